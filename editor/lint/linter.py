"""Keeps the findings of one article up to date: what a keystroke costs follows from its block, not from the article.

Findings of block rules are kept with the block's text, counted from its start. Those of an article rule are kept with
the kinds of fact the rule has asked for (`editor.lint.article`): they stand, moved along with the text, until a block
that holds one of them comes, goes or changes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from editor.lint.article import EVERYTHING, SPELLED, SURVEYS, Article, Body, Kind, Part
from editor.lint.finding import Finding
from editor.lint.language import is_foreign
from editor.lint.moving import Moving, shifted
from editor.lint.rule import Block, Page
from editor.lint.runner import lint_article_rule, lint_block, rules_of_article
from editor.lint.vocabulary import Vocabulary
from editor.wikitext import blocks as cutting
from editor.wikitext.reading import read


class Stretch(NamedTuple):
    """What an edit changed: `removed` blocks from index `first` on gave way to `added`; the others are the same."""

    first: int
    removed: int
    added: int


class Reach(NamedTuple):
    """How far a change reaches.

    Attributes:
        stretch: Its blocks.
        change: Where it starts in the text, where what it replaced ended, and where what it put there ends.
        rules: The article rules that were run again.
    """

    stretch: Stretch
    change: tuple[int, int, int]
    rules: frozenset[str]


@dataclass(frozen=True, slots=True)
class RuleFindings:
    """What an article rule said, spans counted from the article's start, and the kinds of fact it asked for."""

    findings: tuple[Finding, ...]
    asked: frozenset[Kind[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Linted:
    """An article with its findings.

    Attributes:
        body: The article, with what was gathered of its blocks.
        blocks: Its blocks as they were cut.
        rules: The findings of each article rule.
    """

    body: Body
    blocks: Sequence[cutting.Block] = ()
    rules: Mapping[str, RuleFindings] = field(default_factory=dict)

    def block_findings(self) -> Iterator[Finding]:
        """Yield the findings of block rules, spans counted from the article's start."""
        for start, part in zip(self.body.starts, self.body.parts, strict=True):
            for finding in part.findings or ():
                yield shifted(finding, start)

    def article_findings(self) -> Iterator[Finding]:
        """Yield the findings of article rules."""
        for found in self.rules.values():
            yield from found.findings


class Linter:
    """The findings of one article through all its edits.

    Args:
        page: Title, site and words.
        wanted: Ids of the only rules to run; None for all.
    """

    def __init__(self, page: Page, wanted: Collection[str] | None = None) -> None:
        self._page = page
        self._wanted = None if wanted is None else frozenset(wanted)
        self._vocabulary = Vocabulary(page)
        self._known: dict[tuple[str, bool], Part] = {}
        self._new: list[tuple[str, bool]] = []  # keys of what was read since the last state
        self.state = Linted(Body())
        self._placed: tuple[Linted, str, Sequence[cutting.Block], tuple[Body, Stretch]] | None = None

    def set_words(self, words: frozenset[str]) -> None:
        """Take over the user's own dictionary; what may depend on a word is forgotten."""
        self._be(replace(self._page, words=words))

    def _be(self, page: Page) -> None:
        self._page = page
        self._vocabulary = Vocabulary(page)
        for part in self._known.values():
            part.block = Block(part.block.reading, page)
            part.findings = None
        self.state = replace(self.state, rules={})

    def part(self, text: str, block: cutting.Block) -> Part:
        """Return what is known of a block, read if it is new."""
        key = (text[block.start : block.end], block.start > 0)
        part = self._known.get(key)
        if part is None:
            reading = read(key[0], self._page.site, after_newline=key[1])
            part = self._known[key] = Part(Block(reading, self._page))
            self._new.append(key)
        return part

    def place(self, text: str, blocks: Sequence[cutting.Block]) -> Iterator[tuple[Body, Stretch] | None]:
        """Yield None between slices; at the end the article's blocks, and where they differ from the last state."""
        if self._placed is not None and self._placed[:3] == (self.state, text, blocks):
            yield self._placed[3]
            return
        before = self.state.body
        old = before.parts
        first, last = _common(self.state, text, blocks)
        middle: list[Part] = []
        for block in blocks[first : len(blocks) - last]:
            news = len(self._new)
            middle.append(self.part(text, block))
            if len(self._new) > news:
                yield None
        if first and first + last == len(old):
            # Blocks came between others: whether a place at the seam moves is told by the block before it.
            first -= 1
            middle.insert(0, old[first])
        parts = [*old[:first], *middle, *old[len(old) - last :]]
        stretch = Stretch(first, len(old) - first - last, len(middle))
        body = Body(text, parts, [block.start for block in blocks])
        body.inherit(before, *stretch)
        self._placed = (self.state, text, blocks, (body, stretch))
        yield body, stretch

    def lint(self, text: str, blocks: Sequence[cutting.Block]) -> Iterator[Reach | None]:
        """Bring `state` to an article.

        Yields:
            None between slices; at the end how far the change reached.
        """
        for placed in self.place(text, blocks):
            if placed is None:
                yield None
            else:
                body, stretch = placed
        foreign = is_foreign(body, self._page.site)
        if foreign != self._page.is_foreign:
            self._be(replace(self._page, is_foreign=foreign))
        spelled = any(entry.rule.id in SPELLED for entry in rules_of_article(self._wanted, self._page.is_foreign))
        for part in body.parts:
            if part.findings is None:
                part.findings = tuple(lint_block(part.block, self._wanted))
                if spelled:
                    part.of(SURVEYS)  # which the first rule about words would gather of all blocks at once
                yield None
        change = _change(self.state.body, body, stretch)
        rules: dict[str, RuleFindings] = {}
        again: set[str] = set()
        for rule in self._article_rules(body, stretch, Moving(*change), rules):
            again.add(rule)
            yield None
        self._commit(Linted(body, blocks, rules), stretch)
        yield Reach(stretch, change, frozenset(again))

    def _article_rules(
        self, body: Body, stretch: Stretch, moving: Moving, rules: dict[str, RuleFindings]
    ) -> Iterator[str]:
        """Fill `rules` with the findings for an article: moved where they stand, worked out where they may not.

        Yields:
            The rules that are run again.
        """
        article = Article(body, self._page, self._vocabulary)
        touched = _Touched(self.state.body.parts, body.parts, stretch)
        for entry in rules_of_article(self._wanted, self._page.is_foreign):
            rule = entry.rule.id
            before = self.state.rules.get(rule)
            if before is not None and not any(touched.holds(kind) for kind in before.asked):
                moved = moving.moved(before.findings)
                if moved is not None:
                    rules[rule] = RuleFindings(moved, before.asked) if moved else before
                    continue
            article.asked = set()
            findings = tuple(lint_article_rule(entry, article))
            rules[rule] = RuleFindings(findings, frozenset(article.asked))
            yield rule

    def _commit(self, state: Linted, stretch: Stretch) -> None:
        old = self.state
        for part in state.body.parts[stretch.first : stretch.first + stretch.added]:
            part.uses += 1
        gone = range(stretch.first, stretch.first + stretch.removed)
        for part in old.body.parts[gone.start : gone.stop]:
            part.uses -= 1
        # What the article no longer holds is forgotten, and so is what it held between the two states.
        for key in [_key(old.body.text, old.blocks[at]) for at in gone] + self._new:
            if key in self._known and not self._known[key].uses:
                del self._known[key]
        self._new.clear()
        self.state = state


def _key(text: str, block: cutting.Block) -> tuple[str, bool]:
    return text[block.start : block.end], block.start > 0


class _Touched:
    """Whether what changed holds facts of a kind, before or after."""

    def __init__(self, old: Sequence[Part], new: Sequence[Part], stretch: Stretch) -> None:
        self._old = old[stretch.first : stretch.first + stretch.removed]
        self._new = new[stretch.first : stretch.first + stretch.added]
        self._known: dict[Kind[Any], bool] = {EVERYTHING: bool(self._old or self._new)}

    def holds(self, kind: Kind[Any]) -> bool:
        held = self._known.get(kind)
        if held is None:
            old, new = [part.of(kind) for part in self._old], [part.of(kind) for part in self._new]
            held = self._known[kind] = (any(old) or any(new)) and not (kind.telling and old == new)
        return held


def _change(old: Body, new: Body, stretch: Stretch) -> tuple[int, int, int]:
    """Return where the change starts, and where it ends in the old and in the new text."""
    behind = stretch.first + stretch.added
    tail = len(new.text) - new.starts[behind] if behind < len(new.starts) else 0
    start = new.starts[stretch.first] if stretch.first < len(new.starts) else len(new.text)
    return min(start, len(old.text)), len(old.text) - tail, len(new.text) - tail


def _common(old: Linted, text: str, blocks: Sequence[cutting.Block]) -> tuple[int, int]:
    """Return how many blocks at the start and at the end hold the same text, and stand in the same place from there."""
    least = min(len(old.blocks), len(blocks))
    parts = old.body.parts
    first = 0
    while first < least:
        one, other = old.blocks[first], blocks[first]
        if one.start != other.start or one.end != other.end or not text.startswith(parts[first].text, one.start):
            break
        first += 1
    growth = len(text) - len(old.body.text)
    last = 0
    while last < least - first:
        one, other = old.blocks[-1 - last], blocks[-1 - last]
        if one.start + growth != other.start or one.end + growth != other.end or not one.start or not other.start:
            break
        if not text.startswith(parts[-1 - last].text, other.start):
            break
        last += 1
    return first, last
