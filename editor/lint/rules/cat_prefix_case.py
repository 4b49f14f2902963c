"""## What it does
Finds `[[category:X]]` and other prefixes not written as the wiki writes them.

## Why
The page shows the same; the source is uneven.

## Example
```wikitext
[[category:Treaties]]
```

## Better
```wikitext
[[Category:Treaties]]
```

## Source
https://www.mediawiki.org/wiki/Help:Categories
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule(
    "cat-prefix-case", say("Prefix of a category in lower case"), Group.CATEGORIES, Severity.HINT, triggers=("[[",)
)


def check(block: Block) -> Iterator[Finding]:
    """Yield prefixes that differ from the wiki's own only in case."""
    own = block.page.site.namespaces.get(14, "Category")
    for link in block.reading.links:
        if link.kind is not LinkKind.CATEGORY or link.colon:
            continue
        target = block.text[link.target.start : link.target.end]
        prefix = target.partition(":")[0].strip()
        if prefix != own and prefix.lower() == own.lower():
            start = link.target.start + target.index(prefix)
            fix = replace(say('Write "{right}"', right=own), (start, start + len(prefix)), own, cosmetic=True)
            yield RULE.finding(
                link.target,
                say('The prefix is written "{prefix}" instead of "{own}".', prefix=prefix, own=own),
                fix=fix,
            )
