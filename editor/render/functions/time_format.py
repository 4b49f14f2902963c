"""Times written by MediaWiki's format codes (`#time`, `#timel`, signatures), in English.

Source: https://www.mediawiki.org/wiki/Help:Extension:ParserFunctions#.23time
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from editor.render.functions.time_reading import MONTHS, WEEKDAYS

_CODE = re.compile(
    r'x[xnNrhg]|xk[Y]|xo[Y]|xij|xi[FnyY]|xit|xiz|xm[jFnY]|xj[jFntxY]|xtY|\\.|"[^"]*"|[dDjlNwzWFMmntLoYyaAghGHisUcreIOPTZ]',
    re.DOTALL,
)
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_HEBREW_ONES: list[str] = ["", *"אבגדהוזחט"]
_HEBREW_TENS: list[str] = ["", *"יכלמנסעפצ"]
_HEBREW_HUNDREDS = ["", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק", "תתר"]


def roman_numeral(text: str) -> str:
    """Write a whole number up to 10,000 in Roman numerals; anything else stays as it is."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:9]) <= 10000 or len(text) > 9:
        return text
    number, out = int(text), ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        out += letters * count
    return out


def hebrew_numeral(text: str) -> str:
    """Write a whole number up to 9,999 in Hebrew numerals; anything else stays as it is."""
    if not text.isascii() or not text.isdigit() or len(text) > 9 or not 0 < int(text) <= 9999:
        return text
    thousands, rest = divmod(int(text), 1000)
    letters = _HEBREW_HUNDREDS[rest // 100]
    rest %= 100
    letters += {15: "טו", 16: "טז"}.get(rest, _HEBREW_TENS[rest // 10] + _HEBREW_ONES[rest % 10])
    if thousands:
        letters = _HEBREW_ONES[thousands] + (letters if letters else "")
    if len(letters) < 2:
        return letters + "׳"
    return letters[:-1] + "״" + letters[-1]


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _offset_text(moment: datetime, separator: str) -> str:
    minutes = int(_offset(moment).total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    hours, minutes = divmod(abs(minutes), 60)
    return f"{sign}{hours:02}{separator}{minutes:02}"


def _day_of_year(moment: datetime) -> int:
    return moment.timetuple().tm_yday


def _zone_key(moment: datetime) -> str:
    return str(getattr(moment.tzinfo, "key", "")) or (moment.tzname() or "UTC")


def _stamp(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1)


def _minguo(moment: datetime) -> str:
    return str(moment.year - 1911)


def _japanese(moment: datetime) -> str:
    """Return the year of the Japanese era (Meiji to Reiwa); before Meiji the year itself."""
    eras = (("令和", 2019, (5, 1)), ("平成", 1989, (1, 8)), ("昭和", 1926, (12, 25)), ("大正", 1912, (7, 30)))
    for name, year, since in (*eras, ("明治", 1868, (1, 25))):
        if (moment.year, moment.month, moment.day) >= (year, *since):
            count = moment.year - year + 1
            return name + ("元" if count == 1 else str(count))
    return str(moment.year)


_CODES: dict[str, Callable[[datetime], str]] = {
    "d": lambda moment: f"{moment.day:02}",
    "D": lambda moment: WEEKDAYS[moment.weekday()][:3],
    "j": lambda moment: str(moment.day),
    "l": lambda moment: WEEKDAYS[moment.weekday()],
    "N": lambda moment: str(moment.isoweekday()),
    "w": lambda moment: str(moment.isoweekday() % 7),
    "z": lambda moment: str(_day_of_year(moment) - 1),
    "W": lambda moment: f"{moment.isocalendar()[1]:02}",
    "F": lambda moment: MONTHS[moment.month - 1],
    "xg": lambda moment: MONTHS[moment.month - 1],
    "M": lambda moment: MONTHS[moment.month - 1][:3],
    "m": lambda moment: f"{moment.month:02}",
    "n": lambda moment: str(moment.month),
    "t": lambda moment: str(calendar.monthrange(moment.year, moment.month)[1]),
    "L": lambda moment: str(int(calendar.isleap(moment.year))),
    "o": lambda moment: str(moment.isocalendar()[0]),
    "Y": lambda moment: str(moment.year),
    "y": lambda moment: f"{moment.year % 100:02}",
    "a": lambda moment: "am" if moment.hour < 12 else "pm",
    "A": lambda moment: "AM" if moment.hour < 12 else "PM",
    "g": lambda moment: str(moment.hour % 12 or 12),
    "h": lambda moment: f"{moment.hour % 12 or 12:02}",
    "G": lambda moment: str(moment.hour),
    "H": lambda moment: f"{moment.hour:02}",
    "i": lambda moment: f"{moment.minute:02}",
    "s": lambda moment: f"{moment.second:02}",
    "U": lambda moment: str(_stamp(moment)),
    "c": lambda moment: f"{moment:%Y-%m-%dT%H:%M:%S}".rjust(19, "0") + _offset_text(moment, ":"),
    "r": lambda moment: (
        f"{WEEKDAYS[moment.weekday()][:3]}, {moment.day:02} {MONTHS[moment.month - 1][:3]} {moment.year} "
        f"{moment:%H:%M:%S} {_offset_text(moment, '')}"
    ),
    "e": _zone_key,
    "I": lambda moment: str(int(bool(moment.dst()))),
    "O": lambda moment: _offset_text(moment, ""),
    "P": lambda moment: _offset_text(moment, ":"),
    "T": lambda moment: moment.tzname() or "UTC",
    "Z": lambda moment: str(int(_offset(moment).total_seconds())),
    "xkY": lambda moment: str(moment.year + 543),
    "xoY": _minguo,
    "xtY": _japanese,
}
_NUMERALS: dict[str, Callable[[str], str]] = {"xr": roman_numeral, "xh": hebrew_numeral}


def format_time(pattern: str, moment: datetime) -> str:
    """Write `moment`, which is aware, in its own zone, by MediaWiki's codes.

    Letters that are no code stand for themselves, as does what is quoted or follows a backslash. Codes of the
    Hebrew, Islamic and Iranian calendars are left as they are written.
    """
    out: list[str] = []
    numeral: Callable[[str], str] | None = None
    at = 0
    for found in _CODE.finditer(pattern):
        out.append(pattern[at : found.start()])
        at = found.end()
        code = found[0]
        if code in _NUMERALS:
            numeral = _NUMERALS[code]
        elif code in _CODES:
            text = _CODES[code](moment)
            out.append(numeral(text) if numeral else text)
            numeral = None
        elif code == "xx":
            out.append("x")
        elif code[0] == "\\":
            out.append(code[1])
        elif code[0] == '"':
            out.append(code[1:-1] or '"')
        elif code not in ("xn", "xN"):
            out.append(code)
    out.append(pattern[at:])
    return "".join(out)
