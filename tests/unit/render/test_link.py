from __future__ import annotations

from collections.abc import Callable

from editor.wikitext.site import SiteProfile


def test_page_links(html: Callable[..., str]) -> None:
    assert html("[[Harbour]]s") == '<p><a href="/wiki/Harbour" title="Harbour">Harbours</a>\n</p>'
    assert 'class="new"' in html("[[Nowhere]]")
    assert 'class="mw-redirect"' in html("[[old harbour]]")
    assert html("[[Page]]") == '<p><a class="mw-selflink selflink">Page</a>\n</p>'
    assert 'href="#Part_2"' in html("[[#Part 2|there]]")


def test_what_is_no_link_stays(html: Callable[..., str]) -> None:
    for text in ("[[]]", "[[a|b", "[[a{b]]"):
        assert "[[" in html(text)


def test_categories_are_facts_and_leave_no_gap(html: Callable[..., str]) -> None:
    assert html("a\n\n[[Category:X]]\n\nb") == "<p>a\n</p>\n<p>b\n</p>"


def test_other_wikis(html: Callable[..., str]) -> None:
    assert 'class="extiw"' in html("[[:fr:Port|port]]")
    assert html("[[fr:Port]]") == ""


def test_a_link_to_a_section_of_its_own_page(html: Callable[..., str], old_site: SiteProfile) -> None:
    text = "[[Page#Part|part]]"
    assert html(text) == '<p><a class="mw-selflink-fragment" href="#Part">part</a>\n</p>'
    assert "mw-selflink" not in html(text, site=old_site)


def test_the_first_letter_of_a_title_may_become_two(html: Callable[..., str]) -> None:
    assert 'title="SS (page' in html("[[ß]]")


def test_lines_in_the_text_of_a_link_are_no_lines(html: Callable[..., str]) -> None:
    assert html("* [[Harbour|the\n* port]] x") == (
        '<ul><li><a href="/wiki/Harbour" title="Harbour">the\n* port</a> x</li></ul>'
    )
    assert "<b>the\nport</b></a>" in html("[[Harbour|'''the\nport''']]")


def test_a_bracket_in_a_fragment_opens_no_link(html: Callable[..., str]) -> None:
    assert "external" not in html("[[#&#91;http://a|x]] y ]")


def test_line_breaks_before_a_category_go_however_many_blanks(html: Callable[..., str]) -> None:
    assert html("a\n  [[Category:A]]  \n \n [[Category:B]] b") == "<p>a   b\n</p>"


def test_an_address_in_the_text_of_a_link_is_text(html: Callable[..., str]) -> None:
    assert html("[[Harbour|[http://a.example b]]]").count("<a") == 1
    assert "&#91;//a.example b] c</a>" in html("[[Harbour|[//a.example b] c]]")
