"""## What it does
Finds headings that end with a colon.

## Why
The colon shows up in the table of contents.

## Example
```wikitext
== History: ==
It was signed.
```

## Better
```wikitext
== History ==
It was signed.
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Section_headings
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.text import Span
from editor.wording import say

RULE = Rule("heading-colon", say("Heading ends with a colon"), Group.STRUCTURE, Severity.INFO, triggers=("==",))


def check(block: Block) -> Iterator[Finding]:
    """Yield such headings."""
    for heading in block.reading.headings:
        title = block.text[heading.title.start : heading.title.end]
        if title.endswith(":") and len(title) > 1:
            span = Span(heading.title.end - 1, heading.title.end)
            yield RULE.finding(
                span,
                say("The reader sees a needless colon behind the heading."),
                fix=remove(say("Remove the colon"), span),
                subject=heading.text,
            )
