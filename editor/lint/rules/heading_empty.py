"""## What it does
Finds headings with nothing between the equals signs.

## Why
The reader sees a gap with an edit link, and an empty line in the table of contents.

## Example
```wikitext
It was signed.

== ==

It was broken.
```

## Better
```wikitext
It was signed.

It was broken.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule("heading-empty", say("Heading without text"), Group.STRUCTURE, Severity.WARNING, triggers=("==",))


def check(block: Block) -> Iterator[Finding]:
    """Yield headings without a word."""
    for heading in block.reading.headings:
        start, end = heading.span
        line = block.text[start:end]
        if block.text[heading.title.start : heading.title.end].strip(" \t=") or "<" in line:
            continue
        while block.text[end : end + 1] == "\n":
            end += 1
        yield RULE.finding(
            heading.span,
            say("The reader sees a gap in place of a heading."),
            fix=remove(say("Remove the empty heading"), (start, end)),
        )
