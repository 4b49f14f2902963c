"""
## What it does
Finds lines that hold nothing but no-break or other special spaces.

## Why
Only an empty line parts paragraphs. This one looks empty and is text, so what stands around it is one paragraph.

## Example
```wikitext
Herons eat fish.
\u00a0
They nest in trees.
```

## Better
```wikitext
Herons eat fish.

They nest in trees.
```

## Source
<https://www.mediawiki.org/wiki/Help:Formatting#Paragraphs>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "line-nbsp",
    say("Line with nothing but a no-break space"),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    triggers=("\u00a0", "\u2002", "\u2003", "\u2007", "\u2009", "\u202f", "\u3000"),
)

_LINE = re.compile(
    "^[ \\t]*(?P<odd>[\u00a0\u2000-\u200a\u202f\u205f\u3000][\u00a0\u2000-\u200a\u202f\u205f\u3000 \\t]*)$",
    re.MULTILINE,
)


def check(block: Block) -> Iterator[Finding]:
    """Yield lines that only look empty."""
    for found in _LINE.finditer(block.text):
        yield RULE.finding(
            found.span("odd"),
            say("The line looks empty but is not, so the paragraphs around it run together."),
            fix=replace(say("Make it an empty line"), found.span(), ""),
        )
