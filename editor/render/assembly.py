"""The parts of a page that is being edited: blocks to units to regions, put together anew only around a change.

What `region` and `balance` say of blocks and units is told from left to right and forgets all but what stands open, so
what lies behind a change stays as soon as the same stands open at the same place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from editor.render.balance import Joining
from editor.render.context import Edge, Options, Spent
from editor.render.page import MappedBlock
from editor.render.region import ReachError, joined_html, state_after, unit_at

if TYPE_CHECKING:
    from editor.render.notes import Notes

_KEPT = 64  # texts rendered as one that are kept beyond their use


class Part:
    """A region with its holes open, and what fills them.

    Attributes:
        units: What its blocks were rendered to; `counts`: how many blocks each holds, `count`: all.
        length: How many code points it is rendered from.
        html: Its HTML, made whole, holes open.
        loose: Text may go on from the region before (see `balance`).
        notes: What it asks of the page and tells it; None until the fold has read it, or where it is nothing.
        plain: It asks and tells nothing.
        filled: Its finished HTML.
    """

    __slots__ = ("count", "counts", "filled", "html", "length", "loose", "notes", "plain", "units")

    def __init__(self, units: tuple[MappedBlock, ...], counts: tuple[int, ...], loose: bool) -> None:
        self.units = units
        self.counts = counts
        self.count = sum(counts)
        self.length = sum([len(unit.text) for unit in units])
        self.html = (units[0].html if len(units) == 1 else joined_html(units)).strip("\n")
        self.loose = loose
        self.notes: Notes | None = None
        self.plain = not any(unit.holes or unit.facts.told for unit in units)
        self.filled = self.html if self.plain else ""


class Assembly:
    """Keeps blocks, units and regions in step.

    Args:
        render: Renders the text of several blocks behind what stands open, `placed` if the contents have a place.
        options: Beyond its limits the page is one unit.

    Attributes:
        parts: The regions.
        short: Units or regions end before they should, for they would reach too far at once.
    """

    def __init__(self, render: Callable[[str, Edge, bool], MappedBlock], options: Options) -> None:
        self._render_text = render
        self._options = options
        self._blocks: list[MappedBlock] = []
        self._units: list[MappedBlock] = []
        self._unit_counts: list[int] = []
        self.parts: list[Part] = []
        self._part_sizes: list[int] = []  # how many units each has
        self.short = False
        self._spent = Spent()
        self._whole = False  # the page is one unit for its templates' size
        self._place = -1  # the first block that speaks of the contents' place
        self._kept: dict[tuple[str, Edge, bool], MappedBlock] = {}  # what was rendered here

    def length_at(self, first: int) -> int:
        """Return how many code points the unit has that an edit of a block concerns."""
        return len(self._units[self._unit_before(first)[0]].text) if self._units else 0

    def update(
        self, first: int, removed: int, added: Sequence[MappedBlock], reach: int | None = None
    ) -> tuple[int, int, int]:
        """Put `added` blocks in place of `removed` ones from index `first` on.

        Args:
            first: Index of the first block that differs.
            removed: How many give way.
            added: What comes in their place.
            reach: How many code points a unit or region may have that the change makes; None for any. One that would
                have more is left apart, and `short` tells so until all is put together without a limit.

        Returns:
            First, number removed and number added of the parts that differ.
        """
        gone = self._blocks[first : first + removed]
        blocks = [*self._blocks[:first], *added, *self._blocks[first + removed :]]
        spent = self._spent + _spent(added) - _spent(gone)
        whole = spent.exceeds(self._options) and len(blocks) > 1
        place = self._place + len(added) - removed if self._place >= first + removed else self._place
        count = len(added)
        # Where the contents go concerns every block that would place them; so does the templates' size.
        if whole or self._whole or any(map(_places, gone)) or any(map(_places, added)):
            first, removed, count = 0, len(self._blocks), len(blocks)
            place = next((index for index, one in enumerate(blocks) if _places(one)), -1)
        work = _Units(self, blocks, place, whole, reach)
        changed = work.update(first, removed, count)
        self._blocks, self._spent, self._whole, self._place = blocks, spent, whole, place
        self.short = work.short or (self.short and (first > 0 or removed < len(blocks)))
        self._units[changed.first : changed.first + changed.removed] = changed.units
        self._unit_counts[changed.first : changed.first + changed.removed] = changed.counts
        self._forget()
        return self._update_parts(changed.first, changed.removed, changed.units, reach)

    # -- units

    def _unit_before(self, first: int) -> tuple[int, list[int]]:
        """Return the unit that a change at a block might concern first, and where all units end."""
        ends = list(accumulate(self._unit_counts))
        unit = min(bisect_right(ends, max(0, first - 1)), max(0, len(ends) - 1))
        while unit and all(one.nothing for one in self._blocks[ends[unit - 1] : first]):
            unit -= 1  # what shows nothing is looked through
        return unit, ends

    def _render(self, text: str, state: Edge, placed: bool) -> MappedBlock:
        key = (text, state, placed)
        made = self._kept.get(key)
        if made is None:
            made = self._kept[key] = self._render_text(*key)
        return made

    def _forget(self) -> None:
        """Drop what was rendered here and is of no use now, once it is much."""
        if len(self._kept) > _KEPT:
            used = set(map(id, self._units))
            self._kept = {key: made for key, made in self._kept.items() if id(made) in used}

    # -- regions

    def _update_parts(
        self, first: int, removed: int, units: Sequence[MappedBlock], reach: int | None
    ) -> tuple[int, int, int]:
        """Bring the regions up to units that changed."""
        ends = list(accumulate(self._part_sizes))
        part = min(bisect_right(ends, max(0, first - 1)), max(0, len(ends) - 1))
        at = begun = ends[part - 1] if part else 0
        if reach is not None and self.parts:
            reach = max(reach, 2 * self.parts[part].length)
        growth = len(units) - removed
        starts = [0, *ends]
        joining = Joining(self.parts[part].loose if self.parts else False)
        loose = joining.loose
        fresh: list[Part] = []
        stop = len(self.parts)
        size = 0
        while True:
            joined = at < len(self._units) and at > begun and joining.joins(self._units[at].balance)
            if joined and reach is not None and size + len(self._units[at].text) > reach:
                joined, self.short = False, True
                joining = Joining(joining.loose)
            if not joined:
                if at > begun:
                    fresh.append(Part(tuple(self._units[begun:at]), tuple(self._unit_counts[begun:at]), loose))
                begun, loose, size = at, joining.loose, 0
                index = _index_of(starts, at - growth) if at >= first + len(units) else -1
                if index == len(self.parts) or (index >= 0 and self.parts[index].loose == joining.loose):
                    stop = index
                    break
            if at == len(self._units):
                break
            joining.take(self._units[at].balance)
            size += len(self._units[at].text)
            at += 1
        return self._spliced(part, stop, fresh)

    def _spliced(self, first: int, stop: int, fresh: list[Part]) -> tuple[int, int, int]:
        """Put the fresh parts in place, but for those that are as before at either end."""
        old = self.parts[first:stop]
        head = 0
        limit = min(len(old), len(fresh))
        while head < limit and _same(old[head], fresh[head]):
            head += 1
        tail = 0
        while tail < limit - head and _same(old[-1 - tail], fresh[-1 - tail]):
            tail += 1
        self.parts[first + head : stop - tail] = fresh[head : len(fresh) - tail]
        self._part_sizes[first:stop] = [len(part.units) for part in fresh]
        return first + head, len(old) - head - tail, len(fresh) - head - tail


class _UnitChange(NamedTuple):
    first: int
    removed: int
    units: list[MappedBlock]
    counts: list[int]


class _Units:
    """One bringing up to date of the units. It touches nothing, so that it may be left where rendering is overtaken."""

    def __init__(self, owner: Assembly, blocks: list[MappedBlock], place: int, whole: bool, reach: int | None) -> None:
        self._owner = owner
        self._blocks = blocks
        self._place = place
        self._whole = whole
        self._reach = reach
        self.short = False

    def update(self, first: int, removed: int, added: int) -> _UnitChange:
        """Return how the units change."""
        old = self._owner._units
        unit, ends = self._owner._unit_before(first)
        at = ends[unit - 1] if unit else 0
        if self._reach is not None and old:
            self._reach = max(self._reach, 2 * len(old[unit].text))
        growth = added - removed
        out = _UnitChange(unit, len(old) - unit, [], [])
        state = state_after(old[unit - 1]) if unit else None
        while at < len(self._blocks):
            stop = _index_of(ends, at - growth) + 1 if at >= first + added else 0
            if stop and (stop == len(old) or old[stop].stub or old[stop].state is state):
                return out._replace(removed=stop - unit)
            end, made = self._unit(at, self._blocks[0].state if state is None else state)
            out.units.append(made)
            out.counts.append(end - at)
            at, state = end, state_after(made)
        return out

    def _unit(self, at: int, state: Edge) -> tuple[int, MappedBlock]:
        if self._whole:
            return len(self._blocks), self._render(0, len(self._blocks), state)
        anew = 0 <= self._place < at and self._blocks[at].places_contents
        try:
            return unit_at(self._blocks, at, state, self._render, anew, self._reach)
        except ReachError:
            self.short = True
            return at + 1, self._blocks[at]

    def _render(self, first: int, end: int, state: Edge) -> MappedBlock:
        text = "".join([one.text for one in self._blocks[first:end]])
        return self._owner._render(text, state, 0 <= self._place < first)


def _index_of(ordered: Sequence[int], value: int) -> int:
    """Return the last index of a value among ascending ones, or -1."""
    index = bisect_right(ordered, value) - 1
    return index if index >= 0 and ordered[index] == value else -1


def _same(one: Part, other: Part) -> bool:
    return (
        len(one.units) == len(other.units)
        and one.counts == other.counts
        and one.loose == other.loose
        and all(map(_is, one.units, other.units))
    )


def _is(one: object, other: object) -> bool:
    return one is other


def _spent(blocks: Sequence[MappedBlock]) -> Spent:
    return sum([one.facts.spent for one in blocks], Spent())


def _places(block: MappedBlock) -> bool:
    return block.places_contents or "toc" in block.facts.switches
