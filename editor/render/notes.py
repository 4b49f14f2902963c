"""What a region asks of the page and tells it: its holes by kind, in order, read once when the region is made."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from editor.render.assembly import Part
from editor.render.context import Hole
from editor.render.extensions.cite import CiteCall, RefCall, ReferencesCall
from editor.render.line import TOC_PLACE

_LOCAL = re.compile("\x7f([a-z])([0-9.]+)\x7f")
# A reference is shown far from where it is written: spans there would count from the wrong block.
_SPAN = re.compile(r' data-mw-span="[^"]*"')

Place = tuple[int, int]
"""A hole: the unit in its region, and the index among the unit's holes."""


class HeadingNote(NamedTuple):
    """A heading: its line of the contents, the hole of its id, where it is. `inside`: a tag's content holds it."""

    inside: bool
    level: int
    html: str
    place: Place | None
    block: int
    start: int


class Notes:
    """The notes on one region.

    Attributes:
        part: The region.
        serial: Names it in the holes of references, which are shown elsewhere.
        html: Its HTML with the links coloured.
        wanted: Pages it links to that are not there.
        links: Index of each link without text, among those inside tags and those outside.
        link_counts: How many there are inside and outside.
        ids: Inside or not, base and place of every id.
        headings: Its headings.
        cites: What its references ask for.
        has_list: A list of references goes into it.
        switches: The behaviour switches in it.
        contents: ``t`` and ``p`` where the contents might go into it.
    """

    __slots__ = (
        "_named", "cites", "contents", "has_list", "headings", "html", "id_values", "ids", "link_bases", "link_counts",
        "links", "part", "serial", "switches", "toc", "wanted",
    )  # fmt: skip

    def __init__(self, part: Part, serial: int) -> None:
        self.part = part
        self.serial = serial
        self.links: dict[Place, tuple[bool, int]] = {}
        self.link_counts = [0, 0]
        self.ids: list[tuple[bool, str, Place]] = []
        self.headings: list[HeadingNote] = []
        self.cites: tuple[CiteCall, ...] = ()
        self.wanted: dict[str, None] = {}
        self._read_units()
        self.html = part.html
        self.switches: frozenset[str] = frozenset().union(*(unit.facts.switches for unit in part.units))
        self.has_list = "\x7ff" in self.html
        self.contents = "".join(kind for kind in "tp" if f"\x7f{kind}" in self.html)
        self.link_bases = (-1, -1)  # not numbered yet
        self.id_values: dict[Place, str] = {}
        self.toc = ""
        self._named: tuple[int, list[CiteCall]] = (-1, [])

    def named_cites(self) -> list[CiteCall]:
        """Return what its references ask for, the holes with the region's name."""
        if self._named[0] != self.serial:
            prefix = f"{self.serial}."
            self._named = (
                self.serial,
                [named(call, prefix if "." in call.hole else f"{prefix}0.") for call in self.cites],
            )
        return self._named[1]

    def _read_units(self) -> None:
        block = 0
        cites: list[CiteCall] = []
        for index, unit in enumerate(self.part.units):
            for place, hole in enumerate(unit.holes):
                self._note((index, place), hole)
            for level, html, hole_text, start, inside in unit.facts.headings:
                found = _LOCAL.search(hole_text)
                target = (index, int(found[2])) if found else None
                self.headings.append(HeadingNote(inside, level, html, target, block, start))
            cites += unit.facts.cite if index == 0 else [named(call, f"{index}.") for call in unit.facts.cite]
            block += self.part.counts[index]
        self.cites = tuple(cites)

    def _note(self, place: Place, hole: Hole) -> None:
        if hole.kind == "n":
            self.links[place] = (hole.inside, self.link_counts[not hole.inside])
            self.link_counts[not hole.inside] += 1
        elif hole.kind == "i":
            self.ids.append((hole.inside, hole.payload, place))

    def hole(self, place: Place) -> Hole:
        """Return a hole."""
        return self.part.units[place[0]].holes[place[1]]


def named(call: CiteCall, prefix: str) -> CiteCall:
    """Return a call whose holes bear a prefix to their number."""

    def name(text: str) -> str:
        return _LOCAL.sub(lambda found: f"\x7f{found[1]}{prefix}{found[2]}\x7f", text)

    if isinstance(call, RefCall):
        nested = tuple(named(one, prefix) for one in call.nested)
        return replace(call, hole=name(call.hole), html=name(call.html), nested=nested)
    inner = tuple(named(one, prefix) for one in call.inner)
    replayed = tuple(one for one in (named(each, prefix) for each in call.replayed) if isinstance(one, RefCall))
    return ReferencesCall(name(call.hole), call.attributes, inner, replayed, call.misnested)


def without_spans(call: CiteCall) -> CiteCall:
    """Return a call whose HTML, which is shown elsewhere, tells no source."""
    if isinstance(call, RefCall):
        html = _SPAN.sub("", call.html).replace(TOC_PLACE, "")  # the contents go into no footnote
        return replace(call, html=html, nested=tuple(map(without_spans, call.nested)))
    replayed = tuple(one for one in map(without_spans, call.replayed) if isinstance(one, RefCall))
    return replace(call, inner=tuple(map(without_spans, call.inner)), replayed=replayed)


def alike(one: CiteCall, other: CiteCall) -> bool:
    """Tell whether two calls are numbered alike whatever else there is: they differ in plain text alone."""
    if one == other:
        return True
    if isinstance(one, RefCall) and isinstance(other, RefCall):
        return (
            one.hole == other.hole
            and one.attributes == other.attributes
            and _plain(one.text) == _plain(other.text) is True
            and not one.nested
            and not other.nested
        )
    return False


def _plain(text: str | None) -> bool:
    return text is not None and bool(text.strip()) and "<" not in text
