"""
## What it does
Finds a blank before a comma, full stop, semicolon or colon.

## Why
The mark drifts away from its word, and may start a line of its own.

## Example
```wikitext
Herons eat fish , frogs and insects.
```

## Better
```wikitext
Herons eat fish, frogs and insects.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Punctuation>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, remove

RULE = Rule(
    "space-before-punct",
    "Blank before a comma or full stop",
    Group.TYPOGRAPHY,
    Severity.WARNING,
    triggers=(" ,", " .", " ;", " :"),
)

_BLANK = re.compile(
    r"(?<=[a-z\d)\]\"”'’])(?P<blank> +)(?P<mark>[,.;](?![.,;\w\d])|:(?=\s[a-z]))(?=\s|\Z|[<\[\x01\"”'’)\ufffc])"
)


def check(block: Block) -> Iterator[Finding]:
    """Yield blanks before marks that stand at the word."""
    prose = prose_of(block)
    for found in _BLANK.finditer(prose):
        blank = found.span("blank")
        if block.text[slice(*blank)].strip() or _in_definition(prose, found.start()):
            continue
        mark = found["mark"]
        yield RULE.finding(
            (blank[0], found.end("mark")),
            f"The reader sees a gap before “{mark}”, which may even start a line.",
            fix=remove("Remove the blank", blank),
        )


def _in_definition(prose: str, at: int) -> bool:
    """Tell whether the line is a term, where a blank and a colon start the definition."""
    return prose.startswith(";", prose.rfind("\n", 0, at) + 1)
