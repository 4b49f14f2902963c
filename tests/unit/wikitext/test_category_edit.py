import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text import Span, apply_edits
from editor.wikitext import category_edit as edit


def tags(text: str) -> list[Span]:
    return [Span(*found.span()) for found in re.finditer(r"\[\[Category:[^\]]*\]\]", text)]


def moved(text: str) -> str:
    return apply_edits(text, edit.move_to_end(text, tags(text)))


def removed(text: str) -> str:
    return apply_edits(text, edit.remove(text, tags(text)))


def added(text: str, name: str = "New", key: str = "") -> str:
    return apply_edits(text, edit.add(text, tags(text), name, key))


def test_a_tag_is_taken_apart() -> None:
    assert edit.read_tag("[[ category : Rivers |Po]]") == edit.CategoryTag("[[ category :", " Rivers ", "Po")
    assert edit.read_tag("[[Category:Rivers]]") == edit.CategoryTag("[[Category:", "Rivers", None)
    assert edit.read_tag("[[Rivers]]") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "[[Category:New]]\n"),
        ("Words.", "Words.\n\n[[Category:New]]\n"),
        ("Words.\n\n[[Category:A]]\n", "Words.\n\n[[Category:A]]\n[[Category:New]]\n"),
        ("[[Category:A]]\nWords.\n", "[[Category:A]]\nWords.\n\n[[Category:New]]\n"),
        ("Words.\n[[Category:A]]\n\n[[de:Wort]]\n", "Words.\n[[Category:A]]\n[[Category:New]]\n\n[[de:Wort]]\n"),
        ("Words.\n[[de:Wort]]\n[[fr:Mot]]", "Words.\n\n[[Category:New]]\n\n[[de:Wort]]\n[[fr:Mot]]"),
    ],
)
def test_a_category_is_added_below_the_last(text: str, expected: str) -> None:
    assert added(text) == expected


def test_a_sort_key_comes_with_it() -> None:
    assert added("Words.", key="Po") == "Words.\n\n[[Category:New|Po]]\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Words.\n[[Category:A]]\n", "Words.\n"),
        ("Words.\n[[Category:A]]", "Words."),
        ("[[Category:A]]\nWords.", "Words."),
        ("One.\n\n[[Category:A]]\n\nTwo.", "One.\n\nTwo."),
        ("One [[Category:A]] two.", "One two."),
        ("One[[Category:A]] two.", "One two."),
        ("One [[Category:A]]two.", "One two."),
        ("One.\n [[Category:A]] [[Category:B]] \nTwo.", "One.\nTwo."),
        ("[[Category:A]] One.", "One."),
    ],
)
def test_a_tag_goes_with_the_line_it_fills(text: str, expected: str) -> None:
    assert removed(text) == expected


def test_renaming_keeps_the_key_and_the_prefix() -> None:
    text = "[[category: Old |Key]] x"
    assert apply_edits(text, edit.rename(text, [Span(0, 22)], "New")) == "[[category:New|Key]] x"


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("[[Category:A]]", "B", "[[Category:A|B]]"),
        ("[[Category:A|B]]", "C", "[[Category:A|C]]"),
        ("[[Category:A|B]]", "", "[[Category:A]]"),
        ("[[Category:A|{{x|y}}]]", "", "[[Category:A]]"),
    ],
)
def test_sort_keys(text: str, key: str, expected: str) -> None:
    assert apply_edits(text, edit.set_sort_key(text, Span(0, len(text)), key)) == expected


