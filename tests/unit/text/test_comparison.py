from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.text.comparison import Change, compare, words

pieces = st.lists(st.sampled_from(["a", "b", "c", "", "long piece"]), max_size=12)


@given(pieces, pieces)
def test_the_stretches_lead_from_old_to_new(old: list[str], new: list[str]) -> None:
    at_old = at_new = 0
    built: list[str] = []
    for stretch in compare(old, new):
        assert (stretch.old_start, stretch.new_start) == (at_old, at_new)
        at_old, at_new = stretch.old_end, stretch.new_end
        if stretch.change is Change.SAME:
            assert old[stretch.old_start : at_old] == new[stretch.new_start : at_new]
        elif stretch.change is Change.REMOVED:
            assert stretch.new_start == at_new
        else:
            assert stretch.old_start == at_old
        built += new[stretch.new_start : stretch.new_end]
    assert (at_old, built) == (len(old), new)


@given(st.text())
def test_words_lose_nothing(line: str) -> None:
    assert "".join(words(line)) == line


def test_more_pieces_than_the_basic_plane_has_characters() -> None:
    old = [str(number) for number in range(60_000)]
    new = [*old[:30_000], "new", *old[30_001:]]
    changes = [stretch.change for stretch in compare(old, new)]
    assert changes == [Change.SAME, Change.REMOVED, Change.ADDED, Change.SAME]
