"""Which lines were broken anew: one that was split into several, several that were joined to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from editor.text.gaps import Gap

_LIKE = 0.6  # of the words at least, for the whole
_INSIDE = 0.7  # of a piece at least that must be found in the line it may come from
_MOST = 40  # lines of a gap beyond which nothing is looked for: that is not a line broken, but a text rewritten
_MOST_TRIED = 4096  # pairs of lines
_LEAST = 24  # code points of a line that may be broken

Weigh = Callable[[str, str], float]


class Free(NamedTuple):
    """The lines of a gap that did not move, and which of them were found to be rewritten.

    Attributes:
        old: Line numbers, rising.
        new: Those of the other side.
        pairs: Old lines and what became of them.
    """

    old: Sequence[int]
    new: Sequence[int]
    pairs: dict[int, int]


def find_broken(old: Sequence[str], new: Sequence[str], free: Free, weigh: Weigh) -> list[Gap]:
    """Return lines broken anew, in order; each is one line against several. Pairs that cross one count no more.

    Args:
        old: The lines of the old text.
        new: Those of the new one.
        free: What is looked at.
        weigh: Tells how alike two texts are.
    """
    if len(free.old) == len(free.new) == 1 or len(free.old) + len(free.new) > _MOST:
        return []
    split = [Gap(one, one + 1, *run) for one, run in _spread(old, new, free.old, free.new, free.pairs, weigh)]
    back = {other: one for one, other in free.pairs.items()}
    joined = [Gap(*run, one, one + 1) for one, run in _spread(new, old, free.new, free.old, back, weigh)]
    chosen: list[Gap] = []
    for weight, part in sorted((-_size(old, part), part) for part in (*split, *joined)):
        in_the_way = [one for one, other in free.pairs.items() if crosses(part, one, other)]
        if -weight > sum(_weight(old[one]) for one in in_the_way) and all(
            _in_order(part, other) or _in_order(other, part) for other in chosen
        ):
            chosen.append(part)
    return sorted(chosen)


def find_spread(old: Sequence[str], new: Sequence[str], free: Free, weigh: Weigh) -> list[Gap]:
    """Return lines that were broken anew and stand elsewhere; see `find_broken`."""
    if len(free.old) * len(free.new) > _MOST_TRIED:
        return []
    found = [Gap(one, one + 1, *run) for one, run in _spread(old, new, free.old, free.new, {}, weigh)]
    gone = {line for part in found for line in range(part.old_start, part.old_end)}
    come = {line for part in found for line in range(part.new_start, part.new_end)}
    rest_old, rest_new = [line for line in free.old if line not in gone], [x for x in free.new if x not in come]
    return found + [Gap(*run, one, one + 1) for one, run in _spread(new, old, rest_new, rest_old, {}, weigh)]


def _spread(
    ones: Sequence[str],
    others: Sequence[str],
    lines: Sequence[int],
    free: Sequence[int],
    pairs: dict[int, int],
    weigh: Weigh,
) -> list[tuple[int, tuple[int, int]]]:
    """Return lines with the run of lines that each was spread over."""
    found: list[tuple[int, tuple[int, int]]] = []
    available = set(free) - set(pairs.values())
    for line in lines:
        whole = ones[line]
        if len(whole) < _LEAST:
            continue
        seed = pairs.get(line)
        if seed is None:
            pieces = [each for each in free if each in available and _inside(others[each], whole, weigh)]
            seed = max(pieces, key=lambda each: weigh(whole, others[each]), default=None)
        if seed is None:
            continue
        start, end, alike = _grown(whole, others, seed, available, weigh)
        if end - start > 1 and alike >= _LIKE:
            found.append((line, (start, end)))
            available.difference_update(range(start, end))
    return found


def _grown(whole: str, others: Sequence[str], seed: int, available: set[int], weigh: Weigh) -> tuple[int, int, float]:
    """Return the run of lines around a seed whose words a line holds, and how like it is."""
    start, end = seed, seed + 1
    shared = _shared(others[seed], whole, weigh)
    growing = True
    while growing:
        growing = False
        for by in (1, 2):  # over a blank line, too
            for first, last in ((start - by, end), (start, end + by)):
                fresh = [*range(first, start), *range(end, last)]
                if not available.issuperset(fresh) or (by == 2 and others[fresh[1 if first < start else 0]].strip()):
                    continue
                more = _shared("\n".join(others[first:last]), whole, weigh) - shared
                if more and more >= _INSIDE * sum(_weight(others[each]) for each in fresh):
                    start, end, shared, growing = first, last, shared + more, True
    return start, end, weigh(whole, "\n".join(others[start:end]))


def _inside(piece: str, whole: str, weigh: Weigh) -> bool:
    """Tell whether nearly all of a piece stands in a line that is longer."""
    weight = _weight(piece)
    return 0 < weight < _weight(whole) and _shared(piece, whole, weigh) >= _INSIDE * weight


def _shared(one: str, other: str, weigh: Weigh) -> float:
    """Return how many code points of words two texts share."""
    return weigh(one, other) * (_weight(one) + _weight(other)) / 2


def _weight(text: str) -> int:
    """Count code points that are not blank."""
    return sum(map(len, text.split()))


def _in_order(one: Gap, other: Gap) -> bool:
    return one.old_end <= other.old_start and one.new_end <= other.new_start


def crosses(part: Gap, one: int, other: int) -> bool:
    """Tell whether a pair leads from before a part to behind it, or back."""
    outside = not part.old_start <= one < part.old_end and not part.new_start <= other < part.new_end
    return outside and (one < part.old_start) != (other < part.new_start)


def _size(old: Sequence[str], part: Gap) -> int:
    return sum(_weight(line) for line in old[part.old_start : part.old_end])
