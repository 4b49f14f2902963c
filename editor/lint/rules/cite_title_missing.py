"""## What it does
Finds web and news citations that have a URL but no title.

## Why
The reader sees an error message, or a bare address.

## Example
```wikitext
{{cite web|url=https://example.org/treaty}}
```

## Better
```wikitext
{{cite web|url=https://example.org/treaty|title=The Treaty}}
```

## Source
https://en.wikipedia.org/wiki/Help:CS1_errors#citation_missing_title
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.citation import is_citation
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule(
    "cite-title-missing",
    say("Citation with an address and no title"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=(
        "ite web",
        "ite news",
    ),
)

_NEAR = ("titel", "tilte", "tile", "titl", "Title")


def check(block: Block) -> Iterator[Finding]:
    """Yield citations without a title."""
    for template in block.reading.templates:
        if not is_citation(template) or not template.title.lower().removeprefix("template:").startswith(
            ("cite web", "cite news")
        ):
            continue
        values = {row.name: block.text[row.value.start : row.value.end].strip() for row in template.arguments}
        titled = any(values.get(name) for name in ("title", "script-title", "trans-title", "chapter", *_NEAR))
        if values.get("url") and not titled:
            yield RULE.finding(
                template.span, say("The reader sees an error in this citation, for it has an address but no title.")
            )
