import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

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


def test_the_same_rows_differ_in_nothing() -> None:
    rows = model()
    rows.fill(tree("a", "a/x", "b"))
    kept = QPersistentModelIndex(rows.index(0, 0, rows.index(0, 0)))
    fresh = tree("a", "a/x", "b", at=7)
    assert rows.difference([node.shape for node in fresh]).none
    for node, other in zip(rows.roots, fresh, strict=True):
        node.take(other)
    assert kept.data(ROW_ROLE) == Row(text="a/x@7")
    assert [node.span.start for node in rows.nodes()] == [7, 8, 9]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("abcde", (5, 5, 5)),
        ("abXcde", (2, 2, 3)),
        ("abde", (2, 3, 2)),
        ("abXYe", (2, 4, 4)),
        ("", (0, 5, 0)),
        ("abcdee", (5, 5, 6)),
        ("abcdeabcde", (5, 5, 10)),
        ("e", (0, 4, 0)),
    ],
)
def test_rows_that_differ_are_one_stretch(new: str, expected: tuple[int, int, int]) -> None:
    rows = model()
    rows.fill(tree(*"abcde"))
    assert rows.difference(list(new)) == expected


def test_a_row_with_others_below_it_is_another() -> None:
    rows = model()
    rows.fill(tree("a", "a/x", "b"))
    for other in (tree("a", "b"), tree("a", "a/x", "a/y", "b"), tree("a", "a/z", "b")):
        assert rows.difference([node.shape for node in other]) == (0, 1, 1)


@given(st.lists(st.text("abc", min_size=1, max_size=2), max_size=6), st.lists(st.text("abc", min_size=1), max_size=6))
def test_spliced_rows_are_those_asked_for(old: list[str], new: list[str]) -> None:
    rows = model()
    rows.fill([Node(name, name, Span(0, 0), [Node(name, 0, Span(0, 0))]) for name in old])
    fresh = [Node(name, name, Span(0, 0), [Node(name, 0, Span(0, 0))]) for name in new]
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    change = rows.difference([node.shape for node in fresh])
    come = fresh[change.first : change.new_end]
    rows.splice(change, come, [node.shape for node in come])
    assert [node.payload for node in rows.nodes()] == [name for name in new for _ in range(2)]
    assert all(rows.node(rows.index(at, 0)) is root for at, root in enumerate(rows.roots))
    assert rows.difference([node.shape for node in fresh]).none
    tester.deleteLater()


def test_rows_that_stay_keep_their_index() -> None:
    rows = model()
    rows.fill(tree("a", "b", "b/x", "c"))
    kept = QPersistentModelIndex(rows.index(0, 0, rows.index(1, 0)))
    change = rows.difference(["n", *(root.shape for root in rows.roots[1:])])
    rows.splice(change, tree("n"), ["n"])
    assert kept.isValid()
    assert kept.data(ROW_ROLE) == Row(text="b/x@0")
    assert rows.parent(rows.index(0, 0, rows.index(1, 0))) == rows.index(1, 0)


def test_a_row_is_spoken_in_its_parts() -> None:
    row = Row(text="Po", lead="3", detail="book", count="×2", chips=(Chip("bare"),))
    assert row.sentence == "3, Po, book, ×2, bare"
    assert Row(text="Po", spoken="Reference Po").sentence == "Reference Po"
