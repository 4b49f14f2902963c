"""The unusual words of a whole article, counted so that an edit costs what it changes.

What each block says stands in surveys (`editor.spelling.word`), which are kept by text. `Census.become` compares the
surveys of the article with those it has counted, takes out the ones that went and adds the ones that came.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias, TypeVar

from editor.spelling.word import Occurrence, Survey, survey

Share: TypeAlias = Sequence[tuple[int, Survey]]
"""The surveys of one block, each with where its paragraph starts in the block."""


Key = TypeVar("Key")


class Neighbour(NamedTuple):
    """A name with the one beside it."""

    word: str
    other: str
    behind: bool


class Census:
    """The surveys of an article.

    Attributes:
        counts: How often each unusual word stands in the source.
        suspects: How often each unknown word stands that may be a typo.
        slips: How often each name stands that may be a slip of another.
        linked: How often each name is part of a link's target.
        neighbours: How often each name stands beside each other.
        changed: Words and names whose count has changed; whoever keeps something by counts takes them out.
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.suspects: Counter[str] = Counter()
        self.slips: Counter[str] = Counter()
        self.linked: Counter[str] = Counter()
        self.neighbours: Counter[Neighbour] = Counter()
        self.changed: set[str] = set()
        self._starts: Sequence[int] = ()
        self._shares: Sequence[Share] = ()
        self._suspected: list[frozenset[str]] = []  # the words of each share
        self._slipped: list[frozenset[str]] = []

    def become(self, starts: Sequence[int], shares: Sequence[Share]) -> None:
        """Count the surveys of an article instead of those counted so far.

        Args:
            starts: Where each block starts.
            shares: The surveys of each block. A block that has not changed brings the same object.
        """
        old, new = self._shares, shares
        least = min(len(old), len(new))
        first = next((at for at in range(least) if old[at] is not new[at]), least)
        last = next((at for at in range(least - first) if old[-1 - at] is not new[-1 - at]), least - first)
        for share in old[first : len(old) - last]:
            self._count(share, -1)
        for share in new[first : len(new) - last]:
            self._count(share, 1)
        news = new[first : len(new) - last]
        self._suspected[first : len(old) - last] = [_all(found.suspected for _, found in share) for share in news]
        self._slipped[first : len(old) - last] = [_all(found.slipped for _, found in share) for share in news]
        self._starts, self._shares = starts, shares

    def suspected(self, words: set[str]) -> Iterator[tuple[int, Occurrence]]:
        """Yield where `words` may be typos, in text order, each with the start of its paragraph."""
        for at in _holding(self._suspected, words):
            for start, found in self._shares[at]:
                if not words.isdisjoint(found.suspected):
                    yield from ((self._starts[at] + start, item) for item in found.suspects if item.word in words)

    def slipped(self, words: set[str]) -> Iterator[tuple[int, Occurrence]]:
        """Yield where `words` may be slips of names, in text order, each with the start of its paragraph."""
        for at in _holding(self._slipped, words):
            for start, found in self._shares[at]:
                if not words.isdisjoint(found.slipped):
                    yield from ((self._starts[at] + start, item) for item in found.slips if item.word in words)

    def _count(self, share: Share, by: int) -> None:
        for _, found in share:
            for word, times in found.counts:
                _add(self.counts, word, by * times)
                self.changed.add(word)
            for item in found.suspects:
                _add(self.suspects, item.word, by)
            for item in found.slips:
                _add(self.slips, item.word, by)
                self.changed.add(item.word)
            for name in found.names:
                if name.linked:
                    _add(self.linked, name.word, by)
                if name.before:
                    _add(self.neighbours, Neighbour(name.word, name.before, False), by)
                if name.after:
                    _add(self.neighbours, Neighbour(name.word, name.after, True), by)


def _add(counter: dict[Key, int], key: Key, by: int) -> None:
    times = counter.get(key, 0) + by
    if times:
        counter[key] = times
    else:
        del counter[key]


def _all(words: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*words)


def _holding(shares: list[frozenset[str]], words: set[str]) -> list[int]:
    """Return the indices of the shares that hold one of `words`."""
    return [at for at, held in enumerate(shares) if held and not held.isdisjoint(words)] if words else []


def take(paragraphs: Iterable[tuple[int, str, str]]) -> Census:
    """Return the census of a text.

    Args:
        paragraphs: Each with its start, its source and the mask of its prose.
    """
    census = Census()
    census.become([0], [[(start, survey(source, prose)) for start, source, prose in paragraphs]])
    return census
