"""The fold: the holes that only the whole page can fill, put into the HTML of its regions.

Numbers of references and links, ids of headings, the contents, the colours of links, and what the page is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from typing import Any

from editor.render import anchor
from editor.render.context import Edge, Hole, Options
from editor.render.extensions.attribute import decode_references
from editor.render.extensions.cite import Citations, CiteCall, CiteSite, RefCall, ReferencesCall
from editor.render.heading import toc_html
from editor.render.line import TOC_PLACE
from editor.render.link import known
from editor.render.page import MappedBlock, Page, PageHeading, Region
from editor.render.pages import Pages
from editor.render.pipeline import finished
from editor.render.region import ends_of
from editor.render.strip import unstrip_error
from editor.render.tidy import tidied
from editor.wikitext.redirect import redirect_target
from editor.wikitext.site import SiteProfile, Title

TOC_FROM = 4
_HOLE = re.compile('<div \x7f([a-z])([0-9.]+)\x7f=""(?: data-[^>]*)?></div>|\x7f([a-z])([0-9.]+)\x7f(?:="")?')
_LOCAL = re.compile("\x7f([a-z])([0-9]+)\x7f")
# A reference is shown far from where it is written: spans there would count from the wrong block.
_SPAN = re.compile(r' data-mw-span="[^"]*"')
_MAX_FILL_DEPTH = 12
_LAST_LINE = "<p><br />\n</p>"
"""What the empty line shows that stands behind the last line break of a page, after an empty line."""


class Fold:
    """One pass over the regions of a page.

    Args:
        site: The wiki; `pages`, `title`, `options`: as of the renderer.
        units: What the blocks were rendered to.
        runs: The blocks of each unit.
        firsts: The first unit of each region.
    """

    def __init__(
        self,
        site: SiteProfile,
        pages: Pages,
        title: Title,
        options: Options,
        units: Sequence[MappedBlock],
        runs: Sequence[tuple[int, int]],
        firsts: Sequence[int],
    ) -> None:
        self.site = site
        self.pages = pages
        self.title = title
        self.options = options
        self.units = units
        self.runs = runs
        self.firsts = firsts
        self.numbers: dict[tuple[int, int], int] = {}
        self.ids: dict[tuple[int, int], str] = {}
        self.wanted: dict[str, None] = {}
        self.toc = ""
        self.toc_placed = False
        self.listed = 0
        self.switches: set[str] = set()
        for unit in units:
            self.switches |= unit.facts.switches
        self.citations = Citations(
            CiteSite(
                fragment=lambda text: anchor.id_for(text, site.fragment_mode),
                link=lambda text: anchor.link_for(text, site.fragment_mode),
                labels=lambda group: pages.text(f"MediaWiki:Cite link label group-{group}"),
                responsive=options.responsive_references,
                old_markup=site.is_before_1_40,
            ),
            self._fill_cite,
        )

    def page(self, html: Sequence[str]) -> Page:
        """Return the page, given the HTML of its regions with holes open."""
        self._number_links()
        headings = self._headings()
        self._contents(headings)
        for index, unit in enumerate(self.units):
            for call in unit.facts.cite:
                self.citations.take(_qualified(call, index))
        regions = []
        ends = ends_of(self.firsts, len(self.units))
        for first, end, each in zip(self.firsts, ends, html, strict=True):
            filled = self.fill(each, first) if "\x7f" in each else each
            start, stop = self.runs[first][0], self.runs[end - 1][1]
            regions.append(Region(filled.strip("\n"), start, stop - start))
        count = self.runs[-1][1] if self.runs else 0
        if self.units and _ends_in_empty_line(self.units[-1]):
            regions.append(Region(_LAST_LINE, count, 0))
        rest = self.citations.finish()
        if rest:
            regions.append(Region(tidied(finished(self.fill(rest, 0).strip("\n"))), count, 0))
        return self._result(regions, headings)

    def _result(self, regions: list[Region], headings: list[PageHeading]) -> Page:
        properties: dict[str, str] = {}
        indicators: dict[str, str] = {}
        facts = [unit.facts for unit in self.units]
        for one in facts:
            properties.update(one.properties)
            indicators.update(one.indicators)
        return Page(
            tuple(regions),
            properties.get("displaytitle", escape(self.title.text, quote=False)),
            tuple(
                (name, key)
                for inside in (True, False)
                for one in facts
                for name, key, within in one.categories
                if within is inside
            ),
            tuple(dict.fromkeys(link for one in facts for link in one.languages)),
            tuple(headings),
            indicators,
            properties,
            frozenset(self.switches),
            tuple(dict.fromkeys(name for one in facts for name in one.wanted_templates)),
            tuple(dict.fromkeys(name for one in facts for name in one.wanted_files)),
            tuple(self.wanted),
        )

    def _holes(self, kind: str) -> Iterator[tuple[int, int, Hole]]:
        """Yield the holes of a kind with their unit and place: those inside tags first, as MediaWiki meets them."""
        for inside in (True, False):
            for index, unit in enumerate(self.units):
                for place, hole in enumerate(unit.holes):
                    if hole.kind == kind and hole.inside is inside:
                        yield index, place, hole

    def _number_links(self) -> None:
        """Number the links without text."""
        for number, (index, place, _) in enumerate(self._holes("n"), 1):
            self.numbers[index, place] = number

    def _headings(self) -> list[PageHeading]:
        seen: dict[str, int] = {}
        for index, place, hole in self._holes("i"):
            base = hole.payload
            key = _lower(base)
            count = seen.get(key, 0) + 1
            while count > 1 and f"{key}_{count}" in seen:
                count += 1
            seen[key] = count
            shaped = base if count == 1 else f"{base}_{count}"
            seen.setdefault(_lower(shaped), 1)
            self.ids[index, place] = shaped
        out: list[PageHeading] = []
        for inside in (True, False):
            for index, unit in enumerate(self.units):
                for level, html, hole_text, start, within in unit.facts.headings:
                    if within is not inside:
                        continue
                    found = _LOCAL.search(hole_text)
                    name = self.ids[index, int(found[2])] if found else ""
                    out.append(PageHeading(level, html, name, self.runs[index][0], start))
        return out

    def _contents(self, headings: list[PageHeading]) -> None:
        switches = self.switches
        if not headings or not self.options.toc:
            return
        if "toc" in switches or "forcetoc" in switches or (len(headings) >= TOC_FROM and "notoc" not in switches):
            self.toc = toc_html([(one.level, one.html, one.id) for one in headings], self.site.max_toc_level)

    def _fill_cite(self, text: str, filled: Any) -> str:
        return _HOLE.sub(lambda found: filled.get(found[0], found[0]), text)

    def fill(self, html: str, base: int, depth: int = 0) -> str:
        """Fill the holes of HTML, whose units count from `base`."""

        def one(found: re.Match[str]) -> str:
            kind, place = found[1] or found[3], found[2] or found[4]
            unit, _, number = place.rpartition(".")
            return self._hole(kind, base + int(unit or 0), int(number), depth)

        return _HOLE.sub(one, html)

    def _hole(self, kind: str, index: int, place: int, depth: int) -> str:
        if kind == "l":
            return self._link(self.units[index].holes[place].payload)
        if kind == "n":
            return str(self.numbers.get((index, place), 0))
        if kind == "i":
            return escape(self.ids.get((index, place), ""))
        if kind in ("t", "p"):
            # A place of its own comes before the first heading.
            if self.toc_placed or (kind == "t") == ("toc" in self.switches):
                return ""
            self.toc_placed = True
            return self.toc
        return self._cite(kind, index, place, depth)

    def _cite(self, kind: str, index: int, place: int, depth: int) -> str:
        if kind == "q":
            # A reference's number where no markup can be.
            return escape(decode_references(self.citations.plain.get(f"\x7fr{index}.{place}\x7f", "")))
        html = self.citations.filled.get(f"\x7f{kind}{index}.{place}\x7f", "")
        if kind == "f":
            # A template may show one list as often as it likes.
            self.listed += len(html)
            if self.listed > self.options.max_unstrip_size:
                return unstrip_error(self.options.max_unstrip_size)
        if "\x7f" in html and depth < _MAX_FILL_DEPTH:
            html = self.fill(html, 0, depth + 1)  # references name their unit themselves
        return tidied(finished(html)) if kind == "f" else html

    def _redirects(self, title: Title) -> bool:
        text = self.pages.text(title.text)
        return text is not None and redirect_target(text, self.site) is not None

    def _link(self, payload: tuple[Title, str, str]) -> str:
        title, href, extra = payload
        pages = self.pages
        shown = escape(title.text)
        if self._redirects(title):
            return f'href="{href}" class="mw-redirect" title="{shown}"{extra}'
        if known(title) or pages.exists(title.text) or (title.namespace == 6 and pages.file(title.name) is not None):
            return f'href="{href}" title="{shown}"{extra}'
        self.wanted[title.text] = None
        if title.namespace < 0:
            target = href.partition("#")[0]
            return f'href="{target}" class="new" title="{shown} (page does not exist)"{extra}'
        key = anchor.url_encoded(title.key)
        edit = f"{self.site.script}?title={key}&amp;action=edit&amp;redlink=1"
        return f'href="{edit}" class="new" title="{shown} (page does not exist)"{extra}'


def _ends_in_empty_line(unit: MappedBlock) -> bool:
    """Tell whether an empty line stands behind the last line break, after another; categories take one away."""
    return unit.out is Edge.BLANK and unit.text.endswith("\n" if unit.raw else "\n\n")


_ASCII_UPPER = re.compile("[A-Z]+")


def _lower(text: str) -> str:
    """Return `text` with A to Z in lower case: what MediaWiki compares ids by."""
    return _ASCII_UPPER.sub(lambda found: found[0].lower(), text)


def _qualified(call: CiteCall, index: int) -> CiteCall:
    """Return a call whose holes name their unit."""

    def name(text: str) -> str:
        return _LOCAL.sub(lambda found: f"\x7f{found[1]}{index}.{found[2]}\x7f", text)

    if isinstance(call, RefCall):
        nested = tuple(_qualified(one, index) for one in call.nested)
        html = _SPAN.sub("", name(call.html)).replace(TOC_PLACE, f"\x7fp{index}.0\x7f")
        return replace(call, hole=name(call.hole), html=html, nested=nested)
    inner = tuple(_qualified(one, index) for one in call.inner)
    replayed = tuple(one for one in (_qualified(each, index) for each in call.replayed) if isinstance(one, RefCall))
    return ReferencesCall(name(call.hole), call.attributes, inner, replayed, call.misnested)
