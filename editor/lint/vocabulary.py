"""The unusual words of the article that is edited, for the rules about words and names."""

from __future__ import annotations

from collections.abc import Sequence

from editor.lint.rule import Page
from editor.spelling.census import Census, Share
from editor.spelling.name import Inconsistency, Names
from editor.spelling.tier import Typo, typos


class Vocabulary:
    """What is counted of an article's words, brought up to date by what has changed.

    Args:
        page: Title and words.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._census = Census()
        self._names = Names(self._census, page.title)
        self._typos: list[Typo] | None = None

    def follow(self, starts: Sequence[int], shares: Sequence[Share]) -> None:
        """Count the words of the article as it is now; see `Census.become`."""
        self._census.become(starts, shares)
        self._typos = None

    def typos(self) -> list[Typo]:
        """Return the unknown words that are worth showing, worked out once for all rules."""
        if self._typos is None:
            self._typos = list(typos(self._census, self._page.words))
        return self._typos

    def inconsistencies(self) -> list[Inconsistency]:
        """Return the names spelled in two ways."""
        return self._names.inconsistencies()
