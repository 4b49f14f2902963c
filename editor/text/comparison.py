"""What differs between two sequences of lines or words, and between two lines by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

# Scripts that set no blanks between words are compared character by character.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])\w)+|\s+|[^\w\s]")
_FIRST_CODE = 0x100  # above the characters a diff library might treat apart
_SURROGATES = range(0xD800, 0xE000)
_PATIENCE_S = 1  # what is not the shortest difference after that is a difference all the same


class Change(Enum):
    """How a stretch of the new text came to be."""

    SAME = "="
    REMOVED = "-"
    ADDED = "+"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of pieces: ``[old_start, old_end)`` of the old sequence against ``[new_start, new_end)`` of the new one."""

    change: Change
    old_start: int
    old_end: int
    new_start: int
    new_end: int


def compare(old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Compare two sequences of pieces (lines, words); what was removed comes before what was added in its place."""
    common = set(old) & set(new)  # what stands on one side only cannot be the same anywhere
    old_at = [number for number, piece in enumerate(old) if piece in common]
    new_at = [number for number, piece in enumerate(new) if piece in common]
    stretches: list[Stretch] = []
    at_old = at_new = 0
    for start, other, count in _runs(old, new, old_at, new_at):
        stretches += _replaced(at_old, start, at_new, other)
        stretches.append(Stretch(Change.SAME, start, start + count, other, other + count))
        at_old, at_new = start + count, other + count
    stretches += _replaced(at_old, len(old), at_new, len(new))
    return stretches


def words(line: str) -> list[str]:
    """Cut a line into words, runs of blanks and single marks; joined they give the line again."""
    return _WORD.findall(line)


def compare_lines(old: str, new: str) -> list[Stretch]:
    """Compare two lines by their words; positions are code points in them.

    Blanks that stay between two changed words count as changed: nobody reads a text word for word.
    """
    old_words, new_words = words(old), words(new)
    old_ends = list(accumulate(map(len, old_words), initial=0))
    new_ends = list(accumulate(map(len, new_words), initial=0))
    stretches = [
        Stretch(each.change, old_ends[each.old_start], old_ends[each.old_end], new_ends[each.new_start],
                new_ends[each.new_end])
        for each in compare(old_words, new_words)
    ]  # fmt: skip
    return _readable(stretches, old)


def _runs(
    old: Sequence[str], new: Sequence[str], old_at: Sequence[int], new_at: Sequence[int]
) -> Iterator[tuple[int, int, int]]:
    """Yield (start in old, start in new, length) of what is the same, as long as it stands in one piece in both."""
    import fast_diff_match_patch  # not before the window is up

    codes: dict[str, str] = {}
    operations = fast_diff_match_patch.diff(
        _encode([old[number] for number in old_at], codes),
        _encode([new[number] for number in new_at], codes),
        timelimit=_PATIENCE_S,
        checklines=False,
        counts_only=True,
        cleanup="No",
    )
    start = other = count = 0
    mine = theirs = 0
    for sign, length in operations:
        if sign != "=":
            mine, theirs = mine + (length if sign == "-" else 0), theirs + (length if sign == "+" else 0)
            continue
        for one, another in zip(old_at[mine : mine + length], new_at[theirs : theirs + length], strict=True):
            if count and (one, another) == (start + count, other + count):
                count += 1
                continue
            if count:
                yield start, other, count
            start, other, count = one, another, 1
        mine, theirs = mine + length, theirs + length
    if count:
        yield start, other, count


def _replaced(old_start: int, old_end: int, new_start: int, new_end: int) -> Iterator[Stretch]:
    if old_end > old_start:
        yield Stretch(Change.REMOVED, old_start, old_end, new_start, new_start)
    if new_end > new_start:
        yield Stretch(Change.ADDED, old_end, old_end, new_start, new_end)


def _readable(stretches: Sequence[Stretch], old: str) -> list[Stretch]:
    """Join changes that only blanks part."""
    result: list[Stretch] = []
    at = [0, 0, 0, 0]  # the change that is being gathered

    def close() -> None:
        result.extend(_replaced(*at))

    last = len(stretches) - 1
    for number, each in enumerate(stretches):
        kept = each.change is Change.SAME
        if kept and (number in (0, last) or old[each.old_start : each.old_end].strip()):
            close()
            result.append(each)
            at = [each.old_end, each.old_end, each.new_end, each.new_end]
        else:
            at[1], at[3] = each.old_end, each.new_end
    close()
    return result


def _encode(pieces: Sequence[str], codes: dict[str, str]) -> str:
    """Give every distinct piece one character, so that a character diff becomes a diff of pieces."""
    encoded: list[str] = []
    for piece in pieces:
        code = codes.get(piece)
        if code is None:
            number = _FIRST_CODE + len(codes)
            if number >= _SURROGATES.start:
                number += len(_SURROGATES)
            code = codes[piece] = chr(number)
        encoded.append(code)
    return "".join(encoded)
