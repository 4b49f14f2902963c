"""What differs between two texts, as changes that can be shown, counted and taken back one by one.

Lines are compared first, then words within the lines that were rewritten (`compare_lines`, when somebody asks). Line
numbers count from zero; a text has one line more than it has line ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from editor.text.comparison import Change, compare_lines
from editor.text.edit import Edit, apply_edits
from editor.text.gaps import Gap, Same, find_gaps
from editor.text.pairing import Move, find_pairs
from editor.text.source import Span


class Kind(Enum):
    """What became of a block of lines."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    REWRITTEN = "rewritten"  # line by line: as many old as new ones
    BROKEN = "broken"  # one line became several, or several became one
    MOVED_AWAY = "moved away"  # to where its partner stands
    MOVED_HERE = "moved here"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines ``[old_start, old_end)`` of the old text against ``[new_start, new_end)`` of the new one.

    Attributes:
        kind: What became of them.
        change: The number of the change it is part of, or -1 where nothing changed.
        other: Of what was moved, the first line at the other end: in the new text for `Kind.MOVED_AWAY`, in the old
            one for `Kind.MOVED_HERE`. -1 for all else.
        other_end: The line behind the last there.
    """

    kind: Kind
    old_start: int
    old_end: int
    new_start: int
    new_end: int
    change: int = -1
    other: int = -1
    other_end: int = -1


class Size(NamedTuple):
    """Code points that went and came, by words; what was only moved is neither."""

    removed: int
    added: int


class Comparison:
    """Two texts and what differs.

    Args:
        old: The text before.
        new: The text after.

    Attributes:
        old_lines: The lines of the text before.
        new_lines: Those of the text after.
        blocks: All lines of both, in order.
    """

    def __init__(self, old: str, new: str) -> None:
        self.old_lines = old.split("\n")
        self.new_lines = new.split("\n")
        self.blocks: tuple[Block, ...] = tuple(
            _numbered([*_blocks(self.old_lines, self.new_lines)], self.old_lines, self.new_lines)
        )

    @cached_property
    def changes(self) -> tuple[tuple[Block, ...], ...]:
        """The blocks of each change: neighbours that changed, or the two ends of a move."""
        gathered: dict[int, list[Block]] = {}
        for block in self.blocks:
            if block.change >= 0:
                gathered.setdefault(block.change, []).append(block)
        return tuple(tuple(gathered[number]) for number in sorted(gathered))

    @cached_property
    def size(self) -> Size:
        """How much went and came."""
        removed = added = 0
        for block in self.blocks:
            if block.kind is Kind.REMOVED:
                removed += self._length(self.old_lines, block.old_start, block.old_end)
            elif block.kind is Kind.ADDED:
                added += self._length(self.new_lines, block.new_start, block.new_end)
            for old, new in self.rewritten(block):
                if old != new:
                    words = compare_lines(old, new)
                    removed += sum(each.old_end - each.old_start for each in words if each.change is Change.REMOVED)
                    added += sum(each.new_end - each.new_start for each in words if each.change is Change.ADDED)
        return Size(removed, added)

    def work_out(self) -> None:
        """Work out now what else is worked out when it is asked for: in the thread that has the time."""
        _ = self.changes, self.size, self._new_starts

    def rewritten(self, block: Block) -> Iterator[tuple[str, str]]:
        """Yield the old and the new form of each line of a block that has both; of a move, where it stands now.

        Lines broken anew are one text each, with their line ends.
        """
        if block.kind is Kind.BROKEN or self.broken(block):
            old = (block.old_start, block.old_end) if block.kind is Kind.BROKEN else (block.other, block.other_end)
            new = self.new_lines[block.new_start : block.new_end]
            yield "\n".join(self.old_lines[slice(*old)]), "\n".join(new)
            return
        if block.kind is Kind.REWRITTEN:
            old_start = block.old_start
        elif block.kind is Kind.MOVED_HERE:
            old_start = block.other
        else:
            return
        for number in range(block.new_end - block.new_start):
            yield self.old_lines[old_start + number], self.new_lines[block.new_start + number]

    def broken(self, block: Block) -> bool:
        """Tell whether lines that were moved here were broken anew on the way."""
        there = block.other_end - block.other
        return block.kind is Kind.MOVED_HERE and there != block.new_end - block.new_start

    def new_span(self, block: Block) -> Span:
        """Return where a block stands in the new text; empty, at the place, for what is gone from there."""
        start = self._new_starts[min(block.new_start, len(self.new_lines))]
        if block.new_start == block.new_end:
            return Span(min(start, self._new_length), min(start, self._new_length))
        return Span(start, self._new_starts[block.new_end] - 1)

    def undo(self, change: int) -> list[Edit]:
        """Return the edits of the new text that take a change back."""
        return self._merged([self._undo_block(block) for block in self.changes[change]], {change})

    def undo_all(self) -> list[Edit]:
        """Return the edits that make the old text of the new one."""
        edits = [self._undo_block(block) for blocks in self.changes for block in blocks]
        return self._merged(edits, set(range(len(self.changes))))

    # ------------------------------------------------------------------ inside

    @cached_property
    def _new_starts(self) -> list[int]:
        return list(accumulate((len(line) + 1 for line in self.new_lines), initial=0))

    @property
    def _new_length(self) -> int:
        return self._new_starts[-1] - 1

    @staticmethod
    def _length(lines: Sequence[str], start: int, end: int) -> int:
        """Count code points, each line with its end."""
        return sum(len(line) + 1 for line in lines[start:end])

    def _undo_block(self, block: Block) -> Edit:
        old = "\n".join(self.old_lines[block.old_start : block.old_end])
        has_old, has_new = block.old_end > block.old_start, block.new_end > block.new_start
        start, end = self._new_starts[block.new_start], self._new_starts[block.new_end]
        at_end = block.new_end == len(self.new_lines)
        if has_old and has_new:
            return Edit(Span(start, end - 1), old)
        if has_new:
            whole = at_end and block.new_start == 0
            return Edit(Span(start - at_end + whole, end - at_end), "")
        if block.new_start == len(self.new_lines):
            return Edit(Span(self._new_length, self._new_length), f"\n{old}")
        return Edit(Span(start, start), f"{old}\n")

    def _merged(self, edits: list[Edit], changes: set[int]) -> list[Edit]:
        """Return edits that fit together, or one in place of all where two meet at a line end that both would take."""
        new, wanted = "\n".join(self.new_lines), self._without(changes)
        ordered = sorted(edits, key=lambda edit: edit.span)
        fit = all(one.span.end <= other.span.start for one, other in pairwise(ordered))
        if fit and apply_edits(new, ordered) == wanted:
            return ordered
        return [_narrowest(new, wanted)] if new != wanted else []

    def _without(self, changes: set[int]) -> str:
        lines: list[str] = []
        for block in self.blocks:
            if block.change in changes:
                lines += self.old_lines[block.old_start : block.old_end]
            else:
                lines += self.new_lines[block.new_start : block.new_end]
        return "\n".join(lines)


def _narrowest(text: str, wanted: str) -> Edit:
    """Return the one edit that leaves equal starts and ends alone."""
    shorter = min(len(text), len(wanted))
    start = next((at for at in range(shorter) if text[at] != wanted[at]), shorter)
    end = next((at for at in range(shorter - start) if text[-1 - at] != wanted[-1 - at]), shorter - start)
    return Edit(Span(start, len(text) - end), wanted[start : len(wanted) - end])


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[Block]:
    gaps = find_gaps(old, new)
    pairs, broken, moves = find_pairs(old, new, [gap for gap in gaps if isinstance(gap, Gap)])
    apart = sorted([*_runs(pairs), *((Kind.BROKEN, part) for part in broken)], key=lambda each: each[1])
    gone = {move.old_start: move for move in moves}
    come = {move.new_start: move for move in moves}
    number = 0
    for gap in gaps:
        if isinstance(gap, Same):
            yield Block(Kind.SAME, *gap)
            continue
        at_old, at_new = gap.old_start, gap.new_start
        while number < len(apart) and apart[number][1].old_start < gap.old_end:
            kind, part = apart[number]
            yield from _apart(Gap(at_old, part.old_start, at_new, part.new_start), gone, come)
            yield Block(kind, *part)
            at_old, at_new = part.old_end, part.new_end
            number += 1
        yield from _apart(Gap(at_old, gap.old_end, at_new, gap.new_end), gone, come)


def _runs(pairs: dict[int, int]) -> Iterator[tuple[Kind, Gap]]:
    """Yield pairs of lines as blocks."""
    run: Gap | None = None
    for one, other in sorted(pairs.items()):
        if run is not None and (one, other) == (run.old_end, run.new_end):
            run = run._replace(old_end=one + 1, new_end=other + 1)
            continue
        if run is not None:
            yield Kind.REWRITTEN, run
        run = Gap(one, one + 1, other, other + 1)
    if run is not None:
        yield Kind.REWRITTEN, run


def _apart(gap: Gap, gone: dict[int, Move], come: dict[int, Move]) -> Iterator[Block]:
    """Yield the blocks of lines without a partner here."""
    line = gap.old_start
    while line < gap.old_end:
        move = gone.get(line)
        end = move.old_end if move else next((it for it in range(line, gap.old_end) if it in gone), gap.old_end)
        kind, other = (Kind.MOVED_AWAY, (move.new_start, move.new_end)) if move else (Kind.REMOVED, (-1, -1))
        yield Block(kind, line, end, gap.new_start, gap.new_start, -1, *other)
        line = end
    line = gap.new_start
    while line < gap.new_end:
        move = come.get(line)
        end = move.new_end if move else next((it for it in range(line, gap.new_end) if it in come), gap.new_end)
        kind, other = (Kind.MOVED_HERE, (move.old_start, move.old_end)) if move else (Kind.ADDED, (-1, -1))
        yield Block(kind, gap.old_end, gap.old_end, line, end, -1, *other)
        line = end


def _numbered(blocks: Sequence[Block], old: Sequence[str], new: Sequence[str]) -> Iterator[Block]:
    """Number the changes by their first block. Blank lines beside what was moved are part of the move."""
    number = -1
    moved: dict[int, int] = {}  # first line in the old text -> change
    beside = False  # the block before is of the same change
    for at, block in enumerate(blocks):
        if block.kind is Kind.SAME:
            beside = False
            yield block
            continue
        mover = block if _is_move(block) else _move_beside(blocks, at, old, new)
        if mover is not None:
            origin = mover.old_start if mover.kind is Kind.MOVED_AWAY else mover.other
            if origin not in moved:
                number += 1
                moved[origin] = number
            change, beside = moved[origin], False
        else:
            number += not beside
            change, beside = number, True
        yield replace(block, change=change)


def _is_move(block: Block) -> bool:
    return block.kind in (Kind.MOVED_AWAY, Kind.MOVED_HERE)


def _move_beside(blocks: Sequence[Block], at: int, old: Sequence[str], new: Sequence[str]) -> Block | None:
    """Return the move that a block of blank lines stands beside."""
    block = blocks[at]
    if block.kind not in (Kind.REMOVED, Kind.ADDED):
        return None
    if any(line.strip() for line in (*old[block.old_start : block.old_end], *new[block.new_start : block.new_end])):
        return None
    return next((each for each in (*blocks[max(at - 1, 0) : at], *blocks[at + 1 : at + 2]) if _is_move(each)), None)
