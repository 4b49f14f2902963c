"""Time: ``CURRENT…`` and ``LOCAL…`` variables, `#time`, `#timel`, `#timef`, `#timefl`, `#formatdate`.

The clock and the zone are the site profile's, so that results repeat.

Source: https://www.mediawiki.org/wiki/Help:Magic_words#Date_and_time
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from html import escape

from editor.render.functions.call import Call, Function, Html, Result, error, title_of
from editor.render.functions.time_format import format_time
from editor.render.functions.time_reading import MONTHS, read_time, zone_named

MAX_PATTERN = 6000

_PATTERNS = {
    "MONTH": "m",
    "MONTH2": "m",
    "MONTH1": "n",
    "MONTHNAME": "F",
    "MONTHNAMEGEN": "xg",
    "MONTHABBREV": "M",
    "DAY": "j",
    "DAY2": "d",
    "DAYNAME": "l",
    "YEAR": "Y",
    "TIME": "H:i",
    "HOUR": "H",
    "DOW": "w",
    "TIMESTAMP": "YmdHis",
}
_REVISION = {"DAY": "j", "DAY2": "d", "MONTH": "m", "MONTH1": "n", "YEAR": "Y", "TIMESTAMP": "YmdHis"}
_FORMATS = {"time": "H:i", "date": "j F Y", "both": "H:i, j F Y", "pretty": "j F"}
_FORMATS_JA = {"time": "H:i", "date": "Y年n月j日", "both": "Y年n月j日", "pretty": "n月j日"}
_DAYS_JA = "月火水木金土日"


def _zone(call: Call, *, local: bool) -> tzinfo:
    return (zone_named(call.site.timezone) or UTC) if local else UTC


def _formatted(pattern: str, zone_is_local: bool) -> Function:
    def run(call: Call) -> str:
        return format_time(pattern, call.now.astimezone(_zone(call, local=zone_is_local)))

    return run


def _week(zone_is_local: bool) -> Function:
    def run(call: Call) -> str:
        return str(int(format_time("W", call.now.astimezone(_zone(call, local=zone_is_local)))))

    return run


VARIABLES: dict[str, Function] = {
    prefix + name: _formatted(pattern, prefix == "LOCAL")
    for prefix in ("CURRENT", "LOCAL")
    for name, pattern in _PATTERNS.items()
}
VARIABLES |= {"CURRENTWEEK": _week(False), "LOCALWEEK": _week(True)}
VARIABLES |= {f"REVISION{name}": _formatted(pattern, True) for name, pattern in _REVISION.items()}


def _revision_part(pattern: str) -> Function:
    """Answer for the page being read, whose revision is the clock's; nothing is known of others."""

    def run(call: Call) -> str:
        title = title_of(call, call.text(0))
        if title is None or title.interwiki or title.text != call.page.text:
            return ""
        return format_time(pattern, call.now.astimezone(_zone(call, local=True)))

    return run


def _read(call: Call, text: str, *, local: bool) -> datetime | str:
    """Return the time that `text` means, in the zone to show it in, or the error."""
    shown_in: tzinfo = _zone(call, local=local)
    moment = read_time(text, call.now, UTC)
    if moment is None:
        return error("Error: Invalid time.")
    try:
        return moment.astimezone(shown_in)
    except (ValueError, OverflowError):
        return error("Error: #time only supports years up to 9999.")


def _time(*, local: bool) -> Function:
    def run(call: Call) -> str:
        pattern = call.unstrip(call.text(0))
        if len(pattern) > MAX_PATTERN:
            return error("Error: Too many #time calls.")
        is_local = local or call.text(3) not in ("", "0")
        moment = _read(call, call.text(1), local=is_local)
        return moment if isinstance(moment, str) else format_time(pattern, moment)

    return run


def _japanese(moment: datetime, kind: str) -> str:
    text = format_time(_FORMATS_JA[kind], moment)
    if kind == "both":
        text += f" ({_DAYS_JA[moment.weekday()]}) {moment:%H:%M}"
    return text


def _time_formatted(*, local: bool) -> Function:
    def run(call: Call) -> str:
        moment = _read(call, call.text(0), local=local)
        if isinstance(moment, str):
            return moment
        kind = call.text(1) or "both"
        if kind not in _FORMATS:
            return error("Error: Invalid date/time format.")
        if call.text(2) == "ja":
            return _japanese(moment, kind)
        return format_time(_FORMATS[kind], moment)

    return run


_MONTH = "|".join(f"{name}|{name[:3]}" for name in MONTHS)
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        r"(?P<year>-?\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
        rf"(?P<day>\d\d?)[ _](?P<name>{_MONTH})(?:,?[ _]*(?P<plain>\d{{1,4}})(?:[ _](?P<bc>BC))?)?",
        rf"(?P<name>{_MONTH})[ _](?P<day>\d\d?)(?:,?[ _]*(?P<plain>\d{{1,4}})(?:[ _](?P<bc>BC))?)?",
        rf"(?P<plain>\d{{1,4}})(?:[ _](?P<bc>BC))?,?[ _](?P<name>{_MONTH})[ _](?P<day>\d\d?)",
    )
)
_ORDERS = {"dmy": "{day} {month}{year}", "mdy": "{month} {day}{comma_year}", "ymd": "{year_first}{month} {day}"}


def _date_parts(text: str) -> tuple[int | None, int, int] | None:
    """Return year (1 BC is 0), month and day."""
    for pattern in _DATES:
        found = pattern.fullmatch(text)
        if not found:
            continue
        parts = found.groupdict()
        if parts.get("name"):
            month = next(i for i, name in enumerate(MONTHS, 1) if name[:3].lower() == parts["name"][:3].lower())
        else:
            month = int(parts["month"])
        if not 1 <= month <= 12:
            return None
        if parts.get("year"):
            return int(parts["year"]), month, int(parts["day"])
        year = int(parts["plain"]) if parts.get("plain") else None
        if year is not None and parts.get("bc"):
            year = 1 - year
        return year, month, int(parts["day"])
    return None


def formatdate(call: Call) -> Result:
    """``{{#formatdate: date | dmy or mdy or ymd or ISO 8601}}``."""
    text = call.text(0)
    parts = _date_parts(text)
    if parts is None:
        return text
    year, month, day = parts
    title = f"{month:02}-{day:02}"
    if year is not None:
        title = f"{'-' if year < 0 else ''}{abs(year):04}-{title}"
    shown_year = "" if year is None else str(year) if year > 0 else f"{1 - year} BC"
    order = _ORDERS.get(call.text(1).lower())
    if order is None:
        shown = text if call.text(1) == "" else title if year is not None else text
    else:
        shown = order.format(
            day=day,
            month=MONTHS[month - 1],
            year=f" {shown_year}" if shown_year else "",
            comma_year=f", {shown_year}" if shown_year else "",
            year_first=f"{shown_year} " if shown_year else "",
        )
    return Html(f'<span class="mw-formatted-date" title="{title}">{escape(shown)}</span>')


FUNCTIONS: dict[str, Function] = {
    "#time": _time(local=False),
    "#timel": _time(local=True),
    "#timef": _time_formatted(local=False),
    "#timefl": _time_formatted(local=True),
    "#formatdate": formatdate,
    "#dateformat": formatdate,
}
FUNCTIONS |= {f"REVISION{name}": _revision_part(pattern) for name, pattern in _REVISION.items()}
