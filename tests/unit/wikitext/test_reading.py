"""What a reading tells of a text."""

from __future__ import annotations

import pytest

from editor.text import Span
from editor.wikitext.model import LinkFault, LinkKind, TagKind
from editor.wikitext.reading import Reading, read
from editor.wikitext.site import default_site

SITE = default_site()


def reading(text: str) -> Reading:
    return read(text, SITE)


def at(text: str, span: Span | None) -> str:
    return "" if span is None else text[span.start : span.end]


# ------------------------------------------------------------------ links


@pytest.mark.parametrize(
    ("text", "kind", "title", "label"),
    [
        ("[[maxim Litvinov]]", LinkKind.PAGE, "Maxim Litvinov", ""),
        ("[[Moscow|the city]]", LinkKind.PAGE, "Moscow", "the city"),
        ("[[Moscow_treaty#Terms|x]]", LinkKind.PAGE, "Moscow treaty", "x"),
        ("[[A%20b]]", LinkKind.PAGE, "A b", ""),
        ("[[Mos<!-- c -->cow]]", LinkKind.PAGE, "Moscow", ""),
        ("[[:Category:Treaties]]", LinkKind.PAGE, "Category:Treaties", ""),
        ("[[category:Treaties|key]]", LinkKind.CATEGORY, "Category:Treaties", "key"),
        ("[[Image:A.jpg|thumb|200px|A man]]", LinkKind.FILE, "File:A.jpg", "A man"),
        ("[[File:A.jpg|thumb|alt=b]]", LinkKind.FILE, "File:A.jpg", ""),
        ("[[Media:A.ogg|hear]]", LinkKind.MEDIA, "Media:A.ogg", "hear"),
        ("[[de:Moskau]]", LinkKind.LANGUAGE, "de:Moskau", ""),
        ("[[:de:Moskau]]", LinkKind.INTERWIKI, "de:Moskau", ""),
        ("[[wikt:word|w]]", LinkKind.INTERWIKI, "wikt:word", "w"),
        ("[[#Terms]]", LinkKind.SELF, "", ""),
        ("[[{{PAGENAME}}/x|y]]", LinkKind.PAGE, "", "y"),
        ("[[a|{{b|c]]", None, "", ""),
    ],
)
def test_links(text: str, kind: LinkKind | None, title: str, label: str) -> None:
    links = reading(text).links
    if kind is None:
        assert links == []
        return
    (link,) = links
    assert (link.kind, link.title, at(text, link.label)) == (kind, title, label)
    assert at(text, link.span) == text


def test_link_details() -> None:
    text = "[[:Bus#Stops|bus]]es [[File:A b.jpg|thumb|left|a [[c]] d]]"
    page, file, inner = reading(text).links
    assert (page.colon, page.fragment, page.trail) == (True, "Stops", "es")
    assert [at(text, option) for option in file.options] == ["thumb", "left", "a [[c]] d"]
    assert at(text, file.label) == "a [[c]] d"
    assert at(text, inner.span) == "[[c]]"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[[]]", LinkFault.EMPTY),
        ("[[|x]]", LinkFault.EMPTY),
        ("[[x|]]", LinkFault.EMPTY),
        ("[[a|b [[c]] d]]", LinkFault.NESTED),
        ("[[a\nb]]", LinkFault.TITLE),
        ("[[a<b]]", LinkFault.TITLE),
        ("[[http://a.example b]]", LinkFault.URL),
    ],
)
def test_brackets_that_are_no_link(text: str, fault: LinkFault) -> None:
    found = reading(text)
    assert [link.fault for link in found.broken_links] == [fault]
    assert found.stray == []


def test_links_are_found_everywhere_but_in_opaque_tags() -> None:
    text = (
        "{{a|[[b]]}}<ref>[[c]]</ref><nowiki>[[d]]</nowiki>{|\n| [[e]]\n|}<!-- [[f]] -->"
        "<references><ref>[[g]]</ref></references>"
    )
    found = reading(text)
    assert [at(text, link.target) for link in found.links] == ["b", "c", "e", "g"]


