from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.text import apply_edits
from editor.text.changes import Block, Comparison, Kind

PARAGRAPHS = [
    "The harbour of Skarn was built in 1902 by the pilots' guild.",
    "Its lighthouse stands on a rock that the sea covers twice a day.",
    "Three keepers lived there with their families until the war.",
    "Today the tower is empty, and its lamp is lit by a clock.",
    "A museum in the old boat house shows the lamp of that time.",
]
_LINES = ["", " ", "== Tower ==", "* short", "A", *PARAGRAPHS, PARAGRAPHS[0].replace("1902", "1903")]
_LINES += [" ".join(PARAGRAPHS[:2]), "".join(PARAGRAPHS[1:4]), f"== Tower =={PARAGRAPHS[0]}"]
texts = st.lists(st.sampled_from(_LINES), max_size=14).map("\n".join)


def kinds(comparison: Comparison) -> list[Kind]:
    return [block.kind for block in comparison.blocks if block.kind is not Kind.SAME]


def len_of(block: Block) -> int:
    return max(block.old_end - block.old_start, block.new_end - block.new_start)


def article(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs) + "\n"


@given(texts, texts)
def test_both_texts_are_rebuilt_from_the_blocks(old: str, new: str) -> None:
    comparison = Comparison(old, new)
    old_lines: list[str] = []
    new_lines: list[str] = []
    for block in comparison.blocks:
        assert (block.old_start, block.new_start) == (len(old_lines), len(new_lines))
        old_lines += comparison.old_lines[block.old_start : block.old_end]
        new_lines += comparison.new_lines[block.new_start : block.new_end]
        if block.kind is Kind.SAME:
            assert old_lines[block.old_start :] == new_lines[block.new_start :]
        if block.kind is Kind.REWRITTEN:
            assert block.old_end - block.old_start == block.new_end - block.new_start
        if block.kind is Kind.BROKEN:
            lines = (block.old_end - block.old_start, block.new_end - block.new_start)
            assert min(lines) == 1 < max(lines)
    assert ("\n".join(old_lines), "\n".join(new_lines)) == (old, new)


@given(texts)
def test_equal_texts_differ_in_nothing(text: str) -> None:
    comparison = Comparison(text, text)
    assert comparison.changes == ()
    assert comparison.undo_all() == []
    assert comparison.size == (0, 0)


@given(texts, texts)
def test_every_change_is_numbered_once(old: str, new: str) -> None:
    comparison = Comparison(old, new)
    assert bool(comparison.changes) == (old != new)
    for number, blocks in enumerate(comparison.changes):
        assert {block.change for block in blocks} == {number}
        if Kind.MOVED_AWAY in {block.kind for block in blocks}:
            rest = [block for block in blocks if block.kind not in (Kind.MOVED_AWAY, Kind.MOVED_HERE)]
            assert len(blocks) == len(rest) + 2
            for block in rest:
                assert block.kind in (Kind.REMOVED, Kind.ADDED)
                lines = comparison.old_lines[block.old_start : block.old_end]
                assert not any(map(str.strip, lines + comparison.new_lines[block.new_start : block.new_end]))


@given(texts, texts)
def test_the_two_ends_of_a_move_point_at_each_other(old: str, new: str) -> None:
    for blocks in Comparison(old, new).changes:
        ends = {block.kind: block for block in blocks}
        if Kind.MOVED_AWAY in ends:
            away, here = ends[Kind.MOVED_AWAY], ends[Kind.MOVED_HERE]
            assert (away.other, here.other) == (here.new_start, away.old_start)
            assert (away.other_end, here.other_end) == (here.new_end, away.old_end)
            assert 1 in (len_of(away), len_of(here)) or len_of(away) == len_of(here)


@given(texts, texts)
def test_taking_all_back_gives_the_old_text(old: str, new: str) -> None:
    assert apply_edits(new, Comparison(old, new).undo_all()) == old


@given(texts, texts, st.randoms(use_true_random=False))
def test_taking_changes_back_one_by_one_gives_the_old_text(old: str, new: str, draw: object) -> None:
    for _ in range(60):
        comparison = Comparison(old, new)
        if not comparison.changes:
            break
        number = draw.randrange(len(comparison.changes))  # type: ignore[attr-defined]
        edits = comparison.undo(number)
        assert edits
        new = apply_edits(new, edits)
    assert new == old


@given(texts, texts)
def test_a_block_is_found_in_the_new_text(old: str, new: str) -> None:
    comparison = Comparison(old, new)
    for block in comparison.blocks:
        span = comparison.new_span(block)
        assert new[span.start : span.end] == "\n".join(comparison.new_lines[block.new_start : block.new_end])


@given(texts, texts)
def test_the_size_fits_the_lengths(old: str, new: str) -> None:
    size = Comparison(old, new).size
    assert size.added - size.removed == len(new) - len(old)


# ------------------------------------------------------------------ what is recognised


def test_a_rewritten_paragraph_is_paired() -> None:
    old = article(*PARAGRAPHS)
    new = old.replace("twice a day", "once a day")
    comparison = Comparison(old, new)
    assert kinds(comparison) == [Kind.REWRITTEN]
    assert comparison.size == (len("twice"), len("once"))
    assert [each for block in comparison.blocks for each in comparison.rewritten(block)] == [
        (PARAGRAPHS[1], PARAGRAPHS[1].replace("twice", "once"))
    ]


def test_a_paragraph_put_in_before_a_rewritten_one_is_not_paired_with_it() -> None:
    old = article(PARAGRAPHS[1])
    new = f"{PARAGRAPHS[4]}\n{PARAGRAPHS[1].replace('rock', 'cliff')}\n"
    assert kinds(Comparison(old, new)) == [Kind.ADDED, Kind.REWRITTEN]


