from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.panes.preview_place import Click, place_of

SOURCE = "A '''bold''' fox met [[Fox (animal)|a fox]] and a &quot;fox&quot;."
SHOWN = 'A bold fox met a fox and a "fox".'


def click(at: int, low: int = 0, guess: int | None = None) -> Click:
    return Click(low, low + len(SOURCE), SHOWN[:at][-80:], SHOWN[at:][:80], low + (at if guess is None else guess))


@pytest.mark.parametrize(
    ("shown", "written"),
    [
        (SHOWN.index("bold") + 2, SOURCE.index("bold") + 2),
        (SHOWN.index("fox"), SOURCE.index("fox")),
        (SHOWN.index("a fox") + 3, SOURCE.index("a fox") + 3),
        (SHOWN.rindex("fox") + 3, SOURCE.rindex("fox") + 3),
        (SHOWN.index("met"), SOURCE.index("met")),
    ],
)
def test_the_word_is_found_in_its_surroundings(shown: int, written: int) -> None:
    assert place_of(click(shown), SOURCE) == written
    assert place_of(click(shown, low=1000), SOURCE) == 1000 + written


def test_equal_surroundings_leave_it_to_the_guess() -> None:
    source = "fox\nfox\nfox"
    assert place_of(Click(0, 11, "", "fox", 5), source) == 4


def test_without_source_the_guess_stands_within_bounds() -> None:
    assert place_of(Click(10, 20, "", "fox", 15), "") == 15
    assert place_of(Click(10, 20, "", "fox", 99), "") == 20
    assert place_of(Click(10, 20, "", "fox", 1), "fox") == 10


def test_a_word_that_a_template_made_is_not_in_the_source() -> None:
    assert place_of(Click(5, 20, "made ", "up words", 9), "{{Template}}") == 9


@given(
    st.integers(0, 50), st.integers(0, 50), st.text(max_size=30), st.text(max_size=30), st.integers(0, 200), st.data()
)
def test_the_place_is_always_within_the_element(
    low: int, size: int, before: str, after: str, guess: int, data: st.DataObject
) -> None:
    source = data.draw(st.one_of(st.just(""), st.text(min_size=size, max_size=size)))
    assert low <= place_of(Click(low, low + size, before, after, guess), source) <= low + size
