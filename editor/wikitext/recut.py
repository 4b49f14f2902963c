"""The cut of an article that is being edited: each edit cuts anew only around itself.

A block is cut off by the lines around it, but for what reaches over lines: an opener here may meet a closer far away.
So each block keeps what it holds of such *loose ends*. As long as none of one block can meet one of another, the blocks
of a changed stretch are those of that stretch read alone, and all others stay. Where loose ends may meet, the cut at
hand is *provisional* until `settle` reads the whole article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from editor.wikitext.blocks import Block, BlockKind, cut_read
from editor.wikitext.preprocessor import Pass
from editor.wikitext.site import SiteProfile

_BRACKETS = re.compile(r"\[\[|\]\]")
_LEVEL_ONE = re.compile(r"^=(?!=)", re.MULTILINE)
_CLOSERS = {"[": "]]", "{": "}}", "-{": "}-"}
_REACH = 64
"""So many blocks behind an edit are read to find where the old cut goes on; further, the cut is provisional."""


@dataclass(frozen=True, slots=True)
class LooseEnds:
    """What a block holds that might meet something outside it.

    Attributes:
        openers: ``[``, ``{``, ``-{`` that nothing in it closes.
        closers: What may close such an opener: ``]]``, ``}}``, ``}-``.
        dead_tags: Extension tags without an end tag.
        lacks_gt: A tag without its ``>``.
        runs_on: A comment, an inclusion tag or a table that ends with the text.
        level_one: A line begins with one equals sign: in an open template that is no heading.
    """

    openers: frozenset[str] = frozenset()
    closers: frozenset[str] = frozenset()
    dead_tags: frozenset[str] = frozenset()
    lacks_gt: bool = False
    runs_on: bool = False
    level_one: bool = False


_NONE = LooseEnds()


class Piece:
    """A block's own text; where it stands in the article is for the cut to know.

    Attributes:
        text: Its source.
        kind: What its lines are.
    """

    __slots__ = ("_loose", "kind", "site", "text")

    def __init__(self, text: str, kind: BlockKind, site: SiteProfile) -> None:
        self.text = text
        self.kind = kind
        self.site = site
        self._loose: LooseEnds | None = None

    @property
    def loose(self) -> LooseEnds:
        """Its loose ends, read when first asked for."""
        if self._loose is None:
            self._loose = loose_ends(self.text, self.site)
        return self._loose


def loose_ends(text: str, site: SiteProfile) -> LooseEnds:
    """Read the loose ends of a block."""
    reading = Pass(text, site.extension_tags, False, True)
    table_open = cut_read(text, reading)[1]
    closers: set[str] = set()
    at = 0
    gaps: list[str] = []
    for node in reading.root:
        gaps.append(text[at : node.start])
        at = node.end
    gaps.append(text[at:])
    for gap in gaps:
        closers.update(closer for closer in ("}}", "}-") if closer in gap)
    openers = set(reading.unclosed) - {"\n"}
    opened, closed = _loose_brackets(text)
    if opened:
        openers.add("[")
    if closed:
        closers.add("]]")
    runs_on = reading.runs_on or table_open
    level_one = _LEVEL_ONE.search(text) is not None
    if not (openers or closers or reading.no_more_close or reading.no_more_gt or runs_on or level_one):
        return _NONE
    return LooseEnds(
        frozenset(openers), frozenset(closers), frozenset(reading.no_more_close), reading.no_more_gt, runs_on, level_one
    )


def _loose_brackets(text: str) -> tuple[bool, bool]:
    depth = 0
    closed = False
    for mark in _BRACKETS.findall(text):
        if mark == "[[":
            depth += 1
        elif depth:
            depth -= 1
        else:
            closed = True
    return depth > 0, closed


def _may_meet(pieces: Sequence[Piece]) -> bool:
    """Tell whether a loose end of one piece might meet one of a later piece."""
    openers: set[str] = set()
    last = len(pieces) - 1
    for index in [index for index, piece in enumerate(pieces) if (piece._loose or piece.loose) is not _NONE]:
        loose = pieces[index].loose
        if openers and (
            any(_CLOSERS[opener] in loose.closers for opener in openers)
            or (loose.level_one and not openers.isdisjoint(("{", "-{")))
        ):
            return True
        if index < last and (loose.runs_on or loose.lacks_gt):
            return True
        if any(_ends(name, pieces[index + 1 :]) for name in loose.dead_tags):
            return True
        openers |= loose.openers
    return False


def _ends(name: str, pieces: Sequence[Piece]) -> bool:
    """Tell whether an end tag stands in one of the pieces, or over the edge of two."""
    written = f"</{name}"
    return any(written in piece.text or written in piece.text.lower() for piece in pieces if "</" in piece.text)


@dataclass(frozen=True, slots=True)
class Change:
    """`removed` pieces from index `first` on gave way to `added` ones."""

    first: int
    removed: int
    added: int


class ArticleCut:
    """The blocks of an article through its edits.

    Args:
        text: The article.
        site: Its wiki.

    Attributes:
        pieces: The blocks' texts, in order; together they are the article.
        provisional: Loose ends may meet: `settle` may change the cut.
    """

    def __init__(self, text: str, site: SiteProfile) -> None:
        self.site = site
        self.pieces: list[Piece] = self._cut(text, {})
        self._lengths = [len(piece.text) for piece in self.pieces]
        self.provisional = False
        self._met: bool | None = None  # not looked at yet
        self._blocks: list[Block] = []  # once asked for, until the next change

    def _cut(self, text: str, known: dict[str, Piece], after_newline: bool = False) -> list[Piece]:
        blocks, _ = cut_read(text, Pass(text, self.site.extension_tags, False, after_newline))
        return [self._piece(text[block.start : block.end], block.kind, known) for block in blocks]

    def _piece(self, text: str, kind: BlockKind, known: dict[str, Piece]) -> Piece:
        old = known.get(text)
        return old if old is not None and old.kind is kind else Piece(text, kind, self.site)

    def blocks(self) -> list[Block]:
        """Return the blocks with their places; the same list until the next change."""
        if not self._blocks:
            ends = list(accumulate(self._lengths))
            self._blocks = list(map(Block, [0, *ends][:-1], ends, [piece.kind for piece in self.pieces]))
        return self._blocks

    def read_loose_ends(self) -> Iterator[None]:
        """Read what the first edit needs of every block, some blocks between two yields."""
        if self._met is None:
            for start in range(0, len(self.pieces), _REACH):
                for piece in self.pieces[start : start + _REACH]:
                    _ = piece.loose
                yield None
            self._met = _may_meet(self.pieces)

    def edit(self, position: int, removed: int, added: str) -> Change:
        """Follow an edit: `removed` code points at `position` gave way to `added`."""
        if self._met is None:
            self._met = _may_meet(self.pieces)
        ends = list(accumulate(self._lengths))
        length = ends[-1] if ends else 0
        low = max(0, min(bisect_right(ends, position), len(ends) - 1) - 1)
        high = min(bisect_right(ends, position + removed), len(ends) - 1) + 1  # the first that the edit leaves alone
        start = ends[low - 1] if low else 0
        stop = ends[high - 1] if high else length
        old = "".join(piece.text for piece in self.pieces[low:high])
        new = old[: position - start] + added + old[position + removed - start :]
        if stop == length:
            fresh = self._window(new, low, high)
            return self._replaced(low, high, fresh)
        return self._grow(new, low, high)

    def _window(self, text: str, low: int, high: int) -> list[Piece]:
        known = {piece.text: piece for piece in self.pieces[low:high]}
        return self._cut(text, known, after_newline=low > 0)

    def _grow(self, new: str, low: int, high: int) -> Change:
        """Read on behind the edit until the old cut goes on."""
        step = 1
        first_stop = high
        text = new
        while True:
            stop = min(high + step, len(self.pieces))
            behind = "".join(piece.text for piece in self.pieces[high:stop])
            fresh = self._window(text + behind, low, stop)
            if stop == len(self.pieces) and step > 1 and not behind:
                return self._replaced(low, stop, fresh)
            found = self._meeting(fresh, len(text), high, stop)
            if found is not None:
                return self._replaced(low, found[1], fresh[: found[0]])
            if stop == len(self.pieces):
                return self._replaced(low, stop, fresh)
            if step >= _REACH:
                alone = self._window(new, low, first_stop)
                if alone and alone[-1].loose.runs_on:
                    return self._replaced(low, first_stop, alone)
            step *= 4

    def _meeting(self, fresh: list[Piece], text_length: int, high: int, stop: int) -> tuple[int, int] | None:
        """Return where the fresh pieces and the old ones have a boundary in common, as an index of each."""
        boundaries = {0: 0}
        at = 0
        for index, piece in enumerate(fresh, 1):
            at += len(piece.text)
            boundaries[at] = index
        at = text_length
        for index in range(high, stop):
            if at in boundaries:
                return boundaries[at], index
            at += len(self.pieces[index].text)
        return None

    def _replaced(self, low: int, high: int, fresh: list[Piece]) -> Change:
        old = self.pieces[low:high]
        change = _narrowed(old, fresh, low)
        self.pieces[low:high] = fresh
        self._lengths[low:high] = [len(piece.text) for piece in fresh]
        self._blocks = []
        # Ends that met and were parted may have left their mark on blocks that stay.
        met, self._met = self._met, _may_meet(self.pieces)
        self.provisional = self.provisional or bool(met) or self._met
        return change

    def settle(self) -> Change:
        """Read the whole article; afterwards the cut is what `cut` gives."""
        old = self.pieces
        self.pieces = self._cut("".join(piece.text for piece in old), {piece.text: piece for piece in old})
        self._lengths = [len(piece.text) for piece in self.pieces]
        self._blocks = []
        self.provisional = False
        self._met = _may_meet(self.pieces)
        return _narrowed(old, self.pieces, 0)


def _narrowed(old: Sequence[Piece], new: Sequence[Piece], first: int) -> Change:
    """Return what differs."""
    head = 0
    limit = min(len(old), len(new))
    while head < limit and old[head].text == new[head].text:
        head += 1
    tail = 0
    while tail < limit - head and old[-1 - tail].text == new[-1 - tail].text:
        tail += 1
    return Change(first + head, len(old) - head - tail, len(new) - head - tail)