def test_lines_of_a_gallery_are_files() -> None:
    text = "<gallery>\nFile:A.jpg|One [[two]]|alt=x\nB.png\n\n</gallery>"
    first, two, second = reading(text).links
    assert (first.title, at(text, first.label), first.bracketed) == ("File:A.jpg", "One [[two]]", False)
    assert at(text, two.span) == "[[two]]"
    assert (second.title, second.label) == ("File:B.png", None)


def test_external_links() -> None:
    text = "[http://a.example/b c d] [https://e.example] see http://f.example/g_(h), [//i.example j] {{k|url=http://l.example|m}}"
    found = [
        (at(text, link.url), at(text, link.label).strip(), link.bracketed) for link in reading(text).external_links
    ]
    assert found == [
        ("http://a.example/b", "c d", True),
        ("https://e.example", "", True),
        ("http://f.example/g_(h)", "", False),
        ("//i.example", "j", True),
        ("http://l.example", "", False),
    ]


def test_pipe_behind_an_address_belongs_to_it() -> None:
    text = "[http://a.example/| b]"
    (link,) = reading(text).external_links
    assert at(text, link.url) == "http://a.example/|"


# ------------------------------------------------------------------ templates


def test_template_arguments() -> None:
    text = "{{ cite web |a| b = c {{d|e}} |<!-- x -->f=g=h}}"
    outer, inner = reading(text).templates
    assert (outer.title, at(text, outer.name), outer.depth) == ("Template:Cite web", "cite web", 0)
    assert [(item.name, at(text, item.value)) for item in outer.arguments] == [
        ("1", "a"),
        ("b", "c {{d|e}}"),
        ("f", "g=h"),
    ]
    assert (inner.title, inner.depth) == ("Template:D", 1)


@pytest.mark.parametrize(
    ("text", "title", "arguments"),
    [
        ("{{#if: a | b | c}}", "#if", [" a ", " b ", " c"]),
        ("{{DEFAULTSORT:Litvinov, Maxim}}", "defaultsort", ["Litvinov, Maxim"]),
        ("{{PAGENAME}}", "pagename", []),
        ("{{lc:X}}", "lc", ["X"]),
    ],
)
def test_functions(text: str, title: str, arguments: list[str]) -> None:
    (template,) = reading(text).templates
    assert template.function
    assert (template.title, [at(text, item.value) for item in template.arguments]) == (title, arguments)


def test_parameters() -> None:
    text = "{{{a|b}}}"
    (parameter,) = reading(text).parameters
    assert at(text, parameter.name) == "a"


# ------------------------------------------------------------------ references


def test_references() -> None:
    text = """<ref name="a b" group=n>c  d</ref><ref name='e'/><references><ref name=f>g</ref></references>"""
    first, second, third = reading(text).refs
    assert (first.name, first.group, first.text, at(text, first.content)) == ("a b", "n", "c d", "c  d")
    assert (second.name, second.content, second.in_list) == ("e", None, False)
    assert (third.name, third.in_list, at(text, third.content)) == ("f", True, "g")
    (ref_list,) = reading(text).ref_lists
    assert (ref_list.group, ref_list.template) == ("", False)


def test_reference_by_function() -> None:
    text = "{{#tag:ref|a [[b]]|name=c|group=d}}"
    found = reading(text)
    (ref,) = found.refs
    assert (ref.name, ref.group, ref.text, ref.function) == ("c", "d", "a [[b]]", True)
    assert len(found.links) == 1


def test_list_by_template_holds_definitions() -> None:
    text = "{{reflist|group=x|refs=<ref name=a>b</ref>}}<ref>c</ref>"
    found = reading(text)
    (ref_list,) = found.ref_lists
    assert (ref_list.template, ref_list.group) == (True, "x")
    assert [ref.in_list for ref in found.refs] == [True, False]


def test_reference_in_a_reference() -> None:
    text = "<ref>a<ref name=b/>c</ref>"
    outer, inner = reading(text).refs
    assert (outer.inside_ref, inner.inside_ref) == (False, True)


# ------------------------------------------------------------------ lines


def test_headings() -> None:
    text = "== a ''b'' [[c|d]] ==\n{{t|\n=== e ===\n}}<ref>\n== f ==\n</ref>\n== g == x"
    assert [(heading.level, heading.text) for heading in reading(text).headings] == [(2, "a b d"), (3, "e")]


