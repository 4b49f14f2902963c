from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.text.changes import Comparison
from editor.text.comparison import Change
from editor.ui.panes.changes_rows import (
    CONTEXT,
    LINE_END,
    LINE_SEPARATOR,
    Cell,
    Row,
    RowKind,
    build_rows,
    cells_beside,
    inline_cell,
)

LONG = "The keepers of the lighthouse lived on the northern rock."
texts = st.lists(st.sampled_from(["", "a", "b", LONG, f"{LONG} They left.", f"x {LONG}"]), max_size=12).map("\n".join)


def rows_of(old: str, new: str, *, beside: bool = False) -> tuple[Comparison, list[Row]]:
    comparison = Comparison(old, new)
    return comparison, build_rows(comparison, beside=beside)


def marked(cell: Cell | None) -> list[tuple[str, str]]:
    assert cell is not None
    return [(mark.change.value, cell.text[mark.start : mark.end]) for mark in cell.marks]


@given(texts, texts, st.booleans())
def test_every_line_is_shown_or_folded_once(old: str, new: str, beside: bool) -> None:
    comparison, rows = rows_of(old, new, beside=beside)
    broken = sum(
        abs((block.old_end - block.old_start) - (block.new_end - block.new_start))
        for block in comparison.blocks
        if block.kind.value == "broken"
    )
    lines = sum((row.old is not None) + (row.new is not None) for row in rows if row.kind is RowKind.LINE)
    folded = sum(2 * row.count for row in rows if row.kind is RowKind.FOLD)
    assert lines + folded + broken == len(comparison.old_lines) + len(comparison.new_lines)


@given(texts, texts)
def test_cells_hold_the_lines_as_they_are(old: str, new: str) -> None:
    comparison, rows = rows_of(old, new, beside=True)
    shown_old: list[str] = []
    shown_new: list[str] = []
    for row in build_rows(comparison, beside=True, unfolded=frozenset(range(len(comparison.blocks)))):
        if row.kind is RowKind.LINE:
            left, right = cells_beside(comparison, row)
            ours = right if row.origin is None else None  # a line that was moved shows its words that went, too
            shown_old += _plain(left) if row.old is not None else []
            shown_new += (
                _plain(ours)
                if row.new is not None and ours
                else [comparison.new_lines[row.new or 0]] * bool(row.origin is not None)
            )
    assert ("\n".join(shown_old), "\n".join(shown_new)) == (old, new)
    assert rows or old == new == ""


def _plain(cell: Cell | None) -> list[str]:
    assert cell is not None
    return cell.text.replace(LINE_END, "").split(LINE_SEPARATOR)


def test_unchanged_lines_are_folded_but_for_some() -> None:
    old = "\n".join(f"line {number}" for number in range(40))
    comparison, rows = rows_of(old, old.replace("line 20", "line twenty"))
    folds = [row for row in rows if row.kind is RowKind.FOLD]
    assert [row.count for row in folds] == [20 - CONTEXT, 19 - CONTEXT]
    assert len(rows) == 2 + 2 * CONTEXT + 1
    unfolded = build_rows(comparison, beside=False, unfolded=frozenset({folds[0].block}))
    assert len([row for row in unfolded if row.kind is RowKind.FOLD]) == 1
    assert len(unfolded) == len(rows) - 1 + folds[0].count


def test_a_single_line_is_not_folded() -> None:
    old = "\n".join(f"line {number}" for number in range(CONTEXT + 2))
    _, rows = rows_of(old, f"new\n{old[7:]}")
    assert all(row.kind is RowKind.LINE for row in rows)


def test_inline_a_rewritten_line_shows_both_forms() -> None:
    comparison, rows = rows_of(LONG, LONG.replace("northern", "southern"))
    cell = inline_cell(comparison, rows[0])
    assert cell.sign == "±"
    assert marked(cell) == [("-", "northern"), ("+", "southern")]
    assert "northernsouthern" in cell.text


def test_side_by_side_each_form_has_its_marks() -> None:
    comparison, rows = rows_of(LONG, LONG.replace("northern", "southern"), beside=True)
    left, right = cells_beside(comparison, rows[0])
    assert (marked(left), marked(right)) == ([("-", "northern")], [("+", "southern")])
    assert left is not None and right is not None
    assert (left.sign, right.sign, left.tone, right.tone) == ("−", "+", "removed", "added")


def test_side_by_side_what_went_and_what_came_share_rows() -> None:
    comparison, rows = rows_of("a\nkeeper\nz", "a\n1902\n1903\nz", beside=True)
    changed = [cells_beside(comparison, row) for row in rows if row.change >= 0]
    assert [(left and left.text, right and right.text) for left, right in changed] == [
        ("keeper", "1902"), (None, "1903")
    ]  # fmt: skip


def test_a_line_that_was_broken_shows_where() -> None:
    old, new = f"{LONG} {LONG}", f"{LONG}\n{LONG}"
    comparison, rows = rows_of(old, new)
    (row,) = rows
    cell = inline_cell(comparison, row)
    assert ("+", LINE_END + LINE_SEPARATOR) in marked(cell)
    comparison, rows = rows_of(new, old)
    assert LINE_SEPARATOR not in inline_cell(comparison, rows[0]).text


def test_a_moved_paragraph_says_where_it_went() -> None:
    others = [f"Paragraph {number} is of some length and has words of its own." for number in range(8)]
    comparison, rows = rows_of("\n".join([LONG, *others]), "\n".join([*others, f"{LONG} Then they left."]))
    assert [row.kind for row in rows].count(RowKind.MOVE) == 2
    here = next(row for row in rows if row.origin is not None)
    assert here.origin == 0
    cell = inline_cell(comparison, here)
    assert (cell.tone, cell.sign) == ("moved", "↶")
    assert all(mark.change is Change.ADDED for mark in cell.marks)
