import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.dialogs.fuzzy import best_first, score

TITLES = {
    name: name for name in ("Find", "Find next", "Fix all safe", "Full screen", "Zoom in", "Heading 2", "Select all")
}


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("find n", "Find next"),
        ("fas", "Fix all safe"),
        ("fusc", "Full screen"),
        ("all", "Fix all safe"),
        ("h2", "Heading 2"),
        ("ZOOM", "Zoom in"),
        ("hdg", "Heading 2"),
        ("fnext", "Find next"),
    ],
)
def test_the_one_meant_comes_first(query: str, first: str) -> None:
    assert best_first(query, TITLES)[0] == first


def test_what_lacks_a_letter_is_left_out() -> None:
    assert best_first("xyz", TITLES) == []
    assert "Find" not in best_first("next", TITLES)


def test_without_letters_all_stay_in_order() -> None:
    assert best_first(" ", TITLES) == list(TITLES)


@given(st.text(min_size=1), st.text())
def test_a_title_is_found_by_itself_and_by_its_beginnings(title: str, rest: str) -> None:
    assert score(title, title + rest) > 0
    assert score(title[: len(title) // 2 + 1], title + rest) > 0


@given(st.text(), st.text())
def test_any_text_will_do(query: str, title: str) -> None:
    assert 0 <= score(query, title) <= 500
