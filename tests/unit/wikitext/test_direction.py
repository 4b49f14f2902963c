from __future__ import annotations

import pytest

from editor.wikitext.direction import article_is_rtl, holds_rtl, is_rtl, isolated, own_way


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("Plain words.", False),
        ("كلمات بسيطة.", True),
        ("מילים פשוטות", True),
        ("'''منارة''' abc", True),
        ("== التاريخ ==", True),
        ("* النفط", True),
        ("{{Infobox lighthouse|name=منارة}}", True),
        ("[[Harbour|الميناء]] is", True),
        ("<ref name=a>دليل</ref>", True),
        ("<!-- note --> كلمة", True),
        ("https://example.org/a كلمة", True),
        ("| name = منارة", True),
        ("Words about منارة", False),
        ("[[File:A.png|thumb|البرج]]", False),
        ("12 – 14", False),
        ("", False),
    ],
)
def test_a_line_goes_the_way_of_its_first_words(line: str, right: bool) -> None:
    assert is_rtl(line) == right


def test_a_line_of_nothing_but_markup_goes_the_way_of_the_article() -> None:
    for line in ("{{reflist}}", "<!-- note -->", "12", "", "__NOTOC__"):
        assert is_rtl(line, True)
        assert not is_rtl(line, False)
    assert not is_rtl("Words of another language", True)


def test_an_article_goes_the_way_of_its_language_or_of_most_of_its_lines() -> None:
    assert article_is_rtl("English words", "ar")
    assert not article_is_rtl("كلمات", "en")
    assert article_is_rtl("{{Infobox\n| a = b\n}}\nكلمات كثيرة جدا في هذا السطر\n")
    assert not article_is_rtl("A long line of English words about منارة\n\nكلمة\n")
    assert not article_is_rtl("")


def test_names_are_isolated_where_it_matters() -> None:
    assert isolated("“teh” is in no dictionary.") == "“teh” is in no dictionary."
    assert isolated("“منارة” is linked twice.") == "“\u2068منارة\u2069” is linked twice."
    assert isolated(isolated("“منارة” and “b”.")) == "“\u2068منارة\u2069” and “\u2068b\u2069”."
    assert own_way("دليل البحار.") == "\u2068دليل البحار.\u2069"
    assert own_way("Pilot of the north.") == "Pilot of the north."
    assert own_way("Pilot.", True) == "\u2068Pilot.\u2069"
    assert holds_rtl("a ע")
    assert not holds_rtl("é")