def test_a_moved_paragraph_is_one_change() -> None:
    old = article(*PARAGRAPHS)
    new = article(*PARAGRAPHS[1:], PARAGRAPHS[0])
    comparison = Comparison(old, new)
    assert {Kind.MOVED_AWAY, Kind.MOVED_HERE} <= {*kinds(comparison)}
    assert len(comparison.changes) == 1
    assert max(comparison.size) <= 1  # a blank line


def test_a_paragraph_that_was_moved_and_mended_is_moved() -> None:
    old = article(*PARAGRAPHS)
    new = article(*PARAGRAPHS[1:], PARAGRAPHS[0].replace("1902", "1903"))
    comparison = Comparison(old, new)
    here = next(block for block in comparison.blocks if block.kind is Kind.MOVED_HERE)
    assert (PARAGRAPHS[0], PARAGRAPHS[0].replace("1902", "1903")) in list(comparison.rewritten(here))
    assert comparison.size == (4, 4)


def test_a_section_moves_with_its_heading() -> None:
    section = ["== Tower ==", *PARAGRAPHS[:2]]
    old = article(*section, "== Harbour ==", *PARAGRAPHS[2:], "== End ==")
    new = article("== Harbour ==", *PARAGRAPHS[2:], *section, "== End ==")
    comparison = Comparison(old, new)
    assert len(comparison.changes) == 1
    away = next(block for block in comparison.blocks if block.kind is Kind.MOVED_AWAY)
    moved = comparison.old_lines[away.old_start : away.old_end]
    assert [line for line in moved if line] == section


def test_what_was_put_in_begins_with_its_heading() -> None:
    old = article("Lead.", "== Tower ==", "Text.", "== End ==")
    new = article("Lead.", "== Tower ==", "Text.", "== Keepers ==", "Text.", "== End ==")
    added = next(block for block in Comparison(old, new).blocks if block.kind is Kind.ADDED)
    assert new.split("\n")[added.new_start : added.new_end] == ["== Keepers ==", "", "Text.", ""]


def test_a_line_that_became_several_is_one_change() -> None:
    old = article("Lead.", f"== Tower =={PARAGRAPHS[0]}* {PARAGRAPHS[1]}<references/>", "End.")
    new = article("Lead.", f"== Tower ==\n{PARAGRAPHS[0]}\n* {PARAGRAPHS[1]}\n<references/>", "End.")
    comparison = Comparison(old, new)
    assert kinds(comparison) == [Kind.BROKEN]
    assert comparison.size == (0, 3)


def test_a_line_broken_elsewhere_is_not_in_the_way() -> None:
    first, second = "[[Category:Lighthouses]] [[Category:Orrin]]", f"== Tower =={PARAGRAPHS[0]}* {PARAGRAPHS[1]}"
    broken = f"== Tower ==\n{PARAGRAPHS[0]}\n* {PARAGRAPHS[1]}"
    old, new = f"{first}\n{second}", f"{broken}\n[[Category:Lighthouses]]\n[[Category:Orrin]]"
    assert kinds(Comparison(old, new)) == [Kind.MOVED_AWAY, Kind.BROKEN, Kind.MOVED_HERE]


def test_a_paragraph_parted_by_a_blank_line_is_one_change() -> None:
    old, new = article(" ".join(PARAGRAPHS[:2])), article(*PARAGRAPHS[:2])
    comparison = Comparison(old, new)
    assert kinds(comparison) == [Kind.BROKEN]
    assert comparison.size == (1, 2)


def test_lines_that_were_joined_are_one_change() -> None:
    old, new = article(*PARAGRAPHS[:3]), article(" ".join(PARAGRAPHS[:3]))
    comparison = Comparison(old, new)
    assert kinds(comparison) == [Kind.BROKEN]
    assert comparison.size == (4, 2)


def test_a_paragraph_put_in_beside_is_not_part_of_a_line_broken() -> None:
    old, new = f"{PARAGRAPHS[0]}\n", f"{PARAGRAPHS[0][:-1]}, they say.\n{PARAGRAPHS[3]}\n"
    assert kinds(Comparison(old, new)) == [Kind.REWRITTEN, Kind.ADDED]


def test_short_lines_do_not_move() -> None:
    assert Kind.MOVED_AWAY not in kinds(Comparison("}}\nA\nB\nC\nD", "A\nB\nC\nD\n}}"))


def test_taking_a_move_back_touches_its_two_ends_only() -> None:
    old = article(*PARAGRAPHS)
    new = article(PARAGRAPHS[1], PARAGRAPHS[2], PARAGRAPHS[0], PARAGRAPHS[3], PARAGRAPHS[4])
    edits = Comparison(old, new).undo(0)
    assert len(edits) == 2
    assert apply_edits(new, edits) == old


def test_many_rewritten_lines_in_a_row_are_paired_in_order() -> None:
    old = [f"| row {number} || harbour of Skarn || {number * 7} ships" for number in range(200)]
    new = [line.replace("ships", "boats") for line in old]
    new.insert(100, "| a row of its own kind, put in between || nobody || nothing")
    blocks = [block for block in Comparison("\n".join(old), "\n".join(new)).blocks if block.kind is Kind.REWRITTEN]
    paired = sum(block.old_end - block.old_start for block in blocks)
    assert paired == 200
    assert all(_same_row(old, new, block) for block in blocks)


def _same_row(old: list[str], new: list[str], block: Block) -> bool:
    return all(
        old[block.old_start + at].split("||")[0] == new[block.new_start + at].split("||")[0]
        for at in range(block.old_end - block.old_start)
    )
