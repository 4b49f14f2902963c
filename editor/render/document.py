"""Cut, map and fold: the HTML of an article out of its blocks.

`Renderer.map` is a pure function of one block and what stands open before it; `Renderer.fold` joins blocks that read
otherwise alone (`region`) and fills the holes that only the whole page can (`fold`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from editor.render.balance import CLEAN, EMPTY, balance_of, together
from editor.render.context import Context, Edge, Options, Spent
from editor.render.fold import Fold
from editor.render.mapped import Mapped
from editor.render.page import MappedBlock, Page
from editor.render.pages import Pages
from editor.render.pipeline import Pipeline
from editor.render.redirect import take_redirect
from editor.render.region import Run, ends_of, joined_html, state_after, units_of
from editor.render.strip import fit
from editor.render.tidy import is_clean, made_whole
from editor.wikitext.blocks import cut
from editor.wikitext.site import SiteProfile, Title, parse_title

_HEADING = re.compile("<h[1-6]", re.IGNORECASE)
_Key: TypeAlias = tuple[str, Edge, bool]
"""What `Renderer.map` is given."""


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
        self._units: dict[_Key, MappedBlock] = {}  # what the last fold had to render as one text
        self._regions: dict[tuple[int, ...], tuple[tuple[MappedBlock, ...], str]] = {}  # ... and to make whole as one

    def map(self, text: str, state: Edge = Edge.START, contents_placed: bool = False) -> MappedBlock:
        """Render one block; pure, so a result may be kept by what it is given.

        Args:
            text: Its source.
            state: What stands open before it.
            contents_placed: The page has said before where its contents go: only the first place counts.
        """
        context = Context(self.site, self.title, self.pages, self.options)
        context.extra["edge"] = state
        if contents_placed:
            context.facts.switches.add("toc")
        source = fit(text).removesuffix("\n")
        box = ""
        if state is Edge.REDIRECT:
            context.extra["edge"] = Edge.START
            led = Mapped.of(source).slice(len(source) - len(source.lstrip()), len(source))
        elif state is not Edge.START:
            # A line break stands before every block but the first: comments and templates ask for it.
            context.extra["led"] = True
            led = Mapped.of("\n" + source, -1)
        else:
            box, led = take_redirect(Mapped.of(source), context)
        raw = Pipeline(context).page(led)
        if box:
            raw = f"{box}\n{raw}"
            if not led.text:
                context.extra["out"] = Edge.REDIRECT
        clean = is_clean(raw)
        balance = (CLEAN if raw.strip() else EMPTY) if clean else balance_of(raw)
        extra = context.extra
        opens_heading = not clean and bool(_HEADING.search(raw, raw.rfind("</h") + 1))
        return MappedBlock(
            text, state, raw, made_whole(raw, clean), context.facts, tuple(context.holes), balance,
            first=extra.get("first", Edge.NOTHING), last_line=extra.get("last_line", Edge.NOTHING),
            out=extra.get("out", Edge.NOTHING), opens_heading=opens_heading, ends_heading="</h" in raw,
            reaches_back="joins" in extra, nothing="nothing" in extra, leads="leads" in extra,
            trails="trails" in extra, places_contents=any(hole.kind == "p" for hole in context.holes),
            open_tag="open_tag" in extra, open_tables=extra.get("open_tables", 0),
            table_ends=extra.get("table_ends", 0), open_lines=extra.get("open_lines", 0),
            set_lines=extra.get("set_lines", 0),
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
            state = state_after(out[-1])
        return out

    # -- fold

    def fold(self, blocks: Sequence[MappedBlock]) -> Page:
        """Return the page that the blocks make."""
        runs, units = self._units_of(blocks)
        joined = together(unit.balance for unit in units)
        firsts = [index for index, one in enumerate(joined) if not one]
        regions: dict[tuple[int, ...], tuple[tuple[MappedBlock, ...], str]] = {}
        html: list[str] = []
        for first, end in zip(firsts, ends_of(firsts, len(units)), strict=True):
            if end == first + 1:
                html.append(units[first].html)
                continue
            members = tuple(units[first:end])
            key = tuple(map(id, members))  # the members are kept with it, so their ids stay theirs
            regions[key] = self._regions.get(key) or (members, joined_html(members))
            html.append(regions[key][1])
        self._regions = regions
        return Fold(self.site, self.pages, self.title, self.options, units, runs, firsts).page(html)

    def _units_of(self, blocks: Sequence[MappedBlock]) -> tuple[list[Run], list[MappedBlock]]:
        kept: dict[_Key, MappedBlock] = {}
        placed = next((index for index, one in enumerate(blocks) if "toc" in one.facts.switches), len(blocks))

        def render(first: int, end: int, state: Edge) -> MappedBlock:
            key = ("".join(one.text for one in blocks[first:end]), state, first > placed)
            unit = kept[key] = self._units.get(key) or self.map(*key)
            return unit

        if any(one.places_contents for one in blocks[placed + 1 :]):
            blocks = [
                render(index, index + 1, one.state) if index > placed and one.places_contents else one
                for index, one in enumerate(blocks)
            ]

        spent = sum((block.facts.spent for block in blocks), Spent())
        if spent.exceeds(self.options) and len(blocks) > 1:
            runs, units = [(0, len(blocks))], [render(0, len(blocks), blocks[0].state)]
        else:
            runs, units = units_of(blocks, render)
        self._units = kept
        return runs, units


def render_page(text: str, title: str, site: SiteProfile, pages: Pages, options: Options | None = None) -> Page:
    """Render an article: cut, map, fold."""
    renderer = Renderer(site, pages, title, options)
    texts = [text[block.start : block.end] for block in cut(text, site)]
    return renderer.fold(renderer.map_all(texts))


def render_uncut(text: str, title: str, site: SiteProfile, pages: Pages, options: Options | None = None) -> Page:
    """Render an article as one block: what `render_page` is held against."""
    renderer = Renderer(site, pages, title, options)
    return renderer.fold([renderer.map(text)] if text else [])
