import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text import Edit, EditOverlapError, Span, apply_edits, compose_safe


def edit(start: int, end: int, text: str) -> Edit:
    return Edit(Span(start, end), text)


def test_edits_apply_at_once() -> None:
    assert apply_edits("abcdef", [edit(4, 5, ""), edit(0, 1, "AA"), edit(2, 2, "-")]) == "AAb-cdf"


def test_insertions_at_one_place_keep_their_order() -> None:
    assert apply_edits("ab", [edit(1, 1, "1"), edit(1, 1, "2")]) == "a12b"


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(EditOverlapError):
        apply_edits("abcdef", [edit(0, 3, ""), edit(2, 4, "")])


def test_whole_changes_are_chosen_or_skipped() -> None:
    first = [edit(0, 2, "x"), edit(6, 7, "y")]
    overlapping = [edit(1, 3, "z"), edit(9, 9, "w")]
    apart = [edit(3, 4, "q")]
    assert compose_safe([first, overlapping, apart]) == ([edit(0, 2, "x"), edit(3, 4, "q"), edit(6, 7, "y")], 1)


@st.composite
def texts_and_edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text(max_size=30))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return text, [edit(start, end, draw(st.text(max_size=5))) for start, end in pairs]


@given(texts_and_edits())
def test_applying_from_the_end_gives_the_same(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    expected = text
    for change in reversed(edits):
        expected = expected[: change.span.start] + change.replacement + expected[change.span.end :]
    assert apply_edits(text, edits) == expected
