"""Working text that remembers where it came from.

A stage reads a `Mapped` and writes another with a `Writer`: it copies stretches it leaves alone, and puts new text in
place of stretches it replaces. The map is a short list of pieces: in a *running* piece the source advances with the
text; all of a *standing* piece (new text, or what a template gave) belongs to one stretch of source.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable


class Mapped:
    """Text with a piecewise map to source offsets. Without pieces (`mapped` false) it has no source.

    Attributes:
        text: The working text.
        at: Where each piece starts in `text`, ascending from 0.
        source: Where each piece starts in the source.
        end: Where a standing piece ends in the source; -1 for a running one.
    """

    __slots__ = ("at", "end", "source", "text")

    def __init__(self, text: str, at: list[int], source: list[int], end: list[int]) -> None:
        self.text = text
        self.at = at
        self.source = source
        self.end = end

    @classmethod
    def of(cls, text: str, start: int = 0) -> Mapped:
        """Return the text as it stands in the source at `start`."""
        return cls(text, [0], [start], [-1])

    @classmethod
    def plain(cls, text: str) -> Mapped:
        """Return text that has no source."""
        return cls(text, [], [], [])

    @classmethod
    def standing(cls, text: str, start: int, end: int) -> Mapped:
        """Return text all of which belongs to one stretch of source."""
        return cls(text, [0], [start], [end])

    def start_of(self, position: int) -> int:
        """Return the source offset of the character at `position`."""
        index = bisect_right(self.at, position) - 1
        start = self.source[index]
        return start if self.end[index] >= 0 else start + position - self.at[index]

    def end_of(self, position: int) -> int:
        """Return the source offset behind the character before `position`."""
        index = bisect_right(self.at, position - 1) - 1
        end = self.end[index]
        return end if end >= 0 else self.source[index] + position - self.at[index]

    def span(self, start: int, end: int) -> str:
        """Return the attribute that tells the source of a stretch, or "" where there is none."""
        if not self.at:
            return ""
        first = self.start_of(start)
        return f' data-mw-span="{first},{max(first, self.end_of(end)) if end > start else first}"'

    def slice(self, start: int, end: int) -> Mapped:
        """Return a stretch of the text with its map."""
        text = self.text[start:end]
        if not self.at:
            return Mapped.plain(text)
        if start >= end:
            return Mapped("", [0], [self.start_of(start)], [-1])
        first = bisect_right(self.at, start) - 1
        last = bisect_right(self.at, end - 1)
        at = [0, *(place - start for place in self.at[first + 1 : last])]
        source = self.source[first:last]
        if self.end[first] < 0:
            source[0] += start - self.at[first]
        return Mapped(text, at, source, self.end[first:last])

    def stripped(self) -> Mapped:
        """Return the text without blanks around it."""
        text = self.text
        start = len(text) - len(text.lstrip())
        return self if start == 0 and text == text.rstrip() else self.slice(start, max(start, len(text.rstrip())))

    def replaced(self, pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str | None]) -> Mapped:
        """Return the text with each match replaced; a match for which None is given stays."""
        writer: Writer | None = None
        done = 0
        for found in pattern.finditer(self.text):
            new = replace(found)
            if new is None:
                continue
            if writer is None:
                writer = Writer(self)
            writer.copy(done, found.start())
            writer.put(new, found.start(), found.end())
            done = found.end()
        if writer is None:
            return self
        writer.copy(done, len(self.text))
        return writer.result()


class Writer:
    """Builds a `Mapped` out of another one, its origin."""

    __slots__ = ("at", "end", "length", "origin", "pieces", "source", "unbroken")

    def __init__(self, origin: Mapped) -> None:
        self.origin = origin
        self.pieces: list[str] = []
        self.length = 0
        self.at: list[int] = []
        self.source: list[int] = []
        self.end: list[int] = []
        self.unbroken = 0  # blanks behind which `drop_line_breaks` need not look again

    def copy(self, start: int, end: int) -> None:
        """Take a stretch of the origin as it is."""
        if start >= end:
            return
        origin = self.origin
        self.pieces.append(origin.text[start:end])
        if origin.at:
            at = origin.at
            index = bisect_right(at, start) - 1
            stands = origin.end[index]
            self.at.append(self.length)
            self.source.append(origin.source[index] + start - at[index] if stands < 0 else origin.source[index])
            self.end.append(stands)
            index += 1
            if index < len(at) and at[index] < end:
                last = bisect_left(at, end, index)
                offset = self.length - start
                self.at += [place + offset for place in at[index:last]]
                self.source += origin.source[index:last]
                self.end += origin.end[index:last]
        self.length += end - start

    def put(self, text: str, start: int, end: int) -> None:
        """Write new text that stands for a stretch of the origin."""
        if not text:
            return
        self.pieces.append(text)
        origin = self.origin
        if origin.at:
            first = origin.start_of(start)
            self.at.append(self.length)
            self.source.append(first)
            self.end.append(max(first, origin.end_of(end)) if end > start else first)
        self.length += len(text)

    def append(self, mapped: Mapped) -> None:
        """Write text that has its own map."""
        if not mapped.text:
            return
        self.pieces.append(mapped.text)
        if mapped.at:
            length = self.length
            self.at += [place + length for place in mapped.at]
            self.source += mapped.source
            self.end += mapped.end
        elif self.origin.at:
            self.at.append(self.length)
            self.source.append(self.source[-1] if self.source else self.origin.source[0])
            self.end.append(self.source[-1])
        self.length += len(mapped.text)

    def drop_line_breaks(self) -> None:
        """Take away the blanks at the end of the text written so far, from the first line break among them on."""
        pieces = self.pieces
        cut: tuple[int, int] | None = None
        index = len(pieces)
        while index > self.unbroken:
            index -= 1
            shown = len(pieces[index].rstrip())
            at = pieces[index].find("\n", shown)
            if at >= 0:
                cut = index, at
            if shown:
                break
        if cut is not None:
            index, at = cut
            self.length -= sum(map(len, pieces[index:])) - at
            pieces[index:] = [pieces[index][:at]] if at else []
            while len(self.at) > 1 and self.at[-1] >= self.length:
                self.at.pop()
                self.source.pop()
                self.end.pop()
        self.unbroken = len(pieces)

    def result(self) -> Mapped:
        """Return what was written."""
        if self.origin.at and not self.at:
            return Mapped("".join(self.pieces), [0], [self.origin.source[0]], [-1])
        return Mapped("".join(self.pieces), self.at, self.source, self.end)
