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
from editor.wording import say

RULE = Rule(
    "heading-indented",
    say("Blank before a heading"),
    Group.STRUCTURE,
    Severity.ERROR,
    triggers=(
        " ==",
        "\t==",
        "\u00a0==",
    ),
)

_INDENTED = re.compile(r"^([ \t\u00a0]+)(={2,6})(?!=)[^=\n]+\2[ \t]*$", re.MULTILINE)
_IN_BOX = re.compile(r"(?:\A|\n)[ \t]+\S[^\n]*\n\Z")
_BOX_GOES_ON = re.compile(r"\n[ \t]+\S")


def check(block: Block) -> Iterator[Finding]:
    """Yield indented heading lines."""
    for found in _INDENTED.finditer(block.text):
        if _IN_BOX.search(block.text, 0, found.start()) or _BOX_GOES_ON.match(block.text, found.end()):
            continue  # several lines in a box are meant to be seen as source
        if found.start(2) not in block.calls and found.start(2) not in block.unread:
            message = say("The reader sees the source of this heading in a box, for a blank stands before it.")
            yield RULE.finding(found.span(), message, fix=remove(say("Remove the blank"), found.span(1)))
