"""## What it does
Finds `[[Category::X]]`.

## Why
The page lands in a category that does not exist.

## Example
```wikitext
[[Category::Treaties]]
```

## Better
```wikitext
[[Category:Treaties]]
```

## Source
https://www.mediawiki.org/wiki/Help:Categories
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("cat-double-colon", say("Two colons in a category"), Group.CATEGORIES, Severity.ERROR, triggers=("::",))

_COLONS = re.compile(r"\[\[\s*([^\[\]|:\n]+?)\s*(:\s*:+)")


def check(block: Block) -> Iterator[Finding]:
    """Yield categories with a colon too many."""
    for found in _COLONS.finditer(block.text):
        number = block.page.site.namespace_numbers.get(found[1].strip().lower())
        if number == 14 and found.start() not in block.unread:
            fix = replace(say("Keep one colon"), found.span(2), ":")
            yield RULE.finding(found.span(), say("The page lands in a category that does not exist."), fix=fix)
