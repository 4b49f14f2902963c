"""Which problems a list shows, and what it says of those it does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.lint.finding import Finding, Severity
from editor.ui.translation import figure, shown, tr, tr_count

COUNTED = (Severity.ERROR, Severity.WARNING, Severity.INFO)


@dataclass(frozen=True, slots=True)
class ProblemFilter:
    """What is to be shown. The first one shows all that is counted.

    Attributes:
        severities: Levels shown.
        group: A group's name, or "" for all.
        words: Each must occur in the message, the rule's name or the subject; case does not matter.
    """

    severities: frozenset[Severity] = frozenset(COUNTED)
    group: str = ""
    words: str = ""

    def chosen(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return the findings to show, in their order."""
        words = self.words.casefold().split()
        return [
            finding
            for finding in findings
            if finding.severity in self.severities
            and (not self.group or group_of(finding) == self.group)
            and (not words or _holds(finding, words))
        ]


def group_of(finding: Finding) -> str:
    """Return the name of the group of a finding's rule."""
    from editor.lint.registry import by_id  # brings in all rules: not before the window is up

    known = by_id().get(finding.rule)
    return shown(known.rule.group.value) if known else tr("Other")


def group_counts(findings: Iterable[Finding]) -> list[tuple[str, int]]:
    """Return the groups that have counted findings, with their counts, by name."""
    return sorted(Counter(group_of(finding) for finding in findings if finding.severity in COUNTED).items())


def summary(findings: Sequence[Finding], shown: Sequence[Finding]) -> str:
    """Say how many there are, and how many of them are not on show. Hints do not count."""
    total = sum(finding.severity in COUNTED for finding in findings)
    seen = sum(finding.severity in COUNTED for finding in shown)
    if seen < total:
        return tr("showing {number} of {count}", number=figure(seen), count=figure(total))
    return tr_count("{count} problem", "{count} problems", total)


def _holds(finding: Finding, words: Sequence[str]) -> bool:
    text = f"{finding.rule} {finding.message} {finding.subject}".casefold()
    return all(word in text for word in words)
