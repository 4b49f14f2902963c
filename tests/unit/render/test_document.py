from __future__ import annotations

from editor.render.context import Options
from editor.render.document import Renderer, render_page
from editor.render.pages import DictPages
from editor.wikitext.site import default_site

PAGES = DictPages(default_site(), {})


def test_spans_count_from_their_block() -> None:
    page = render_page("first\n\n'''second''' [[x]]", "P", default_site(), PAGES)

    assert [region.html.partition(">")[0] for region in page.regions] == [
        '<p data-mw-span="0,5"',
        '<p data-mw-span="0,18"',
    ]
    assert 'data-mw-span="13,18"' in page.regions[1].html


def test_what_is_open_binds_blocks_into_a_region() -> None:
    page = render_page("a\n\n<div>\n\nb\n\n</div>\n\nc", "P", default_site(), PAGES)

    assert [(region.first, region.count) for region in page.regions] == [(0, 1), (1, 3), (4, 1)]


def test_facts_of_the_page() -> None:
    page = render_page(
        "[[Category:A|k]] {{Gone}} [[File:Gone.png]]\n\n== H ==\n[[Nowhere]]", "P", default_site(), PAGES
    )

    assert page.categories == (("Category:A", "k"),)
    assert page.wanted_templates == ("Template:Gone",)
    assert page.wanted_files == ("Gone.png",)
    assert "Nowhere" in page.wanted_pages
    assert [(one.level, one.id, one.block) for one in page.headings] == [(2, "H", 1)]


def test_references_are_numbered_over_the_page() -> None:
    html = render_page("a<ref>one</ref>\n\nb<ref>two</ref>\n\n<references/>", "P", default_site(), PAGES).html()

    assert 'id="cite_ref-2"' in html
    assert html.index("cite_note-2") < html.index("<ol")


def test_mapping_is_pure() -> None:
    renderer = Renderer(default_site(), PAGES, "P")

    assert renderer.map("'''x'''") == renderer.map("'''x'''")


def test_too_much_inclusion_is_cut_off() -> None:
    pages = DictPages(default_site(), {"Template:X": "x" * 100})
    html = render_page("{{X}}\n\n{{X}}", "P", default_site(), pages, Options(max_include_size=150)).html()

    assert html.count("x" * 100) == 1
    assert ">Template:X</a>" in html


def test_the_contents_stand_in_no_footnote() -> None:
    html = render_page("== a ==\nx<ref>y__TOC__z</ref>", "P", default_site(), PAGES).html()

    assert '<span class="reference-text">yz</span>' in html


def test_a_list_of_references_is_shown_again_up_to_a_size() -> None:
    pages = DictPages(default_site(), {"Template:Thrice": "{{{1}}}{{{1}}}{{{1}}}"})
    text = "<ref>" + "x" * 500 + "</ref>{{Thrice|<references />}}"
    limited = Options(max_unstrip_size=1800)

    assert render_page(text, "P", default_site(), pages).html().count("x" * 500) == 3
    assert render_page(text, "P", default_site(), pages, limited).html().count("x" * 500) == 2


def test_the_title_a_page_gives_itself_is_markup_within_a_line() -> None:
    def title(text: str) -> str:
        return render_page("{{DISPLAYTITLE:" + text + "}}", "P", default_site(), PAGES).title

    assert title("<i>P</i>") == "<i>P</i>"
    assert title("<b>P<script>x</script><div>") == "<b>P&lt;script&gt;x&lt;/script&gt;</b>"
    assert title("a<nowiki><b></nowiki> & b<ref>c</ref>") == "a&lt;b&gt; &amp; b"


def test_arguments_are_limited_in_size() -> None:
    pages = DictPages(default_site(), {"Template:Hidden": "{{#tag:nowiki|{{{1}}}{{{1}}}{{{1}}}}}"})
    html = render_page("{{Hidden|" + "x" * 60 + "}}", "P", default_site(), pages, Options(max_include_size=130)).html()

    assert html.count("x" * 60) == 2
    assert "argument omitted, expansion size too large" in html


def test_references_to_characters_are_told_from_ampersands_in_a_footnote_too() -> None:
    html = render_page("<ref>a &#x7f b & c<p></ref>", "P", default_site(), PAGES).html()

    assert "a &amp;#x7f b &amp; c" in html
