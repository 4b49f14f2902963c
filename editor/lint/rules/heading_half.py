"""## What it does
Finds a line with equals signs on one side only.

## Why
The reader sees the signs instead of a heading.

## Example
```wikitext
== History
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
from editor.lint.rule import Block, Group, Rule, insert
from editor.wording import say

RULE = Rule("heading-half", say("Heading open on one side"), Group.STRUCTURE, Severity.ERROR, triggers=("==",))

_LEFT = re.compile(r"^(={2,6})(?!=)[ \t]*([^=\n|{}\[\]<>]{2,80}?)[ \t]*$", re.MULTILINE)
_RIGHT = re.compile(r"^(?![ \t=*#:;|!{])([^=\n|{}\[\]<>]{2,60}?)[ \t]*(={2,6})[ \t]*$", re.MULTILINE)


def check(block: Block) -> Iterator[Finding]:
    """Yield such lines outside of templates and code."""
    message = say("The reader sees equals signs instead of a heading, for it has them on one side only.")
    for found in _LEFT.finditer(block.text):
        if found.start() in block.calls or found.start() in block.unread:
            continue
        fixes = (
            insert(
                say("Close it with {marks}", marks=found[1]),
                found.end(2),
                (" " if found.group()[len(found[1])] == " " else "") + found[1],
            ),
        )
        yield RULE.finding(found.span(), message, suggestions=fixes, subject=found[2])
    for found in _RIGHT.finditer(block.text):
        if found.start() in block.calls or found.start() in block.unread:
            continue
        fixes = (insert(say("Open it with {marks}", marks=found[2]), found.start(), found[2]),)
        yield RULE.finding(found.span(), message, suggestions=fixes, subject=found[1])
