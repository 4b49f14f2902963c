"""The parts of a page that is being edited: blocks to units to regions, put together anew only around a change.

What `region` and `balance` say of blocks and units is told from left to right and forgets all but what stands open, so
what lies behind a change stays as soon as the same stands open at the same place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from editor.render.balance import Joining
from editor.render.context import Edge
from editor.render.page import MappedBlock
from editor.render.region import joined_html, state_after, unit_at

if TYPE_CHECKING:
    from editor.render.notes import Notes


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
        max_include_size: Beyond so many bytes from templates the page is one unit.
    """

    def __init__(self, render: Callable[[str, Edge, bool], MappedBlock], max_include_size: int) -> None:
        self._render_text = render
        self._max_include_size = max_include_size
        self.blocks: list[MappedBlock] = []
        self._units: list[MappedBlock] = []
        self._unit_counts: list[int] = []
        self.parts: list[Part] = []
        self._included = 0
        self._whole = False  # the page is one unit for its templates' size
        self._places = 0  # blocks that speak of the contents' place
        self._place = -1  # the first of them
        self._kept: dict[tuple[str, Edge, bool], MappedBlock] = {}  # what was rendered here
        self._used: dict[tuple[str, Edge, bool], MappedBlock] = {}

    def update(self, first: int, removed: int, added: Sequence[MappedBlock]) -> tuple[int, int, int]:
        """Put `added` blocks in place of `removed` ones from index `first` on.

        Returns:
            First, number removed and number added of the parts that differ.
        """
        gone = self.blocks[first : first + removed]
        self.blocks[first : first + removed] = added
        self._included += sum(one.facts.included for one in added) - sum(one.facts.included for one in gone)
        places = self._places
        self._places += sum(map(_places, added)) - sum(map(_places, gone))
        whole = self._included > self._max_include_size and len(self.blocks) > 1
        # Where the contents go concerns every block that would place them; so does the templates' size.
        if whole or self._whole or places > 1 or self._places > 1:
            first, removed, added = 0, len(self.blocks) - len(added) + removed, self.blocks
        self._whole = whole
        self._place = next((i for i, one in enumerate(self.blocks) if _places(one)), -1) if self._places > 1 else -1
        changed = self._update_units(first, removed, len(added))
        return self._update_parts(*changed)

    # -- units

    def _update_units(self, first: int, removed: int, added: int) -> tuple[int, int, list[MappedBlock]]:
        ends = list(accumulate(self._unit_counts))
        unit = min(bisect_right(ends, max(0, first - 1)), max(0, len(ends) - 1))
        while unit and all(one.nothing for one in self.blocks[ends[unit - 1] : first]):
            unit -= 1  # what shows nothing is looked through
        at = ends[unit - 1] if unit else 0
        growth = added - removed
        old_ends = {end + growth: index for index, end in enumerate(ends, 1) if end >= first + removed}
        units: list[MappedBlock] = []
        counts: list[int] = []
        state = state_after(self._units[unit - 1]) if unit else None
        stop = len(ends)
        while at < len(self.blocks):
            if at >= first + added and at in old_ends:
                stop = old_ends[at]
                if stop == len(self._units) or self._units[stop].state is state:
                    break
                stop = len(ends)
            end, made = self._unit(at, self.blocks[0].state if state is None else state)
            units.append(made)
            counts.append(end - at)
            at, state = end, state_after(made)
        gone = stop - unit
        self._units[unit:stop] = units
        self._unit_counts[unit:stop] = counts
        self._forget()
        return unit, gone, units

    def _unit(self, at: int, state: Edge) -> tuple[int, MappedBlock]:
        if self._whole:
            return len(self.blocks), self._render(0, len(self.blocks), state)
        return unit_at(
            self.blocks, at, state, self._render, anew=0 <= self._place < at and self.blocks[at].places_contents
        )

    def _render(self, first: int, end: int, state: Edge) -> MappedBlock:
        key = ("".join([one.text for one in self.blocks[first:end]]), state, 0 <= self._place < first)
        made = self._kept.get(key)
        if made is None:
            made = self._kept[key] = self._render_text(*key)
        return made

    def _forget(self) -> None:
        """Drop what was rendered here and is of no use now, once it is much."""
        if len(self._kept) > 64:
            used = set(map(id, self._units))
            self._kept = {key: made for key, made in self._kept.items() if id(made) in used}

    # -- regions

    def _update_parts(self, first: int, removed: int, units: Sequence[MappedBlock]) -> tuple[int, int, int]:
        """Bring the regions up to units that changed."""
        sizes = [len(part.units) for part in self.parts]
        ends = list(accumulate(sizes))
        part = min(bisect_right(ends, max(0, first - 1)), max(0, len(ends) - 1))
        at = ends[part - 1] if part else 0
        joining = Joining(self.parts[part].loose if self.parts else False)
        growth = len(units) - removed
        old_starts = {start + growth: index for index, start in enumerate([0, *ends]) if start >= first + removed}
        fresh: list[Part] = []
        stop = len(self.parts)
        begun, loose = at, joining.loose
        counts = self._unit_counts
        while at <= len(self._units):
            done = at == len(self._units)
            joined = not done and joining.joins(self._units[at].balance)
            if not joined:
                if at > begun:
                    fresh.append(Part(tuple(self._units[begun:at]), tuple(counts[begun:at]), loose))
                begun, loose = at, joining.loose
                if at >= first + len(units) and at in old_starts:
                    index = old_starts[at]
                    if index == len(self.parts) or self.parts[index].loose == joining.loose:
                        stop = index
                        break
            if done:
                break
            joining.take(self._units[at].balance)
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
        return first + head, len(old) - head - tail, len(fresh) - head - tail


def _same(one: Part, other: Part) -> bool:
    return (
        len(one.units) == len(other.units)
        and one.counts == other.counts
        and one.loose == other.loose
        and all(map(_is, one.units, other.units))
    )


def _is(one: object, other: object) -> bool:
    return one is other


def _places(block: MappedBlock) -> bool:
    return block.places_contents or "toc" in block.facts.switches
