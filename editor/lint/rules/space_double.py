"""
## What it does
Finds two blanks between two words of a sentence.

## Why
The page shows one; the source looks careless and comparisons of versions grow.

## Example
```wikitext
Herons eat  fish.
```

## Better
```wikitext
Herons eat fish.
```

## Source
<https://www.mediawiki.org/wiki/Help:Formatting>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("space-double", say("Two blanks in a sentence"), Group.TYPOGRAPHY, Severity.HINT, triggers=("  ",))

_GAP = re.compile(r"(?<=[a-z,;])(?P<gap>  +)(?=[a-z])")


def check(block: Block) -> Iterator[Finding]:
    """Yield gaps between two words."""
    for found in _GAP.finditer(prose_of(block)):
        if not block.text[found.start() : found.end()].strip(" ") and "\n" not in found["gap"]:
            yield RULE.finding(
                found.span(),
                say("Two blanks stand here; the page shows one."),
                fix=replace(say("Leave one blank"), found.span(), " ", cosmetic=True),
            )
