"""## What it does
Finds ISBNs that have neither 10 nor 13 digits.

## Why
The number names no book: the reader's search for it fails.

## Example
```wikitext
{{cite book|title=The Treaty|isbn=978-0-306-40615}}
```

## Better
```wikitext
{{cite book|title=The Treaty|isbn=978-0-306-40615-7}}
```

## Source
https://www.isbn-international.org/content/isbn-users-manual
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.identifier import bare
from editor.lint.rule import Block, Group, Rule
from editor.wording import say, say_count

RULE = Rule(
    "isbn-length",
    say("ISBN with the wrong number of digits"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "ISBN",
        "isbn",
    ),
)


def check(block: Block) -> Iterator[Finding]:
    """Yield numbers too short or too long."""
    for span, written in block.isbns:
        number = bare(written)
        if re.fullmatch(r"[\dX]+", number) and len(number) not in (10, 13):
            message = say_count(
                "No book is found under ISBN {written}: it has one digit in place of 10 or 13.",
                "No book is found under ISBN {written}: it has {count} digits in place of 10 or 13.",
                len(number),
                written=written,
            )
            yield RULE.finding(span, message, subject=number)
