"""Findings about words, gathered by word: what is offered for it, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from editor.lint.finding import Finding, Fix, Severity
from editor.text import Edit, Span

# The registry knows the groups, but asking it imports every rule, here in the process that draws.
LANGUAGE_RULES = ("article-a-an", "grammar-", "name-inconsistent", "sentence-case", "spell-", "variety-", "word-")
"""How the ids of the rules of the group *Typos and grammar* begin."""

_MOST_OFFERED = 9  # as many as there are number keys
_BEFORE, _AFTER = 12, 48  # code points shown around a word; a narrow panel must still show the word


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place of a word. `before` and `after` are what stands around it on its line."""

    finding: Finding
    before: str
    word: str
    after: str


@dataclass(frozen=True, slots=True)
class TypoGroup:
    """All findings about one word.

    Attributes:
        word: The word or words at fault.
        rule: The rule that found it.
        findings: In text order.
        offers: What may take its place, the best first; fixes of the first finding.
    """

    word: str
    rule: str
    findings: tuple[Finding, ...]
    offers: tuple[Fix, ...]

    @property
    def severity(self) -> Severity:
        """The gravest of its findings."""
        return max(finding.severity for finding in self.findings)


def groups(findings: Iterable[Finding], text_of: Callable[[Span], str]) -> list[TypoGroup]:
    """Gather the findings of the language rules by word, the gravest and the commonest first.

    Args:
        findings: In text order.
        text_of: Gives the text of a span.
    """
    found: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.rule.startswith(LANGUAGE_RULES):
            word = finding.subject or " ".join(text_of(finding.span).split())
            found.setdefault((finding.rule, word), []).append(finding)
    made = [TypoGroup(word, rule, tuple(each), offers(each[0])) for (rule, word), each in found.items()]
    return sorted(made, key=lambda group: (-group.severity, -len(group.findings)))


def offers(finding: Finding) -> tuple[Fix, ...]:
    """Return what a finding offers, its safe fix first, nothing twice."""
    fixes = ([finding.fix] if finding.fix else []) + list(finding.suggestions)
    return tuple({fix.edits: fix for fix in reversed(fixes)}.values())[::-1][:_MOST_OFFERED]


def offered_words(finding: Finding, fix: Fix) -> str:
    """Return a fix in short: what will stand there, or its label when it is more than a change of the word."""
    if len(fix.edits) == 1 and fix.edits[0].replacement.strip() and fix.edits[0].span == finding.span:
        return " ".join(fix.edits[0].replacement.split())
    return fix.label


def everywhere(group: TypoGroup, offer: Fix) -> list[Edit]:
    """Return the edits that do at every place of the word what `offer` does at its first; others are left alone."""
    wanted = _essence(group.findings[0], offer)
    edits: list[Edit] = []
    for finding in group.findings:
        same = next((fix for fix in offers(finding) if _essence(finding, fix) == wanted), None)
        if same is not None and not any(edit.span.overlaps(other.span) for edit in same.edits for other in edits[-4:]):
            edits.extend(same.edits)
    return edits


def occurrence(finding: Finding, line: Span, place: Span, text_of: Callable[[Span], str]) -> Occurrence:
    """Return a finding with what stands around it on its line.

    Args:
        finding: The finding.
        line: The span of the line it begins in.
        place: Where it lies now.
        text_of: Gives the text of a span.
    """
    end = max(place.end, min(line.end, place.end + _AFTER))
    start = max(line.start, place.start - _BEFORE)
    before = ("…" if start > line.start else "") + text_of(Span(start, place.start))
    return Occurrence(finding, before, text_of(place), text_of(Span(place.end, end)))


def _essence(finding: Finding, fix: Fix) -> Sequence[tuple[int, int, str]]:
    at = finding.span.start
    return [(edit.span.start - at, edit.span.end - at, edit.replacement) for edit in fix.edits]
