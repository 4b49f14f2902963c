from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.lint.edit_summary import LIMIT, Work, draft_summary
from editor.text.changes import Comparison
from editor.wikitext.model import OutlineEntry
from editor.wikitext.reading import read
from editor.wikitext.site import default_site

SITE = default_site()
OLD = """'''Skarn Light''' is a lighthouse on the northern rock of [[Orrin Sound]].

== Tower ==
The tower was built in 1902 by the pilots' guild of the harbour.<ref>Pilot of the North, 1911.</ref>

=== Lamp ===
The lamp burns oil, and three keepers took turns to tend it through the night.

== Harbour ==
The harbour lies behind the rock, and its mole was raised twice after storms.

[[Category:Lighthouses]]
"""


def summary(new: str, fixed: Mapping[str, int] | None = None, *, by_hand: bool = True, old: str = OLD) -> str:
    outline = [OutlineEntry(each.level, each.text, each.span.start) for each in read(new, SITE).headings]
    return draft_summary(Comparison(old, new), outline, Work(fixed or {}, by_hand), SITE)


def test_nothing_changed_is_nothing_to_say() -> None:
    assert summary(OLD, {"extlink-pipe": 1}) == ""


def test_an_article_begun_is_new() -> None:
    assert summary(OLD, old="") == "new article"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("in 1902", "in 1903", "/* Tower */ copy edit"),
        ("burns oil", "burned oil", "/* Lamp */ copy edit"),
        ("northern rock", "southern rock", "/* top */ copy edit"),
        ("its mole", "its long mole", "/* Harbour */ copy edit"),
    ],
)
def test_a_change_in_one_section_names_it(one: str, other: str, expected: str) -> None:
    assert summary(OLD.replace(one, other)) == expected


def test_changes_below_one_heading_name_that_heading() -> None:
    assert summary(OLD.replace("in 1902", "in 1903").replace("burns", "burned")) == "/* Tower */ copy edit"


def test_changes_in_several_sections_name_none() -> None:
    assert summary(OLD.replace("in 1902", "in 1903").replace("raised", "built up")) == "copy edit"


def test_an_article_without_headings_names_none() -> None:
    assert summary("A lighthouse.", old="A light house.") == "copy edit"


def test_fixes_are_told_by_their_kind() -> None:
    fixed = {"extlink-pipe": 1, "link-empty": 2, "chrome-edit-link": 4, "spell-known": 1, "ref-space-before": 2}
    assert summary(OLD.replace("in 1902", "in 1903"), fixed, by_hand=False) == (
        "/* Tower */ removed page furniture, fixed 2 references, 3 links, a typo"
    )


def test_fixes_and_what_was_done_by_hand_stand_together() -> None:
    new = OLD.replace("the harbour.<ref>", "the harbour.<ref>Harbour office.</ref><ref>")
    assert summary(new, {"spell-known": 1}) == "/* Tower */ fixed a typo, added a reference"


def test_a_rule_that_is_no_more_is_passed_over() -> None:
    assert summary(OLD.replace("in 1902", "in 1903"), {"no-such-rule": 3}, by_hand=False) == "/* Tower */ copy edit"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("<ref>Pilot of the North, 1911.</ref>", "", "/* Tower */ removed a reference"),
        ("through the night.", "through the night.<ref>A</ref><ref>B</ref>", "/* Lamp */ added 2 references"),
        ("[[Category:Lighthouses]]", "[[Category:Lighthouses]]\n[[Category:Orrin]]", "added category “Orrin”"),
        ("[[Category:Lighthouses]]\n", "", "removed category “Lighthouses”"),
        ("[[Category:Lighthouses]]", "[[Category:A]]\n[[Category:B]]\n[[Category:C]]", "added 3 categories"),
        ("The lamp burns", "[[File:Lamp.jpg|thumb]]\nThe lamp burns", "/* Lamp */ added an image"),
        ("The lamp burns", "{|\n| a\n|}\nThe lamp burns", "/* Lamp */ added a table"),
    ],
)
def test_what_came_and_went_is_named(one: str, other: str, expected: str) -> None:
    assert expected in summary(OLD.replace(one, other))


def test_a_new_section_is_named() -> None:
    new = OLD.replace("== Harbour ==", "== Keepers ==\nThey lived on the rock with their families.\n\n== Harbour ==")
    assert summary(new) == "/* Keepers */ added section “Keepers”"


def test_a_passage_that_was_moved() -> None:
    sentence = "The lamp burns oil, and three keepers took turns to tend it through the night.\n"
    new = OLD.replace(sentence, "").replace("== Tower ==\n", f"== Tower ==\n{sentence}\n")
    assert "moved a passage" in summary(new)


def test_much_more_and_much_less() -> None:
    more = OLD.replace("raised twice", "raised " + "again and again, " * 40)
    assert summary(more) == "/* Harbour */ expanded"
    assert summary(OLD, old=more) == "/* Harbour */ removed text"


@given(st.text("ab =[]<ref>/\n", max_size=60), st.text("ab =[]<ref>/\n", max_size=60), st.booleans())
def test_it_never_raises_and_fits(old: str, new: str, by_hand: bool) -> None:
    drafted = summary(new, {"extlink-pipe": 2}, by_hand=by_hand, old=old)
    assert len(drafted) <= LIMIT
    assert bool(drafted) == (old != new)
    assert "\n" not in drafted


def test_a_long_heading_leaves_room() -> None:
    heading = "word " * 200
    old = f"== {heading}==\ntext\n"
    assert len(summary(old.replace("text", "other text"), old=old)) <= LIMIT
