"""Cut, map and fold: the HTML of an article out of its blocks.

`Renderer.map` is a pure function of one block and what stands open before it; `Renderer.fold` joins blocks whose HTML
is not whole into regions and fills the holes that only the whole page can: numbers, ids, contents, colours of links.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from html import escape
from typing import Any

from editor.render import anchor
from editor.render.context import Context, Edge, Facts, Hole, Options, Spent
from editor.render.extensions.attribute import decode_references
from editor.render.extensions.cite import Citations, CiteCall, CiteSite, RefCall, ReferencesCall
from editor.render.heading import toc_html
from editor.render.line import TOC_PLACE
from editor.render.link import known
from editor.render.mapped import Mapped
from editor.render.pages import Pages
from editor.render.pipeline import Pipeline
from editor.render.strip import fit, unstrip_error
from editor.render.tidy import VOID, is_clean, made_whole, tidied
from editor.wikitext.blocks import cut
from editor.wikitext.site import SiteProfile, Title, parse_title

TOC_FROM = 4
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)(?:\"[^\"]*\"|'[^']*'|[^'\">])*>")
_TABLE_END = re.compile(r"^\s*\|\}", re.MULTILINE)
_HOLE = re.compile('<div \x7f([a-z])([0-9.]+)\x7f=""(?: data-[^>]*)?></div>|\x7f([a-z])([0-9.]+)\x7f(?:="")?')
_LOCAL = re.compile("\x7f([a-z])([0-9]+)\x7f")
# A reference is shown far from where it is written: spans there would count from the wrong block.
_SPAN = re.compile(r' data-mw-span="[^"]*"')
_MAX_FILL_DEPTH = 12


@dataclass(frozen=True)
class MappedBlock:
    """What one block became, holes open.

    Attributes:
        text: Its source.
        state: What stood open before it.
        raw: HTML before tidy.
        opens: Elements left open, outermost first; `closes`: end tags without a start.
        first: What its first line is; `out`: what stands open behind it.
        reaches_back: A category in it takes away the line breaks before the block.
        open_tag: An HTML tag in it ends in a later block.
    """

    text: str
    state: Edge
    raw: str
    html: str
    facts: Facts
    holes: tuple[Hole, ...]
    opens: tuple[str, ...]
    closes: tuple[str, ...]
    first: Edge
    out: Edge
    reaches_back: bool = False
    open_tag: bool = False


@dataclass(frozen=True)
class Region:
    """The finished HTML of `count` blocks from index `first` on; spans in it count from the region's start."""

    html: str
    first: int
    count: int


@dataclass(frozen=True)
class PageHeading:
    """A heading of the page: `start` counts from its region's first block, or is -1."""

    level: int
    html: str
    id: str
    block: int
    start: int


@dataclass(frozen=True)
class Page:
    """A rendered article."""

    regions: tuple[Region, ...]
    title: str
    categories: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()
    headings: tuple[PageHeading, ...] = ()
    indicators: dict[str, str] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    switches: frozenset[str] = frozenset()
    wanted_templates: tuple[str, ...] = ()
    wanted_files: tuple[str, ...] = ()
    wanted_pages: tuple[str, ...] = ()

    def html(self) -> str:
        """Return the HTML of the whole page."""
        return "\n".join(region.html for region in self.regions if region.html)


