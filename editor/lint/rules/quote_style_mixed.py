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

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, Scope, replace
from editor.wording import say

RULE = Rule(
    "quote-style-mixed",
    say("Curly and straight marks mixed"),
    Group.TYPOGRAPHY,
    Severity.INFO,
    Scope.ARTICLE,
    english=True,
)

_CURLY = re.compile("[‘’“”]")
_UPRIGHT = {'"': re.compile(r'"(?=\w)'), "'": re.compile(r"'(?<=\w')(?=\w)")}
_LOW = re.compile("[‚„]")
_STRAIGHT = {"‘": "'", "’": "'", "“": '"', "”": '"'}


def check(article: Article) -> Iterator[Finding]:
    """Yield curly marks in an article that has straight ones of the same kind too."""
    curly = article.each(_CURLY_MARKS)
    if not curly:
        return
    straight = {mark for _, mark in article.each(_STRAIGHT_MARKS)}
    for at, place in curly:
        span = (at + place, at + place + 1)
        mark = article.text[span[0]]
        right = _STRAIGHT[mark]
        if right in straight:
            yield RULE.finding(
                span,
                say("“{mark}” is curly here, while the article has straight marks elsewhere.", mark=mark),
                fix=replace(say("Make it straight"), span, right),
            )


def _straight(block: Block) -> Iterator[str]:
    prose = block.prose
    for mark, pattern in _UPRIGHT.items():
        if mark in prose and pattern.search(prose):
            yield mark


def _curly(block: Block) -> Iterator[int]:
    if not any(mark in block.prose for mark in _STRAIGHT):
        return
    for start, source, prose in block.paragraphs:
        if _LOW.search(prose):
            continue  # the marks of other languages: a straight one would not match the low one before
        for found in _CURLY.finditer(prose):
            at = found.start()
            if not _touches_quotes(source, at, at + 1) and not _is_target(source, at):
                yield start + at


_STRAIGHT_MARKS = Kind(_straight, telling=True)
_CURLY_MARKS = Kind(_curly)


def _touches_quotes(text: str, start: int, end: int) -> bool:
    """Tell whether an apostrophe stands beside, with which a straight one would make bold or italics."""
    return text[start - 1 : start] == "'" or text[end : end + 1] == "'"


def _is_target(source: str, at: int) -> bool:
    """Tell whether the mark is part of the title a link leads to."""
    opened = source.rfind("[[", 0, at)
    return opened >= 0 and "]]" not in source[opened:at] and "|" not in source[opened:at]
