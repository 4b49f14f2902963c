"""
## What it does
Finds the character that programs put where they could not decode one.

## Why
What stood there is lost; only a person can restore it.

## Example
```wikitext
Caf�
```

## Better
```wikitext
Café
```

## Source
<https://www.unicode.org/faq/utf_bom.html>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule("char-replacement", say("Replacement character"), Group.TYPOGRAPHY, Severity.ERROR, triggers=("\ufffd",))

_LOST = re.compile("\ufffd+")


def check(block: Block) -> Iterator[Finding]:
    """Yield U+FFFD."""
    for found in _LOST.finditer(block.text):
        yield RULE.finding(
            found.span(), say("The reader sees a question mark in a diamond where a character was lost.")
        )
