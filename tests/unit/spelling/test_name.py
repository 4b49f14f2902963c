from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.spelling.census import take
from editor.spelling.name import inconsistencies
from editor.text.distance import distance

BODY = "Maxim {0} came in 1933. In 1934 {0} left. The letters of {0} are lost. They say that Maxim {1} died in 1951."


def found(text: str, title: str = "") -> list[tuple[str, str]]:
    return [(item.word, item.anchor) for item in inconsistencies(take([(0, text, text)]), title) if item.score >= 1]


@pytest.mark.parametrize("rare", ["Wendlow", "Wendeolw", "Wenndelow", "Wendeloww", "Wendelowx", "Wendelog"])
def test_a_slip_in_a_name_used_often(rare: str) -> None:
    assert found(BODY.format("Wendelow", rare)) == [(rare, "Wendelow")]


@pytest.mark.parametrize("rare", ["Wendelows", "Bendelow", "Martinson", "Wendelov", "Wendeloff"])
def test_other_names_and_inflections_stay(rare: str) -> None:
    assert found(BODY.format("Wendelow", rare)) == []


def test_transcriptions_stay() -> None:
    assert found(BODY.format("Yakovkin", "Yakovcin")) == []


def levels(text: str) -> list[int]:
    return [item.score for item in inconsistencies(take([(0, text, text)]))]


def test_another_form_beside_the_same_name_is_a_hint_at_most() -> None:
    assert levels(
        "Maxim Wendelow came. Then Maxim Wendelow left. Maxim Wendelow and Maxim Wendelow. Maxim Wendelows."
    ) == [0]
    assert (
        levels("Maxim Wendelow came. Then Maxim Wendelow left. Maxim Wendelow and Maxim Wendelow. Ida Wendelows.") == []
    )


def test_what_links_point_to_is_doubted_only_where_much_speaks_for_a_slip() -> None:
    body = "Wendelow came. Then Wendelow left. A letter of Wendelow. They say that Wendelow and {} met."
    assert levels(body.format("[[Wendulow]]")) == []
    assert levels(body.format("[[Wendleow]]")) == []
    assert levels(body.format("Wendulow")) == [1]
    assert levels(body.format("Ida ''Wendulow''")) == []
    met = (
        "Ida Wendelow came. Ida Wendelow left. A letter of Ida Wendelow. They say that Ida Wendelow and [[Ida {}]] met."
    )
    assert levels(met.format("Wendleow")) == [1]


def test_a_name_in_the_title_is_right() -> None:
    assert found(BODY.format("Wendelow", "Wendlow"), "Maxim Wendlow") == []


def test_a_word_that_is_marked_as_written_so() -> None:
    assert found(BODY.format("Wendelow", "Wendlow [sic]")) == []


def test_positions_count_from_the_start_of_the_article() -> None:
    text = BODY.format("Wendelow", "Wendlow")
    (item,) = inconsistencies(take([(100, text, text)]))
    assert text[item.span.start - 100 : item.span.end - 100] == "Wendlow"


@given(st.text("abcd", max_size=6), st.text("abcd", max_size=6))
def test_distance_is_symmetric_and_zero_for_equals(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
