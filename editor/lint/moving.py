"""Moves findings along with the text around them."""

from __future__ import annotations

from collections.abc import Iterable

from editor.lint.finding import Finding, Fix, Related
from editor.text import Edit, Span


class _InsideError(Exception):
    """A place lies within what changed."""


class Moving:
    """Moves places behind a change, and leaves alone those before it.

    Args:
        start: Where the change starts.
        end: Where what it replaced ends.
        new_end: Where what it put there ends.
    """

    def __init__(self, start: int, end: int, new_end: int) -> None:
        self._start = start
        self._end = end
        self._by = new_end - end
        self._fixes: dict[int, tuple[Fix, Fix]] = {}

    def moved(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...] | None:
        """Return the findings where they stand now, or None if a place of theirs lies within the change."""
        if not findings:
            return findings
        try:
            return tuple([self._finding(finding) for finding in findings])
        except _InsideError:
            return None

    def _finding(self, finding: Finding) -> Finding:
        span = self._span(finding.span)
        fix = self._fix(finding.fix) if finding.fix else None
        suggestions = tuple([self._fix(each) for each in finding.suggestions])
        related = tuple([Related(self._span(place.span), place.message) for place in finding.related])
        return moved_to(finding, span, fix, suggestions, related)

    def _span(self, span: Span) -> Span:
        start, end = span
        if start >= self._end and (start > self._start or not self._end):
            return Span(start + self._by, end + self._by)
        if end <= self._start:
            return span
        if start > self._start or end < self._end:
            raise _InsideError
        return Span(start, end + self._by)

    def _fix(self, fix: Fix) -> Fix:
        known = self._fixes.get(id(fix))  # several findings may share one, and it may be long
        if known is None:
            edits = tuple([Edit(self._span(edit.span), edit.replacement) for edit in fix.edits])
            known = self._fixes[id(fix)] = (fix, Fix(fix.label, edits, fix.cosmetic))
        return known[1]


def shifted(finding: Finding, by: int) -> Finding:
    """Return `finding` moved by `by` code points."""
    if by == 0:
        return finding
    return moved_to(
        finding,
        finding.span.shifted(by),
        _shifted_fix(finding.fix, by) if finding.fix else None,
        tuple([_shifted_fix(fix, by) for fix in finding.suggestions]),
        tuple([Related(place.span.shifted(by), place.message) for place in finding.related]),
    )


def _shifted_fix(fix: Fix, by: int) -> Fix:
    return Fix(fix.label, tuple([Edit(edit.span.shifted(by), edit.replacement) for edit in fix.edits]), fix.cosmetic)


def moved_to(
    finding: Finding, span: Span, fix: Fix | None, suggestions: tuple[Fix, ...], related: tuple[Related, ...]
) -> Finding:
    """Return the same fault at other places."""
    return Finding(
        finding.rule, finding.severity, span, finding.message, fix, suggestions, related, finding.confidence,
        finding.subject,
    )  # fmt: skip


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings in text order, the worse first where several stand at one place."""
    return sorted(findings, key=lambda finding: (finding.span, -finding.severity, finding.rule, finding.message))
