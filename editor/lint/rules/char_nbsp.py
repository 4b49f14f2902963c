"""
## What it does
Finds a no-break space typed as a character between words.

## Why
It looks like any blank in the source, but holds the words together and hides from searches.

## Example
```wikitext
Herons eat\u00a0fish.
```

## Better
```wikitext
Herons eat fish.
```

## Source
<https://en.wikipedia.org/wiki/Non-breaking_space>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "char-nbsp", say("No-break space in prose"), Group.TYPOGRAPHY, Severity.INFO, triggers=("\u00a0",), english=True
)

_SPACE = re.compile("\u00a0+")
_KEEPS = "«»‹›;:!?%€$£°"


def check(block: Block) -> Iterator[Finding]:
    """Yield no-break spaces inside lines."""
    prose = prose_of(block)
    for found in _SPACE.finditer(prose):
        before, behind = prose[found.start() - 1 : found.start()], prose[found.end() : found.end() + 1]
        if not before.strip() or not behind.strip() or before in _KEEPS or behind in _KEEPS:
            continue
        by, label = (
            ("&nbsp;", say("Write it as &nbsp;")) if before.isdigit() else (" ", say("Replace it with a plain blank"))
        )
        yield RULE.finding(
            found.span(),
            say("The line cannot break here, and nobody who edits the text can see why."),
            fix=replace(label, found.span(), by, cosmetic=True),
        )
