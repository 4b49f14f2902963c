from __future__ import annotations

import pytest

from editor.lint.closeness import closest
from editor.text.distance import distance


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [("file", "fiel", 1), ("thumb", "thmub", 1), ("right", "rigt", 1), ("a", "abcd", 3), ("x", "x", 0)],
)
def test_distance(one: str, other: str, far: int) -> None:
    assert distance(one, other) == far
    assert distance(other, one) == far


def test_closest_wants_a_near_word_and_not_the_word_itself() -> None:
    assert closest("titel", ["title", "year"]) == "title"
    assert closest("title", ["title"]) is None
    assert closest("xy", ["title"]) is None
