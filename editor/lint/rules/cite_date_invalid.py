"""## What it does
Finds dates in citation templates that name no day or month there is.

## Why
The citation shows an error message beside the date.

## Example
```wikitext
{{cite web|url=https://example.org|title=Treaty|date=2004-13-01}}
```

## Better
```wikitext
{{cite web|url=https://example.org|title=Treaty|date=2004-12-01}}
```

## Source
https://en.wikipedia.org/wiki/Help:CS1_errors#bad_date
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.citation import is_citation
from editor.lint.closeness import closest
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.spelling.month import MONTH_NAMES
from editor.text import Span
from editor.wording import Wording, say

RULE = Rule(
    "cite-date-invalid",
    say("Date in a citation that is no date"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=("date",),
)

_SHORT = [month[:3] for month in MONTH_NAMES] + ["Sept"]
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NAMES = ("date", "access-date", "accessdate", "archive-date", "archivedate", "publication-date")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)$")
_WORDED = re.compile(r"(?:(\d{1,2}) )?([A-Z][a-z]{2,11})\.? (?:(\d{1,2}), )?(\d{4})$")

# Months of other languages, which some templates translate.
_FOREIGN = frozenset(
    [
        "Januar",
        "Januarie",
        "Januari",
        "Februar",
        "Februarie",
        "Februari",
        "März",
        "Maart",
        "Mars",
        "Mart",
        "Marts",
        "Abril",
        "Avril",
        "Mai",
        "Maj",
        "Mei",
        "Maio",
        "Mayo",
        "Juni",
        "Junie",
        "Juin",
        "Junio",
        "Juli",
        "Julie",
        "Julio",
        "Juillet",
        "Augustus",
        "August",
        "Agosto",
        "Oktober",
        "Octobre",
        "Octubre",
        "Desember",
        "Dezember",
        "Decembre",
        "Diciembre",
        "Septembre",
        "Septiembre",
        "Novembre",
        "Noviembre",
        "Enero",
        "Febrero",
        "Marzo",
        "Maggio",
        "Giugno",
        "Luglio",
        "Ottobre",
        "Dicembre",
    ]
)


def check(block: Block) -> Iterator[Finding]:
    """Yield dates that cannot be."""
    for template in block.reading.templates:
        if not is_citation(template):
            continue
        for row in template.arguments:
            if row.name not in _NAMES:
                continue
            value = block.text[row.value.start : row.value.end]
            start = row.value.start + len(value) - len(value.lstrip())
            span = Span(start, start + len(value.strip()))
            fault = _fault(value.strip())
            if fault is not None:
                fixes = (replace(say('Write "{right}"', right=fault[1]), span, fault[1]),) if fault[1] else ()
                yield RULE.finding(span, fault[0], suggestions=fixes)


def _fault(date: str) -> tuple[Wording, str] | None:
    """Return what is wrong with `date` and, if a guess is good, the date meant."""
    if iso := _ISO.match(date):
        month, day = int(iso[2]), int(iso[3])
        if not 1 <= month <= 12:
            return say(
                'The reader sees an error beside the date "{date}": there is no month {month}.', date=date, month=month
            ), ""
        return None if 1 <= day <= _DAYS[month - 1] else (_no_day(date, MONTH_NAMES[month - 1], day), "")
    worded = _WORDED.match(date)
    if worded is None:
        return None
    name = worded[2]
    if name in _FOREIGN:
        return None
    known = [month for month in MONTH_NAMES if month == name or (name in _SHORT and month.startswith(name[:3]))]
    if not known:
        near = closest(name, MONTH_NAMES)
        fault = say('The reader sees an error beside the date "{date}": "{name}" is no month.', date=date, name=name)
        return (fault, date.replace(name, near)) if near else None
    day = int(worded[1] or worded[3] or 1)
    return None if 1 <= day <= _DAYS[MONTH_NAMES.index(known[0])] else (_no_day(date, known[0], day), "")


def _no_day(date: str, month: str, day: int) -> Wording:
    return say(
        'The reader sees an error beside the date "{date}": {month} has no day {day}.', date=date, month=month, day=day
    )
