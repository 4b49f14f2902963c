from __future__ import annotations

import pytest

from editor.render.functions.number import float_text, format_number, is_numeric, leading_int, parse_formatted


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.0, "3"),
        (0.1 + 0.2, "0.3"),
        (-0.0, "-0"),
        (1.5e-7, "1.5E-7"),
        (123456789012345.0, "1.2345678901234E+14"),
        (float("inf"), "INF"),
    ],
)
def test_float_text(value: float, text: str) -> None:
    assert float_text(value) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("76543210.5", "76,543,210.5"),
        ("-4321", "−4,321"),
        ("about 5000 birds", "about 5,000 birds"),
        ("999", "999"),
        ("12345678901234567", "12,345,678,901,234,568"),
        ("INF", "∞"),
    ],
)
def test_format_number(text: str, shown: str) -> None:
    assert format_number(text) == shown


def test_format_number_without_separators() -> None:
    assert format_number("-4321.5", separators=False) == "−4321.5"


def test_lossless_keeps_what_a_double_cannot_hold() -> None:
    assert format_number("12345678901234567", lossless=True) == "12345678901234567"
    assert format_number("12345", lossless=True) == "12,345"


def test_parse_formatted_undoes() -> None:
    assert parse_formatted(format_number("-1234567.25")) == "-1234567.25"


def test_numeric_texts() -> None:
    assert is_numeric(" -1.5e3 ")
    assert not is_numeric("1,5")
    assert not is_numeric("٣")
    assert leading_int("  12 apples") == 12
    assert leading_int("apples") == 0
