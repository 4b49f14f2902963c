"""How far apart two words are, in slips of the fingers."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=16384)
def distance(one: str, other: str, limit: int = 2) -> int:
    """Return how many letters were dropped, added, changed or swapped, or ``limit + 1`` if more than `limit`."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, previous, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, previous[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
