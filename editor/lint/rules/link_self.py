"""## What it does
Finds links to the page they stand on.

## Why
The reader gets bold text that cannot be clicked.

## Example
```wikitext
The '''Sandbox''' lies in the [[Sandbox]].
```

## Better
```wikitext
The '''Sandbox''' lies in the sandbox.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("link-self", say("Link to the page itself"), Group.LINKS, Severity.WARNING, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield links whose title is the page's own."""
    for link in block.reading.links:
        if link.kind is not LinkKind.PAGE or link.title != block.page.title or link.fragment or not link.bracketed:
            continue
        text = link.label or link.target
        change = replace(say("Keep only the text"), link.span, block.text[text.start : text.end])
        fix = change if link.span.start not in block.calls else None
        yield RULE.finding(
            link.span, say("The reader sees bold text that leads nowhere, for this page links to itself."), fix=fix
        )
