"""
## What it does
Finds two words with a full stop or comma between them and no blank.

## Why
The reader sees one odd word, and the line cannot break there.

## Example
```wikitext
Herons eat fish.They nest in trees.
```

## Better
```wikitext
Herons eat fish. They nest in trees.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Punctuation>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, insert
from editor.spelling import dictionary

RULE = Rule("space-after-punct", "No blank after a full stop or comma", Group.TYPOGRAPHY, Severity.WARNING)

_GLUED = re.compile(
    r"(?<![\w./@#:\\-])(?P<left>[A-Za-z]*[a-z]{2,}|\d{2,})\)?(?P<mark>[.,;])(?=\x01*(?P<right>[A-Z][a-z]*)(?P<next>[ ,.;:\x01'’\n]|\Z))"
    r"|(?<![\w./@#:\\-])(?P<left2>[a-z]{3,})(?P<mark2>[,;])(?=\x01*(?P<right2>[a-z]{3,})(?![\w./@(=-]))"
)
_NAMES = frozenset(["Com", "Net", "Org", "Edu", "Gov", "Js", "NET"])


def check(block: Block) -> Iterator[Finding]:
    """Yield marks between two words with no blank."""
    prose = prose_of(block)
    known = dictionary.english().knows
    for found in _GLUED.finditer(prose):
        group = "mark" if found["mark"] else "mark2"
        left, right = (found["left"], found["right"]) if found["mark"] else (found["left2"], found["right2"])
        if right in _NAMES or not (left.isdigit() or known(left)) or not (known(right) or right.istitle()):
            continue
        if (found["next"] or "") == "." and len(right) < 3:
            continue
        end = found.end(group)
        yield RULE.finding(
            found.span(group),
            f"The reader sees “{left}{found[group]}{right}” as one word.",
            suggestions=(insert("Insert a blank", end, " "),),
            confidence=0.9,
        )
