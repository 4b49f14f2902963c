"""## What it does
Finds a link in the text of another link.

## Why
Only the inner one becomes a link; the reader sees the brackets of the outer one.

## Example
```wikitext
The [[treaty|great [[contract]]]] was signed.
```

## Better
```wikitext
The [[treaty|great contract]] was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Related, Severity
from editor.lint.rule import Block, Group, Rule, within
from editor.text import Edit, Span
from editor.wikitext.model import (
    LinkFault,
)
from editor.wording import say

RULE = Rule("link-nested", say("Link inside a link"), Group.LINKS, Severity.ERROR, triggers=("[[",))

# A picture's caption may hold links: its misspelled prefix is the fault.
_FILE = re.compile(r"[^:]+:.*\.(?:jpe?g|png|gif|svg|tiff?|webp|og[gv]|pdf)\s*$", re.IGNORECASE | re.DOTALL)


def check(block: Block) -> Iterator[Finding]:
    """Yield outer links, with the inner ones to be taken out."""
    for broken in block.reading.broken_links:
        target = block.text[broken.target.start : broken.target.end]
        if broken.fault is not LinkFault.NESTED or _FILE.match(target):
            continue
        inner = within(block.reading.links, Span(broken.span.start + 1, broken.span.end))
        edits = []
        for link in inner:
            label = link.label or link.target
            edits.append(Edit(link.span, block.text[label.start : label.end]))
        fixes = (Fix(say("Take the inner link out, keep its text"), tuple(edits)),) if edits else ()
        message = say("The reader sees the brackets of this link, for a link cannot hold another.")
        yield RULE.finding(
            broken.span,
            message,
            suggestions=fixes,
            related=tuple(Related(row.span, say("the inner link")) for row in inner),
        )
