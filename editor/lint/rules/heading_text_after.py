"""## What it does
Finds text or a list glued behind the closing equals signs of a heading.

## Why
The line is no heading: the reader sees the equals signs.

## Example
```wikitext
== History == It was signed.
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

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "heading-text-after", say("Text on the line of a heading"), Group.STRUCTURE, Severity.ERROR, triggers=("==",)
)

_GLUED = re.compile(r"^(={2,6})(?!=)[ \t]*([^=\n]{1,120}?)[ \t]*(\1)(?!=)([ \t]*)(?=[^\s=<]|<(?!!--))", re.MULTILINE)


def check(block: Block) -> Iterator[Finding]:
    """Yield lines that begin as a heading and go on."""
    headings = {heading.span.start for heading in block.reading.headings}
    for found in _GLUED.finditer(block.text):
        at = found.start()
        if at in headings or at in block.calls or at in block.unread or "{{" in found[2]:
            continue
        fix = replace(say("Break the line behind the heading"), found.span(4), "\n")
        message = say("The reader sees the equals signs instead of a heading, for text follows them on the line.")
        yield RULE.finding(Span(at, found.end(3)), message, fix=fix, subject=found[2])
