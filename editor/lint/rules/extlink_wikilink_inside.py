"""## What it does
Finds a wikilink in the text of an external link.

## Why
The external link ends where the inner one begins, and the reader sees a stray bracket.

## Example
```wikitext
[https://example.org The [[treaty]] of peace]
```

## Better
```wikitext
[https://example.org The treaty of peace]
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Related, Severity
from editor.lint.rule import Block, Group, Rule, within
from editor.text import Edit
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule(
    "extlink-wikilink-inside", say("Wikilink inside an external link"), Group.LINKS, Severity.ERROR, triggers=("[[",)
)


def check(block: Block) -> Iterator[Finding]:
    """Yield external links that hold wikilinks."""
    for outer in block.reading.external_links:
        if outer.label is None:
            continue
        inner = [
            link
            for link in within(block.reading.links, outer.label)
            if link.kind is not LinkKind.FILE and link.span.end <= outer.label.end
        ]
        if not inner:
            continue
        edits = []
        for link in inner:
            label = link.label or link.target
            edits.append(Edit(link.span, block.text[label.start : label.end]))
        fixes = (Fix(say("Take the inner link out, keep its text"), tuple(edits)),)
        message = say("The external link breaks off where the inner link begins.")
        yield RULE.finding(
            outer.span,
            message,
            suggestions=fixes,
            related=tuple(Related(row.span, say("the inner link")) for row in inner),
        )
