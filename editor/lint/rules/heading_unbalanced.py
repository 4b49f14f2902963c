"""## What it does
Finds headings with more equals signs on one side than on the other.

## Why
The reader sees the sign left over as part of the heading.

## Example
```wikitext
== History ===
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

RULE = Rule(
    "heading-unbalanced", say("Uneven equals signs of a heading"), Group.STRUCTURE, Severity.ERROR, triggers=("==",)
)

_SIDES = re.compile(r"(=+)(.*?)(=+)[ \t]*(?:<!--.*?-->[ \t]*)*$", re.DOTALL)


def check(block: Block) -> Iterator[Finding]:
    """Yield headings whose sides differ."""
    for heading in block.reading.headings:
        found = _SIDES.match(block.text, heading.span.start, heading.span.end)
        if found is None or not found[2].strip() or len(found[1]) == len(found[3]):
            continue
        left, right = len(found[1]), len(found[3])
        fixes = []
        for level in (min(left, right), max(left, right)):
            if 2 <= level <= 6:
                edits = (Edit(Span(*found.span(1)), "=" * level), Edit(Span(*found.span(3)), "=" * level))
                fixes.append(Fix(say("Make it level {level}", level=level), edits))
        message = say("The reader sees an equals sign in this heading, for its two sides differ.")
        yield RULE.finding(heading.span, message, suggestions=tuple(fixes), subject=heading.text)