def _balance(html: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the elements left open and the end tags without a start."""
    opens: list[str] = []  # "" where one was closed since
    places: dict[str, list[int]] = {}
    closes: list[str] = []
    for found in _TAG.finditer(html):
        name = found[2].lower()
        if name in VOID:
            continue
        if not found[1]:
            places.setdefault(name, []).append(len(opens))
            opens.append(name)
        elif places.get(name):
            # Where they are misnested the nearest of this name goes, those above it stay.
            opens[places[name].pop()] = ""
        else:
            closes.append(name)
    return tuple(filter(None, opens)), tuple(closes)


class Renderer:
    """Renders the blocks of one page on one wiki.

    Args:
        site: The wiki.
        pages: Templates, link targets, files.
        title: Full title of the page.
        options: How to render.
    """

    def __init__(self, site: SiteProfile, pages: Pages, title: str, options: Options | None = None) -> None:
        self.site = site
        self.pages = pages
        self.title = parse_title(title, site) or Title(0, title)
        self.options = options or Options()
        self._joined: dict[tuple[str, Edge], MappedBlock] = {}  # what the last fold had to render as one

    def map(self, text: str, state: Edge = Edge.START) -> MappedBlock:
        """Render one block; pure, so a result may be kept by (text, state)."""
        context = Context(self.site, self.title, self.pages, self.options)
        context.extra["edge"] = state
        source = fit(text).removesuffix("\n")
        if state is not Edge.START:
            # A line break stands before every block but the first: comments and templates ask for it.
            context.extra["led"] = True
            led = Mapped.of("\n" + source, -1)
        else:
            led = Mapped.of(source)
        raw = Pipeline(context).page(led)
        clean = is_clean(raw)
        opens, closes = ((), ()) if clean else _balance(raw)
        if context.extra.get("open_tables"):
            opens += ("{|",) * context.extra["open_tables"]
        if "|}" in raw and (ends := _TABLE_END.findall(raw)):
            closes += ("{|",) * len(ends)
        out = context.extra.get("out", Edge.NOTHING)
        if out is Edge.BLOCK:
            opens += ("~",)
        return MappedBlock(
            text, state, raw, made_whole(raw, clean), context.facts, tuple(context.holes), opens, closes,
            context.extra.get("first", Edge.NOTHING), out,
            bool(context.extra.get("joins")), bool(context.extra.get("open_tag")),
        )  # fmt: skip

    def map_all(self, texts: Sequence[str]) -> list[MappedBlock]:
        """Render blocks one after the other."""
        out: list[MappedBlock] = []
        state = Edge.START
        spent = Spent()
        for text in texts:
            out.append(self.map(text, state))
            spent += out[-1].facts.spent
            if spent.exceeds(self.options) and len(texts) > 1:
                # It will be one region anyhow, whose limits hold for all of it.
                return [self.map("".join(texts))]
            state = self.state_after(out[-1])
        return out

    @staticmethod
    def state_after(block: MappedBlock) -> Edge:
        """Return what the next block is to be mapped with."""
        return block.out if block.out in (Edge.BLANK, Edge.HEADING) else Edge.NOTHING

    # -- regions

    def regions_of(self, blocks: Sequence[MappedBlock]) -> list[tuple[int, int]]:
        """Return (first, end) of the runs of blocks that must be rendered together."""
        runs: list[tuple[int, int]] = []
        at = 0
        while at < len(blocks):
            end = at + 1
            open_: dict[str, int] = {}
            total = self._take(blocks[at], open_, 0)
            while end < len(blocks) and (total > 0 or self._continues(blocks[end - 1], blocks[end])):
                total = self._take(blocks[end], open_, total)
                end += 1
            runs.append((at, end))
            at = end
        return runs

    @staticmethod
    def _take(block: MappedBlock, open_: dict[str, int], total: int) -> int:
        for name in block.closes:
            if open_.get(name):
                open_[name] -= 1
                total -= 1
        for name in block.opens:
            open_[name] = open_.get(name, 0) + 1
            total += 1
        return total

    @staticmethod
    def _continues(before: MappedBlock, after: MappedBlock) -> bool:
        if after.reaches_back or before.open_tag:
            return True
        return before.out is after.first and before.out in (Edge.LIST, Edge.PARAGRAPH, Edge.PRE)

    # -- fold

    def fold(self, blocks: Sequence[MappedBlock]) -> Page:
        """Return the page that the blocks make."""
        spent = sum((block.facts.spent for block in blocks), Spent())
        whole_page = spent.exceeds(self.options) and len(blocks) > 1
        runs = [(0, len(blocks))] if whole_page else self.regions_of(blocks)
        joined: dict[tuple[str, Edge], MappedBlock] = {}
        whole: list[MappedBlock] = []
        for first, end in runs:
            block = blocks[first]
            if end > first + 1:
                key = ("".join(one.text for one in blocks[first:end]), block.state)
                block = joined[key] = self._joined.get(key) or self.map(*key)
            whole.append(block)
        self._joined = joined
        return _Fold(self, whole, runs).page()


class _Fold:
    """One pass over the regions of a page."""

    def __init__(self, renderer: Renderer, blocks: Sequence[MappedBlock], runs: Sequence[tuple[int, int]]) -> None:
        self.renderer = renderer
        self.site = renderer.site
        self.blocks = blocks
        self.runs = runs
        self.numbers: dict[tuple[int, int], int] = {}
        self.ids: dict[tuple[int, int], str] = {}
        self.wanted: dict[str, None] = {}
        self.toc = ""
        self.toc_placed = False
        self.listed = 0
        self.switches: set[str] = set()
        for block in blocks:
            self.switches |= block.facts.switches
        self.citations = Citations(
            CiteSite(
                fragment=lambda text: anchor.id_for(text, self.site.fragment_mode),
                link=lambda text: anchor.link_for(text, self.site.fragment_mode),
                labels=lambda group: renderer.pages.text(f"MediaWiki:Cite link label group-{group}"),
                responsive=renderer.options.responsive_references,
            ),
            self._fill_cite,
        )

    def page(self) -> Page:
        self._number_links()
        headings = self._headings()
        self._contents(headings)
        for index, block in enumerate(self.blocks):
            for call in block.facts.cite:
                self.citations.take(_qualified(call, index))
        regions = []
        for index, (block, (first, end)) in enumerate(zip(self.blocks, self.runs, strict=True)):
            html = self.fill(block.html, index) if "\x7f" in block.html else block.html
            regions.append(Region(html.strip("\n"), first, end - first))
        rest = self.citations.finish()
        if rest:
            regions.append(Region(tidied(self.fill(rest, 0).strip("\n")), self.runs[-1][1] if self.runs else 0, 0))
        return self._result(regions, headings)

    def _result(self, regions: list[Region], headings: list[PageHeading]) -> Page:
        properties: dict[str, str] = {}
        indicators: dict[str, str] = {}
        for block in self.blocks:
            properties.update(block.facts.properties)
            indicators.update(block.facts.indicators)
        facts = [block.facts for block in self.blocks]
        return Page(
            tuple(regions),
            properties.get("displaytitle", escape(self.renderer.title.text, quote=False)),
            tuple(pair for one in facts for pair in one.categories),
            tuple(dict.fromkeys(link for one in facts for link in one.languages)),
            tuple(headings),
            indicators,
            properties,
            frozenset(self.switches),
            tuple(dict.fromkeys(name for one in facts for name in one.wanted_templates)),
            tuple(dict.fromkeys(name for one in facts for name in one.wanted_files)),
            tuple(self.wanted),
        )

    def _number_links(self) -> None:
        """Number the links without text: those inside tags first, as MediaWiki meets them."""
        number = 0
        for inside in (True, False):
            for index, block in enumerate(self.blocks):
                for place, hole in enumerate(block.holes):
                    if hole.kind == "n" and bool(hole.payload) is inside:
                        number += 1
                        self.numbers[index, place] = number

    def _headings(self) -> list[PageHeading]:
        seen: dict[str, int] = {}
        out: list[PageHeading] = []
        for index, block in enumerate(self.blocks):
            for place, hole in enumerate(block.holes):
                if hole.kind == "i":
                    base = hole.payload
                    key = _lower(base)
                    count = seen.get(key, 0) + 1
                    while count > 1 and f"{key}_{count}" in seen:
                        count += 1
                    seen[key] = count
                    shaped = base if count == 1 else f"{base}_{count}"
                    seen.setdefault(_lower(shaped), 1)
                    self.ids[index, place] = shaped
            for level, html, hole_text, start in block.facts.headings:
                found = _LOCAL.search(hole_text)
                name = self.ids[index, int(found[2])] if found else ""
                out.append(PageHeading(level, html, name, self.runs[index][0], start))
        return out

    def _contents(self, headings: list[PageHeading]) -> None:
        switches = self.switches
        if not headings or not self.renderer.options.toc:
            return
        if "toc" in switches or "forcetoc" in switches or (len(headings) >= TOC_FROM and "notoc" not in switches):
            self.toc = toc_html([(one.level, one.html, one.id) for one in headings], self.site.max_toc_level)

    def _fill_cite(self, text: str, filled: Any) -> str:
        return _HOLE.sub(lambda found: filled.get(found[0], found[0]), text)

    def fill(self, html: str, index: int, depth: int = 0) -> str:
        """Fill the holes of a region's HTML."""

        def one(found: re.Match[str]) -> str:
            kind, place = found[1] or found[3], found[2] or found[4]
            block, _, number = place.rpartition(".")
            return self._hole(kind, int(block) if block else index, int(number), found[0], depth)

        return _HOLE.sub(one, html)

    def _hole(self, kind: str, index: int, place: int, text: str, depth: int) -> str:
        if kind == "l":
            return self._link(self.blocks[index].holes[place].payload)
        if kind == "n":
            return str(self.numbers.get((index, place), 0))
        if kind == "i":
            return escape(self.ids.get((index, place), ""))
        if kind == "q":
            return escape(self.citations.plain.get(f"\x7fr{index}.{place}\x7f", ""))
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
            if self.listed > self.renderer.options.max_unstrip_size:
                return unstrip_error(self.renderer.options.max_unstrip_size)
        if "\x7f" in html and depth < _MAX_FILL_DEPTH:
            html = self.fill(html, index, depth + 1)
        return tidied(html) if kind == "f" else html

    def _redirects(self, title: Title) -> bool:
        text = self.renderer.pages.text(title.text) or ""
        return text.lstrip()[:9].upper() == "#REDIRECT"

    def _link(self, payload: tuple[Title, str, str]) -> str:
        title, href, extra = payload
        pages = self.renderer.pages
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


_ASCII_UPPER = re.compile("[A-Z]+")


def _lower(text: str) -> str:
    """Return `text` with A to Z in lower case: what MediaWiki compares ids by."""
    return _ASCII_UPPER.sub(lambda found: found[0].lower(), text)


def _qualified(call: CiteCall, index: int) -> CiteCall:
    """Return a call whose holes name their block."""

    def name(text: str) -> str:
        return _LOCAL.sub(lambda found: f"\x7f{found[1]}{index}.{found[2]}\x7f", text)

    if isinstance(call, RefCall):
        nested = tuple(_qualified(one, index) for one in call.nested)
        html = _SPAN.sub("", name(call.html)).replace(TOC_PLACE, f"\x7fp{index}.0\x7f")
        return replace(call, hole=name(call.hole), html=html, nested=nested)
    inner = tuple(_qualified(one, index) for one in call.inner)
    replayed = tuple(one for one in (_qualified(each, index) for each in call.replayed) if isinstance(one, RefCall))
    return ReferencesCall(name(call.hole), call.attributes, inner, replayed, call.misnested)


def render_page(text: str, title: str, site: SiteProfile, pages: Pages, options: Options | None = None) -> Page:
    """Render an article: cut, map, fold."""
    renderer = Renderer(site, pages, title, options)
    texts = [text[block.start : block.end] for block in cut(text, site)]
    return renderer.fold(renderer.map_all(texts))


def render_uncut(text: str, title: str, site: SiteProfile, pages: Pages, options: Options | None = None) -> Page:
    """Render an article as one block: what `render_page` is held against."""
    renderer = Renderer(site, pages, title, options)
    return renderer.fold([renderer.map(text)] if text else [])
