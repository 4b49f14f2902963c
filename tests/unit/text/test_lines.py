import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text import LineIndex


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [("", 0, (1, 1)), ("ab\ncd", 2, (1, 3)), ("ab\ncd", 3, (2, 1)), ("ab\n", 3, (2, 1)), ("\n\n", 1, (2, 1))],
)
def test_line_and_column_count_from_one(text: str, offset: int, place: tuple[int, int]) -> None:
    assert LineIndex(text).line_column(offset) == place


def test_places_outside_the_text_are_held_inside() -> None:
    lines = LineIndex("ab\ncd")
    assert [lines.offset(0), lines.offset(1, 99), lines.offset(9, 1), lines.offset(2, 99)] == [0, 2, 3, 5]


@given(st.text(alphabet="ab\n", max_size=40), st.data())
def test_offsets_survive_the_way_there_and_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = LineIndex(text)
    assert lines.offset(*lines.line_column(offset)) == offset
    assert len(lines) == text.count("\n") + 1
