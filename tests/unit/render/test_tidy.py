from __future__ import annotations

from editor.render.tidy import is_clean, tidied


def test_what_is_well_formed_stays() -> None:
    for html in ("<p>a <b>c</b></p>", "<ul><li>a</li></ul>\n<h2>b</h2>", "<table><tr><td>a</td></tr></table>"):
        assert is_clean(html)
        assert tidied(html) == html


def test_loose_text_gets_its_paragraph() -> None:
    assert tidied("a <i>b</i><div>c</div>d") == "<p>a <i>b</i></p><div>c</div><p>d</p>"
    assert tidied("<blockquote>a</blockquote>") == "<blockquote><p>a</p></blockquote>"
    assert tidied("<i>a<div>b</div></i>") == "<p><i>a</i></p><i><div>b</div></i>"


def test_what_is_open_is_closed_and_nested() -> None:
    assert tidied("<p><b>a</p>") == "<p><b>a</b></p>"
    assert tidied("<p>a<div>b</div>") == "<p>a</p><div>b</div>"


def test_text_in_a_table_lands_before_it() -> None:
    assert tidied("<table>a<tr><td>b</td></tr></table>").startswith("a<table>")


def test_depth_is_held() -> None:
    assert tidied("<div>" * 50_000).count("<div>") <= 401


def test_many_names_of_attributes_stay_what_they_are() -> None:
    element = '<b data-{0}="{0}:" \x7fl{0}\x7f="" data-mw-span="1,2" title=" data-z=">x</b>'
    many = "".join(map(element.format, range(1100))) + ' mw-name0="a:b" '

    assert tidied(f"<p>{many}</i></p>") == f"<p>{many}</p>".replace(' data-mw-span="1,2"', "")
