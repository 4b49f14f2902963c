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
from editor.lint.prose import around_months
from editor.lint.rule import Block, Group, Rule, replace
from editor.spelling.month import MONTHS
from editor.wording import say

RULE = Rule("date-form", say("Date in an unusual form"), Group.TYPOGRAPHY, Severity.INFO, english=True)

_FORMS = (
    re.compile(rf"(?P<month>{MONTHS}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)\b"),
    re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?: of)? (?P<month>{MONTHS})\b"),
    re.compile(rf"(?P<month>{MONTHS})(?P<comma>,| of) (?P<year>[12]\d{{3}})\b"),
)
_GLUED = re.compile(r"\w")
_DAY = re.compile(r"\d\s*\Z")


def check(block: Block) -> Iterator[Finding]:
    """Yield dates with ordinals, and months parted from their year."""
    prose = block.prose
    for pattern in _FORMS:
        for found in around_months(block, pattern, 9):
            before = prose[max(0, found.start() - 3) : found.start()]
            if not _GLUED.match(before[-1:]) and block.text[slice(*found.span())] == found[0]:
                yield from _finding(found, before)


def _finding(found: re.Match[str], before: str) -> Iterator[Finding]:
    parts = found.groupdict()
    if "year" in parts and _DAY.search(before):
        return
    if "year" in parts:
        right = f"{parts['month']} {parts['year']}"
    elif found.start("day") < found.start("month"):
        right = f"{parts['day']} {parts['month']}"
    else:
        right = f"{parts['month']} {parts['day']}"
    mend = replace(say("Write “{right}”", right=right), found.span(), right)
    yield RULE.finding(
        found.span(),
        say("The date “{found}” is usually written “{right}”.", found=found[0], right=right),
        fix=mend if "year" in parts else None,
        suggestions=() if "year" in parts else (mend,),  # with an ordinal it may be a title or a quotation
    )
