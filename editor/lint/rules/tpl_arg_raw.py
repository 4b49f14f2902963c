"""## What it does
Finds `{{{1}}}`, `{{#if:` and other programming of templates outside of a template's page.

## Why
The reader sees the braces; conditions that are always the same only puzzle the next editor.

## Example
```wikitext
It was signed in {{{year}}}.
```

## Better
```wikitext
It was signed in 1933.
```

## Source
https://www.mediawiki.org/wiki/Help:Templates
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule(
    "tpl-arg-raw",
    say("Parameter of a template in an article"),
    Group.TEMPLATES,
    Severity.WARNING,
    triggers=("{{{", "{{#"),
)

_PROGRAMMING = frozenset({"#if", "#ifeq", "#ifexist", "#ifexpr", "#iferror", "#switch", "#expr"})


def check(block: Block) -> Iterator[Finding]:
    """Yield parameters on pages that are no templates."""
    title, names = block.page.title, block.page.site.namespace_numbers
    if ":" in title and names.get(title.partition(":")[0].lower(), 0) in (2, 8, 10):
        return
    for parameter in block.reading.parameters:
        yield RULE.finding(
            parameter.span, say("The reader sees these braces, for only a template's page has parameters.")
        )
    for template in block.reading.templates:
        if template.function and template.title in _PROGRAMMING and not template.depth:
            yield RULE.finding(
                template.span,
                say(
                    "This is programming for a template ({name}); here the reader sees one outcome at best.",
                    name=template.title,
                ),
                severity=Severity.INFO,
            )
