"""
## What it does
Finds a tab between two words.

## Why
The page shows a blank; in the source the tab is a gap of changing width.

## Example
```wikitext
Herons eat	fish.
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

RULE = Rule("space-tab", say("Tab in a sentence"), Group.TYPOGRAPHY, Severity.INFO, triggers=("\t",))

_TAB = re.compile(r"(?<=[\w,;.])(?P<tab>[ ]*\t[\t ]*)(?=\w)")


def check(block: Block) -> Iterator[Finding]:
    """Yield tabs between two words."""
    for found in _TAB.finditer(prose_of(block)):
        if not block.text[found.start() : found.end()].strip():
            yield RULE.finding(
                found.span(),
                say("A tab stands here; the page shows a blank."),
                fix=replace(say("Replace it with a blank"), found.span(), " ", cosmetic=True),
            )
