"""Prose without the joiners of its mask, for patterns that span several words, and the way back to the text."""

from __future__ import annotations

import re
from bisect import bisect_right

from editor.text import Span
from editor.wikitext.prose import JOINER

_KEPT = re.compile(f"[^{JOINER}]+")


class Compact:
    """A mask in which markup takes no room.

    Attributes:
        text: The mask without joiners.
    """

    def __init__(self, prose: str) -> None:
        pieces: list[str] = []
        self._starts: list[int] = []  # where each piece starts in `text`
        self._places: list[int] = []  # and in the mask
        at = 0
        for found in _KEPT.finditer(prose):
            pieces.append(found[0])
            self._starts.append(at)
            self._places.append(found.start())
            at += found.end() - found.start()
        self.text = "".join(pieces)

    def span(self, start: int, end: int) -> Span:
        """Return where a stretch of `text`, not empty, lies in the mask."""
        return Span(self._place(start), self._place(end - 1) + 1)

    def _place(self, offset: int) -> int:
        piece = bisect_right(self._starts, offset) - 1
        return self._places[piece] + offset - self._starts[piece]
