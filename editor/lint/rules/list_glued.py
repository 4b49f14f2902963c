"""## What it does
Finds a second `*` item on the line of a list item.

## Why
The reader sees the asterisk, and two items run together.

## Example
```wikitext
* The treaty of 1933.* The treaty of 1941.
```

## Better
```wikitext
* The treaty of 1933.
* The treaty of 1941.
```

## Source
https://www.mediawiki.org/wiki/Help:Lists
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("list-glued", say("Second bullet on one line"), Group.STRUCTURE, Severity.WARNING, triggers=("*",))

_ITEM = re.compile(r"^(?:={2,6}[^=\n]+={2,6}[ \t]*)?(?P<mark>\*+)(?!\*).*$", re.MULTILINE)
_SECOND = re.compile(
    r"(?<=[^\s*|(/])(\*+)[ ]?(?=[ ,]*[\[\"'\u201c]*[A-Z\[{])|(?<=[.\])}>])[ ]+(\*+) (?=[\[\"'\u201c]*[A-Z\[{])"
)


def check(block: Block) -> Iterator[Finding]:
    """Yield asterisks within an item that are followed by a new beginning."""
    for line in _ITEM.finditer(block.text):
        if block.text.find("*", line.end("mark"), line.end()) < 0:
            continue
        if line.start() in block.calls or line.start() in block.unread:
            continue
        for found in _SECOND.finditer(block.text, line.start() + 1, line.end()):
            group = 1 if found[1] else 2
            at = found.start(group)
            if at in block.urls or at in block.unread or at in block.calls or at in block.footnotes:
                continue
            if not block.text[line.start() : at].strip("*= \t"):
                continue
            if block.text[line.start() : line.start() + 1] == "=" and block.text[at - 1 : at] == "=":
                continue
            change = replace(
                say("Break the line before the bullet"), (found.start(), at + len(found[group])), "\n" + found[group]
            )
            sure = block.text[found.start() - 1] in ".])}>"
            message = say("The reader sees an asterisk and two items run together.")
            fix, suggestions = (change, ()) if sure else (None, (change,))
            yield RULE.finding(found.span(group), message, fix=fix, suggestions=suggestions)
