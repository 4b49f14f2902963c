import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text import apply_edits
from editor.wikitext import reference_edit as edit


@dataclass
class Note:
    uses: Sequence[tuple[int, int]]
    definition: tuple[int, int] | None = None
    name: str = ""
    group: str = ""


def notes(text: str) -> list[Note]:
    """Read the simple references of these tests."""
    found: dict[object, Note] = {}
    for tag in re.finditer(r"<ref\b[^>]*?(?:/>|>(.*?)</ref>)", text, re.IGNORECASE):
        named = re.search(r"""name\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s/>]+))""", tag[0], re.IGNORECASE)
        name = unescape(next(group for group in named.groups() if group is not None)) if named else ""
        note = found.setdefault(name or tag.start(), Note([], name=name))
        note.uses = [*note.uses, tag.span()]
        if tag[1]:
            note.definition = note.definition or tag.span()
    return list(found.values())


def renamed(text: str, name: str) -> str:
    return apply_edits(text, edit.rename(text, notes(text)[0], name))


def merged(text: str) -> str:
    edits = [change for group in edit.duplicates(text, notes(text)) for change in edit.merge(text, group)]
    return apply_edits(text, edits)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ('<ref name="a">x</ref> <ref name=a />', "b", '<ref name="b">x</ref> <ref name=b />'),
        ("<ref name=a/>", "b c", '<ref name="b c"/>'),
        ("<ref name='a'>x</ref>", "b", "<ref name='b'>x</ref>"),
        ("<ref name='a'>x</ref>", "d'Or", '<ref name="d\'Or">x</ref>'),
        ('<ref name="a" group="g">x</ref>', 'say "b"', '<ref name=\'say "b"\' group="g">x</ref>'),
        ("<ref>x</ref>", "b", '<ref name="b">x</ref>'),
        ('<ref group="g">x</ref>', "b", '<ref name="b" group="g">x</ref>'),
        ("<REF Name = a>x</REF>", "b>c", '<REF Name = "b&gt;c">x</REF>'),
        ('<ref name="">x</ref>', "b", '<ref name="b">x</ref>'),
        ("<ref name>x</ref>", "b", '<ref name="b">x</ref>'),
        ("<ref name=>x</ref>", "b", '<ref name="b">x</ref>'),
    ],
)
def test_a_name_is_changed_in_every_tag(text: str, name: str, expected: str) -> None:
    assert renamed(text, name) == expected


def test_the_unnamed_are_named_by_what_they_hold() -> None:
    text = (
        "<ref>{{cite book|last=Po|year=1999}}</ref><ref>{{cite web|title=On Rivers and Seas|date=May 2001}}</ref>"
        "<ref>[https://www.example.org/x Some page]</ref><ref>Some more words here</ref>"
        "<ref>{{cite book|last=Po|year=1999|title=Other}}</ref><ref>1999</ref>"
    )
    result = apply_edits(text, edit.name_unnamed(text, notes(text)))
    assert re.findall('name="([^"]*)"', result) == [
        "Po-1999",
        "On-Rivers-and-2001",
        "example.org",
        "Some-more-words",
        "Po-1999-2",
        "ref",
    ]
    assert re.sub(' name="[^"]*"', "", result) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A<ref>Some more  words</ref> b<ref>Some more words</ref>",
            'A<ref name="Some-more-words">Some more  words</ref> b<ref name="Some-more-words" />',
        ),
        (
            '<ref>x</ref><ref name="n">x</ref><ref name="n"/><ref name="m">y</ref>',
            '<ref name="n">x</ref><ref name="n" /><ref name="n"/><ref name="m">y</ref>',
        ),
        (
            '<ref name="a">x</ref><ref name="b">x</ref><ref name=b /><ref name="b" />',
            '<ref name="a">x</ref><ref name="a" /><ref name=a /><ref name="a" />',
        ),
        (
            '<ref>x</ref><ref name="b" />\n<references>\n<ref name="b">x</ref>\n</references>',
            '<ref name="b">x</ref><ref name="b" />\n<references>\n</references>',
        ),
        ("<ref>x</ref><ref>y</ref>", "<ref>x</ref><ref>y</ref>"),
        ("<ref >x</ref><ref >x</ref>", '<ref name="x" >x</ref><ref name="x" />'),
    ],
)
def test_duplicates_become_one(text: str, expected: str) -> None:
    assert merged(text) == expected


def test_two_groups_are_not_one_note() -> None:
    one, two = Note([(0, 12)], (0, 12)), Note([(12, 34)], (12, 34), group="g")
    assert edit.duplicates("<ref>x</ref><ref group=g>x</ref>  ", [one, two]) == []


@pytest.mark.parametrize(
    ("name", "wrong"), [("", True), ("12", True), ("taken", True), ("12a", False), ("Po 1999", False)]
)
def test_names_that_cannot_be(name: str, wrong: bool) -> None:
    assert bool(edit.name_fault(name, {"taken"})) is wrong


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("{{Cite book|last=Holm|first=Ada|title=Pilot|year=1911|publisher=Harbour Press}}", "Holm-1911"),
        ("{{cite book|author=Holm, Ada|year=1911}}", "Holm-1911"),
        ("{{cite news |author=[[Ada Holm]] |date={{date|2004-05-06}} |title=X}}", "Ada-Holm-2004"),
        (
            "{{Cite web|url=https://a.example/x|title=Light|date=4 May 2019|website=Harbour Trust}}",
            "Harbour-Trust-2019",
        ),
        ("{{cite web|url=http://www.a.example/news/x|title=News|date=2001-02-03}}", "a.example-2001"),
        ("{{cite news|newspaper=The Skarn Echo|title=Storm}}", "The-Skarn-Echo"),
        ("{{Harvnb|Holm|Lund|1911|p=33}}", "Holm-Lund-1911"),
        ("{{isbn|123}}", "isbn-123"),
        ("https://www.a.example/one/two", "a.example"),
        ("[https://a.example/1921-1936/x The year 1933]", "a.example"),
        ("[http://a.example/2012/03/04/x.html The story], The Echo", "a.example-2012"),
        ("[http://a.example/x The 1911 census], read on 4 May 2012", "a.example-2012"),
        ("Holm, Ada. ''Pilot of the North''. 1911, p. 33.", "Holm-1911"),
        ("Ada Holm (1911). ''Pilot of the North''.", "Ada-Holm-1911"),
        ("''The Echo'', 3 May 1902", "The-Echo-1902"),
        ("On the old base.", "On-the-old"),
        ("1911", "ref"),
    ],
)
def test_names_are_author_or_site_and_year(content: str, name: str) -> None:
    assert edit.suggest_name(content, ()) == name
    assert edit.suggest_name(content, {name}) == f"{name}-2"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(str.strip).filter(bool))
def test_a_name_is_read_back_as_given(name: str) -> None:
    text = "<ref name=a>x</ref> <ref name='a' /> <ref name=\"a\"/> <ref group=a />"
    result = renamed(text, name)
    assert [note.name for note in notes(result) if note.name] == [name]
    assert result.endswith(" <ref group=a />")


@given(st.text(alphabet="<ref name='\"=/>x\n", max_size=40), st.text(max_size=5))
def test_odd_tags_are_no_trouble(inside: str, name: str) -> None:
    text = f"<ref {inside}"
    note = Note([(0, len(text))], (0, len(text)))
    apply_edits(text, edit.rename(text, note, name))
    apply_edits(text, edit.merge(text, [note, Note([], (0, 0))]))
    assert edit.suggest_name(text, ())
