"""## What it does
Finds needless blanks and underscores around and in the name of a category.

## Why
The page shows the same; the tag is harder to find and to change for people and programs.

## Example
```wikitext
[[Category: Treaties]]
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
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("cat-name-space", say("Blanks in a category's name"), Group.CATEGORIES, Severity.INFO, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield targets of categories that are not in clean form."""
    for link in block.reading.links:
        if link.kind is not LinkKind.CATEGORY or link.colon:
            continue
        target = block.text[link.target.start : link.target.end]
        prefix, _, name = target.partition(":")
        name = re.sub(r"[_ \u00a0]+", " ", name).strip()
        clean = f"{prefix.strip()}:{name}"
        if clean == target or "\n" in target or "{" in target:
            continue
        fix = replace(say('Write "{right}"', right=clean), link.target, clean, cosmetic=True)
        yield RULE.finding(
            link.target,
            say("The name of this category has needless blanks or underscores."),
            fix=fix,
            subject=link.title,
        )
