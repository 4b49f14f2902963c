"""## What it does
Finds ISBNs whose check digit does not fit.

## Why
The number names no book: the reader's search for it fails.

## Example
```wikitext
{{cite book|title=The Treaty|isbn=978-0-306-40615-8}}
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
from editor.lint.identifier import bare, isbn_is_valid
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule(
    "isbn-checksum",
    say("ISBN with a wrong check digit"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "ISBN",
        "isbn",
    ),
)


def check(block: Block) -> Iterator[Finding]:
    """Yield numbers of the right length that fail their check."""
    for span, written in block.isbns:
        number = bare(written)
        if re.fullmatch(r"\d{9}[\dX]|\d{13}", number) and not isbn_is_valid(number):
            yield RULE.finding(
                span,
                say("No book is found under ISBN {written}, for its check digit is wrong.", written=written),
                subject=number,
            )
