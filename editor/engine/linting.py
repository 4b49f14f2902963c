"""The linter's half of a session: readings and findings kept by block text, folded over the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from editor.lint.finding import Finding, Fix, Related
from editor.lint.rule import Page
from editor.lint.runner import lint_article_in_slices, lint_block, settle
from editor.text import Edit
from editor.wikitext.blocks import Block
from editor.wikitext.facts import BlockFacts, FoldedFacts, block_facts, fold_facts
from editor.wikitext.reading import Reading, read

_Key: TypeAlias = tuple[str, bool]
"""A block's source, and whether it follows a line break."""


@dataclass(slots=True)
class _Known:
    """What is kept of a block: its reading, its facts, and its findings once they were asked for."""

    reading: Reading
    facts: BlockFacts
    findings: list[Finding] | None = None


class Linting:
    """Readings and findings of one article.

    Args:
        page: Title and site.
        ignored: Keys of findings not to show.
        words: The user's own dictionary.
    """

    def __init__(self, page: Page, ignored: frozenset[str], words: frozenset[str]) -> None:
        self._page = replace(page, words=words)
        self._ignored = ignored
        self._known: dict[_Key, _Known] = {}

    def set_preferences(self, ignored: frozenset[str], words: frozenset[str]) -> None:
        """Take over new ignore keys and words; findings that may depend on a word are forgotten."""
        self._ignored = ignored
        if words != self._page.words:
            self._page = replace(self._page, words=words)
            for known in self._known.values():
                known.findings = None

    def reading(self, text: str, block: Block) -> Reading:
        """Return the reading of one block, spans counted from its start."""
        return self._of(_key(text, block)).reading

    def facts(self, text: str, blocks: Sequence[Block]) -> Iterator[FoldedFacts | None]:
        """Yield None between slices; at the end the facts of the article."""
        parts: list[tuple[int, BlockFacts]] = []
        for block in blocks:
            key = _key(text, block)
            if key not in self._known:
                self._of(key)
                yield None
            parts.append((block.start, self._known[key].facts))
        yield fold_facts(parts)

    def lint(self, text: str, blocks: Sequence[Block]) -> Iterator[tuple[list[Finding], int] | None]:
        """Yield None between slices; at the end the findings to show and how many are ignored."""
        findings: list[Finding] = []
        kept: dict[_Key, _Known] = {}
        for block in blocks:
            key = _key(text, block)
            known = kept[key] = self._of(key)
            if known.findings is None:
                known.findings = lint_block(known.reading, self._page)
                yield None
            findings += (shifted(finding, block.start) for finding in known.findings)
        self._known = kept  # what the article no longer holds is forgotten
        whole = read(text, self._page.site)
        yield None
        for part in lint_article_in_slices(text, whole, self._page):
            findings += part
            yield None
        yield settle(findings, text, ignored=self._ignored)

    def _of(self, key: _Key) -> _Known:
        known = self._known.get(key)
        if known is None:
            source, after_newline = key
            reading = read(source, self._page.site, after_newline=after_newline)
            known = self._known[key] = _Known(reading, block_facts(reading))
        return known


def _key(text: str, block: Block) -> _Key:
    return text[block.start : block.end], block.start > 0


def shifted(finding: Finding, by: int) -> Finding:
    """Return `finding` moved by `by` code points."""
    if by == 0:
        return finding
    return replace(
        finding,
        span=finding.span.shifted(by),
        fix=_shifted_fix(finding.fix, by) if finding.fix else None,
        suggestions=tuple(_shifted_fix(fix, by) for fix in finding.suggestions),
        related=tuple(Related(place.span.shifted(by), place.message) for place in finding.related),
    )


def _shifted_fix(fix: Fix, by: int) -> Fix:
    return replace(fix, edits=tuple(Edit(edit.span.shifted(by), edit.replacement) for edit in fix.edits))
