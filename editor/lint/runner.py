"""Runs the rules: one guarded door, behind which a rule that fails costs only its own findings.

The engine keeps what `lint_block` returns with the block's text and calls `lint_article` on the facts of all blocks;
`lint_text` does both for a text that is not being edited.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from editor.lint.finding import Finding, Severity
from editor.lint.ignore import split_ignored
from editor.lint.registry import Registered, of_scope
from editor.lint.rule import Article, Block, Page, Scope
from editor.wikitext.reading import Reading, read
from editor.wikitext.site import SiteProfile

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

    @classmethod
    def of(cls, severities: Mapping[str, Severity | None], select: Collection[str] = ()) -> Levels:
        """Return levels from a mapping of rule ids."""
        return cls(tuple(sorted(severities.items(), key=lambda item: item[0])), frozenset(select))


DEFAULT_LEVELS = Levels()


def lint_block(reading: Reading, page: Page) -> list[Finding]:
    """Return the findings of all block rules, spans counted from the start of `reading.text`, unsorted."""
    block = Block(reading, page)
    findings: list[Finding] = []
    for entry in _triggered(Scope.BLOCK, reading.text):
        findings += _guarded(entry.rule.id, entry.check_block, block)
    return findings


def lint_article(text: str, facts: Reading, page: Page) -> list[Finding]:
    """Return the findings of all article rules, spans counted from the start of `text`, unsorted.

    Args:
        text: The whole article.
        facts: The facts of all its blocks, shifted to where they stand.
        page: Title, site and words.
    """
    return [finding for part in lint_article_in_slices(text, facts, page) for finding in part]


def lint_article_in_slices(text: str, facts: Reading, page: Page) -> Iterator[list[Finding]]:
    """Yield what `lint_article` returns rule by rule, for a caller that may be called away."""
    article = Article(text, facts, page)
    for entry in _triggered(Scope.ARTICLE, text):
        yield _guarded(entry.rule.id, entry.check_article, article)


def settle(
    findings: Iterable[Finding], text: str, *, ignored: Collection[str] = (), levels: Levels = DEFAULT_LEVELS
) -> tuple[list[Finding], int]:
    """Return the findings to show, in text order and at their levels, and how many were ignored."""
    wanted = []
    for finding in findings:
        severity = levels.severity_of(finding.rule, finding.severity)
        if severity is not None:
            wanted.append(finding if severity is finding.severity else replace(finding, severity=severity))
    shown, hidden = split_ignored(wanted, text, ignored)
    shown.sort(key=lambda finding: (finding.span, -finding.severity, finding.rule, finding.message))
    return shown, len(hidden)


def lint_text(
    text: str,
    *,
    title: str,
    site: SiteProfile,
    ignored: Collection[str] = (),
    words: Collection[str] = (),
    levels: Levels = DEFAULT_LEVELS,
) -> list[Finding]:
    """Return all findings of a text, in text order.

    Args:
        text: Wikitext, lines ended by ``\\n``.
        title: The page's title, namespace included.
        site: The wiki it belongs to.
        ignored: Keys of `editor.lint.ignore`.
        words: The user's own dictionary.
        levels: Which rules run and how loud they are.
    """
    page = Page(title, site, frozenset(words))
    reading = read(text, site)
    findings = lint_block(reading, page) + lint_article(text, reading, page)
    return settle(findings, text, ignored=ignored, levels=levels)[0]


Given = TypeVar("Given", Block, Article)


def _guarded(rule: str, check: Callable[[Given], Iterator[Finding]], given: Given) -> list[Finding]:
    """Run one rule. This is one of the three doors at which a bug stops: it is logged, and the others go on."""
    findings: list[Finding] = []
    try:
        findings.extend(check(given))
    except Exception:
        logger.exception("rule %s failed", rule)
    return findings


@cache
def _triggers(scope: Scope) -> tuple[str, ...]:
    return tuple(sorted({trigger for entry in of_scope(scope) for trigger in entry.rule.triggers}))


def _triggered(scope: Scope, text: str) -> Iterator[Registered]:
    """Yield the rules that `text` gives cause to run."""
    present = {trigger for trigger in _triggers(scope) if trigger in text}
    for entry in of_scope(scope):
        if not entry.rule.triggers or not present.isdisjoint(entry.rule.triggers):
            yield entry
