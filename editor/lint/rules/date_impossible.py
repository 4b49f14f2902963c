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
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule

RULE = Rule("date-impossible", "Date that does not exist", Group.TYPOGRAPHY, Severity.ERROR)

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(
    rf"(?<![\w.,–-])(?:(?P<day>\d{{1,2}}) (?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?\b|(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}})(?:, (?P<year2>\d{{4}})\b|(?![\w,–.:]|-\d|\.\d)))"
    r"|(?<![\w/.–-])(?P<iso>[12]\d{3})-(?P<isomonth>\d\d)-(?P<isoday>\d\d)(?![\w-])"
)
_DAYS = dict(zip(_MONTH.split("|"), (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))


def check(block: Block) -> Iterator[Finding]:
    """Yield days that no month has, and months that no year has."""
    for found in _DATE.finditer(prose_of(block)):
        if block.text[found.start() : found.end()] == found[0] and not _exists(found):
            yield RULE.finding(found.span(), f"The calendar has no “{found[0]}”.", confidence=0.9)


def _exists(found: re.Match[str]) -> bool:
    if found["iso"]:
        month, day, year = int(found["isomonth"]), int(found["isoday"]), found["iso"]
        if not 1 <= month <= 12:
            return False
        most = list(_DAYS.values())[month - 1]
    else:
        name = found["month"] or found["month2"]
        day, year = int(found["day"] or found["day2"]), found["year"] or found["year2"]
        month, most = list(_DAYS).index(name) + 1, _DAYS[name]
    if not year and day > most + 1:
        return True  # a number beside a month: "May 45 men"
    if month == 2 and day == 29 and year:
        number = int(year)  # before 1582 every fourth year was a leap year
        return number % 4 == 0 and (number < 1582 or number % 100 != 0 or number % 400 == 0)
    return 1 <= day <= most
