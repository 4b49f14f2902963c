"""Which removed line became which added one: rewritten in its place, or moved elsewhere.

What may be paired are the lines in gaps (`editor.text.gaps`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from editor.text.breaking import Free, crosses, find_broken, find_spread
from editor.text.comparison import Change, compare, words
from editor.text.gaps import Gap

_REWRITTEN = 0.4  # of the words at least, for a line in the place of another
_BLANK = 0.5
_MOVED = 0.6  # for one elsewhere
_LEAST_MOVED = 24  # code points: a short line stands in many places
_LEAST_WORDS = 3
_MOST_TRIED = 1024  # pairs of a gap that are looked at one by one
_RARE = 8  # a word that stands in more lines tells little
_CANDIDATES = 3
_LETTERS = re.compile(r"\w+")


class Move(NamedTuple):
    """Lines of the old text that stand elsewhere in the new one: ``[old_start, old_end)`` as ``[new_start, new_end)``.

    Where they are as many, they go one by one, some of them perhaps rewritten; else one was broken, or some joined.
    """

    old_start: int
    old_end: int
    new_start: int
    new_end: int


class Pairs(NamedTuple):
    """What became of lines. No line is in two of these.

    Attributes:
        rewritten: Line numbers, rising in both within a gap.
        broken: Lines broken anew: one that became several, or several that became one; rising, too.
        moves: By their place in the old text.
    """

    rewritten: dict[int, int]
    broken: list[Gap]
    moves: list[Move]


def find_pairs(old: Sequence[str], new: Sequence[str], gaps: Sequence[Gap]) -> Pairs:
    """Pair lines.

    Args:
        old: The lines of the old text.
        new: Those of the new one.
        gaps: What is not the same.
    """
    weigh = _Scale()
    removed = [line for gap in gaps for line in range(gap.old_start, gap.old_end)]
    added = [line for gap in gaps for line in range(gap.new_start, gap.new_end)]
    seeds = _unchanged(old, new, removed, added)
    moves = _grown(old, new, gaps, seeds, (set(), set()))
    pairs: dict[int, int] = {}
    broken: list[Gap] = []
    moved = _taken(moves)
    gone, come = set(moved[0]), set(moved[1])
    for gap in gaps:
        mine = [line for line in range(gap.old_start, gap.old_end) if line not in gone]
        theirs = [line for line in range(gap.new_start, gap.new_end) if line not in come]
        if mine and theirs:
            here = _rewritten(old, new, mine, theirs, weigh)
            parts = find_broken(old, new, Free(mine, theirs, here), weigh)
            broken += parts
            gone.update(line for part in parts for line in range(part.old_start, part.old_end))
            come.update(line for part in parts for line in range(part.new_start, part.new_end))
            pairs.update(
                (line, other)
                for line, other in here.items()
                if line not in gone and other not in come and not any(crosses(part, line, other) for part in parts)
            )
    free_old = [line for line in removed if line not in gone and line not in pairs]
    taken = come | set(pairs.values())
    free_new = [line for line in added if line not in taken]
    near = _similar(old, new, free_old, free_new, weigh)
    if near:
        kept_old, kept_new = gone.union(pairs).difference(moved[0]), taken.difference(moved[1])
        moves = _grown(old, new, gaps, seeds | near, (kept_old, kept_new))
        moved = _taken(moves)
    free = Free(
        [line for line in free_old if line not in moved[0]], [line for line in free_new if line not in moved[1]], {}
    )
    moves += [Move(*part) for part in find_spread(old, new, free, weigh)]
    return Pairs(pairs, broken, sorted(moves))


# ------------------------------------------------------------------ likeness


class _Scale:
    """How alike two lines are by their words; remembers what it has weighed."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Counter[str], int]] = {}

    def __call__(self, one: str, other: str, least: float = 0) -> float:
        """Return 0 to 1: the share of words (and marks), by their length, that both lines hold.

        Where it cannot be `least`, 0 will do.
        """
        mine, my_weight = self._of(one)
        theirs, their_weight = self._of(other)
        total = my_weight + their_weight
        if not total and one != other:
            return _BLANK  # lines of nothing but blanks
        if not total or 2 * min(my_weight, their_weight) < least * total:
            return 0
        if len(mine) > len(theirs):
            mine, theirs = theirs, mine
        return 2 * sum(min(count, theirs[word]) * len(word) for word, count in mine.items() if word in theirs) / total

    def _of(self, line: str) -> tuple[Counter[str], int]:
        known = self._known.get(line)
        if known is None:
            counted = Counter(word for word in words(line) if not word.isspace())
            known = self._known[line] = (counted, sum(len(word) * count for word, count in counted.items()))
        return known


# ------------------------------------------------------------------ in their place


def _rewritten(
    old: Sequence[str], new: Sequence[str], mine: Sequence[int], theirs: Sequence[int], weigh: _Scale
) -> dict[int, int]:
    """Pair the lines of one gap that are alike, in order."""
    if len(mine) * len(theirs) <= _MOST_TRIED:
        return _best_chain(old, new, mine, theirs, weigh)
    return _by_words(old, new, mine, theirs, weigh)


def _best_chain(
    old: Sequence[str], new: Sequence[str], mine: Sequence[int], theirs: Sequence[int], weigh: _Scale
) -> dict[int, int]:
    """Return the rising pairs with the greatest sum of likeness: every pair is weighed."""
    width = len(theirs) + 1
    best = [[0.0] * width for _ in range(len(mine) + 1)]
    likeness: dict[tuple[int, int], float] = {}
    for row in range(len(mine) - 1, -1, -1):
        for column in range(len(theirs) - 1, -1, -1):
            alike = weigh(old[mine[row]], new[theirs[column]], _REWRITTEN)
            skipped = max(best[row + 1][column], best[row][column + 1])
            paired = alike + best[row + 1][column + 1] if alike >= _REWRITTEN else 0.0
            if paired > skipped:
                likeness[row, column] = alike
            best[row][column] = max(paired, skipped)
    pairs: dict[int, int] = {}
    row = column = 0
    while row < len(mine) and column < len(theirs):
        if (row, column) in likeness:
            pairs[mine[row]] = theirs[column]
            row, column = row + 1, column + 1
        elif best[row + 1][column] >= best[row][column + 1]:
            row += 1
        else:
            column += 1
    return pairs


