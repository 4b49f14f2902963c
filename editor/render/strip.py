"""Strip markers: finished HTML that the later stages must not touch waits behind them.

A marker is made of characters that no stage takes for markup and that no article holds: DEL is taken out of what is
read. *General* markers come back before the block levels, *nowiki* ones after them.
"""

from __future__ import annotations

import re
from typing import Protocol

PREFIX = "\x7f'\"`UNIQ-"
MARKER = re.compile("\x7f'\"`UNIQ-([^\x7f<>&'\"]+)-([0-9A-F]{8})-QINU`\"'\x7f")
LINE_IN_LINK = "\x7fe\x7f"
"""A line break in the text of a link: it starts no line for the stages that read lines."""
_GENERAL = re.compile("\x7f'\"`UNIQ-(?!nowiki)[^\x7f<>&'\"]+-([0-9A-F]{8})-QINU`\"'\x7f")
_NOWIKI = re.compile("\x7f'\"`UNIQ-nowiki-([0-9A-F]{8})-QINU`\"'\x7f")
_MAX_DEPTH = 20
_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")


def fit(text: str) -> str:
    """Return text without the characters that stand for holes and markers, or that are no characters at all.

    Each becomes one other character, so that offsets stay as they are.
    """
    return _NO_CHARACTER.sub("\ufffd", text.replace("\x7f", "?"))


def unstrip_error(limit: int) -> str:
    """Return what stands in place of what would exceed the limit."""
    return f'<span class="error">Unstrip size limit exceeded ({limit})</span>'


class Spending(Protocol):
    """Counts the characters put back."""

    unstripped: int


class StripState:
    """The hidden pieces of one page or block.

    A piece comes back as often as its marker was copied: what comes back is limited in size, over all calls.
    """

    def __init__(self, spent: Spending, max_size: int) -> None:
        self._items: dict[int, str] = {}
        self._spent = spent
        self._max_size = max_size

    def hide(self, html: str, kind: str = "item") -> str:
        """Keep `html` and return the marker that stands for it; kind ``nowiki`` comes back last."""
        number = len(self._items)
        self._items[number] = html
        return f"{PREFIX}{kind}-{number:08X}-QINU`\"'\x7f"

    def general(self, text: str) -> str:
        """Put back all but nowiki."""
        return self._put(_GENERAL, text)

    def nowiki(self, text: str) -> str:
        """Put back what nowiki hid."""
        return self._put(_NOWIKI, text)

    def both(self, text: str) -> str:
        """Put back everything."""
        for _ in range(_MAX_DEPTH):
            if PREFIX not in text:
                return text
            text = self.nowiki(self.general(text))
        return text

    def visible(self, text: str) -> str:
        """Put back what nowiki hid and drop the rest, as string functions read it."""
        return self.without(self.nowiki(text)) if PREFIX in text else text

    @staticmethod
    def without(text: str) -> str:
        """Drop all markers."""
        return MARKER.sub("", text) if PREFIX in text else text

    def _put(self, pattern: re.Pattern[str], text: str) -> str:
        for _ in range(_MAX_DEPTH):
            if PREFIX not in text:
                return text
            text, count = pattern.subn(self._item, text)
            if not count:
                return text
        return text

    def _item(self, found: re.Match[str]) -> str:
        item = self._items.get(int(found[1], 16), "")
        self._spent.unstripped += len(item)
        if self._spent.unstripped > self._max_size:
            return unstrip_error(self._max_size)
        return item
