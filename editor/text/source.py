"""A revision of a text, and stretches of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch ``[start, end)`` in code points from the start of a text."""

    start: int
    end: int

    def shifted(self, by: int) -> Span:
        """Return the span moved by `by` code points."""
        return Span(self.start + by, self.end + by)

    def contains(self, position: int) -> bool:
        """Tell whether the caret position `position` lies within or at an edge of the span."""
        return self.start <= position <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it stood at one revision.

    Attributes:
        text: The whole article, lines ended by ``\\n``.
        revision: Counts up by one with every change of the document; derived values carry it.
    """

    text: str
    revision: int = 0

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]