def test_lists_and_rules() -> None:
    text = "* a {{b|\nc}}\n*# d\n<!-- e -->: f\n----\nx * y"
    found = reading(text)
    assert [(item.prefix, at(text, item.span)) for item in found.list_items] == [
        ("*", "* a {{b|\nc}}"),
        ("*#", "*# d"),
        (":", ": f"),
    ]
    assert [at(text, span) for span in found.rules] == ["----"]


def test_tables() -> None:
    text = '{| class="a"\n|+ b\n|- style="c"\n! d !! e\n|-\n| f="g" | h || [[i|j]] k\n|}\n{|\n| open'
    found = reading(text)
    assert [(at(text, table.span)[-2:], table.closed) for table in found.tables] == [("|}", True), ("en", False)]
    assert [(mark.mark, at(text, mark.attributes).strip()) for mark in found.table_marks] == [
        ("{|", 'class="a"'),
        ("|+", ""),
        ("|-", 'style="c"'),
        ("!", ""),
        ("!!", ""),
        ("|-", ""),
        ("|", 'f="g"'),
        ("||", ""),
        ("|}", ""),
        ("{|", ""),
        ("|", ""),
    ]
    assert [stray.mark for stray in found.stray] == ["{|"]


def test_small_things() -> None:
    text = "__NOTOC__ __NOSUCH__ &nbsp; &x ~~~~ ISBN 0-87021-295-8 RFC 2324"
    found = reading(text)
    assert [switch.word for switch in found.switches] == ["notoc"]
    assert [at(text, span) for span in found.entities] == ["&nbsp;"]
    assert [at(text, span) for span in found.signatures] == ["~~~~"]
    assert [(link.kind, link.number) for link in found.magic_links] == [("ISBN", "0870212958"), ("RFC", "2324")]


# ------------------------------------------------------------------ tags


def test_tags_are_paired() -> None:
    text = '<div class="a"><b>c<br/></b></div><i><b></i></b><span/></p>'
    tags = reading(text).tags
    assert [(tag.name, tag.kind, tag.pair) for tag in tags] == [
        ("div", TagKind.OPEN, 4),
        ("b", TagKind.OPEN, 3),
        ("br", TagKind.VOID, -1),
        ("b", TagKind.CLOSE, 1),
        ("div", TagKind.CLOSE, 0),
        ("i", TagKind.OPEN, 7),
        ("b", TagKind.OPEN, 8),
        ("i", TagKind.CLOSE, 5),
        ("b", TagKind.CLOSE, 6),
        ("span", TagKind.VOID, -1),
        ("p", TagKind.CLOSE, -1),
    ]


def test_tags_do_not_pair_across_a_reference() -> None:
    text = "<b><ref></b></ref>"
    assert [tag.pair for tag in reading(text).tags] == [-1, -1]


def test_foreign_tags() -> None:
    text = "<script>a</script>"
    assert [tag.name for tag in reading(text).foreign_tags] == ["script", "script"]


# ------------------------------------------------------------------ what matched nothing


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("[[a", [("[[", "[[")]),
        ("a]] b", [("]]", "]]")]),
        ("{{a", [("{{", "{{")]),
        ("a}} b", [("}}", "}}")]),
        ("<ref>a", [("<ref>", "<ref>")]),
        ("a</ref>", [("</ref>", "</ref>")]),
        ('<ref name="a">b <ref>c</ref> d</ref>', [("<ref>", "<ref>"), ("</ref>", "</ref>")]),
        ("<!-- a", [("<!--", "<!--")]),
        ("{|\n| a", [("{|", "{|")]),
        ("|}", [("|}", "|}")]),
        ("{{a|[[b}}", [("{{", "{{"), ("[[", "[["), ("}}", "}}")]),
        ("{{a|b}} [[c]] <ref>d</ref> <!-- [[ --> <nowiki>{{</nowiki>", []),
    ],
)
def test_stray(text: str, marks: list[tuple[str, str]]) -> None:
    found = reading(text)
    assert [(stray.mark, at(text, stray.span)) for stray in found.stray] == marks


def test_own_marks_in_the_text_do_no_harm() -> None:
    text = "\x03{{a|\x04b}}\x05 [[c]]\x06"
    found = reading(text)
    assert len(found.skeleton) == len(text)
    assert [at(text, link.target) for link in found.links] == ["c"]
