"""Apostrophes are balanced by line, as MediaWiki balances them."""

from __future__ import annotations

import pytest

from editor.wikitext.reading import read
from editor.wikitext.site import default_site

SITE = default_site()


def marks(text: str) -> list[tuple[str, str, str, bool]]:
    found = read(text, SITE).quotes
    return [(text[quote.span.start : quote.span.end], quote.opens, quote.closes, quote.closed) for quote in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("''a''", [("''", "i", "", True), ("''", "", "i", True)]),
        ("'''a'''", [("'''", "b", "", True), ("'''", "", "b", True)]),
        ("'''''a'' b'''", [("'''''", "bi", "", True), ("''", "", "i", True), ("'''", "", "b", True)]),
        ("''a", [("''", "i", "", False)]),
        ("''a\nb''", [("''", "i", "", False), ("''", "i", "", False)]),
        ("''''a'''", [("'''", "b", "", True), ("'''", "", "b", True)]),
        ("'''a''", [("''", "i", "", True), ("''", "", "i", True)]),
        ("''a'''b", [("''", "i", "", True), ("''", "", "i", True)]),
        ("it's", []),
        (
            "''{{a|''b''}}''",
            [("''", "i", "", True), ("''", "i", "", True), ("''", "", "i", True), ("''", "", "i", True)],
        ),
        ("''a {{b|\nc}} d''", [("''", "i", "", True), ("''", "", "i", True)]),
        ("<nowiki>''</nowiki>''a", [("''", "i", "", False)]),
    ],
)
def test_balance(text: str, expected: list[tuple[str, str, str, bool]]) -> None:
    assert marks(text) == expected


def test_bold_behind_a_single_letter_becomes_an_apostrophe() -> None:
    text = "''a l'''b c''' d'''"
    first = read(text, SITE).quotes[1]
    assert (first.span.start, first.closes) == (text.index("'''b") + 1, "i")
