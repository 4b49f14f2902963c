"""Between code points and Qt's UTF-16 units. Nothing else in the house may convert.

A text is described by where its astral characters (those above U+FFFF) lie: each takes one code point and two
UTF-16 units. Articles have none or a few, so a rising list and bisect are enough, and an edit adjusts the list
in place of scanning the text again.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from editor.text import RisingPositions

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def length_u16(text: str) -> int:
    """Return how many UTF-16 units `text` takes."""
    return len(text) if text.isascii() else len(text) + len(_ASTRAL.findall(text))


class PositionMap:
    """The positions of one text, kept up to date with its edits.

    Args:
        text: The text as it stands.
    """

    def __init__(self, text: str = "") -> None:
        self._astral = RisingPositions()  # code-point positions
        self._length = 0
        self.reset(text)

    def reset(self, text: str) -> None:
        """Describe another text."""
        self._astral = RisingPositions(() if text.isascii() else (found.start() for found in _ASTRAL.finditer(text)))
        self._length = len(text)

    @property
    def length(self) -> int:
        """The length of the text in code points."""
        return self._length

    @property
    def length_u16(self) -> int:
        """The length of the text in UTF-16 units."""
        return self._length + len(self._astral)

    def to_u16(self, position: int) -> int:
        """Return the UTF-16 position of a code-point position."""
        return position + self._astral.first_from(position)

    def from_u16(self, position_u16: int) -> int:
        """Return the code-point position of a UTF-16 position; one inside a pair counts as before it."""
        astral = self._astral
        if not astral:
            return position_u16
        # The k-th astral character begins at unit astral[k] + k and ends at astral[k] + k + 2.
        passed = bisect_right(range(len(astral)), position_u16, key=lambda k: astral[k] + k + 2)
        if passed < len(astral) and astral[passed] + passed + 1 == position_u16:
            return astral[passed]
        return position_u16 - passed

    def replace(self, position: int, removed: int, added: str) -> None:
        """Follow an edit: `removed` code points at `position` gave way to `added`."""
        astral = self._astral
        first, behind = astral.first_from(position), astral.first_from(position + removed)
        growth = len(added) - removed
        fresh = [] if added.isascii() else [position + found.start() for found in _ASTRAL.finditer(added)]
        astral.splice(first, behind, fresh, growth)
        self._length += growth
