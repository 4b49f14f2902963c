"""## What it does
Finds headings with nothing below them.

## Why
The reader follows the table of contents to nothing.

## Example
```wikitext
== Reactions ==

== History ==
It was signed.
```

## Better
```wikitext
== History ==
It was signed.
```

## Source
https://en.wikipedia.org/wiki/Help:Section
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import REF_LISTS, REFS, SWALLOWING
from editor.lint.rule import Block, Group, Rule, Scope
from editor.wikitext.model import HeadingFact
from editor.wording import say

RULE = Rule("section-empty", say("Section without content"), Group.STRUCTURE, Severity.WARNING, Scope.ARTICLE)

_NOTHING = re.compile(
    r"<!--.*?-->|\[\[\s*[Cc]ategory\s*:[^\[\]]*\]\]|\{\{\s*DEFAULTSORT[^{}]*\}\}|__[A-Z]+__", re.DOTALL
)

_FOR_LISTS = ("references", "notes", "footnotes", "citations", "notes and references", "sources", "works cited")

_PLAIN = re.compile(r"\s*[^\s<\[{_]")


def _pieces(block: Block) -> Iterator[HeadingFact | None]:
    """Yield the headings of a block, and None for what a reader finds before, between and behind them."""
    at = 0
    for heading in block.reading.headings:
        if _is_filled(block.text, at, heading.span.start):
            yield None
        yield heading
        at = heading.span.end
    if _is_filled(block.text, at, len(block.text)):
        yield None


def _is_filled(text: str, start: int, end: int) -> bool:
    return end > start and (
        _PLAIN.match(text, start, end) is not None or bool(_NOTHING.sub("", text[start:end]).strip())
    )


_PIECES = Kind(_pieces, telling=True)


def check(article: Article) -> Iterator[Finding]:
    """Yield headings followed by a heading of the same or a higher level, or by the end."""
    pieces = article.each(_PIECES)
    for index, (at, heading) in enumerate(pieces):
        following = pieces[index + 1][1] if index + 1 < len(pieces) else None
        if heading is None or (index + 1 < len(pieces) and (following is None or following.level > heading.level)):
            continue
        named = heading.text.strip().lower()
        listless = named in _FOR_LISTS and article.has(REFS) and not article.has(REF_LISTS)
        if named and not listless and not article.has(SWALLOWING):
            yield RULE.finding(
                heading.span.shifted(at), say("The reader finds nothing below this heading."), subject=heading.text
            )
