"""The preview's half of a session: blocks mapped, put together, and what changed since the last time as patches.

`show` answers an edit: what is in view is mapped and sent at once. `finish` does the rest: blocks out of view, and
lists of references whose wording alone has changed.
"""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import accumulate

from editor.engine.messages import PreviewPatch
from editor.render.assembly import Part
from editor.render.balance import EMPTY
from editor.render.context import Edge, Facts, OvertakenError
from editor.render.document import Renderer
from editor.render.page import MappedBlock, Page
from editor.render.region import state_after
from editor.text import Span
from editor.wikitext.recut import Change, Piece

_SLICE_S = 0.008  # so long mapping goes on before newer requests are looked for
_AT_ONCE = 20_000  # code points that are mapped for the first answer even out of view
_REACH = 15_000  # code points that an edit may join into one region for the first answer
_GIANT = 60_000  # what is rendered as one text of more code points waits for a moment of rest
_BATCH = 100_000  # characters of HTML in one patch
_REMEMBERED = 2_000_000  # code points of blocks that are gone, for those that come back


class Preview:
    """Keeps the mapped blocks and what the window shows of them.

    Args:
        renderer: Renders the blocks of this article.
        overtaken: Tells whether a newer request waits: `finish` then gives up what takes long.
    """

    def __init__(self, renderer: Renderer, overtaken: Callable[[], bool] | None = None) -> None:
        self._renderer = renderer
        self._overtaken = overtaken
        self.reset()

    def reset(self) -> None:
        """Forget everything; the next patch is a fresh page."""
        self._assembly = self._renderer.assembly()
        self._fold = self._renderer.new_fold()
        self._blocks: list[MappedBlock] = []
        self._dirty: tuple[int, int, int] | None = None  # of the assembly's blocks: first, removed, added
        self._unsure: set[int] = set()  # blocks that may stand behind something else than they were mapped for
        self._gone = _Gone()
        self._sent: list[str | None] = []  # what the window shows of every part; None where it shows nothing yet
        self._sent_tail: list[str] = []
        self._sending = False  # of what was worked out some is not sent yet
        self._ids = 0
        self._fresh = True

    # -- what changed

    def change(self, change: Change, pieces: Sequence[Piece]) -> None:
        """Take over a change of the cut; nothing is mapped yet."""
        first, growth = change.first, change.added - change.removed
        self._gone.keep(self._blocks[first : first + change.removed])
        added = [self._gone.block(piece.text) or _stub(piece.text) for piece in pieces[first : first + change.added]]
        self._blocks[first : first + change.removed] = added
        moved = {index + growth for index in self._unsure if index >= first + change.removed}
        kept = {index for index in self._unsure if index < first}
        self._unsure = moved | kept | set(range(first, min(first + change.added + 1, len(self._blocks))))
        self._spoil(first, change.removed, change.added)

    def _spoil(self, first: int, removed: int, added: int) -> None:
        """Note that blocks differ from those put together last."""
        if self._dirty is None:
            self._dirty = (first, removed, added)
            return
        begin, old, new = self._dirty
        low, high = min(begin, first), max(begin + new, first + removed)
        # In the blocks as they were before this change: what lies between was put together as it is.
        old_high = begin + old + (high - begin - new)
        self._dirty = (low, old_high - low, high - low + added - removed)

    # -- work

    @property
    def unfinished(self) -> bool:
        """Tell whether `finish` would change anything."""
        return bool(self._unsure) or self._fold.stale or self._sending

    @property
    def holds_back(self) -> bool:
        """Tell whether `finish` would render what takes too long for someone who types on."""
        return bool(self._unsure) or self._dirty is not None or self._assembly.short

    def show(self, revision: int, visible: Span) -> Iterator[PreviewPatch | None]:
        """Bring what is in view up to date, and what little else there is to do."""
        unsure = sorted(self._unsure)
        if sum([len(self._blocks[index].text) for index in unsure]) > _AT_ONCE:
            unsure = self._unsure_in(visible)
        yield from self._map([index for index in unsure if len(self._blocks[index].text) <= _GIANT])
        yield from self._send(revision, visible, quick=True)

    def finish(self, revision: int, visible: Span) -> Iterator[PreviewPatch | None]:
        """Bring everything up to date; `unfinished` still, if it was overtaken."""
        self._renderer.overtaken = self._overtaken
        try:
            seen = self._unsure_in(visible)
            if seen and len(seen) < len(self._unsure):  # the reader has gone on meanwhile
                yield from self._map(seen)
                yield from self._send(revision, visible, quick=True)
            yield from self._map(sorted(self._unsure))
            yield from self._send(revision, visible, quick=False)
        except OvertakenError:
            return
        finally:
            self._renderer.overtaken = None

    def page(self) -> Page:
        """Return the page as it was sent last."""
        return self._fold.page(self._assembly.parts)

    def _unsure_in(self, visible: Span) -> list[int]:
        low, high = self._in_view([len(block.text) for block in self._blocks], visible)
        return [index for index in sorted(self._unsure) if low <= index < high]

    @staticmethod
    def _in_view(lengths: Iterable[int], visible: Span) -> tuple[int, int]:
        """Return which of stretches of text that lie end to end are in view, as first and end."""
        ends = list(accumulate(lengths))
        return bisect_right(ends, visible.start), bisect_left(ends, visible.end) + 1

    def _map(self, unsure: Sequence[int]) -> Iterator[None]:
        """Map blocks, and those behind them that turn out to stand behind something else."""
        begun = time.perf_counter()
        wanted = set(unsure)
        for start in unsure:
            index = start
            while index < len(self._blocks) and (
                index in wanted or (self._misplaced(index) and not self._blocks[index].stub)
            ):
                wanted.discard(index)
                if self._misplaced(index):
                    self._map_one(index)
                self._unsure.discard(index)
                index += 1
                if time.perf_counter() - begun > _SLICE_S:
                    if index < len(self._blocks):
                        self._unsure.add(index)  # to be looked at if this is left here
                    yield None
                    begun = time.perf_counter()

    def _state(self, index: int) -> Edge:
        return state_after(self._blocks[index - 1]) if index else Edge.START

    def _misplaced(self, index: int) -> bool:
        block = self._blocks[index]
        return block.stub or block.state is not self._state(index)

    def _map_one(self, index: int) -> None:
        text, state = self._blocks[index].text, self._state(index)
        self._blocks[index] = self._gone.block(text, state) or self._renderer.map(text, state)
        self._spoil(index, 1, 1)

    # -- patches

    def _send(self, revision: int, visible: Span, quick: bool) -> Iterator[PreviewPatch | None]:
        """Put the page together and yield what the window does not show yet, what is in view first."""
        late = self._sending
        self._sending = True
        parts = self._assembly.parts
        gone, splice = self._assemble(quick)
        end = splice[0] + splice[2]
        late = self._fold.update(parts, gone, parts[splice[0] : end], quick) or late
        if quick or any(splice):
            late = self._too_much(splice) or late
            low, high = self._in_view([part.length for part in parts], visible) if late else (splice[0], end)
            yield self._splice(revision, splice, low, high)  # an edit that shows nothing is answered too
        yield from self._tail(revision)
        if late:
            yield from self._send_late(revision, visible, everything=not quick)
        self._sending = self._dirty is not None or self._assembly.short or (late and quick)

    def _assemble(self, quick: bool) -> tuple[list[Part], tuple[int, int, int]]:
        """Put together what has changed; return the parts that gave way, and where: first, removed, added."""
        if not quick and self._assembly.short:
            self._spoil(0, len(self._blocks), len(self._blocks))
        if self._dirty is None or (quick and self._is_giant(*self._dirty)):
            return [], (0, 0, 0)
        before = list(self._assembly.parts)
        first, removed, added = self._dirty
        reach = _REACH if quick else None
        splice = self._assembly.update(first, removed, self._blocks[first : first + added], reach)
        self._dirty = None
        self._sent[splice[0] : splice[0] + splice[1]] = [None] * splice[2]
        return before[splice[0] : splice[0] + splice[1]], splice

    def _is_giant(self, first: int, removed: int, added: int) -> bool:
        """Tell whether a change is to wait, for what it concerns is rendered as one text too long for a key."""
        changed = self._blocks[first : first + added]
        new = any(block.stub and len(block.text) > _GIANT for block in changed)
        return not self._fresh and (new or self._assembly.length_at(first) > _GIANT)

    def _send_late(self, revision: int, visible: Span, everything: bool) -> Iterator[PreviewPatch | None]:
        """Yield what the window does not show as it is: what is in view first, all or that alone."""
        parts = self._assembly.parts
        low, high = self._in_view([part.length for part in parts], visible)
        seen = range(len(parts)) if everything else range(low, min(high, len(parts)))
        late = [index for index in seen if parts[index].filled is not self._sent[index]]
        for run in _runs(sorted(late, key=lambda index: not low <= index < high), parts):
            if any(self._sent[index] != parts[index].filled for index in run):
                yield self._patch(revision, run[0], len(run), run)
                yield None

    def _too_much(self, splice: tuple[int, int, int]) -> bool:
        """Tell whether a splice brings more HTML than one patch may have."""
        first, _, added = splice
        return sum([len(part.filled) for part in self._assembly.parts[first : first + added]]) > _BATCH

    def _splice(self, revision: int, splice: tuple[int, int, int], low: int, high: int) -> PreviewPatch:
        """Return the patch that changes which regions there are; those out of view follow, if they are many."""
        first, removed, added = splice
        indexes = range(first, first + added)
        shown = set(range(max(first, low), min(first + added, high))) if self._too_much(splice) else None
        if self._fresh:
            removed = -1
            self._fresh = False
        return self._patch(revision, first, removed, indexes, shown)

    def _patch(
        self, revision: int, first: int, removed: int, indexes: Sequence[int], shown: set[int] | None = None
    ) -> PreviewPatch:
        parts = self._assembly.parts
        html: list[str] = []
        for index in indexes:
            filled = parts[index].filled
            if shown is not None and index not in shown and filled:
                filled = ""
            else:
                self._sent[index] = parts[index].filled
            html.append(filled)
        lengths = tuple([parts[index].length for index in indexes])
        return self._made(revision, first, removed, tuple(html), lengths)

    def _tail(self, revision: int) -> Iterator[PreviewPatch]:
        """Yield what stands behind the last region: references that no list holds, the line of categories."""
        tail = [self._fold.rest] if self._fold.rest else []
        categories = self._fold.categories()
        if categories:
            tail.append(_category_strip(categories))
        if tail != self._sent_tail:
            removed, self._sent_tail = len(self._sent_tail), tail
            yield self._made(revision, len(self._assembly.parts), removed, tuple(tail), (0,) * len(tail))

    def _made(
        self, revision: int, first: int, removed: int, html: tuple[str, ...], lengths: tuple[int, ...]
    ) -> PreviewPatch:
        ids = tuple(range(self._ids, self._ids + len(html)))
        self._ids += len(html)
        return PreviewPatch(revision, first, removed, ids, html, lengths, len(self._sent) + len(self._sent_tail))


