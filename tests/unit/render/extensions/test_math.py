from __future__ import annotations

import re

from editor.render.extensions.math import MAX_CHARACTERS, formula


def test_formula() -> None:
    html = formula(r"x^2 < \frac{1}{2}", {})
    assert '<math alttext="x^2 &lt; \\frac{1}{2}"' in html
    assert "<msup>" in html
    assert 'display="inline"' in html


def test_block() -> None:
    assert 'display="block"' in formula("x", {"display": "block"})


def test_chemistry() -> None:
    html = formula("H2O -> H+", {}, chemistry=True)
    assert "<msub>" in html


def test_what_cannot_be_read_is_shown() -> None:
    for text in (r"\frac", "{" * 5000, "x" * (MAX_CHARACTERS + 1), r"\left( x"):
        assert "<math" in formula(text, {}) or "texerror" in formula(text, {})
    assert "texerror" in formula("{" * 100 + "}" * 100, {})


def test_markup_is_text() -> None:
    html = formula(r"\text{<img src=x onerror=y>} \mathrm{<b>} \color{\"><i>}x", {})
    assert not re.search("<(?:img|b|i)\\b", html)
    assert "&lt;img" in html


def test_nothing_leads_out_of_a_formula() -> None:
    for text in (r"\href{javascript:x}{y}", r"\style{background:url(//a)}{y}", r"\class{a}{y}"):
        assert "texerror" in formula(text, {})


def test_macros_are_refused() -> None:
    assert "texerror" in formula(r"\newcommand{\a}{xx} \a", {})