def test_reordering_leaves_what_lies_between() -> None:
    text = "[[Category:A]] <!-- x -->\n\n[[Category:B|b]] [[Category:C]]"
    result = apply_edits(text, edit.reorder(text, tags(text), [2, 0, 1]))
    assert result == "[[Category:C]] <!-- x -->\n\n[[Category:A]] [[Category:B|b]]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Words.", "Words."),
        ("[[Category:A]]\nWords.\n", "Words.\n\n[[Category:A]]\n"),
        ("Words.\n\n[[Category:A]] [[Category:B]]", "Words.\n\n[[Category:A]]\n[[Category:B]]"),
        ("Words.\n[[Category:A]]\n[[Category:B]]\n", "Words.\n[[Category:A]]\n[[Category:B]]\n"),
        (
            "One.\n[[Category:A]] [[Category:B]][[Category:C]]\n== H ==\nTwo.\n\nThree",
            "One.\n== H ==\nTwo.\n\nThree\n\n[[Category:A]]\n[[Category:B]]\n[[Category:C]]",
        ),
        (
            "[[Category:A]]\nOne.\n\n[[Category:B]]\n\n[[de:X]]\n",
            "One.\n\n[[Category:A]]\n[[Category:B]]\n\n[[de:X]]\n",
        ),
        ("[[Category:A]]\nOne.\n[[de:X]]", "One.\n\n[[Category:A]]\n[[de:X]]"),
    ],
)
def test_all_are_moved_to_the_end(text: str, expected: str) -> None:
    assert moved(text) == expected
    assert edit.move_to_end(expected, tags(expected)) == []


pieces = st.lists(
    st.sampled_from(
        ["a", "Wörter 😀", " ", "\n", "\n\n", "[[Category:A]]", "[[Category:B|k]]", "[[de:X]]", "== H ==", "-->"]
    ),
    max_size=12,
).map("".join)


def without_blanks(text: str, drop: str = r"\[\[Category:[^\]]*\]\]") -> str:
    return re.sub(r"\s+", "", re.sub(drop, "", text))


@given(pieces)
def test_nothing_but_tags_and_blanks_changes(text: str) -> None:
    for result in (moved(text), removed(text), added(text)):
        assert without_blanks(result) == without_blanks(text)
    assert sorted(tag for tag in re.findall(r"\[\[Category:[^\]]*\]\]", moved(text))) == sorted(
        re.findall(r"\[\[Category:[^\]]*\]\]", text)
    )
    assert not tags(removed(text))


@given(pieces)
def test_moving_twice_is_moving_once(text: str) -> None:
    once = moved(text)
    assert moved(once) == once


@given(pieces, st.randoms(use_true_random=False))
def test_any_order_can_be_taken_back(text: str, random: Random) -> None:
    places = tags(text)
    order = list(range(len(places)))
    random.shuffle(order)
    result = apply_edits(text, edit.reorder(text, places, order))
    back = [order.index(at) for at in range(len(order))]
    assert apply_edits(result, edit.reorder(result, tags(result), back)) == text


def sorted_under(text: str, key: str) -> str:
    keys = [Span(*found.span()) for found in re.finditer(r"\{\{DEFAULTSORT[^}]*\}\}", text)]
    return apply_edits(text, edit.set_default_sort(text, tags(text), keys, key))


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("Words.\n\n[[Category:A]]\n", "Po", "Words.\n\n{{DEFAULTSORT:Po}}\n[[Category:A]]\n"),
        ("Words.", "Po", "Words.\n\n{{DEFAULTSORT:Po}}\n"),
        ("", "Po", "{{DEFAULTSORT:Po}}\n"),
        ("Words.\n\n[[de:Wort]]\n", "Po", "Words.\n\n{{DEFAULTSORT:Po}}\n\n[[de:Wort]]\n"),
        ("A.\n{{DEFAULTSORT: One }}\n[[Category:A]]", "Po", "A.\n{{DEFAULTSORT: Po }}\n[[Category:A]]"),
        ("A.\n{{DEFAULTSORT:One|noerror}}\n", "Po", "A.\n{{DEFAULTSORT:Po|noerror}}\n"),
        ("A.\n{{DEFAULTSORT:One}}\n{{DEFAULTSORT:Two}}\n", "Po", "A.\n{{DEFAULTSORT:One}}\n{{DEFAULTSORT:Po}}\n"),
        ("A.\n{{DEFAULTSORT:One}}\n[[Category:A]]\n", "", "A.\n[[Category:A]]\n"),
        ("A.\n[[Category:A]]\n", "", "A.\n[[Category:A]]\n"),
        ("A.\n{{DEFAULTSORT:Po}}\n", "Po", "A.\n{{DEFAULTSORT:Po}}\n"),
    ],
)
def test_the_sort_key_of_all_is_set_and_taken_away(text: str, key: str, expected: str) -> None:
    assert sorted_under(text, key) == expected
