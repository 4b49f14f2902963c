"""Rising positions of a text, moved along with edits in time that does not grow with the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence


class RisingPositions(Sequence[int]):
    """A rising list of positions, all of which behind a place can be moved at once.

    What lies behind the last place changed is kept as it was, with one number to add to all of it. Edits at one
    place, as typing is, change that number; going elsewhere costs what lies between the two places.

    Args:
        values: Positions, none below the one before.
    """

    def __init__(self, values: Iterable[int] = ()) -> None:
        self._values = list(values)
        self._gap = len(self._values)
        self._by = 0  # to be added from the gap on

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:  # type: ignore[override]  # no slices
        if index < 0:
            index += len(self._values)
        return self._values[index] + self._by if index >= self._gap else self._values[index]

    def __iter__(self) -> Iterator[int]:
        yield from self._values[: self._gap]
        for value in self._values[self._gap :]:
            yield value + self._by

    def first_from(self, position: int) -> int:
        """Return the index of the first that is not before `position`."""
        index = bisect_left(self._values, position, 0, self._gap)
        if index < self._gap:
            return index
        return bisect_left(self._values, position - self._by, self._gap)

    def splice(self, first: int, last: int, fresh: Sequence[int], growth: int) -> None:
        """Put `fresh` in place of those from index `first` to `last`, and move those behind by `growth`."""
        self._move_gap(last)
        self._values[first:last] = fresh
        self._gap = first + len(fresh)
        self._by += growth

    def _move_gap(self, index: int) -> None:
        values, by = self._values, self._by
        if by:
            for at in range(index, self._gap):
                values[at] -= by
            for at in range(self._gap, index):
                values[at] += by
        self._gap = index
