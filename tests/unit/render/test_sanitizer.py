from __future__ import annotations

from collections.abc import Callable

import pytest

from editor.render.sanitizer import normalize_references


def test_allowed_tags_pass_and_others_are_text(html: Callable[..., str]) -> None:
    assert html("<u>a</u> <script>b</script>") == "<p><u>a</u> &lt;script&gt;b&lt;/script&gt;\n</p>"


@pytest.mark.parametrize(
    "text",
    [
        '<b onclick="x()">a</b>',
        '<div style="background:url(x)">a</div>',
        '<div style="width:ex/**/pression(x)">a</div>',
        r'<div style="width:\65 xpression(x)">a</div>',
        "[javascript:alert(1) a]",
        '<a href="javascript:x">a</a>',
        "[[File:Bridge.jpg|link=javascript:x]]",
    ],
)
def test_nothing_that_runs_is_left(html: Callable[..., str], text: str) -> None:
    out = html(text)

    assert "onclick" not in out
    assert "url(" not in out
    assert "expression" not in out
    assert "<a" not in out or "javascript" not in out


def test_attributes_are_held_to_their_element(html: Callable[..., str]) -> None:
    out = html('<div align="left" href="x" data-mw-x="y" data-own="z">a</div>')

    assert out == '<div align="left" data-own="z">a</div>'


def test_ampersands_that_start_nothing_are_escaped() -> None:
    assert normalize_references("a & b &amp; &#8364; &#1; &nosuch;") == "a &amp; b &amp; &#8364; &amp;#1; &amp;nosuch;"
