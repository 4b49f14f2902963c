"""What the list of changes shows, row by row, as plain values: texts, marks, folded stretches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from editor.text.changes import Block, Comparison, Kind
from editor.text.comparison import Change, compare_lines
from editor.ui.translation import tr

CONTEXT = 3
"""Unchanged lines shown around a change."""

LINE_END = "↵"
"""Shows a line end that went or came."""

LINE_SEPARATOR = "\u2028"
"""Breaks the line within a row."""

_LEAST_FOLDED = 2
_TOLD = 200  # code points of a change that are read out


class Mark(NamedTuple):
    """Code points ``[start, end)`` of a line that went or came."""

    start: int
    end: int
    change: Change


class RowKind(Enum):
    """What a row is."""

    LINE = "line"
    FOLD = "fold"  # unchanged lines that are not shown
    MOVE = "move"  # says where the lines below went to, or came from


@dataclass(frozen=True, slots=True)
class Row:
    """A row. Line numbers count from zero.

    Attributes:
        kind: What it is.
        block: The number of its block.
        change: The number of its change, or -1.
        old: The line of the old text that is shown, or None.
        new: That of the new text.
        count: Of a fold, how many lines are hidden.
        origin: Of a line that was moved here, its line in the old text.
    """

    kind: RowKind
    block: int
    change: int = -1
    old: int | None = None
    new: int | None = None
    count: int = 0
    origin: int | None = None


class Cell(NamedTuple):
    """One line as it is painted.

    Attributes:
        text: What is written.
        sign: ``−``, ``+``, ``±`` (rewritten), ``↑`` ``↓`` (moved) or "" before it.
        tone: A name for its ground: ``removed``, ``added``, ``moved`` or "".
        marks: Its words that went or came.
    """

    text: str
    sign: str = ""
    tone: str = ""
    marks: tuple[Mark, ...] = ()


def build_rows(comparison: Comparison, *, beside: bool, unfolded: frozenset[int] = frozenset()) -> list[Row]:
    """Return the rows of a comparison.

    Args:
        comparison: What differs.
        beside: Old and new stand side by side: what went and what came in its place share rows.
        unfolded: Blocks of unchanged lines that are shown whole.
    """
    rows: list[Row] = []
    blocks = comparison.blocks
    skip = -1
    for number, block in enumerate(blocks):
        if number == skip:
            continue
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if block.kind is Kind.SAME:
            rows += _same(number, block, number > 0, following is not None, number in unfolded)
        elif beside and following and (block.kind, following.kind) == (Kind.REMOVED, Kind.ADDED):
            rows += _shared(number, block, following)
            skip = number + 1
        else:
            rows += _changed(number, block, comparison.broken(block))
    return rows


def _same(number: int, block: Block, after: bool, before: bool, whole: bool) -> Iterator[Row]:
    count = block.old_end - block.old_start
    head = CONTEXT if after else 0
    tail = CONTEXT if before else 0
    hidden = count - head - tail
    if whole or hidden < _LEAST_FOLDED:
        head, hidden = count, 0
    for at in range(min(head, count)):
        yield Row(RowKind.LINE, number, old=block.old_start + at, new=block.new_start + at)
    if hidden:
        yield Row(RowKind.FOLD, number, old=block.old_start + head, new=block.new_start + head, count=hidden)
        for at in range(head + hidden, count):
            yield Row(RowKind.LINE, number, old=block.old_start + at, new=block.new_start + at)


def _shared(number: int, removed: Block, added: Block) -> Iterator[Row]:
    gone, come = removed.old_end - removed.old_start, added.new_end - added.new_start
    for at in range(max(gone, come)):
        yield Row(
            RowKind.LINE, number if at < gone else number + 1, removed.change,
            old=removed.old_start + at if at < gone else None, new=added.new_start + at if at < come else None,
        )  # fmt: skip


def _changed(number: int, block: Block, broken: bool) -> Iterator[Row]:
    change = block.change
    if block.kind is Kind.BROKEN:
        yield Row(RowKind.LINE, number, change, block.old_start, block.new_start)
        return
    if block.kind is Kind.REWRITTEN:
        for at in range(block.new_end - block.new_start):
            yield Row(RowKind.LINE, number, change, block.old_start + at, block.new_start + at)
        return
    if block.kind in (Kind.MOVED_AWAY, Kind.MOVED_HERE):
        yield Row(RowKind.MOVE, number, change)
    for line in range(block.old_start, block.old_end):
        yield Row(RowKind.LINE, number, change, old=line)
    if broken:
        yield Row(RowKind.LINE, number, change, new=block.new_start, origin=block.other)
        return
    for line in range(block.new_start, block.new_end):
        origin = block.other + line - block.new_start if block.kind is Kind.MOVED_HERE else None
        yield Row(RowKind.LINE, number, change, new=line, origin=origin)


def inline_cell(comparison: Comparison, row: Row) -> Cell:
    """Return what a row shows where old and new stand in one column: of a rewritten line both, word by word."""
    kind = comparison.blocks[row.block].kind
    if row.new is None or row.old is None or kind is Kind.SAME:
        return _whole(comparison, row, kind)
    return _mixed(*_forms(comparison, row), "±", "")


def cells_beside(comparison: Comparison, row: Row) -> tuple[Cell | None, Cell | None]:
    """Return what a row shows of the old and of the new text; None where it shows nothing."""
    kind = comparison.blocks[row.block].kind
    if kind in (Kind.REWRITTEN, Kind.BROKEN):
        return _apart(*_forms(comparison, row))
    if kind is Kind.SAME:
        cell = _whole(comparison, row, kind)
        return cell, cell
    left = right = None
    if row.old is not None:
        left = _whole(comparison, Row(row.kind, row.block, row.change, old=row.old), kind)
    if row.new is not None:
        # The row of a line that went may be shared with one that came, of the next block.
        kind = kind if row.old is None else Kind.ADDED
        right = _whole(comparison, Row(row.kind, row.block, row.change, new=row.new, origin=row.origin), kind)
    return left, right


def _whole(comparison: Comparison, row: Row, kind: Kind) -> Cell:
    old = comparison.old_lines[row.old] if row.old is not None else ""
    new = comparison.new_lines[row.new] if row.new is not None else ""
    if kind is Kind.SAME:
        return Cell(new)
    if kind is Kind.REMOVED:
        return Cell(old, "−", "removed")
    if kind is Kind.ADDED:
        return Cell(new, "+", "added")
    if kind is Kind.MOVED_AWAY:
        return Cell(old, "↷", "moved")
    block = comparison.blocks[row.block]
    if comparison.broken(block):
        return _mixed(*next(comparison.rewritten(block)), "↶", "moved")
    origin = comparison.old_lines[row.origin] if row.origin is not None else new
    return Cell(new, "↶", "moved") if origin == new else _mixed(origin, new, "↶", "moved")


def _forms(comparison: Comparison, row: Row) -> tuple[str, str]:
    """Return both forms of what was rewritten, or broken anew."""
    block = comparison.blocks[row.block]
    if block.kind is Kind.BROKEN:
        return next(comparison.rewritten(block))
    assert row.old is not None and row.new is not None
    return comparison.old_lines[row.old], comparison.new_lines[row.new]


def _mixed(old: str, new: str, sign: str, tone: str) -> Cell:
    """Return both forms of a line in one, what went before what came."""
    pieces: list[tuple[Change, str]] = []
    for each in compare_lines(old, new):
        came = each.change is Change.ADDED
        pieces.append((each.change, new[each.new_start : each.new_end] if came else old[each.old_start : each.old_end]))
    return _marked(pieces, sign, tone, breaks=frozenset({Change.SAME, Change.ADDED}))


def _apart(old: str, new: str) -> tuple[Cell, Cell]:
    """Return both forms of a line, each with its marks."""
    stretches = compare_lines(old, new)
    gone = ((s.change, old[s.old_start : s.old_end]) for s in stretches if s.change is not Change.ADDED)
    come = ((s.change, new[s.new_start : s.new_end]) for s in stretches if s.change is not Change.REMOVED)
    return (
        _marked(gone, "−", "removed", breaks=frozenset(Change)),
        _marked(come, "+", "added", breaks=frozenset(Change)),
    )


def _marked(pieces: Iterable[tuple[Change, str]], sign: str, tone: str, breaks: frozenset[Change]) -> Cell:
    """Put pieces together; a line end that changed is shown, and breaks the line if it is of `breaks`."""
    texts: list[str] = []
    marks: list[Mark] = []
    at = 0
    for change, text in pieces:
        end = (LINE_END if change is not Change.SAME else "") + (LINE_SEPARATOR if change in breaks else "")
        shown = text.replace("\n", end)
        if change is not Change.SAME:
            marks.append(Mark(at, at + len(shown), change))
        texts.append(shown)
        at += len(shown)
    return Cell("".join(texts), sign, tone, tuple(marks))


# ------------------------------------------------------------------ in words


def line_of(comparison: Comparison, change: int) -> int:
    """Return the line of the new text, counted from one, where a change is: its first words, or what follows."""
    blocks = comparison.changes[change]
    block = next((each for each in blocks if each.new_end > each.new_start), blocks[0])
    return min(block.new_start + 1, len(comparison.new_lines))


def words_of(comparison: Comparison, change: int) -> str:
    """Return a change in words, for those who cannot see it."""
    parts = [
        tr(
            "Change {number} of {count}, line {line}.",
            number=change + 1,
            count=len(comparison.changes),
            line=line_of(comparison, change),
        )
    ]
    parts += [_words_of_block(comparison, block) for block in comparison.changes[change]]
    return " ".join(filter(None, parts))


def _words_of_block(comparison: Comparison, block: Block) -> str:
    old = " ".join(comparison.old_lines[block.old_start : block.old_end])[:_TOLD]
    new = " ".join(comparison.new_lines[block.new_start : block.new_end])[:_TOLD]
    if block.kind is Kind.MOVED_HERE or not (old + new).strip():
        return ""
    if block.kind is Kind.MOVED_AWAY:
        return tr("Moved to line {line}: {text}", line=block.other + 1, text=old)
    if block.kind is Kind.REMOVED:
        return tr("Removed: {text}", text=old)
    if block.kind is Kind.ADDED:
        return tr("Added: {text}", text=new)
    return tr("Before: {old} After: {new}", old=old, new=new)
