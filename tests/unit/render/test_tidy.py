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


def test_cells_without_end_tags_do_not_nest() -> None:
    rows = "<tr><td>a<td>b\n" * 500
    html = tidied(f"<table>{rows}</table>")
    assert html.count("<tr") == 500
    assert html.count("</td>") == 1000


def test_what_nests_deeper_than_any_page_is_dropped() -> None:
    html = tidied("<div>" * 1000 + "deep" + "</div>" * 1000)
    assert html.count("<div>") == html.count("</div>") == 400
    assert "deep" in html


def test_formatting_around_blocks_is_built_up_anew_after_text_only() -> None:
    assert tidied("<i>a<div>b</div><div>c</div>d</i>") == (
        "<p><i>a</i></p><i><div>b</div><div>c</div></i><p><i>d</i></p>"
    )
    assert tidied("<b><div>a</div> <div>b</div></b>") == "<b><div>a</div> <div>b</div></b>"
    assert tidied("<div>a</div><b> </b>") == "<div>a</div><p><b> </b></p>"


def test_what_cannot_be_split_stands_in_no_paragraph() -> None:
    assert tidied("a<span>b<div>c</div></span>d") == "<p>a</p><span>b<div>c</div></span><p>d</p>"
    assert tidied("<b>a<span><hr>b</span></b>") == "<b>a<span><hr>b</span></b>"


def test_what_stands_loose_in_a_table_gets_no_paragraph() -> None:
    table = "<table><tbody><tr><td>x</td></tr></tbody></table>"
    for loose in ("a", "<i>a</i>", "<i>a</i> b <u>c</u>", "<br>"):
        assert tidied(f"<table>{loose}<tr><td>x</td></tr></table>") == loose + table
    assert tidied(f"<i>a</i>{table}") == f"<p><i>a</i></p>{table}"


def test_an_element_written_empty_makes_a_paragraph() -> None:
    assert tidied("<i></i><pre>a</pre>") == "<p><i></i></p><pre>a</pre>"
    assert tidied("<i><div>a</div></i> <u> </u>") == "<i><div>a</div></i> <p><u> </u></p>"


def test_many_names_of_attributes_stay_what_they_are() -> None:
    element = '<b data-{0}="{0}:" \x7fl{0}\x7f="" data-mw-span="1,2" title=" data-z=">x</b>'
    many = "".join(map(element.format, range(1100))) + ' mw-name0="a:b" '

    assert tidied(f"<p>{many}</i></p>") == f"<p>{many}</p>".replace(' data-mw-span="1,2"', "")
