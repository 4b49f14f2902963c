"""Prose without the joiners of its mask, for patterns that span several words, and the way back to the text."""

from __future__ import annotations

import re
from bisect import bisect_right

from editor.text import Span
from editor.wikitext.prose import JOINER, OBJECT

_KEPT = re.compile(f"[^{JOINER}{OBJECT}]+|{OBJECT}+")


class Compact:
    """A mask in which markup takes no room, and what is no prose (a template, a formula) the room of one sign.

    Attributes:
        text: The mask without joiners.
    """

    def __init__(self, prose: str) -> None:
        pieces: list[str] = []
        self._starts: list[int] = []  # where each piece starts in `text`
        self._places: list[int] = []  # and in the mask
        self._ends: list[int] = []  # where it ends there
        at = 0
        for found in _KEPT.finditer(prose):
            piece = found[0]
            if piece[0] == OBJECT:
                piece = OBJECT
            pieces.append(piece)
            self._starts.append(at)
            self._places.append(found.start())
            self._ends.append(found.end())
            at += len(piece)
        self.text = "".join(pieces)

    def span(self, start: int, end: int) -> Span:
        """Return where a stretch of `text`, not empty, lies in the mask."""
        first, last = bisect_right(self._starts, start) - 1, bisect_right(self._starts, end - 1) - 1
        behind = self._places[last] + end - self._starts[last]
        whole = self.text[end - 1] == OBJECT
        return Span(self._places[first] + start - self._starts[first], self._ends[last] if whole else behind)
