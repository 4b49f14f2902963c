"""## What it does
Finds references inside a heading.

## Why
The footnote mark shows up in the heading, and links to the section become fragile.

## Example
```wikitext
== Treaty<ref>Smith 1990</ref> ==
```

## Better
```wikitext
== Treaty ==
It was signed.<ref>Smith 1990</ref>
```

## Source
https://en.wikipedia.org/wiki/Help:Section
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, within
from editor.wording import say

RULE = Rule(
    "ref-in-heading",
    say("Reference in a heading"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=(
        "<ref",
        "<Ref",
        "<REF",
    ),
)


def check(block: Block) -> Iterator[Finding]:
    """Yield references within heading lines."""
    for heading in block.reading.headings:
        for ref in within(block.reading.refs, heading.span):
            yield RULE.finding(ref.span, say("The footnote mark appears in the heading."))
