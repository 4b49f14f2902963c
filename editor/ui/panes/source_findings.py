"""Findings as they lie in the text being typed: they move with it, and one whose text is touched is gone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.lint.finding import Finding
from editor.text import RisingPositions, Span
from editor.ui.document import Document
from editor.ui.panes.source_style import Mark

_LONGEST_WAVE = 120  # code points
_FIRST_WORD = re.compile(r"\s*\S{1,40}")


class PlacedFindings:
    """The findings of a revision, carried along to the present text.

    Args:
        document: The text.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._findings: list[Finding] = []
        self._starts = RisingPositions()
        self._longest = 0
        self.revision = -1
        """The revision that the findings' own spans are places of."""

    def set(self, findings: Sequence[Finding], revision: int | None = None) -> None:
        """Take the findings of a revision (None: the present one), in its order; carry them to the present text."""
        self.revision = revision = self._document.revision if revision is None else revision
        self._findings = list(findings)
        self._starts = RisingPositions(finding.span.start for finding in findings)
        self._longest = max((_length(finding) for finding in findings), default=0)
        for position, removed, added in self._document.since(revision) or ():
            self.follow(position, removed, added - removed)

    def follow(self, position: int, removed: int, growth: int) -> None:
        """Move along with an edit; what it touched is dropped."""
        first = self._starts.first_from(position - self._longest)
        while first < len(self._starts) and self._span(first).end <= position:
            first += 1
        behind = self._starts.first_from(position + removed)
        kept = [
            number
            for number in range(first, behind)
            if self._span(number).end <= position or self._starts[number] >= position + removed
        ]
        starts = [self._starts[number] for number in kept]
        findings = [self._findings[number] for number in kept]
        self._starts.splice(first, max(behind, first), starts, growth)
        self._findings[first : max(behind, first)] = findings

    def at(self, position: int) -> list[Finding]:
        """Return the findings under a position, the worst first."""
        hits = [finding for span, finding in self.all() if span.contains(position)]
        return sorted(hits, key=lambda finding: -finding.severity)

    def between(self, start: int, end: int) -> list[tuple[Span, Finding]]:
        """Return the findings that begin between two positions, and where they lie now."""
        numbers = range(self._starts.first_from(start), self._starts.first_from(end + 1))
        return [(self._span(number), self._findings[number]) for number in numbers]

    def all(self) -> list[tuple[Span, Finding]]:
        """Return all with the spans they have in the present text, in text order."""
        return [(self._span(number), finding) for number, finding in enumerate(self._findings)]

    def marks(self, start: int, length: int) -> tuple[Mark, ...]:
        """Return what is underlined on a line of so many code points from `start`; places count from its start."""
        if not self._findings:
            return ()
        marks: list[Mark] = []
        for number in range(
            self._starts.first_from(start - _LONGEST_WAVE), self._starts.first_from(start + length + 1)
        ):
            low, high = self._shown(number)
            if high < start:
                continue
            # An empty span is shown on the character before it, or else the one behind.
            low, high = (low, high) if high > low else (max(low - 1, start), max(low, start + 1))
            low, high = max(low - start, 0), min(high - start, length)
            if low < high:
                marks.append((low, high, self._findings[number].severity))
        return tuple(marks)

    def _span(self, number: int) -> Span:
        start = self._starts[number]
        return Span(start, start + _length(self._findings[number]))

    def _shown(self, number: int) -> Span:
        """Return what is underlined: of a whole paragraph the first word, or the page would be all waves."""
        span = self._span(number)
        if span.end - span.start <= _LONGEST_WAVE:
            return span
        word = _FIRST_WORD.match(self._document.text_of(Span(span.start, span.start + _LONGEST_WAVE)))
        return Span(span.start, span.start + (word.end() if word else 1))


def _length(finding: Finding) -> int:
    return finding.span.end - finding.span.start
