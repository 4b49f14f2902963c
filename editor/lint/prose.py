"""What the rules of language and typography look at: the prose of a block or of the article, paragraph by paragraph.

Article rules go through paragraphs because what was found in one is remembered by its text: after a keystroke only
one paragraph is read anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Article, Block, Rule, replace
from editor.spelling import grammar, word
from editor.spelling.compact import Compact
from editor.spelling.tier import Typo, typos
from editor.text import Span
from editor.wikitext.prose import mask


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the article between blank lines: where it starts, its source and the mask of its prose."""

    start: int
    source: str
    prose: str


def prose_of(block: Block) -> str:
    """Return the mask of a block's prose, as long as its text."""
    return mask(block.reading)


def compact_of(block: Block) -> Compact:
    """Return a block's prose without the joiners of its mask."""
    return _compact(prose_of(block))


@lru_cache(maxsize=4)  # the rules of one block ask one after the other
def _compact(prose: str) -> Compact:
    return Compact(prose)


def paragraphs(article: Article) -> list[Paragraph]:
    """Return the paragraphs of the article, worked out once for all rules."""
    kept = article.shared.get("paragraphs")
    if isinstance(kept, list):
        return kept
    found = list(_cut(article.text, mask(article.facts)))
    article.shared["paragraphs"] = found
    return found


def _cut(text: str, prose: str) -> Iterator[Paragraph]:
    start = 0
    while start < len(text):
        end = text.find("\n\n", start)
        end = len(text) if end < 0 else end
        if end > start:
            yield Paragraph(start, text[start:end], prose[start:end])
        start = end + 2


def census(article: Article) -> word.Census:
    """Return the unusual words of the article, worked out once for all rules."""
    kept = article.shared.get("census")
    if isinstance(kept, word.Census):
        return kept
    found = word.take((part.start, part.source, part.prose) for part in paragraphs(article))
    article.shared["census"] = found
    return found


def article_typos(article: Article) -> list[Typo]:
    """Return the unknown words of the article that are worth showing, worked out once for all rules."""
    kept = article.shared.get("typos")
    if isinstance(kept, list):
        return kept
    found = list(typos(census(article), article.page.words))
    article.shared["typos"] = found
    return found


def grammar_findings(
    rule: Rule, block: Block, patterns: tuple[grammar.Pattern, ...], unsure: Severity
) -> Iterator[Finding]:
    """Yield what grammar patterns find in a block; those not sure enough at the level `unsure`."""
    for slip in grammar.find(patterns, compact_of(block)):
        plain = block.text[slip.span.start : slip.span.end] == slip.wrong  # no markup stands in between
        yield rule.finding(
            slip.span,
            slip.message,
            suggestions=tuple(replacement(slip.span, form) for form in slip.right) if plain else (),
            severity=None if slip.sure else min(unsure, rule.severity),
            confidence=0.9 if slip.sure else 0.6,
            subject=slip.wrong,
        )


def replacement(span: Span, by: str) -> Fix:
    """Return the suggestion to put `by` in place of a word or phrase."""
    return replace(f"Replace with “{by}”", span, by)
