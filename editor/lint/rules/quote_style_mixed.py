"""
## What it does
Finds curly apostrophes and quotation marks in an article that uses straight ones too.

## Why
Mixed marks look careless, and searches for one miss the other. Wikis mostly write them straight.

## Example
```wikitext
The heron's nest and the stork’s nest.
```

## Better
```wikitext
The heron's nest and the stork's nest.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Quotation_characters>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from editor.lint.finding import Finding, Severity
from editor.lint.prose import paragraphs
from editor.lint.rule import Article, Group, Rule, Scope, replace

RULE = Rule(
    "quote-style-mixed",
    "Curly and straight marks mixed",
    Group.TYPOGRAPHY,
    Severity.INFO,
    Scope.ARTICLE,
    triggers=("‘", "’", "“", "”"),
)

_CURLY = re.compile("[‘’“”]")
_LOW = re.compile("[‚„]")
_STRAIGHT = {"‘": "'", "’": "'", "“": '"', "”": '"'}


def check(article: Article) -> Iterator[Finding]:
    """Yield curly marks in an article that has straight ones of the same kind too."""
    parts = paragraphs(article)
    straight = {mark for part in parts for mark in _straight(part.prose)}
    for part in parts:
        if _LOW.search(part.prose):
            continue  # the marks of other languages: a straight one would not match the low one before
        for at in _curly(part.prose):
            mark = article.text[part.start + at]
            right = _STRAIGHT[mark]
            span = (part.start + at, part.start + at + 1)
            if right not in straight or _touches_quotes(article.text, *span) or _is_target(part.source, at):
                continue
            yield RULE.finding(
                span,
                f"“{mark}” is curly here, while the article has straight marks elsewhere.",
                fix=replace("Make it straight", span, right),
            )


@lru_cache(maxsize=16384)
def _straight(prose: str) -> frozenset[str]:
    return frozenset(found[0][-1] for found in re.finditer(r"(?<=\w)'(?=\w)|\"(?=\w)", prose))


@lru_cache(maxsize=16384)
def _curly(prose: str) -> tuple[int, ...]:
    return tuple(found.start() for found in _CURLY.finditer(prose))


def _touches_quotes(text: str, start: int, end: int) -> bool:
    """Tell whether an apostrophe stands beside, with which a straight one would make bold or italics."""
    return text[start - 1 : start] == "'" or text[end : end + 1] == "'"


def _is_target(source: str, at: int) -> bool:
    """Tell whether the mark is part of the title a link leads to."""
    opened = source.rfind("[[", 0, at)
    return opened >= 0 and "]]" not in source[opened:at] and "|" not in source[opened:at]
