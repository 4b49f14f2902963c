"""Dates as people write them, read the way PHP's date parser reads them.

The text is cut into stretches, at each place the longest one that some format knows; each sets fields (year, hour,
zone) or adds to the shift (``+2 days``, ``next month``, ``last day of``). What stays unset comes from the clock.

Source: https://www.php.net/manual/en/datetime.formats.php
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import TypeAlias
from zoneinfo import ZoneInfo, available_timezones

MAX_LENGTH = 300

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH_NUMBERS |= {name.lower()[:3]: number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}
_MONTH_NUMBERS |= {
    roman: number
    for number, roman in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), 1)
}
_WEEKDAY_NUMBERS = {name.lower(): number for number, name in enumerate(WEEKDAYS)}
_WEEKDAY_NUMBERS |= {name.lower()[:3]: number for number, name in enumerate(WEEKDAYS)}
_WEEKDAY_NUMBERS |= {"tues": 1, "wednes": 2, "thur": 3, "thurs": 3}
_ORDINALS = {"last": -1, "previous": -1, "this": 0, "next": 1}
_ORDINALS |= {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_ORDINALS |= {"seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12}
_UNITS = {
    "sec": "seconds",
    "second": "seconds",
    "min": "minutes",
    "minute": "minutes",
    "hour": "hours",
    "day": "days",
    "week": "weeks",
    "fortnight": "fortnights",
    "forthnight": "fortnights",
    "month": "months",
    "year": "years",
    "weekday": "weekdays",
}
_ZONE_HOURS = {
    "utc": 0.0,
    "gmt": 0.0,
    "z": 0.0,
    "wet": 0.0,
    "bst": 1.0,
    "cet": 1.0,
    "cest": 2.0,
    "eet": 2.0,
    "eest": 3.0,
    "msk": 3.0,
    "ist": 5.5,
    "jst": 9.0,
    "est": -5.0,
    "edt": -4.0,
    "cst": -6.0,
    "cdt": -5.0,
    "mst": -7.0,
    "mdt": -6.0,
    "pst": -8.0,
    "pdt": -7.0,
}


@dataclass(slots=True)
class _Reading:
    """What has been read so far; None where the text said nothing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int = 0
    second: int = 0
    zone: tzinfo | None = None
    stamp: int | None = None
    has_date: bool = False
    reset_time: bool = False
    shift: dict[str, int] = field(default_factory=dict)
    weekday: tuple[int, int] | None = None  # which day, and how many of them on (0: this one counts)
    month_edge: str = ""  # "first" or "last" day of

    def date(self, year: int | None, month: int, day: int | None) -> bool:
        """Set a calendar date; false where there is no such date or one was given before."""
        if self.has_date or not 1 <= month <= 12 or (day is not None and not 0 <= day <= 31):
            return False
        self.year, self.month, self.day, self.has_date = year, month, day, True
        return True

    def time(self, hour: int, minute: int = 0, second: int = 0) -> bool:
        """Set the time of day; false where there is no such time or one was given before."""
        if self.hour is not None or hour > 24 or minute > 59 or second > 60:
            return False
        self.hour, self.minute, self.second = hour, minute, second
        return True

    def add(self, unit: str, amount: int) -> bool:
        """Shift by `amount` units."""
        if abs(amount) > 10**9:
            return False
        self.shift[unit] = self.shift.get(unit, 0) + amount
        return True


_Groups: TypeAlias = tuple[str, ...]
_Handler: TypeAlias = Callable[[_Reading, _Groups], bool]
_FORMATS: list[tuple[re.Pattern[str], _Handler]] = []


def _names(names: dict[str, int] | dict[str, str]) -> str:
    return "|".join(sorted(names, key=lambda name: (-len(name), name)))


_MONTH = f"({_names(_MONTH_NUMBERS)})"
_DAY = r"([0-2]?[0-9]|3[01])(?:st|nd|rd|th)?"
_SUFFIX_END = r"(?![a-z0-9])"


def _format(pattern: str) -> Callable[[_Handler], _Handler]:
    def register(handler: _Handler) -> _Handler:
        _FORMATS.append((re.compile(pattern, re.IGNORECASE | re.ASCII), handler))
        return handler

    return register


def _full_year(text: str) -> int:
    year = int(text)
    return year + (2000 if year < 70 else 1900) if len(text) < 3 else year


