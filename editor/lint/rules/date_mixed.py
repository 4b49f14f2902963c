"""
## What it does
Finds dates written *5 May 1990* in an article that writes *May 5, 1990*, and the other way round.

## Why
One article, one form of dates.

## Example
```wikitext
It began on 3 May 1990, went on to 6 June 1991 and 1 July 1992, and ended on August 2, 1993.
```

## Better
```wikitext
It began on 3 May 1990, went on to 6 June 1991 and 1 July 1992, and ended on 2 August 1993.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Dates_and_numbers#Consistency>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Severity
from editor.lint.prose import replacement
from editor.lint.rule import Block, Group, Rule, Scope
from editor.spelling.month import MONTHS
from editor.text import Span
from editor.wording import say

RULE = Rule("date-mixed", say("Dates in two orders"), Group.TYPOGRAPHY, Severity.INFO, Scope.ARTICLE, english=True)

_DATE = re.compile(
    rf"(?P<day>\d{{1,2}}) (?P<month>{MONTHS})(?P<year> \d{{4}})?\b"
    rf"|(?P<month2>{MONTHS}) (?P<day2>\d{{1,2}})(?P<year2>, \d{{4}})?(?![\w–]|,\d)"
)
_GLUED = re.compile(r"[\w–-]")
_SAID = re.compile(r"\{\{\s*use (dmy|mdy) dates", re.IGNORECASE)
_REACH = 30
_MOST = 3  # one order is the article's when it is used so many times as often as the other


def _dates(block: Block) -> Iterator[tuple[int, int, str, bool]]:
    """Yield the dates of a block: start, end, how it reads in the other order, whether its day comes first."""
    prose = block.prose
    for date in _dates_of(block):
        if _GLUED.match(prose[date.start() - 1 : date.start()]) or "  " in block.text[date.start() : date.end()]:
            continue
        if date["day"]:
            year = f",{date['year']}" if date["year"] else ""
            yield date.start(), date.end(), f"{date['month']} {date['day']}{year}", True
        else:
            year = (date["year2"] or "").lstrip(",")
            yield date.start(), date.end(), f"{date['day2']} {date['month2']}{year}", False


def _dates_of(block: Block) -> Iterator[re.Match[str]]:
    """Yield the dates of a block, looking only around names of months."""
    done = 0
    for at in block.months:
        found = _DATE.search(block.prose, max(done, at - 3), at + _REACH)
        if found is not None and at in (found.start("month"), found.start("month2")):
            done = found.end()
            yield found


def _order(block: Block) -> Iterator[str]:
    return (found[1].lower() for found in _SAID.finditer(block.text))


_DATES = Kind(_dates)
_ORDER = Kind(_order, telling=True)


def check(article: Article) -> Iterator[Finding]:
    """Yield the dates in the order that the article uses less."""
    days: list[tuple[int, int, str]] = []
    months: list[tuple[int, int, str]] = []
    for at, (start, end, right, day_first) in article.each(_DATES):
        (days if day_first else months).append((at + start, at + end, right))
    said = article.first(_ORDER)
    order = said[1] if said else article.page.site.date_order
    if order:
        rare = months if order == "dmy" else days
    elif len(days) >= max(3, _MOST * len(months)):
        rare = months
    elif len(months) >= max(3, _MOST * len(days)):
        rare = days
    else:
        return
    message = (
        say("The date “{wrong}” has day and month the other way round than the rest of the article.")
        if said or not order
        else say("The date “{wrong}” has day and month the other way round than this wiki has it.")
    )
    for start, end, right in rare:
        wrong = article.text[start:end]
        yield RULE.finding(
            (start, end),
            message.filled(wrong=wrong),
            suggestions=(replacement(Span(start, end), right),),
        )