def _by_words(
    old: Sequence[str], new: Sequence[str], mine: Sequence[int], theirs: Sequence[int], weigh: _Scale
) -> dict[int, int]:
    """Pair lines of a long gap by a comparison of all its words: what lines share is then known without trying."""
    my_words, my_lines = _flat(old, mine)
    their_words, their_lines = _flat(new, theirs)
    shared: Counter[tuple[int, int]] = Counter()
    for each in compare(my_words, their_words):
        if each.change is Change.SAME:
            for one, other in zip(
                range(each.old_start, each.old_end), range(each.new_start, each.new_end), strict=True
            ):
                shared[my_lines[one], their_lines[other]] += len(my_words[one])
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    # The lines that share words rise in both texts, so whatever is chosen of them does, too.
    for (one, other), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if one not in pairs and other not in taken and weigh(old[one], new[other], _REWRITTEN) >= _REWRITTEN:
            pairs[one] = other
            taken.add(other)
    return dict(sorted(pairs.items()))


def _flat(lines: Sequence[str], numbers: Iterable[int]) -> tuple[list[str], list[int]]:
    """Return the words of lines (and their ends) in a row, and the line of each."""
    flat: list[str] = []
    owners: list[int] = []
    for number in numbers:
        cut = [word for word in words(lines[number]) if not word.isspace()]
        flat += cut
        owners += [number] * len(cut)
    return flat, owners


# ------------------------------------------------------------------ elsewhere


def _unchanged(old: Sequence[str], new: Sequence[str], removed: Sequence[int], added: Sequence[int]) -> dict[int, int]:
    """Pair removed lines with equal ones that were added; of several, in order."""
    places: dict[str, list[int]] = defaultdict(list)
    for line in reversed(added):
        if _can_move(new[line]):
            places[new[line]].append(line)
    return {line: places[old[line]].pop() for line in removed if places.get(old[line])}


def _similar(
    old: Sequence[str], new: Sequence[str], removed: Sequence[int], added: Sequence[int], weigh: _Scale
) -> dict[int, int]:
    """Pair removed lines with added ones that are nearly the same, the likest first.

    Candidates are found by the words that few added lines hold, so this takes time in proportion to the text.
    """
    holders: dict[str, list[int]] = defaultdict(list)
    for line in added:
        if _can_move(new[line]):
            for word in set(_LETTERS.findall(new[line])):
                holders[word].append(line)
    found: list[tuple[float, int, int]] = []
    for line in removed:
        if not holders or not _can_move(old[line]):
            continue
        votes: Counter[int] = Counter()
        for word in set(_LETTERS.findall(old[line])):
            if word in holders and len(holders[word]) <= _RARE:
                votes.update(holders[word])
        for other, _ in votes.most_common(_CANDIDATES):
            alike = weigh(old[line], new[other], _MOVED)
            if alike >= _MOVED:
                found.append((alike, line, other))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, line, other in sorted(found, key=lambda each: (-each[0], each[1], each[2])):
        if line not in pairs and other not in taken:
            pairs[line] = other
            taken.add(other)
    return pairs


def _can_move(line: str) -> bool:
    """Tell whether a line says enough to be known again elsewhere."""
    return len(line) >= _LEAST_MOVED and len(_LETTERS.findall(line)) >= _LEAST_WORDS


def _grown(
    old: Sequence[str], new: Sequence[str], gaps: Sequence[Gap], seeds: dict[int, int], kept: tuple[set[int], set[int]]
) -> list[Move]:
    """Make moves of pairs: neighbours join, and equal lines around them (a heading, a blank line) come along.

    Args:
        old: The lines of the old text.
        new: Those of the new one.
        gaps: What is not the same.
        seeds: Pairs that moved.
        kept: Old and new lines that have partners in their place.
    """
    old_gap = {line: number for number, gap in enumerate(gaps) for line in range(gap.old_start, gap.old_end)}
    new_gap = {line: number for number, gap in enumerate(gaps) for line in range(gap.new_start, gap.new_end)}
    gone = kept[0].union(seeds)
    come = kept[1].union(seeds.values())

    def joins(one: int, other: int, mine: int, theirs: int) -> bool:
        """Tell whether a line may join the move of the line beside it."""
        if old_gap.get(one) != old_gap[mine] or new_gap.get(other) != new_gap[theirs]:
            return False
        return seeds.get(one) == other or (one not in gone and other not in come and old[one] == new[other])

    moves: list[Move] = []
    done: set[int] = set()
    for line in sorted(seeds):
        if line in done:
            continue
        start, other = line, seeds[line]
        while joins(start - 1, other - 1, start, other):
            start, other = start - 1, other - 1
        count = line - start + 1
        while joins(start + count, other + count, start + count - 1, other + count - 1):
            count += 1
        done.update(range(start, start + count))
        gone.update(range(start, start + count))
        come.update(range(other, other + count))
        moves.append(Move(start, start + count, other, other + count))
    return moves


def _taken(moves: Iterable[Move]) -> tuple[set[int], set[int]]:
    gone = {line for move in moves for line in range(move.old_start, move.old_end)}
    come = {line for move in moves for line in range(move.new_start, move.new_end)}
    return gone, come
