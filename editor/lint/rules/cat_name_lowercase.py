"""## What it does
Finds names of categories that start with a small letter.

## Why
The page shows the capital all the same; the tag is harder to find for people and programs.

## Example
```wikitext
[[Category:treaties]]
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

RULE = Rule("cat-name-lowercase", say("Category in lower case"), Group.CATEGORIES, Severity.INFO, triggers=("[[",))

_LANGUAGE = re.compile(r" ?[a-z]{2,3}(?:-[a-z]+)*:")


def check(block: Block) -> Iterator[Finding]:
    """Yield small first letters, on wikis where titles start with a capital."""
    if not block.page.site.capital_links:
        return
    for link in block.reading.links:
        if link.kind is not LinkKind.CATEGORY or link.colon:
            continue
        target = block.text[link.target.start : link.target.end]
        name = target.partition(":")[2]
        first = name.lstrip(" _")[:1]
        if _LANGUAGE.match(name):
            continue  # "en:Plants": dictionaries name their lists by language, and tell small from capital
        if first.islower() and len(first.upper()) == 1:
            at = link.target.start + target.index(":") + 1 + name.index(first)
            fix = replace(say("Write a capital"), (at, at + 1), first.upper(), cosmetic=True)
            yield RULE.finding(
                link.target, say("The name of this category starts with a small letter."), fix=fix, subject=link.title
            )
