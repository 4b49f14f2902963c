"""## What it does
Finds `[[::x]]`.

## Why
The reader sees the brackets or a broken link.

## Example
```wikitext
See [[::Category:Treaties]].
```

## Better
```wikitext
See [[:Category:Treaties]].
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "link-multi-colon",
    say("Two colons before a target"),
    Group.LINKS,
    Severity.ERROR,
    triggers=(
        "[[::",
        "[[: :",
    ),
)

_COLONS = re.compile(r"\[\[\s*(:(?:\s*:)+)")


def check(block: Block) -> Iterator[Finding]:
    """Yield links with several leading colons."""
    for found in _COLONS.finditer(block.text):
        if found.start() not in block.unread:
            fix = replace(say("Keep one colon"), found.span(1), ":")
            yield RULE.finding(
                found.span(), say("The reader sees a broken link, for two colons lead its target."), fix=fix
            )
