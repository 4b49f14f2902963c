"""## What it does
Finds bold, italic or a tag that begins in a heading and does not end there.

## Why
The rest of the heading, or of the section, looks wrong.

## Example
```wikitext
== The ''Treaty ==
It was signed.
```

## Better
```wikitext
== The ''Treaty'' ==
It was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, insert, remove, within
from editor.wikitext.model import (
    TagKind,
)
from editor.wording import say

RULE = Rule(
    "heading-quotes-open",
    say("Bold, italic or a tag left open in a heading"),
    Group.STRUCTURE,
    Severity.ERROR,
    triggers=(
        "''",
        "<",
    ),
)

_VOID = frozenset({"br", "hr", "wbr", "li", "p", "img"})


def check(block: Block) -> Iterator[Finding]:
    """Yield what a heading leaves open."""
    message = say("What begins in this heading does not end there, and the text after it looks wrong.")
    for heading in block.reading.headings:
        for quote in within(block.reading.quotes, heading.title):
            if quote.opens and not quote.closed:
                mark = block.text[quote.span.start : quote.span.end]
                if quote.span.end >= heading.title.end:
                    fix = remove(say("Remove the marks"), quote.span)
                else:
                    fix = insert(say("Close it with {marks}", marks=mark), heading.title.end, mark)
                yield RULE.finding(quote.span, message, fix=fix, subject=heading.text)
        for tag in within(block.reading.tags, heading.title):
            if tag.kind is TagKind.OPEN and tag.pair < 0 and tag.name not in _VOID:
                fix = insert(say("Insert {marks}", marks=f"</{tag.name}>"), heading.title.end, f"</{tag.name}>")
                yield RULE.finding(tag.span, message, fix=fix, subject=heading.text)
