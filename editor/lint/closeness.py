"""How near two words are: slips of the fingers in names of namespaces, options, parameters."""

from __future__ import annotations

from collections.abc import Iterable


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


def closest(word: str, known: Iterable[str], limit: int | None = None) -> str | None:
    """Return the known word nearest to `word`, or None when none is near; short words allow one slip only."""
    if limit is None:
        limit = 1 if len(word) < 5 else 2
    best = min(((distance(word, candidate, limit), candidate) for candidate in known), default=(limit + 1, ""))
    return best[1] if 0 < best[0] <= limit else None
