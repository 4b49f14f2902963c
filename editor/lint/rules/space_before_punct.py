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
from editor.spelling import dictionary
from editor.wording import say

RULE = Rule(
    "space-before-punct",
    say("Blank before a comma or full stop"),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    triggers=(" ,", " .", " ;", " :"),
    english=True,
)

_BLANK = re.compile(
    r"(?<=[a-z\d)\]\"”'’])(?P<blank> +)(?P<mark>[,.;](?![.,;\w\d]| ?\.)|:(?=\s[a-z]))(?=\s|\Z|[<\[\x01\"”'’)\ufffc])"
)
_LAST = re.compile(r"[A-Za-z]+(?=[^A-Za-z]{0,2}\Z)")


def check(block: Block) -> Iterator[Finding]:
    """Yield blanks before marks that stand at the word."""
    prose = prose_of(block)
    for found in _BLANK.finditer(prose):
        blank = found.span("blank")
        if block.text[slice(*blank)].strip() or _line_starts_with(";", prose, found.start()):
            continue  # a term, where a blank and a colon start the definition
        if _line_starts_with(" ", prose, found.start()):
            continue  # shown as it is typed: program code, as a rule
        mark = found["mark"]
        if mark in ";:" and not _is_english(prose, found.start()):
            continue
        yield RULE.finding(
            (blank[0], found.end("mark")),
            say("The reader sees a gap before “{mark}”, which may even start a line.", mark=mark),
            fix=remove(say("Remove the blank"), blank),
        )


def _is_english(prose: str, at: int) -> bool:
    """Tell whether the word before is English: French puts a blank before these marks."""
    word = _LAST.search(prose, max(0, at - 30), at)
    return word is not None and dictionary.english().knows(word[0])


def _line_starts_with(mark: str, prose: str, at: int) -> bool:
    return prose.startswith(mark, prose.rfind("\n", 0, at) + 1)
