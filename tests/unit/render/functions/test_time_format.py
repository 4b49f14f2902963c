from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from editor.render.functions.time_format import format_time, hebrew_numeral, roman_numeral

MOMENT = datetime(2004, 2, 9, 15, 4, 5, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("Y-m-d H:i:s", "2004-02-09 15:04:05"),
        ("j n y g A", "9 2 04 3 PM"),
        ("D, l N w z W t L", "Mon, Monday 1 1 39 07 29 1"),
        ('"Ymd" \\Y xx', "Ymd Y x"),
        ("xrY", "MMIV"),
        ("xkY", "2547"),
        ("O P Z", "-0330 -03:30 -12600"),
        ("c", "2004-02-09T15:04:05-03:30"),
        ("r", "Mon, 09 Feb 2004 15:04:05 -0330"),
        ("xg F M", "February February Feb"),
        ("U", "1076351645"),
        ("Kü", "Kü"),
    ],
)
def test_codes(pattern: str, text: str) -> None:
    assert format_time(pattern, MOMENT) == text


def test_zone_name() -> None:
    assert format_time("e T", datetime(2004, 2, 9, tzinfo=UTC)) == "UTC UTC"


def test_numerals() -> None:
    assert roman_numeral("1994") == "MCMXCIV"
    assert roman_numeral("0") == "0"
    assert hebrew_numeral("16") == "ט״ז"
    assert hebrew_numeral("x") == "x"
