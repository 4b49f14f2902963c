"""Runs the rules: one guarded door, behind which a rule that fails costs only its own findings."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.ignore import split_ignored
from editor.lint.registry import Registered, of_scope, registered
from editor.lint.rule import Block, BlockCheck, Rule, Scope

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Levels:
    """Which rules run and how loud they are.

    Attributes:
        severities: Levels that differ from the rules' own, by rule id; None switches a rule off.
        select: Ids of the only rules to run; empty for all.
    """

    severities: tuple[tuple[str, Severity | None], ...] = ()
    select: frozenset[str] = frozenset()

    def severity_of(self, rule: str, given: Severity) -> Severity | None:
        """Return the level of a finding, or None if it is not wanted."""
        if self.select and rule not in self.select:
            return None
        return dict(self.severities).get(rule, given) if self.severities else given

    def wanted(self) -> frozenset[str] | None:
        """Return the ids of the rules that need to run, or None for all."""
        off = {rule for rule, severity in self.severities if severity is None}
        if not off and not self.select:
            return None
        chosen = self.select or {entry.rule.id for entry in registered()}
        return frozenset(chosen - off)

    @classmethod
    def of(cls, severities: Mapping[str, Severity | None], select: Collection[str] = ()) -> Levels:
        """Return levels from a mapping of rule ids."""
        return cls(tuple(sorted(severities.items(), key=lambda item: item[0])), frozenset(select))


DEFAULT_LEVELS = Levels()


def lint_block(block: Block, wanted: frozenset[str] | None = None) -> list[Finding]:
    """Return the findings of block rules, spans counted from the start of the block, unsorted.

    Args:
        block: One block, or a text that is read as one.
        wanted: Ids of the only rules to run; None for all.
    """
    text = block.text
    rules = _block_rules(wanted, block.page.is_foreign)
    findings: list[Finding] = []
    for rule, check in rules.always:
        findings += _guarded(rule, check, block)
    caused: set[int] = set()
    for trigger, numbers in rules.by_trigger:
        if trigger in text:
            caused.update(numbers)
    for number in caused:
        findings += _guarded(*rules.triggered[number], block)
    return findings


def lint_article_rule(entry: Registered, article: Article) -> list[Finding]:
    """Return the findings of one article rule, spans counted from the start of the article."""
    return _guarded(entry.rule, entry.check_article, article)


@dataclass(frozen=True, slots=True)
class _BlockRules:
    """Block rules, those with triggers findable by trigger."""

    always: tuple[tuple[Rule, BlockCheck], ...]
    triggered: tuple[tuple[Rule, BlockCheck], ...]
    by_trigger: tuple[tuple[str, tuple[int, ...]], ...]


@lru_cache(maxsize=16)
def _block_rules(wanted: frozenset[str] | None, foreign: bool) -> _BlockRules:
    entries = _of_scope(Scope.BLOCK, wanted, foreign)
    with_triggers = [entry for entry in entries if entry.rule.triggers]
    numbers: dict[str, list[int]] = {}
    for number, entry in enumerate(with_triggers):
        for trigger in entry.rule.triggers:
            numbers.setdefault(trigger, []).append(number)
    return _BlockRules(
        tuple((entry.rule, entry.check_block) for entry in entries if not entry.rule.triggers),
        tuple((entry.rule, entry.check_block) for entry in with_triggers),
        tuple((trigger, tuple(each)) for trigger, each in numbers.items()),
    )


@lru_cache(maxsize=16)
def rules_of_article(wanted: frozenset[str] | None, foreign: bool) -> Sequence[Registered]:
    """Return the article rules; `wanted` as in `lint_block`, `foreign` as in `Page`."""
    return _of_scope(Scope.ARTICLE, wanted, foreign)


def _of_scope(scope: Scope, wanted: frozenset[str] | None, foreign: bool) -> list[Registered]:
    return [
        entry
        for entry in of_scope(scope)
        if (wanted is None or entry.rule.id in wanted) and not (foreign and entry.rule.is_of_language)
    ]


def settle(
    findings: Iterable[Finding], text: str, *, ignored: Collection[str] = (), levels: Levels = DEFAULT_LEVELS
) -> tuple[list[Finding], list[Finding]]:
    """Return the findings to show, in text order and at their levels, and those that are ignored."""
    wanted = []
    for finding in findings:
        severity = levels.severity_of(finding.rule, finding.severity)
        if severity is not None:
            wanted.append(finding if severity is finding.severity else replace(finding, severity=severity))
    wanted.sort(key=lambda finding: (finding.span, -finding.severity, finding.rule, finding.message))
    return split_ignored(wanted, text, ignored)


Given = TypeVar("Given", Block, Article)


def _guarded(rule: Rule, check: Callable[[Given], Iterator[Finding]], given: Given) -> list[Finding]:
    """Run one rule. This is one of the three doors at which a bug stops: it is logged, and the others go on."""
    findings: list[Finding] = []
    try:
        findings.extend(check(given))
    except Exception:
        logger.exception("rule %s failed", rule.id)
    if findings and rule.of_the_wiki and not given.page.site.known:
        return [replace(finding, severity=_lower(finding.severity)) for finding in findings]
    return findings


def _lower(severity: Severity) -> Severity:
    return Severity(max(severity - 1, Severity.HINT))
