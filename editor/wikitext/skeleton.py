"""The skeleton of a text: the same length, with what the preprocessor matched replaced by marks.

Brackets, braces, separators, names, link targets, comments and opaque tags give way to control characters; labels,
captions, arguments and the content of references stay as they are. So one scan with plain patterns sees only what
MediaWiki's later stages would see, knows which argument it is in, and finds every brace and bracket that matched
nothing.
"""

from __future__ import annotations

import re

NOTHING = "\x01"  # a comment: MediaWiki reads on as if it were not there
HIDDEN = "\x02"  # markup or opaque content: something stands there
ENTER = "\x03"  # an argument or parameter begins: a context of its own for quotes, lists and tables
LEAVE = "\x04"
NEXT = "\x05"  # one context ends and the next begins
ENTER_TAG = "\x06"  # the content of an extension tag begins: HTML tags do not pair across it
_OWN_MARKS = re.compile("[\x01-\x06]")


class Skeleton:
    """Collects the marks; where two overlap, the one that starts first holds."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._marks: list[tuple[int, int, str]] = []

    def hide(self, start: int, end: int) -> None:
        """Replace a stretch by `HIDDEN`."""
        if end > start:
            self._marks.append((start, end, HIDDEN))

    def drop(self, start: int, end: int) -> None:
        """Replace a stretch by `NOTHING`."""
        if end > start:
            self._marks.append((start, end, NOTHING))

    def mark(self, at: int, mark: str) -> None:
        """Put one mark in place of the code point at `at`."""
        self._marks.append((at, at + 1, mark))

    def build(self) -> str:
        """Return the skeleton: a string as long as the text."""
        text = self._text
        if _OWN_MARKS.search(text):
            text = _OWN_MARKS.sub(HIDDEN, text)
        pieces: list[str] = []
        at = 0
        for start, end, mark in sorted(self._marks):
            start = max(start, at)
            if end <= start:
                continue
            pieces += text[at:start], mark * (end - start)
            at = end
        pieces.append(text[at:])
        return "".join(pieces)
