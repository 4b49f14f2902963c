"""The whole article for article rules: what its blocks hold, gathered block by block and never read anew.

A rule asks for a `Kind` of fact; each block's share is kept as long as the block's text stays. Which kinds a rule has
asked for is remembered: its findings stand until a block that holds one of them changes (`editor.lint.linter`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeAlias, TypeVar, cast

from editor.lint.finding import Finding
from editor.lint.rule import Block, Page
from editor.lint.vocabulary import Vocabulary
from editor.spelling.tier import prepare
from editor.spelling.word import Survey, survey

T = TypeVar("T")


class Kind(Generic[T]):
    """A kind of fact that article rules go by.

    Args:
        gather: Yields what a block holds of it, spans counted from the block's start, from the block alone.
        telling: A rule takes nothing from the block but what was gathered: while that is equal, its findings stand.
    """

    __slots__ = ("gather", "telling")

    def __init__(self, gather: Callable[[Block], Iterator[T]], *, telling: bool = False) -> None:
        self.gather = gather
        self.telling = telling


def _nothing(_block: Block) -> Iterator[None]:
    return iter(())


def _surveys(block: Block) -> Iterator[tuple[int, Survey]]:
    for start, source, prose in block.paragraphs:
        found = survey(source, prose)
        prepare(found.suspected)
        yield start, found


SURVEYS = Kind(_surveys)
"""The unusual words of each paragraph, with where it starts in its block."""

SPELLED = frozenset({"name-inconsistent", "spell-known", "spell-unknown"})
"""Ids of the rules that look at these."""

EVERYTHING: Kind[None] = Kind(_nothing)
"""Asked for by a rule that has searched the whole text."""


class Part:
    """A block of the article, whatever its place: its reading, what was gathered of it, and its own findings."""

    __slots__ = ("_gathered", "block", "findings", "text", "uses")

    def __init__(self, block: Block) -> None:
        self.block = block
        self.text = block.text
        self.findings: tuple[Finding, ...] | None = None
        self.uses = 0  # times it stands in the article
        self._gathered: dict[Kind[Any], tuple[Any, ...]] = {}

    def of(self, kind: Kind[T]) -> tuple[T, ...]:
        """Return what the block holds of a kind, gathered when first asked for."""
        found = self._gathered.get(kind)
        if found is None:
            found = self._gathered[kind] = tuple(kind.gather(self.block))
        return cast("tuple[T, ...]", found)


class Body:
    """The blocks of an article in text order, with what was gathered of them, kind by kind.

    Attributes:
        text: The article.
        parts: What is known of each block.
        starts: Where each begins.
    """

    __slots__ = ("_columns", "parts", "starts", "text")

    def __init__(self, text: str = "", parts: Sequence[Part] = (), starts: Sequence[int] = ()) -> None:
        self.text = text
        self.parts = parts
        self.starts = starts
        self._columns: dict[Kind[Any], list[tuple[Any, ...]]] = {}

    def column(self, kind: Kind[T]) -> list[tuple[T, ...]]:
        """Return what each block holds of a kind."""
        found = self._columns.get(kind)
        if found is None:
            found = self._columns[kind] = [part.of(kind) for part in self.parts]
        return found

    def inherit(self, before: Body, first: int, removed: int, added: int) -> None:
        """Take over what was gathered of the blocks that stand in `before` too.

        Args:
            before: The article before a change.
            first: Index of the first block that changed.
            removed: How many blocks of `before` gave way.
            added: To how many of these.
        """
        news = self.parts[first : first + added]
        for kind, column in before._columns.items():
            self._columns[kind] = [*column[:first], *(part.of(kind) for part in news), *column[first + removed :]]

    def at(self, offset: int) -> tuple[int, Block]:
        """Return the block that holds `offset`, and where it starts."""
        at = bisect_right(self.starts, offset) - 1
        return self.starts[at], self.parts[at].block


class Article:
    """What an article rule is given.

    Args:
        body: The article's blocks.
        page: Title, site and words.
        vocabulary: Its unusual words, counted as far as they were last time.
    """

    def __init__(self, body: Body, page: Page, vocabulary: Vocabulary) -> None:
        self.page = page
        self.asked: set[Kind[Any]] = set()
        self._body = body
        self._vocabulary = vocabulary
        self._is_counted = False
        self._all: dict[Kind[Any], list[tuple[int, Any]]] = {}
        self._once: dict[Callable[[Body], Any], Any] = {}

    @property
    def text(self) -> str:
        """The whole article. A rule reads it only on the lines of facts it was given; else it asks `searched`."""
        return self._body.text

    @property
    def searched(self) -> str:
        """The whole text for a search through it; the rule runs again after every change."""
        self.asked.add(EVERYTHING)
        return self._body.text

    def each(self, kind: Kind[T]) -> list[tuple[int, T]]:
        """Return all of a kind in text order, each with the start of its block."""
        self.asked.add(kind)
        found = self._all.get(kind)
        if found is None:
            columns = zip(self._body.starts, self._body.column(kind), strict=True)
            found = self._all[kind] = [(start, item) for start, items in columns if items for item in items]
        return found

    def first(self, kind: Kind[T]) -> tuple[int, T] | None:
        """Return the first of a kind, with the start of its block."""
        self.asked.add(kind)
        column = self._body.column(kind)
        return next(((self._body.starts[at], items[0]) for at, items in enumerate(column) if items), None)

    def last(self, kind: Kind[T]) -> tuple[int, T] | None:
        """Return the last of a kind, with the start of its block."""
        self.asked.add(kind)
        column, starts = self._body.column(kind), self._body.starts
        return next(((starts[at], column[at][-1]) for at in range(len(column) - 1, -1, -1) if column[at]), None)

    def has(self, kind: Kind[T]) -> bool:
        """Tell whether any block holds one of a kind."""
        self.asked.add(kind)
        return any(self._body.column(kind))

    @property
    def vocabulary(self) -> Vocabulary:
        """The unusual words of the article; the rule runs again after every change."""
        self.asked.add(EVERYTHING)
        if not self._is_counted:
            self._vocabulary.follow(self._body.starts, self._body.column(SURVEYS))
            self._is_counted = True
        return self._vocabulary

    def once(self, make: Callable[[Body], T]) -> T:
        """Return what `make` makes of the article, made once for all rules; the rule runs again after every change."""
        self.asked.add(EVERYTHING)
        if make not in self._once:
            self._once[make] = make(self._body)
        return cast(T, self._once[make])

    def part_at(self, offset: int) -> tuple[int, Block]:
        """Return the block that holds `offset`, and where it starts."""
        return self._body.at(offset)


ArticleCheck: TypeAlias = Callable[[Article], Iterator[Finding]]
