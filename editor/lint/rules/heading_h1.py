"""## What it does
Finds headings with a single equals sign.

## Why
Level 1 is the page's title; the section looks like a page of its own.

## Example
```wikitext
= History =
It was signed.
```

## Better
```wikitext
== History ==
It was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit, Span
from editor.wording import say

RULE = Rule("heading-h1", say("Heading of level 1"), Group.STRUCTURE, Severity.WARNING, triggers=("=",))

_SINGLE = re.compile(r"=([^=].*[^=\s]|[^=\s])\s*=$", re.DOTALL)


def check(block: Block) -> Iterator[Finding]:
    """Yield headings of level 1 with one sign on both sides."""
    for heading in block.reading.headings:
        line = block.text[heading.span.start : heading.span.end].rstrip()
        if heading.level != 1 or not _SINGLE.match(line):
            continue
        start = heading.span.start
        end = start + len(line)
        edits = (Edit(Span(start, start), "="), Edit(Span(end, end), "="))
        message = say("The section looks like a page of its own, for level 1 is the page's title.")
        yield RULE.finding(
            heading.span, message, suggestions=(Fix(say("Make it level 2"), edits),), subject=heading.text
        )
