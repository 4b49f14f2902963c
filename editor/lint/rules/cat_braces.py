"""## What it does
Finds `{{Category:X}}`.

## Why
The reader sees the text of the category's page, and the article is not in the category.

## Example
```wikitext
{{Category:Treaties}}
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

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit, Span
from editor.wording import say

RULE = Rule("cat-braces", say("Category in braces"), Group.CATEGORIES, Severity.ERROR, triggers=("{{",))


def check(block: Block) -> Iterator[Finding]:
    """Yield calls of a category as if it were a template."""
    for template in block.reading.templates:
        name = block.text[template.name.start : template.name.end].strip()
        number = block.page.site.namespace_numbers.get(name.partition(":")[0].strip().lower())
        if template.function or ":" not in name or number != 14:
            continue
        start, end = template.span
        edits = (Edit(Span(start, start + 2), "[["), Edit(Span(end - 2, end), "]]"))
        message = say("The reader sees the text of the category's page, and the article is not in the category.")
        yield RULE.finding(template.span, message, fix=Fix(say("Use brackets"), edits), subject=name)
