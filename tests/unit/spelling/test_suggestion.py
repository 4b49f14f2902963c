from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.spelling.slip import one_slip
from editor.spelling.suggestion import suggest
from editor.text.distance import distance


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("recieve", "receive"),
        ("goverment", "government"),
        ("becuase", "because"),
        ("Publsihed", "Published"),
        ("popluation", "population"),
        ("constititution", "constitution"),
    ],
)
def test_best_comes_first(wrong: str, right: str) -> None:
    assert suggest(wrong)[0] == right


def test_what_the_article_uses_comes_first() -> None:
    assert suggest("fracking")[0] != "cracking"
    assert suggest("fracking", {"cracking": 3})[0] == "cracking"


@given(st.text("abcdefghij", min_size=1, max_size=8))
@settings(max_examples=30)
def test_one_slip_is_one_slip(word: str) -> None:
    assert all(distance(word, form) <= 1 for form in one_slip(word))
