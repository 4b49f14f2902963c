"""
## What it does
Finds dates that the calendar does not have: 31 June, 29 February 2001, month 13.

## Why
The reader cannot know which date is meant.

## Example
```wikitext
The colony was last seen on 31 June 1999.
```

## Better
```wikitext
The colony was last seen on 30 June 1999.
```

## Source
<https://en.wikipedia.org/wiki/Gregorian_calendar>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import around_months
from editor.lint.rule import Block, Group, Rule
from editor.spelling.month import MONTHS
from editor.wording import say

RULE = Rule("date-impossible", say("Date that does not exist"), Group.TYPOGRAPHY, Severity.ERROR)

# Days up to 28 exist in every month, so only the others are looked at. What may not stand before is checked apart:
# a pattern that starts with a look behind is slow.
_DATES = (
    re.compile(rf"(?P<day>29|[3-9]\d|00?) (?P<month>{MONTHS})(?: (?P<year>\d{{4}}))?\b"),
    re.compile(rf"(?P<month>{MONTHS}) (?P<day>29|[3-9]\d|00?)(?:, (?P<year>\d{{4}})\b|(?![\w,–.:]|-\d|\.\d))"),
)
_ISO = re.compile(r"(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")
_GLUED = re.compile(r"[\w.,/–-]")
_DAYS = dict(zip(MONTHS.split("|"), (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))


def check(block: Block) -> Iterator[Finding]:
    """Yield days that no month has, and months that no year has."""
    prose = block.prose
    dates = [found for pattern in _DATES for found in around_months(block, pattern, 3)]
    if "-" in prose:
        dates += _ISO.finditer(prose)
    for found in dates:
        start, end = found.span()
        if not (_GLUED.match(prose[start - 1 : start]) or block.text[start:end] != found[0] or _exists(found)):
            yield RULE.finding(found.span(), say("The calendar has no “{found}”.", found=found[0]), confidence=0.9)


def _exists(found: re.Match[str]) -> bool:
    if found["month"].isdigit():
        month = int(found["month"])
        if not 1 <= month <= len(_DAYS):
            return False
    else:
        month = list(_DAYS).index(found["month"]) + 1
    most = list(_DAYS.values())[month - 1]
    day, year = int(found["day"]), int(found["year"] or 0)
    if not year and day > most + 1:
        return True  # a number beside a month: "May 45 men"
    if month == 2 and day == most and year:  # before 1582 every fourth year was a leap year
        return year % 4 == 0 and (year < 1582 or year % 100 != 0 or year % 400 == 0)
    return 1 <= day <= most
