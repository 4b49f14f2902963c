"""Which blocks must be rendered together, and which made whole together.

A *unit* is rendered as one text, since its blocks read otherwise alone: a list goes on, a table or a tag stands open. A
*region* is the HTML of units that only the tree builder joins: an element one leaves open and another closes. Its
units keep what they were rendered to, so an unclosed ``<div>`` costs a tidy of what follows and no more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from editor.render.context import Edge
from editor.render.page import MappedBlock
from editor.render.tidy import tidied

Run = tuple[int, int]
"""First and end of a run, as indexes."""

_GOES_ON = (Edge.LIST, Edge.PARAGRAPH, Edge.PRE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HOLE = re.compile("\x7f([a-z])([0-9]+)\x7f")
_SPAN = re.compile(r'(?<= data-mw-span=")([0-9]+),([0-9]+)(?=")')


class _Pending:
    """What the blocks of a unit so far leave open for the lines of the next."""

    def __init__(self) -> None:
        self.tables = 0
        self.lines = 0
        self.heading = False

    def take(self, block: MappedBlock) -> None:
        self.tables = max(0, self.tables - block.table_ends) + block.open_tables
        self.lines = (self.lines & ~block.set_lines) | block.open_lines
        if self.heading:
            self.heading = not any(name in _HEADINGS for name in block.balance.closes)
        self.heading = self.heading or any(name in _HEADINGS for name in block.balance.opens)

    def __bool__(self) -> bool:
        return bool(self.tables or self.lines or self.heading)


def ends_of(firsts: Sequence[int], count: int) -> list[int]:
    """Return where runs end that begin at `firsts` and go on up to `count`."""
    return [*firsts[1:], count] if firsts else []


def goes_on(before: MappedBlock, after: MappedBlock) -> bool:
    """Tell whether `after` reads otherwise behind `before` than its state tells."""
    if after.reaches_back or before.open_tag or (before.trails and after.leads):
        return True
    return before.out is after.first and before.out in _GOES_ON


def leaves_open(block: MappedBlock) -> bool:
    """Tell whether the next block's lines are to be read with this one's."""
    return bool(
        block.open_tag or block.open_tables or block.open_lines or not set(_HEADINGS).isdisjoint(block.balance.opens)
    )


def units_of(
    blocks: Sequence[MappedBlock], render: Callable[[int, int], MappedBlock]
) -> tuple[list[Run], list[MappedBlock]]:
    """Return the runs of blocks that must be rendered together, and what they are rendered to.

    Args:
        blocks: The blocks, each rendered alone.
        render: Renders the blocks from one index up to another as one text.
    """
    runs: list[Run] = []
    units: list[MappedBlock] = []
    at = 0
    while at < len(blocks):
        end, unit = _unit(blocks, at, render)
        runs.append((at, end))
        units.append(unit)
        at = end
    return runs, units


def _unit(blocks: Sequence[MappedBlock], at: int, render: Callable[[int, int], MappedBlock]) -> tuple[int, MappedBlock]:
    unit = blocks[at]
    pending = _Pending()
    pending.take(unit)
    end = at + 1
    while True:
        grown = end
        while end < len(blocks) and (pending or goes_on(blocks[end - 1], blocks[end])):
            pending.take(blocks[end])
            end += 1
        if end > grown:
            unit = render(at, end)
        if end == len(blocks) or not (leaves_open(unit) or goes_on(unit, blocks[end])):
            return end, unit
        # Read together they leave open what they did not seem to.
        pending.take(blocks[end])
        end += 1
        unit = render(at, end)


def joined_html(units: Sequence[MappedBlock]) -> str:
    """Return the HTML of a region of several units, made whole: holes name their unit, spans count from the first."""
    pieces: list[str] = []
    start = 0
    for index, unit in enumerate(units):
        # White space counts where formatting elements come back in it: it stands as in a text rendered as one.
        if index and not (units[index - 1].out is Edge.BLANK and unit.raw.startswith("<p")):
            pieces.append("\n")
        pieces.append(_placed(unit.raw, index, start))
        start += len(unit.text)
    return tidied("".join(pieces))


def _placed(html: str, index: int, start: int) -> str:
    html = _HOLE.sub(lambda found: f"\x7f{found[1]}{index}.{found[2]}\x7f", html)
    if start:
        html = _SPAN.sub(lambda found: f"{int(found[1]) + start},{int(found[2]) + start}", html)
    return html
