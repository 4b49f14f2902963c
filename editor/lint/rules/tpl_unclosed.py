"""## What it does
Finds `{{` without its `}}`.

## Why
The reader sees the source of the template.

## Example
```wikitext
It was {{convert|5|km} away.
```

## Better
```wikitext
It was {{convert|5|km}} away.
```

## Source
https://www.mediawiki.org/wiki/Help:Templates
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.bracket import Fault
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("tpl-unclosed", say("Template never closed"), Group.TEMPLATES, Severity.ERROR, triggers=("{{",))


def check(block: Block) -> Iterator[Finding]:
    """Yield lone opening braces."""
    for lone in block.lone_marks:
        if lone.fault is Fault.TEMPLATE_UNCLOSED:
            fixes = (
                (replace(say("Insert {marks}", marks=lone.replacement), lone.repair, lone.replacement),)
                if lone.repair
                else ()
            )
            yield RULE.finding(
                lone.span,
                say("The reader sees the source of this template, for it is never closed."),
                suggestions=fixes,
            )
