"""Where two texts part: what is the same line by line, and the gaps between.

Where lines repeat, the same difference can be told in several ways: the heading and paragraph put in, or the blank line
before and the paragraph's first line... A gap of one side only is told as whole paragraphs, from their heading on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from editor.text.comparison import Change, compare

_FARTHEST = 100  # lines that a gap is pushed along


class Gap(NamedTuple):
    """Lines ``[old_start, old_end)`` gave way to ``[new_start, new_end)``."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


class Same(NamedTuple):
    """Lines ``[old_start, old_end)`` stand unchanged as ``[new_start, new_end)``."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def find_gaps(old: Sequence[str], new: Sequence[str]) -> list[Same | Gap]:
    """Cut two texts, line by line, into what is the same and the gaps between; both in turn."""
    parts: list[Same | Gap] = []
    for each in compare(old, new):
        place = (each.old_start, each.old_end, each.new_start, each.new_end)
        if each.change is Change.SAME:
            parts.append(Same(*place))
        elif parts and isinstance(parts[-1], Gap):
            parts[-1] = parts[-1]._replace(old_end=each.old_end, new_end=each.new_end)
        else:
            parts.append(Gap(*place))
    _join(parts, old, new)
    for number in range(1, len(parts) - 1):
        gap = parts[number]
        if isinstance(gap, Gap) and _one_sided(gap):
            _push(parts, number, old, new)
    return parts


def _one_sided(part: Same | Gap) -> bool:
    return part.old_start == part.old_end or part.new_start == part.new_end


def _join(parts: list[Same | Gap], old: Sequence[str], new: Sequence[str]) -> None:
    """Join a gap of one side with a two-sided one where a lone blank line parts them that could stand behind both.

    A paragraph parted in two is else a paragraph rewritten and another put in.
    """
    number = 0
    while number + 2 < len(parts):
        first, blank, second = parts[number : number + 3]
        lone = isinstance(blank, Same) and blank.old_end - blank.old_start == 1 and not old[blank.old_start].strip()
        if lone and _one_sided(first) != _one_sided(second):
            joined = _joined(Gap(*first), Gap(*second), old, new)
            if joined:
                parts[number : number + 3] = joined
                _melt(parts, number)
                number = max(number - 2, 0)
                continue
        number += 1


def _joined(first: Gap, second: Gap, old: Sequence[str], new: Sequence[str]) -> list[Same | Gap]:
    """Return two gaps as one and the blank line between them behind it, or before; nothing where that cannot be."""
    gap = second if _one_sided(second) else first
    lines, start, end = (old, *gap[:2]) if gap.old_end > gap.old_start else (new, *gap[2:])
    blank = old[first.old_end]
    if gap is second and lines[end - 1] == blank:
        last = Same(second.old_end - 1, second.old_end, second.new_end - 1, second.new_end)
        return [Gap(first.old_start, last.old_start, first.new_start, last.new_start), last]
    if gap is first and lines[start] == blank:
        head = Same(first.old_start, first.old_start + 1, first.new_start, first.new_start + 1)
        return [head, Gap(head.old_end, second.old_end, head.new_end, second.new_end)]
    return []


def _melt(parts: list[Same | Gap], number: int) -> None:
    """Make one of two neighbours that are the same."""
    for at in (number + 1, number - 1):
        if 0 <= at < len(parts) - 1:
            one, other = parts[at : at + 2]
            if isinstance(one, Same) and isinstance(other, Same):
                parts[at : at + 2] = [Same(one.old_start, other.old_end, one.new_start, other.new_end)]


def _push(parts: list[Same | Gap], number: int, old: Sequence[str], new: Sequence[str]) -> None:
    """Push a gap of one side to where whole paragraphs stand in it."""
    before, gap, after = parts[number - 1 : number + 2]
    lines, start, end = (old, gap.old_start, gap.old_end) if gap.old_end > gap.old_start else (new, *gap[2:])
    # A stretch that is the same keeps one line, so that no two gaps meet.
    up = 0
    while up < min(before.old_end - before.old_start - 1, _FARTHEST) and lines[start - up - 1] == lines[end - up - 1]:
        up += 1
    down = 0
    while down < min(after.old_end - after.old_start - 1, _FARTHEST) and lines[start + down] == lines[end + down]:
        down += 1
    by = max(range(-up, down + 1), key=lambda by: (_shape(lines, start + by, end + by), -abs(by)))
    if by:
        parts[number - 1] = before._replace(old_end=before.old_end + by, new_end=before.new_end + by)
        parts[number] = type(gap)(*(place + by for place in gap))
        parts[number + 1] = after._replace(old_start=after.old_start + by, new_start=after.new_start + by)


def _shape(lines: Sequence[str], start: int, end: int) -> int:
    """Tell how much lines look like paragraphs of their own."""
    starts_section = lines[start].startswith("=")
    follows_blank = start == 0 or not lines[start - 1].strip()
    ends_blank = not lines[end - 1].strip()
    return 4 * starts_section + 2 * (follows_blank and bool(lines[start].strip())) + ends_blank
