from __future__ import annotations

from collections.abc import Callable


def test_equal_headings_get_numbers(html: Callable[..., str]) -> None:
    out = html("== A ==\n\n== a ==\n\n== A ==")

    assert [part.split('"')[0] for part in out.split('<h2 id="')[1:]] == ["A", "a_2", "A_3"]


def test_the_contents_stand_before_the_first_of_four(html: Callable[..., str]) -> None:
    text = "".join(f"== H{number} ==\n\n" for number in range(4))

    assert html(text).startswith('<div id="toc"')
    assert "toc" not in html(text + "__NOTOC__")
    assert "toc" not in html("== A ==")
    assert html("intro\n\n== A ==\n\n__TOC__\n").index("<h2") < html("intro\n\n== A ==\n\n__TOC__").index('id="toc"')


def test_a_line_of_a_link_is_a_blank_in_the_contents(html: Callable[..., str]) -> None:
    out = html("__FORCETOC__\n[[Harbour|<h2>the\nport</h2>]]")
    assert "\x7f" not in out
    assert '<span class="toctext">the port</span>' in out
