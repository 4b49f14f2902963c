"""The window's list of findings: kept by blocks, brought up to date by patches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate

from editor.engine.messages import BlockFindings, FindingsPatch, FindingsReady
from editor.lint.finding import Finding, Fix, Related
from editor.lint.moving import Moving, ordered, shifted
from editor.wording import Wording


class FindingList:
    """All findings of an article as the engine last sent them. Every patch must be given, in order.

    Args:
        worded: What their sentences and labels pass through on the way, each finding once; None leaves them English.
    """

    def __init__(self, worded: Callable[[Wording], Wording] | None = None) -> None:
        self._worded = worded
        self._blocks: list[BlockFindings] = []
        self._placed: dict[int, tuple[BlockFindings, tuple[Finding, ...]]] = {}  # by the block's start
        self._rules: dict[str, tuple[Finding, ...]] = {}

    def apply(self, patch: FindingsPatch) -> FindingsReady:
        """Take a patch and return all findings."""
        if self._worded is not None:
            patch = _translated(patch, self._worded)
        if patch.removed < 0:
            self._blocks.clear()
            self._rules.clear()
        removed = max(patch.removed, 0)
        self._blocks[patch.first : patch.first + removed] = patch.added
        changed = dict(patch.rules)
        moving = Moving(*patch.change)
        for rule, findings in self._rules.items():
            if rule not in changed:
                # A place within the change would have made the engine send the rule's findings anew.
                changed[rule] = moving.moved(findings) or ()
        self._rules = changed
        everything = [finding for each in changed.values() for finding in each]
        placed: dict[int, tuple[BlockFindings, tuple[Finding, ...]]] = {}
        starts = accumulate((block.length for block in self._blocks), initial=0)
        for start, block in zip(starts, self._blocks, strict=False):
            if block.findings:
                known = self._placed.get(start)
                if known is None or known[0] is not block:
                    known = (block, tuple([shifted(finding, start) for finding in block.findings]))
                placed[start] = known
                everything += known[1]
        self._placed = placed
        return FindingsReady(patch.revision, tuple(ordered(everything)), patch.ignored_count)


def _translated(patch: FindingsPatch, worded: Callable[[Wording], Wording]) -> FindingsPatch:
    fixes: dict[int, Fix] = {}  # several findings may share one, and it may be long

    def of_fix(fix: Fix) -> Fix:
        known = fixes.get(id(fix))
        if known is None:
            known = fixes[id(fix)] = Fix(worded(fix.label), fix.edits, fix.cosmetic)
        return known

    def of_finding(finding: Finding) -> Finding:
        return Finding(
            finding.rule, finding.severity, finding.span, worded(finding.message),
            of_fix(finding.fix) if finding.fix else None,
            tuple([of_fix(fix) for fix in finding.suggestions]),
            tuple([Related(place.span, worded(place.message)) for place in finding.related]),
            finding.confidence, finding.subject,
        )  # fmt: skip

    return replace(
        patch,
        added=tuple([replace(block, findings=tuple(map(of_finding, block.findings))) for block in patch.added]),
        rules=tuple([(rule, tuple(map(of_finding, findings))) for rule, findings in patch.rules]),
    )
