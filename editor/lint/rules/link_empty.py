"""## What it does
Finds `[[]]`, `[[|x]]` and `[[x|]]`.

## Why
The reader sees the brackets, and there is no link.

## Example
```wikitext
The [[|treaty]] was signed.
```

## Better
```wikitext
The [[treaty]] was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove, replace
from editor.wikitext.model import (
    LinkFault,
)
from editor.wording import say

RULE = Rule("link-empty", say("Link without a target or a text"), Group.LINKS, Severity.ERROR, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield empty links."""
    for broken in block.reading.broken_links:
        if broken.fault is not LinkFault.EMPTY:
            continue
        target = block.text[broken.target.start : broken.target.end].strip()
        label = block.text[broken.label.start : broken.label.end].strip() if broken.label else ""
        if re.match(r":?\s*\w+\s*:\s*$", target):
            continue
        words = target or label
        fixes = (
            replace(say("Link to {words}", words=words), broken.span, f"[[{words}]]"),
            replace(say("Keep only the text"), broken.span, words),
        )
        message = say("The reader sees brackets instead of a link, for it has no target or no text.")
        yield RULE.finding(
            broken.span, message, suggestions=fixes if words else (remove(say("Remove it"), broken.span),)
        )
