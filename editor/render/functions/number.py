"""Numbers as MediaWiki writes them: PHP's text of a float, and `formatnum`."""

from __future__ import annotations

import math
import re

_NUMERIC = re.compile(r"[ \t\n\r\v\f]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\n\r\v\f]*", re.ASCII)
_NUMBER_IN_TEXT = re.compile(r"(-(?=[\d.]))?(\d+|(?=\.\d))(\.\d*)?([Ee][-+]?\d+)?", re.ASCII)
_LEADING_INT = re.compile(r"[ \t\n\r\v\f]*([+-]?\d{1,18})", re.ASCII)
_MINUS = "\u2212"


def is_numeric(text: str) -> bool:
    """Tell whether PHP takes `text` for a number: decimal, sign and exponent allowed, blanks around it too."""
    return _NUMERIC.fullmatch(text) is not None


def leading_int(text: str) -> int:
    """Return the integer `text` starts with, 0 without one (PHP's cast); digits beyond the eighteenth are dropped."""
    found = _LEADING_INT.match(text)
    return int(found[1]) if found else 0


def float_text(value: float, digits: int = 14) -> str:
    """Write `value` as PHP does: `digits` significant digits, exponent from 10^digits on and below 10^-4."""
    if math.isnan(value):
        return "NAN"
    if math.isinf(value):
        return "INF" if value > 0 else "-INF"
    if value == 0:
        return "-0" if math.copysign(1, value) < 0 else "0"
    mantissa, _, exponent_text = f"{value:.{digits - 1}e}".partition("e")
    exponent = int(exponent_text)
    if -5 < exponent < digits:
        text = f"{value:.{max(digits - 1 - exponent, 0)}f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    mantissa = mantissa.rstrip("0")
    return f"{mantissa}{'0' if mantissa.endswith('.') else ''}E{'+' if exponent > 0 else '-'}{abs(exponent)}"


def grouped(digits: str) -> str:
    """Put a comma between each three digits of a run of digits."""
    head = len(digits) % 3
    parts = [digits[:head]] if head else []
    parts.extend(digits[at : at + 3] for at in range(head, len(digits), 3))
    return ",".join(parts)


def _shown(found: re.Match[str], separators: bool) -> str:
    sign, whole, fraction, exponent = found.groups(default="")
    if separators:
        whole = grouped(whole)
    return (_MINUS if sign else "") + whole + fraction + exponent


def _lossy(text: str) -> str:
    """Return the number `text` denotes with the digits a double keeps: seventeen at most, the shortest that tell it."""
    stripped = text.strip()
    value = float(stripped)
    if math.isinf(value) or math.isnan(value):
        return stripped
    digits = sum(character.isdigit() for character in stripped.lower().partition("e")[0])
    if digits <= 15 and "e" not in stripped.lower():
        return stripped
    shortest = f"{value:.0f}" if value == int(value) and abs(value) < 1e17 else repr(value)
    return shortest if len(shortest) < 40 else stripped


def format_number(text: str, *, separators: bool = True, lossless: bool = False) -> str:
    """Format every number in `text` in the English way: ``-1234.5`` to ``−1,234.5``.

    Text that is wholly a number with more digits than a double holds loses them, as in MediaWiki; `lossless`
    keeps such text as it is.

    Source: https://www.mediawiki.org/wiki/Help:Magic_words#formatnum
    """
    if text in ("INF", "-INF"):
        return "∞" if text == "INF" else _MINUS + "∞"
    if text == "NAN":
        return "Not a number"
    if is_numeric(text):
        if lossless and _lossy(text) != text.strip():
            return text
        text = _lossy(text)
    return _NUMBER_IN_TEXT.sub(lambda found: _shown(found, separators), text)


def parse_formatted(text: str) -> str:
    """Undo `format_number`: drop the commas, make the minus sign a hyphen (``formatnum: … |R``)."""
    if text == "∞":
        return "INF"
    return text.replace(_MINUS, "-").replace(",", "")
