"""## What it does
Finds parameters that citation templates do not know, mostly misspelled ones.

## Why
The value is not shown, and the reader may see an error message in its place.

## Example
```wikitext
{{cite book|titel=The Treaty|year=1990}}
```

## Better
```wikitext
{{cite book|title=The Treaty|year=1990}}
```

## Source
https://en.wikipedia.org/wiki/Help:Citation_Style_1
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.citation import PARAMETERS, is_citation, is_known_parameter
from editor.lint.closeness import closest
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "cite-param-unknown",
    say("Citation parameter that does not exist"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=(
        "ite ",
        "itation",
    ),
    english=True,
)


def check(block: Block) -> Iterator[Finding]:
    """Yield unknown named parameters of known citation templates."""
    for template in block.reading.templates:
        if not is_citation(template):
            continue
        for argument in template.arguments:
            place = argument.name_span
            empty = not block.text[argument.value.start : argument.value.end].strip()
            if place is None or argument.name == "" or empty or is_known_parameter(argument.name):
                continue
            near = _near(argument.name)
            fixes = (replace(say('Write "{right}"', right=near), place, near),) if near else ()
            severity = RULE.severity if near else Severity.INFO
            message = say('The citation leaves this value out, for it knows no parameter "{name}".', name=argument.name)
            yield RULE.finding(place, message, suggestions=fixes, severity=severity, subject=argument.name)


def _near(name: str) -> str | None:
    lower = name.lower().replace(" ", "-")
    if lower in PARAMETERS:
        return lower
    return closest(
        lower, ("title", "publisher", "access-date", "accessdate", "first", "year", "author", "last", "url")
    ) or closest(lower, PARAMETERS)
