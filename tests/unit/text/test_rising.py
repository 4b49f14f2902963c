from __future__ import annotations

from bisect import bisect_left

from hypothesis import given
from hypothesis import strategies as st

from editor.text import RisingPositions

edits = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9), st.lists(st.integers(0, 8), max_size=3)), max_size=12)


@given(st.lists(st.integers(0, 50)).map(sorted), edits)
def test_it_is_a_list_that_is_moved_by_hand(values: list[int], steps: list[tuple[int, int, list[int]]]) -> None:
    rising = RisingPositions(values)
    for position, removed, added in steps:
        first, last = bisect_left(values, position), bisect_left(values, position + removed)
        assert (rising.first_from(position), rising.first_from(position + removed)) == (first, last)
        fresh, growth = [position + each for each in sorted(added)], 8 - removed
        values[first:] = [*fresh, *(value + growth for value in values[last:])]
        rising.splice(first, last, fresh, growth)
        assert list(rising) == values
        assert [rising[index] for index in range(len(rising))] == values
        values.sort()
        rising = RisingPositions(values) if list(rising) != values else rising


def test_typing_at_one_place_touches_nothing_behind_it() -> None:
    rising = RisingPositions(range(0, 100_000, 10))
    rising.splice(5, 5, (), 1)
    kept = list(rising._values)
    for _ in range(100):
        rising.splice(5, 5, (), 1)
    assert rising._values == kept
    assert rising[6] == 60 + 101
