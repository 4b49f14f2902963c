from __future__ import annotations

import pytest

from editor.render.functions import text


def test_pad() -> None:
    assert text.pad("7", "3", "0", left=True) == "007"
    assert text.pad("ab", "7", "xyz", left=False) == "abxyzxy"
    assert text.pad("ab", "many", "x", left=True) == "ab"
    assert len(text.pad("", "99999", "x", left=True)) == text.PAD_LIMIT


def test_positions() -> None:
    assert text.position("banana", "an", "2") == "3"
    assert text.position("banana", "x", "") == ""
    assert text.position("banana", "a", "40") == ""
    assert text.last_position("banana", "an") == "3"
    assert text.last_position("banana", "x") == "-1"


@pytest.mark.parametrize(
    ("start", "length", "piece"),
    [("2", "", "cdef"), ("1", "3", "bcd"), ("-2", "", "ef"), ("1", "-1", "bcde"), ("9", "2", ""), ("-9", "2", "ab")],
)
def test_cut(start: str, length: str, piece: str) -> None:
    assert text.cut("abcdef", start, length) == piece


def test_piece() -> None:
    assert text.piece("red green blue", "", "1") == "green"
    assert text.piece("a-b-c", "-", "-1") == "c"
    assert text.piece("a-b-c", "-", "1", "2") == "b-c"
    assert text.piece("a-b-c", "-", "7") == ""


def test_counts_and_replacements() -> None:
    assert text.occurrences("aaaa", "aa") == "2"
    assert text.replaced("a b c", "", "_") == "a_b_c"


def test_long_texts_are_refused() -> None:
    assert "1,000 character limit" in text.replaced("x" * 1001, "x", "y")


def test_plural() -> None:
    assert text.plural(1, ["cat", "cats"]) == "cat"
    assert text.plural(2, ["cat", "cats"]) == "cats"
    assert text.plural(0, ["0=none", "cat", "cats"]) == "none"
    assert text.plural(3, ["sheep"]) == "sheep"
    assert text.plural(3, []) == ""


@pytest.mark.parametrize(
    ("count", "first", "part"),
    [("1", "", "A"), ("2", "2", "b/c"), ("-1", "", "A/b"), ("", "-1", "c"), ("1", "-2", "b"), ("5", "9", "")],
)
def test_title_parts(count: str, first: str, part: str) -> None:
    assert text.title_parts("A/b/c", count, first) == part


def test_absolute_title() -> None:
    assert text.absolute_title("../x", "A/B/C") == "A/B/x"
    assert text.absolute_title("/x", "A") == "A/x"
    assert text.absolute_title("B//./c", "A") == "B/c"
    assert text.absolute_title("", "A/B") == "A/B"
    assert text.absolute_title("../../..", "A/B") is None
