"""## What it does
Finds `[[Category:]]`.

## Why
The reader sees the brackets.

## Example
```wikitext
[[Category:]]
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
from editor.lint.rule import Block, Group, Rule, remove
from editor.text import Span
from editor.wording import say

RULE = Rule("cat-empty", say("Category without a name"), Group.CATEGORIES, Severity.ERROR, triggers=("[[",))

_CAUSE = re.compile(r":\s*[|\]]")
_EMPTY = re.compile(r"\[\[\s*([^\[\]|:\n]+?)\s*:\s*(?:\|[^\[\]\n]*)?\]\]\n?")


def check(block: Block) -> Iterator[Finding]:
    """Yield category tags that name nothing."""
    if not _CAUSE.search(block.text):
        return
    for found in _EMPTY.finditer(block.text):
        number = block.page.site.namespace_numbers.get(found[1].lower())
        if number == 14 and found.start() not in block.unread:
            fix = remove(say("Remove the empty tag"), found.span())
            span = Span(found.start(), found.start() + len(found.group().rstrip("\n")))
            yield RULE.finding(span, say("The reader sees brackets, for this category has no name."), fix=fix)
