"""## What it does
Finds `<br>` at the end of a list item.

## Why
The reader sees an empty line below the item.

## Example
```wikitext
* The treaty of 1933<br>
* The treaty of 1941
```

## Better
```wikitext
* The treaty of 1933
* The treaty of 1941
```

## Source
https://www.mediawiki.org/wiki/Help:Lists
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule(
    "list-br",
    say("Line break at the end of a list item"),
    Group.STRUCTURE,
    Severity.INFO,
    triggers=(
        "<br",
        "<BR",
        "<Br",
    ),
)

_BREAK = re.compile(r"^([*#:;]+.*?)((?:[ \t]*<br\s*/?>)+)[ \t]*$", re.MULTILINE | re.IGNORECASE)


def check(block: Block) -> Iterator[Finding]:
    """Yield line breaks that end an item."""
    for found in _BREAK.finditer(block.text):
        at = found.start(2)
        if found[1].strip("*#:; ") and at not in block.calls and at not in block.unread:
            yield RULE.finding(
                found.span(2),
                say("The reader sees an empty line below this item."),
                fix=remove(say("Remove the line break"), found.span(2)),
            )
