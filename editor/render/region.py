"""Which blocks must be rendered together, and which made whole together.

A *unit* is rendered as one text, since its blocks read otherwise alone: a list goes on, a table or a tag stands open. A
*region* is the HTML of units that only the tree builder joins: an element one leaves open and another closes. Its
units keep what they were rendered to, so an unclosed ``<div>`` costs a tidy of what follows and no more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from editor.render.context import Edge
from editor.render.page import MappedBlock
from editor.render.tidy import tidied

_GOES_ON = (Edge.LIST, Edge.PARAGRAPH, Edge.PRE)
_HOLE = re.compile("\x7f([a-z])([0-9]+)\x7f")
_SPAN = re.compile(r'(?<= data-mw-span=")([0-9]+),([0-9]+)(?=")')


class _Pending:
    """What the blocks of a unit so far leave open for the lines of the next."""

    def __init__(self) -> None:
        self.tables = 0
        self.lines = 0
        self.heading = False
        self.tag = False

    def take(self, block: MappedBlock) -> None:
        self.tables = max(0, self.tables - block.table_ends) + block.open_tables
        self.lines = (self.lines & ~block.set_lines) | block.open_lines
        self.tag = block.open_tag or (self.tag and "<" not in block.text and ">" not in block.text)
        self.heading = block.opens_heading or (self.heading and not block.ends_heading)

    def __bool__(self) -> bool:
        return bool(self.tables or self.lines or self.heading or self.tag)


def state_after(block: MappedBlock) -> Edge:
    """Return what the next block is to be mapped with."""
    return block.out if block.out in (Edge.BLANK, Edge.HEADING, Edge.REDIRECT) else Edge.NOTHING


def goes_on(before: MappedBlock, after: MappedBlock, last: MappedBlock) -> bool:
    """Tell whether `after` reads otherwise behind `before` than its state tells.

    `last` is the last that shows anything: `before`, or one before it.
    """
    if after.reaches_back or before.open_tag:
        return True
    if after.leads and (last.trails or last.balance.opens):
        return True
    if last is before:
        return last.out is after.first and last.out in _GOES_ON
    return before.out is not Edge.BLANK and last.last_line is after.first and last.last_line in _GOES_ON


def leaves_open(block: MappedBlock) -> bool:
    """Tell whether the next block's lines are to be read with this one's."""
    return bool(block.open_tag or block.open_tables or block.open_lines or block.opens_heading)


Render: TypeAlias = Callable[[int, int, Edge], MappedBlock]
"""Renders the blocks from one index up to another as one text, behind what stands open."""


class ReachError(Exception):
    """A unit would reach further than it may."""


def unit_at(
    blocks: Sequence[MappedBlock], at: int, state: Edge, render: Render, anew: bool = False, reach: int | None = None
) -> tuple[int, MappedBlock]:
    """Return where the unit ends that begins at a block, and what it is rendered to.

    Args:
        blocks: The blocks, each rendered alone.
        at: The first.
        state: What stands open before it.
        render: Renders some of them as one text.
        anew: The first is to be rendered again whatever it is.
        reach: How many code points the unit may have.

    Raises:
        ReachError: When it would have more.
    """
    block = blocks[at]
    fits = block.stub or (block.state is state and not anew)
    unit = block if fits else render(at, at + 1, state)
    pending = _Pending()
    pending.take(unit)
    end = at + 1
    step = 1
    while end < len(blocks):
        grown = _grown(blocks, at, end, pending)
        if grown == end:
            if not leaves_open(unit) and not goes_on(unit, blocks[end], unit):
                break
            # Read together they leave open what they did not seem to: by how much is tried in growing steps.
            grown = min(end + step, len(blocks))
            step *= 2
            for one in blocks[end:grown]:
                pending.take(one)
        end = grown
        if reach is not None and sum([len(one.text) for one in blocks[at:end]]) > reach:
            raise ReachError
        unit = render(at, end, state)
    return end, unit


def _grown(blocks: Sequence[MappedBlock], at: int, end: int, pending: _Pending) -> int:
    """Return the end of the unit from `at` on, known to reach up to `end`, as its blocks tell."""
    last = next((one for one in reversed(blocks[at:end]) if not one.nothing), blocks[at])
    ahead = end
    blank = False  # a gap lies between: only what takes it away reaches over it
    while ahead < len(blocks):
        block = blocks[ahead]
        if pending or (block.reaches_back if blank else goes_on(blocks[ahead - 1], block, last)):
            for one in blocks[end : ahead + 1]:
                pending.take(one)
            ahead = end = ahead + 1
            blank = False
            last = last if block.nothing else block
        elif block.nothing or block.blank:
            ahead += 1  # what comes behind it may go on
            blank = blank or not block.nothing
        else:
            break
    return end


def joined_html(units: Sequence[MappedBlock]) -> str:
    """Return the HTML of a region of several units, made whole: holes name their unit, spans count from the first."""
    pieces: list[str] = []
    start = 0
    for index, unit in enumerate(units):
        if pieces and _stands_apart(units[index - 1], unit, pieces[-1]):
            pieces.append("\n")
        pieces.append(_placed(unit.raw, index, start))
        start += len(unit.text)
    return tidied("".join(pieces))


def _stands_apart(before: MappedBlock, unit: MappedBlock, html: str) -> bool:
    """Tell whether a line break stands between two units in a text rendered as one; `html` is what is before it.

    White space counts where formatting elements come back in it.
    """
    if not unit.raw:
        return not unit.nothing and not html.endswith("</p>")
    if before.out is Edge.PARAGRAPH and unit.starts_blank:
        return not unit.raw.startswith(("<p>", "<p "))
    return before.out is not Edge.BLANK or not (unit.first is Edge.PARAGRAPH or unit.raw.startswith("<p><br />"))


def _placed(html: str, index: int, start: int) -> str:
    html = _HOLE.sub(lambda found: f"\x7f{found[1]}{index}.{found[2]}\x7f", html)
    if start:
        html = _SPAN.sub(lambda found: f"{int(found[1]) + start},{int(found[2]) + start}", html)
    return html
