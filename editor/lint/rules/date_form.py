"""
## What it does
Finds dates such as *June 5th*, *5th of June*, *June, 2004*.

## Why
House style of most wikis writes days as plain numbers and a month beside its year.

## Example
```wikitext
The colony was seen on June 5th.
```

## Better
```wikitext
The colony was seen on June 5.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Dates_and_numbers>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, replace

RULE = Rule("date-form", "Date in an unusual form", Group.TYPOGRAPHY, Severity.INFO)

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_FORM = re.compile(
    rf"\b(?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?P<ending>st|nd|rd|th)\b|(?P<first>\d{{1,2}})(?P<ordinal>st|nd|rd|th)(?P<of> of)? (?P<second>{_MONTH})\b"
    rf"|(?P<month2>{_MONTH})(?P<comma>,| of) (?P<year>[12]\d{{3}})\b)"
)


def check(block: Block) -> Iterator[Finding]:
    """Yield dates with ordinals, and months parted from their year."""
    prose = prose_of(block)
    for found in _FORM.finditer(prose):
        if block.text[found.start() : found.end()] != found[0]:
            continue
        if found["month"]:
            right = f"{found['month']} {found['day']}"
        elif found["first"]:
            right = f"{found['first']} {found['second']}"
        elif re.search(r"\d\s*\Z", prose[max(0, found.start() - 3) : found.start()]):
            continue
        else:
            right = f"{found['month2']} {found['year']}"
        mend = replace(f"Write “{right}”", found.span(), right)
        yield RULE.finding(
            found.span(),
            f"The date “{found[0]}” is usually written “{right}”.",
            fix=mend if found["comma"] else None,
            suggestions=() if found["comma"] else (mend,),  # with an ordinal it may be a title or a quotation
        )
