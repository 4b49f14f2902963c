"""## What it does
Finds links from an article to the pages of users.

## Why
Readers of an article have no use for them; most are left-over signatures.

## Example
```wikitext
Signed by [[User:Example]].
```

## Better
```wikitext
Signed by the envoy.
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Self-references_to_avoid
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("link-user-space", say("Link to a user's page"), Group.LINKS, Severity.WARNING, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield such links on pages that are articles themselves."""
    prefix = block.page.title.partition(":")[0].lower()
    if block.page.site.namespace_numbers.get(prefix, 0) != 0 and ":" in block.page.title:
        return
    for link in block.reading.links:
        if link.namespace in (2, 3) and link.kind is LinkKind.PAGE:
            yield RULE.finding(link.span, say("The reader of the article is sent to a user's page."))
