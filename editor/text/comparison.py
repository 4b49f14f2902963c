"""What differs between two texts: by lines, then by words inside the lines that were rewritten."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import fast_diff_match_patch

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_FIRST_CODE = 0x100  # above the characters a diff library might treat apart
_SURROGATES = range(0xD800, 0xE000)


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
    codes: dict[str, str] = {}
    operations = fast_diff_match_patch.diff(
        _encode(old, codes), _encode(new, codes), timelimit=2, checklines=False, counts_only=True
    )
    stretches: list[Stretch] = []
    at_old = at_new = 0
    for sign, count in operations:
        change = Change(sign)
        end_old = at_old + (count if change is not Change.ADDED else 0)
        end_new = at_new + (count if change is not Change.REMOVED else 0)
        stretches.append(Stretch(change, at_old, end_old, at_new, end_new))
        at_old, at_new = end_old, end_new
    return stretches


def words(line: str) -> list[str]:
    """Cut a line into words, runs of blanks and single marks; joined they give the line again."""
    return _WORD.findall(line)


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
