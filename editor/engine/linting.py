"""The linter's half of a session: readings, facts and findings kept by block, and what changed since the last patch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from editor.engine.messages import BlockFindings, FindingsPatch
from editor.lint.article import Kind
from editor.lint.finding import Finding
from editor.lint.furniture import recognise_in
from editor.lint.ignore import has_comments, split_ignored
from editor.lint.language import is_foreign
from editor.lint.linter import Linted, Linter, Reach, Stretch
from editor.lint.moving import Moving, shifted
from editor.lint.rule import Block as LintBlock
from editor.lint.rule import Page
from editor.text import Span
from editor.wikitext.blocks import Block
from editor.wikitext.facts import BlockFacts, FoldedFacts, block_facts, fold_facts
from editor.wikitext.reading import Reading


def _facts(block: LintBlock) -> Iterator[BlockFacts]:
    yield block_facts(block.reading)


def _silencing(block: LintBlock) -> Iterator[bool]:
    if has_comments(block.text):
        yield True


_FACTS = Kind(_facts)
_SILENCING = Kind(_silencing)


@dataclass(slots=True)
class _Shown:
    """What the window shows: findings by block and by article rule, and how many are ignored."""

    blocks: list[BlockFindings] = field(default_factory=list)
    rules: dict[str, tuple[Finding, ...]] = field(default_factory=dict)
    ignored_count: int = 0


class Linting:
    """Readings and findings of one article.

    Args:
        page: Title and site.
        ignored: Keys of findings not to show.
        words: The user's own dictionary.
    """

    def __init__(self, page: Page, ignored: frozenset[str], words: frozenset[str]) -> None:
        self._linter = Linter(page)
        self._site = page.site
        self._words: frozenset[str] = frozenset()
        self._ignored: frozenset[str] = frozenset()
        self._shown: _Shown | None = None
        self.set_preferences(ignored, words)

    def set_preferences(self, ignored: frozenset[str], words: frozenset[str]) -> None:
        """Take over new ignore keys and words; findings that may depend on a word are forgotten."""
        self._ignored = ignored
        if words != self._words:
            self._words = words
            self._linter.set_words(words)

    def reading(self, text: str, block: Block) -> Reading:
        """Return the reading of one block, spans counted from its start."""
        return self._linter.part(text, block).block.reading

    def facts(self, text: str, blocks: Sequence[Block]) -> Iterator[tuple[FoldedFacts, list[Span], bool] | None]:
        """Yield None between slices; at the end the facts of the article, its page furniture, whether it is English."""
        for placed in self._linter.place(text, blocks):
            if placed is None:
                yield None
                continue
            body = placed[0]
            folded = fold_facts(
                [(start, facts[0]) for start, facts in zip(body.starts, body.column(_FACTS), strict=True)]
            )
            yield folded, [piece.span for piece in recognise_in(body)], not is_foreign(body, self._site)

    def lint(self, revision: int, text: str, blocks: Sequence[Block]) -> Iterator[FindingsPatch | None]:
        """Yield None between slices; at the end how the findings to show differ from those shown last."""
        for reach in self._linter.lint(text, blocks):
            if reach is None:
                yield None
            else:
                yield self._patch(revision, reach)

    def _patch(self, revision: int, reach: Reach) -> FindingsPatch:
        state = self._linter.state
        before, self._shown = self._shown, None  # should this fail, the next patch holds everything
        if self._ignored or any(state.body.column(_SILENCING)):
            shown = _without_ignored(state, self._ignored)
        else:
            shown = _all(state, before, reach.stretch)
        rules = tuple((rule, findings) for rule, findings in shown.rules.items() if findings)
        if before is None:
            self._shown = shown
            return FindingsPatch(revision, 0, -1, tuple(shown.blocks), (0, 0, 0), rules, shown.ignored_count)
        first, removed, added = _widened(before.blocks, shown.blocks, reach)
        moving = Moving(*reach.change)
        everywhere = before.ignored_count or shown.ignored_count
        changed = [
            (rule, findings)
            for rule, findings in shown.rules.items()
            if (everywhere or rule in reach.rules) and moving.moved(before.rules.get(rule, ())) != findings
        ]
        changed += [(rule, ()) for rule in before.rules if rule not in shown.rules]  # in this language it does not run
        self._shown = shown
        new = tuple(shown.blocks[first : first + added])
        return FindingsPatch(revision, first, removed, new, reach.change, tuple(changed), shown.ignored_count)


def _all(state: Linted, before: _Shown | None, stretch: Stretch) -> _Shown:
    """Return all findings; what was shown of a block before is kept where it is the same."""
    known: list[BlockFindings | None] = [None] * len(state.blocks)
    if before is not None:
        known[: stretch.first] = before.blocks[: stretch.first]
        known[stretch.first + stretch.added :] = before.blocks[stretch.first + stretch.removed :]
    blocks = [
        old
        if old is not None and old.findings is part.findings
        else BlockFindings(block.end - block.start, part.findings or ())
        for old, block, part in zip(known, state.blocks, state.body.parts, strict=True)
    ]
    return _Shown(blocks, {rule: found.findings for rule, found in state.rules.items()})


def _without_ignored(state: Linted, keys: frozenset[str]) -> _Shown:
    """Return what is left when ignored findings are taken out, which takes the whole text to tell."""
    placed = [
        [shifted(finding, start) for finding in part.findings or ()]
        for start, part in zip(state.body.starts, state.body.parts, strict=True)
    ]
    by_rule = {rule: found.findings for rule, found in state.rules.items()}
    everything = [finding for each in (*placed, *by_rule.values()) for finding in each]
    hidden = {id(finding) for finding in split_ignored(everything, state.body.text, keys)[1]}
    blocks = []
    for block, part, here in zip(state.blocks, state.body.parts, placed, strict=True):
        kept = tuple(finding for finding, at in zip(part.findings or (), here, strict=True) if id(at) not in hidden)
        blocks.append(BlockFindings(block.end - block.start, kept))
    rules = {
        rule: tuple(finding for finding in findings if id(finding) not in hidden) for rule, findings in by_rule.items()
    }
    return _Shown(blocks, rules, len(hidden))


def _widened(old: list[BlockFindings], new: list[BlockFindings], reach: Reach) -> tuple[int, int, int]:
    """Return the stretch of blocks whose findings differ: what changed, and what is ignored now or no longer."""
    first, behind = reach.stretch.first, len(old) - reach.stretch.first - reach.stretch.removed
    start = next((at for at in range(first) if old[at].findings != new[at].findings), first)
    end = next((at for at in range(behind) if old[-1 - at].findings != new[-1 - at].findings), behind)
    return start, len(old) - end - start, len(new) - end - start
