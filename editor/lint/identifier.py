"""Numbers of books and journals, and their check digits."""

from __future__ import annotations

import re

_NOISE = re.compile(r"[\s\u2010-\u2015-]+")


def bare(number: str) -> str:
    """Return `number` without blanks and dashes, in capitals."""
    return _NOISE.sub("", number).upper()


def isbn_is_valid(number: str) -> bool:
    """Tell whether a bare ISBN of 10 or 13 signs has the right check digit.

    Source: https://www.isbn-international.org/content/isbn-users-manual
    """
    if re.fullmatch(r"\d{9}[\dX]", number):
        return sum((10 - place) * _value(sign) for place, sign in enumerate(number)) % 11 == 0
    if re.fullmatch(r"\d{13}", number):
        return sum(int(sign) * (3 if place % 2 else 1) for place, sign in enumerate(number)) % 10 == 0
    return False


def issn_is_valid(number: str) -> bool:
    """Tell whether a bare ISSN has eight signs and the right check digit.

    Source: https://www.issn.org/understanding-the-issn/assignment-rules/issn-manual/
    """
    if not re.fullmatch(r"\d{7}[\dX]", number):
        return False
    return sum((8 - place) * _value(sign) for place, sign in enumerate(number)) % 11 == 0


def _value(sign: str) -> int:
    return 10 if sign == "X" else int(sign)
