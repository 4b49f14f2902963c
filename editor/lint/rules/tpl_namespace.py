"""## What it does
Finds `{{Template:x}}`.

## Why
The page shows the same; the source is longer than need be.

## Example
```wikitext
{{Template:Stub}}
```

## Better
```wikitext
{{Stub}}
```

## Source
https://www.mediawiki.org/wiki/Help:Templates
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.text import Span
from editor.wording import say

RULE = Rule("tpl-namespace", say("Needless prefix of a template"), Group.TEMPLATES, Severity.HINT, triggers=("{{",))


def check(block: Block) -> Iterator[Finding]:
    """Yield names with the namespace written out."""
    names = block.page.site.namespace_numbers
    for template in block.reading.templates:
        name = block.text[template.name.start : template.name.end]
        prefix, colon, rest = name.partition(":")
        if template.function or not colon or names.get(prefix.strip().lower()) != 10 or not rest.strip():
            continue
        start = template.name.start + len(prefix) - len(prefix.lstrip())
        end = template.name.start + len(prefix) + 1 + len(rest) - len(rest.lstrip())
        fix = remove(say("Remove the prefix"), (start, end), cosmetic=True)
        yield RULE.finding(Span(start, end), say("The prefix of this template is not needed."), fix=fix)
