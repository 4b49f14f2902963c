"""## What it does
Finds a blank before the equals signs of a heading.

## Why
The reader sees the line as it is typed, in a grey box.

## Example
```wikitext
 == History ==
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

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove

RULE = Rule(
    "heading-indented",
    "Blank before a heading",
    Group.STRUCTURE,
    Severity.ERROR,
    triggers=(
        " ==",
        "\t==",
        "\u00a0==",
    ),
)

_INDENTED = re.compile(r"^([ \t\u00a0]+)(={2,6})(?!=)[^=\n]+\2[ \t]*$", re.MULTILINE)


def check(block: Block) -> Iterator[Finding]:
    """Yield indented heading lines."""
    for found in _INDENTED.finditer(block.text):
        if found.start(2) not in block.calls and found.start(2) not in block.unread:
            message = "The reader sees the source of this heading in a box, for a blank stands before it."
            yield RULE.finding(found.span(), message, fix=remove("Remove the blank", found.span(1)))
