"""## What it does
Finds `[[Category:X]` and `[[Category:X`.

## Why
The reader sees the source, and the page is not in the category.

## Example
```wikitext
[[Category:Treaties]
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

from editor.lint.bracket import Fault
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("cat-unclosed", say("Category never closed"), Group.CATEGORIES, Severity.ERROR, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield lone openers of a category."""
    for lone in block.lone_marks:
        if lone.fault is Fault.CATEGORY_UNCLOSED and lone.repair:
            fix = replace(say("Insert {marks}", marks=lone.replacement), lone.repair, lone.replacement)
            yield RULE.finding(
                lone.span, say("The reader sees the source, and the page is not in the category."), fix=fix
            )
