from __future__ import annotations

import pytest

from editor.text import Span
from editor.ui.panes.source_match import match_at


def pair(marked: str) -> tuple[str, str | None, int | None]:
    """Read a text with the caret as ^: the part at the caret, its partner, and where the partner begins."""
    caret = marked.index("^")
    text = marked.replace("^", "")
    found = match_at(text, caret)
    if found is None:
        return "", None, None
    partner = found.partner
    here = text[slice(*found.here)]
    return here, None if partner is None else text[slice(*partner)], None if partner is None else partner.start


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("^[[a|b]] c", ("[[", "]]", 5)),
        ("[[a|b]]^ c", ("]]", "[[", 0)),
        ("[[File:x|[[y]]^]]", ("]]", "[[", 0)),
        ("^{{a|{{b}}}}", ("{{", "}}", 9)),
        ("{{a|{{b^}}}}", ("}}", "{{", 4)),
        ("{{{1|^}}}", ("}}}", "{{{", 0)),
        ("^{|\n|}", ("{|", "|}", 3)),
        ("^[http://a b]", ("[", "]", 11)),
        ("<ref name=a>x</ref>^", ("</ref>", "<ref name=a>", 0)),
        ("^<div><div/><br></div>", ("<div>", "</div>", 15)),
        ("^{{a", ("{{", None, None)),
        ("a ^b", ("", None, None)),
        ("<!-- [[^ -->]]", ("", None, None)),
    ],
)
def test_partner(marked: str, expected: tuple[str, str | None, int | None]) -> None:
    assert pair(marked) == expected


@pytest.mark.parametrize(
    "text", ["{{" * 20_000, "<a " * 10_000, "[[" * 20_000 + "]" * 40_000, "<!--" * 10_000, "<a" * 15_000]
)
def test_a_screenful_of_openers_is_no_trouble(text: str) -> None:
    found = match_at(text, 0)
    assert found is None or found.here.start == 0


def test_odd_braces() -> None:
    found = match_at("{{{{{1}}}}}", 0)
    assert found is not None
    assert found.here == Span(0, 3)
    assert found.partner == Span(8, 11)
