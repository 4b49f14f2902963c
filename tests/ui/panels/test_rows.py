from PySide6.QtCore import QPersistentModelIndex

from editor.text import Span
from editor.ui.panels.rows import ROW_ROLE, Chip, Node, Row, RowModel


def tree(*names: str, at: int = 0) -> list[Node]:
    """Nodes of two levels: ``a/b`` lies below ``a``."""
    roots: dict[str, Node] = {}
    for place, name in enumerate(names):
        above, _, below = name.partition("/")
        node = Node(f"{name}@{at}", below or above, Span(at + place, at + place + 1))
        if below:
            roots[above].children.append(node)
        else:
            roots[above] = node
    return list(roots.values())


def model() -> RowModel:
    return RowModel(lambda payload: Row(text=str(payload)))


def test_every_index_knows_its_parent() -> None:
    rows = model()
    rows.fill(tree("a", "a/x", "a/y", "b"))
    first = rows.index(0, 0)
    below = rows.index(1, 0, first)
    assert (rows.rowCount(), rows.rowCount(first), rows.rowCount(below)) == (2, 2, 0)
    assert rows.parent(below) == first
    assert not rows.parent(first).isValid()
    assert not rows.index(2, 0).isValid()
    assert below.data(ROW_ROLE) == Row(text="a/y@0")


def test_the_same_rows_are_renewed_in_place() -> None:
    rows = model()
    rows.fill(tree("a", "a/x", "b"))
    kept = QPersistentModelIndex(rows.index(0, 0, rows.index(0, 0)))
    assert rows.renew(tree("a", "a/x", "b", at=7))
    assert kept.isValid()
    assert kept.data(ROW_ROLE) == Row(text="a/x@7")
    assert [node.span.start for node in rows.nodes()] == [7, 8, 9]


def test_other_rows_are_not() -> None:
    rows = model()
    rows.fill(tree("a", "a/x", "b"))
    for other in (tree("a", "b"), tree("a", "b", "b/x"), tree("a", "a/x", "c")):
        assert not rows.renew(other)
    assert [node.payload for node in rows.nodes()] == ["a@0", "a/x@0", "b@0"]


def test_a_row_is_spoken_in_its_parts() -> None:
    row = Row(text="Po", lead="3", detail="book", count="×2", chips=(Chip("bare"),))
    assert row.sentence == "3, Po, book, ×2, bare"
    assert Row(text="Po", spoken="Reference Po").sentence == "Reference Po"
