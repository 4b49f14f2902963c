from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.text.comparison import Change, Stretch, compare, compare_lines, words

pieces = st.lists(st.sampled_from(["a", "b", "c", "", "long piece"]), max_size=12)
lines = st.text("ab .,字語", max_size=16)


def changes_of(stretches: list[Stretch], old: str, new: str) -> list[str]:
    return [
        f"{each.change.value}{new[each.new_start : each.new_end] or old[each.old_start : each.old_end]}"
        for each in stretches
    ]


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


def test_a_short_stretch_that_stays_between_long_ones_is_the_same() -> None:
    old = [*"abcdef", "stays", *"ghijkl"]
    new = [*"mnopqr", "stays", *"stuvwx"]
    assert [each.change for each in compare(old, new)].count(Change.SAME) == 1


@given(lines, lines)
def test_two_lines_are_rebuilt_from_their_comparison(old: str, new: str) -> None:
    at_old = at_new = 0
    before = None
    for each in compare_lines(old, new):
        assert (each.old_start, each.new_start) == (at_old, at_new)
        at_old, at_new = each.old_end, each.new_end
        if each.change is Change.SAME:
            assert old[each.old_start : at_old] == new[each.new_start : at_new]
        assert each.change is not before
        before = each.change
    assert (at_old, at_new) == (len(old), len(new))


@given(lines)
def test_equal_lines_differ_in_nothing(line: str) -> None:
    assert all(each.change is Change.SAME for each in compare_lines(line, line))


def test_words_are_marked_and_not_letters() -> None:
    old, new = "The Litvinov pact was signed.", "The Litvinov treaty was signed!"
    assert changes_of(compare_lines(old, new), old, new) == [
        "=The Litvinov ", "-pact", "+treaty", "= was signed", "-.", "+!"
    ]  # fmt: skip


def test_blanks_between_changed_words_change_along() -> None:
    old, new = "one quick brown fox", "one very slow fox"
    assert changes_of(compare_lines(old, new), old, new) == ["=one ", "-quick brown", "+very slow", "= fox"]


def test_scripts_without_blanks_are_compared_by_character() -> None:
    old, new = "東京は大きい都市", "東京は古い都市"
    assert changes_of(compare_lines(old, new), old, new) == ["=東京は", "-大き", "+古", "=い都市"]