class _Gone:
    """Blocks the article no longer holds, the latest: undoing and closing brings them back."""

    def __init__(self) -> None:
        self._blocks: dict[tuple[str, Edge], MappedBlock] = {}
        self._by_text: dict[str, MappedBlock] = {}
        self._size = 0

    def keep(self, blocks: Iterable[MappedBlock]) -> None:
        for block in blocks:
            if block.stub or (block.text, block.state) in self._blocks:
                continue
            self._blocks[block.text, block.state] = block
            self._by_text[block.text] = block
            self._size += len(block.text)
        while self._size > _REMEMBERED:
            oldest = next(iter(self._blocks))
            self._size -= len(oldest[0])
            del self._blocks[oldest]
            self._by_text.pop(oldest[0], None)

    def block(self, text: str, state: Edge | None = None) -> MappedBlock | None:
        """Return the block of a text, behind whatever it stood, or behind just this."""
        return self._by_text.get(text) if state is None else self._blocks.get((text, state))


def _stub(text: str) -> MappedBlock:
    return MappedBlock(text, Edge.NOTHING, "", "", Facts(), (), EMPTY, stub=True)


def _runs(indexes: Iterable[int], parts: Sequence[Part]) -> Iterator[list[int]]:
    """Yield indexes in runs of neighbours, none with more HTML than a patch may have."""
    run: list[int] = []
    size = 0
    for index in indexes:
        if run and (index != run[-1] + 1 or size > _BATCH):
            yield run
            run, size = [], 0
        run.append(index)
        size += len(parts[index].filled)
    if run:
        yield run


def _category_strip(categories: Sequence[tuple[str, str]]) -> str:
    """Return the line of categories that a wiki page ends with."""
    names = dict.fromkeys(name.partition(":")[2] or name for name, _ in categories)
    items = "".join(f"<li>{escape(name)}</li>" for name in names)
    return f'<div class="wikiwright-categories">Categories: <ul>{items}</ul></div>'