@_format(r"[ \t\n,;]+|\.(?!\d)")
def _blank(_reading: _Reading, _groups: _Groups) -> bool:
    return True


@_format(r"@(-?\d{1,13})")
def _stamp(reading: _Reading, groups: _Groups) -> bool:
    reading.stamp = int(groups[0])
    reading.zone = UTC
    return True


@_format(r"(now|today|midnight|noon|tomorrow|yesterday)" + _SUFFIX_END)
def _named_time(reading: _Reading, groups: _Groups) -> bool:
    word = groups[0].lower()
    if word == "now":
        return True
    reading.reset_time = True
    if word == "noon":
        return reading.time(12)
    return reading.add("days", {"tomorrow": 1, "yesterday": -1}.get(word, 0))


@_format(r"([+-]?\d{4})-([01]?\d)-([0-3]?\d)(?!\d)")
@_format(r"(\d{4})/([01]?\d)/([0-3]?\d)(?!\d)")
@_format(r"(\d{4})([01]\d)([0-3]\d)(?=T|\b)")
def _year_first(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(int(groups[0]), int(groups[1]), int(groups[2]))


@_format(r"(\d{4})([01]\d)([0-3]\d)T?([0-2]\d):?([0-5]\d):?([0-5]\d)(?!\d)")
def _compact(reading: _Reading, groups: _Groups) -> bool:
    year, month, day, hour, minute, second = map(int, groups)
    return reading.date(year, month, day) and reading.time(hour, minute, second)


@_format(r"(\d{4})-([01]\d)(?![\d-])")
def _year_month(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(int(groups[0]), int(groups[1]), 1)


@_format(r"([01]?\d)/([0-3]?\d)/(\d{4}|\d{2})(?!\d)")
def _american(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(_full_year(groups[2]), int(groups[0]), int(groups[1]))


@_format(r"([01]?\d)/([0-3]?\d)(?![\d/])")
def _american_short(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(None, int(groups[0]), int(groups[1]))


@_format(r"([0-3]?\d)[-.\t]([01]?\d)[-.](\d{4})(?!\d)")
@_format(r"([0-3]?\d)\.([01]?\d)\.(\d{2})(?![\d.:])")
def _day_first(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(_full_year(groups[2]), int(groups[1]), int(groups[0]))


@_format(_DAY + r"[ \t.-]*" + _MONTH + r"[ \t.,-]*(\d{4}|\d{2}(?![\d:]))(?!\d)")
def _day_month_year(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(_full_year(groups[2]), _MONTH_NUMBERS[groups[1].lower()], int(groups[0]))


@_format(_DAY + r"[ \t.-]*" + _MONTH + _SUFFIX_END)
def _day_month(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(None, _MONTH_NUMBERS[groups[1].lower()], int(groups[0]))


@_format(_MONTH + r"[ \t.-]*" + _DAY + r"[ \t.,-]+(\d{4})(?![\d:])")
def _month_day_year(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(int(groups[2]), _MONTH_NUMBERS[groups[0].lower()], int(groups[1]))


@_format(_MONTH + r"[ \t.-]*" + _DAY + r"(?![\d:])[, \t.]*")
def _month_day(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(None, _MONTH_NUMBERS[groups[0].lower()], int(groups[1]))


@_format(_MONTH + r"[ \t.,-]*(\d{4})(?![\d:])")
def _month_year(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(int(groups[1]), _MONTH_NUMBERS[groups[0].lower()], 1)


@_format(r"(\d{4})[ \t.-]*" + _MONTH + r"[ \t.-]*" + _DAY + r"(?![\d:])")
def _year_month_day(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(int(groups[0]), _MONTH_NUMBERS[groups[1].lower()], int(groups[2]))


@_format(r"(\d{4})[ \t.-]*" + _MONTH + _SUFFIX_END)
def _year_named_month(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(int(groups[0]), _MONTH_NUMBERS[groups[1].lower()], 1)


@_format(f"({'|'.join(name for name in MONTHS)}|{'|'.join(name[:3] for name in MONTHS)}|sept)" + _SUFFIX_END)
def _month_only(reading: _Reading, groups: _Groups) -> bool:
    return reading.date(None, _MONTH_NUMBERS[groups[0].lower()], None)


@_format(r"(\d{4})-?W([0-5]\d)(?:-?([0-7]))?(?!\d)")
def _week(reading: _Reading, groups: _Groups) -> bool:
    try:
        found = datetime.fromisocalendar(int(groups[0]), int(groups[1]), 1) + timedelta(days=int(groups[2] or "1") - 1)
    except (ValueError, OverflowError):
        return False
    return reading.date(found.year, found.month, found.day)


@_format(r"(\d{4})" + _SUFFIX_END)
def _four_digits(reading: _Reading, groups: _Groups) -> bool:
    """Hours and minutes if no time was read yet, else a year: ``20 January 2001`` apart, as PHP does."""
    hour, minute = divmod(int(groups[0]), 100)
    if reading.hour is None and not reading.has_date and hour < 24 and minute < 60:
        return reading.time(hour, minute)
    reading.year = int(groups[0])
    return True


@_format(r"t?([01]?\d|2[0-4])[:.]([0-5]?\d)(?:[:.]([0-5]?\d|60)(?:[.,:]\d{1,9})?)?(?![\d])")
def _clock_time(reading: _Reading, groups: _Groups) -> bool:
    return reading.time(int(groups[0]), int(groups[1]), int(groups[2] or "0"))


@_format(r"(0?[1-9]|1[0-2])(?:[:.]([0-5]?\d))?(?:[:.]([0-5]?\d))?[ \t]*([ap])\.?m\.?(?![a-z])")
def _twelve_hours(reading: _Reading, groups: _Groups) -> bool:
    hour = int(groups[0]) % 12 + (12 if groups[3].lower() == "p" else 0)
    return reading.time(hour, int(groups[1] or "0"), int(groups[2] or "0"))


@_format(r"([+-]+)[ \t]*(\d{1,12})[ \t]*(" + _names(_UNITS) + r")s?" + _SUFFIX_END)
@_format(r"()(\d{1,12})[ \t]*(" + _names(_UNITS) + r")s?" + _SUFFIX_END)
def _amount(reading: _Reading, groups: _Groups) -> bool:
    sign = -1 if groups[0].count("-") % 2 else 1
    return reading.add(_UNITS[groups[2].lower()], sign * int(groups[1]))


@_format(f"({_names(_ORDINALS)})[ \\t]+({_names(_UNITS)})s?" + _SUFFIX_END)
def _ordinal(reading: _Reading, groups: _Groups) -> bool:
    return reading.add(_UNITS[groups[1].lower()], _ORDINALS[groups[0].lower()])


@_format(f"(last|previous|this|next)[ \\t]+({_names(_WEEKDAY_NUMBERS)})" + _SUFFIX_END)
@_format(f"()({_names(_WEEKDAY_NUMBERS)})\\.?" + _SUFFIX_END)
def _weekday(reading: _Reading, groups: _Groups) -> bool:
    reading.weekday = (_WEEKDAY_NUMBERS[groups[1].lower()], _ORDINALS[groups[0].lower() or "this"])
    reading.reset_time = True
    return True


@_format(r"(first|last)[ \t]+day[ \t]+of")
def _month_edge(reading: _Reading, groups: _Groups) -> bool:
    reading.month_edge = groups[0].lower()
    return True


@_format(r"ago" + _SUFFIX_END)
def _ago(reading: _Reading, _groups: _Groups) -> bool:
    reading.shift = {unit: -amount for unit, amount in reading.shift.items()}
    return True


@_format(r"(?:GMT|UTC)?([+-])(\d{1,2}):?([0-5]\d)?(?![\d:]|[ \t]*(?:" + _names(_UNITS) + "))")
def _zone_offset(reading: _Reading, groups: _Groups) -> bool:
    offset = timedelta(hours=int(groups[1]), minutes=int(groups[2] or "0"))
    if reading.zone is not None or offset >= timedelta(hours=24):
        return False
    reading.zone = timezone(-offset if groups[0] == "-" else offset)
    return True


@_format(r"\(?([a-z]{1,5})\)?" + _SUFFIX_END)
def _zone_name(reading: _Reading, groups: _Groups) -> bool:
    hours = _ZONE_HOURS.get(groups[0].lower())
    if hours is None or reading.zone is not None:
        return False
    reading.zone = UTC if hours == 0 else timezone(timedelta(hours=hours), groups[0].upper())
    return True


@_format(r"([a-z]+(?:/[a-z_+-]+\d*)+)")
def _zone_place(reading: _Reading, groups: _Groups) -> bool:
    if reading.zone is not None:
        return False
    reading.zone = zone_named(groups[0])
    return reading.zone is not None


@lru_cache(maxsize=1)
def _zone_names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


def zone_named(name: str) -> tzinfo | None:
    """Return the time zone with this name of the tz database, whatever its case; None if there is none."""
    if name.upper() == "UTC":
        return UTC
    found = _zone_names().get(name.lower())
    return ZoneInfo(found) if found else None


def _take(reading: _Reading, text: str) -> bool:
    at = 0
    while at < len(text):
        best: tuple[re.Match[str], _Handler] | None = None
        for pattern, handler in _FORMATS:
            found = pattern.match(text, at)
            if found is not None and found.end() > at and (best is None or found.end() > best[0].end()):
                best = found, handler
        if best is None or not best[1](reading, best[0].groups("")):
            return False
        at = best[0].end()
    return True


def _start(reading: _Reading, now: datetime, zone: tzinfo) -> datetime:
    """Fill the unset fields from the clock."""
    zone = reading.zone or zone
    if reading.stamp is not None:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=reading.stamp)
    here = now.astimezone(zone)
    year = here.year if reading.year is None else reading.year
    month = here.month if reading.month is None else reading.month
    day = here.day if reading.day is None else reading.day
    if reading.hour is not None:
        clock = (reading.hour, reading.minute, reading.second)
    elif reading.has_date or reading.reset_time or reading.year is not None:
        clock = (0, 0, 0)
    else:
        clock = (here.hour, here.minute, here.second)
    # The thirty-first of a short month, a day 0 and 24:00 run over into the neighbour.
    midnight = datetime(year, month, 1, tzinfo=zone) + timedelta(days=day - 1)
    return midnight + timedelta(hours=clock[0], minutes=clock[1], seconds=clock[2])


def _plus_months(moment: datetime, months: int) -> datetime:
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    return moment.replace(year=year, month=month + 1, day=1) + timedelta(days=moment.day - 1)


def _plus_weekdays(moment: datetime, amount: int) -> datetime:
    step = 1 if amount > 0 else -1
    weeks, rest = divmod(abs(amount), 5)
    moment += timedelta(weeks=step * weeks)
    while rest:
        moment += timedelta(days=step)
        rest -= moment.weekday() < 5
    return moment


def _shifted(moment: datetime, reading: _Reading) -> datetime:
    shift = reading.shift
    months = shift.get("months", 0) + 12 * shift.get("years", 0)
    if reading.month_edge:
        moment = moment.replace(day=1)
    if months:
        moment = _plus_months(moment, months)
    if reading.month_edge == "last":
        moment = moment.replace(day=calendar.monthrange(moment.year, moment.month)[1])
    days = shift.get("days", 0) + 7 * shift.get("weeks", 0) + 14 * shift.get("fortnights", 0)
    moment += timedelta(days=days)
    if reading.weekday is not None:
        moment = _to_weekday(moment, *reading.weekday)
    if shift.get("weekdays"):
        moment = _plus_weekdays(moment, shift["weekdays"])
    elapsed = timedelta(hours=shift.get("hours", 0), minutes=shift.get("minutes", 0), seconds=shift.get("seconds", 0))
    return (moment.astimezone(UTC) + elapsed).astimezone(moment.tzinfo) if elapsed else moment


def _to_weekday(moment: datetime, weekday: int, count: int) -> datetime:
    ahead = (weekday - moment.weekday()) % 7
    if count > 0 and ahead == 0:
        ahead = 7
    elif count < 0:
        ahead -= 7
    return moment + timedelta(days=ahead)


def read_time(text: str, now: datetime, zone: tzinfo = UTC) -> datetime | None:
    """Read a date as PHP does.

    Args:
        text: Such as ``15 January 2001``, ``@86400``, ``last day of next month 12:00 Europe/Paris``.
        now: The clock, aware; an empty text means it.
        zone: What holds where the text names no zone.

    Returns:
        An aware time, or None where the text is no date or the date lies outside the years 1 to 9999.
    """
    text = text.strip()
    if len(text) > MAX_LENGTH:
        return None
    if re.fullmatch(r"\d{4}", text, re.ASCII):
        text = f"00:00 {text}"  # four digits alone are a year to MediaWiki, a time to PHP
    reading = _Reading()
    try:
        return _shifted(_start(reading, now, zone), reading) if _take(reading, text) else None
    except (ValueError, OverflowError):
        return None
