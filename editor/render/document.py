"""Cut, map and fold: the HTML of an article out of its blocks.

`Renderer.map` is a pure function of one block and what stands open before it; `Renderer.fold` joins blocks that read
otherwise alone (`region`) and fills the holes that only the whole page can (`fold`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from editor.render.assembly import Assembly
from editor.render.balance import CLEAN, EMPTY, balance_of
from editor.render.context import Context, Edge, Options, Spent
from editor.render.fold import Fold
from editor.render.mapped import Mapped
from editor.render.notes import without_spans
from editor.render.page import MappedBlock, Page
from editor.render.pages import Pages
from editor.render.pipeline import Pipeline
from editor.render.redirect import take_redirect
from editor.render.region import state_after
from editor.render.strip import fit
from editor.render.tidy import is_clean, made_whole
from editor.wikitext.blocks import cut
from editor.wikitext.site import SiteProfile, Title, parse_title

_HEADING = re.compile("<h[1-6]", re.IGNORECASE)


class Renderer:
    """Renders the blocks of one page on one wiki.

    Args:
        site: The wiki.
        pages: Templates, link targets, files.
        title: Full title of the page.
        options: How to render.

    Attributes:
        overtaken: Asked between stages whether to give up, by `OvertakenError`; None for never.
    """

    def __init__(self, site: SiteProfile, pages: Pages, title: str, options: Options | None = None) -> None:
        self.site = site
        self.pages = pages
        self.title = parse_title(title, site) or Title(0, title)
        self.options = options or Options()
        self.overtaken: Callable[[], bool] | None = None

    def map(self, text: str, state: Edge = Edge.START, contents_placed: bool = False) -> MappedBlock:
        """Render one block; pure, so a result may be kept by what it is given.

        Args:
            text: Its source.
            state: What stands open before it.
            contents_placed: The page has said before where its contents go: only the first place counts.
        """
        context = Context(self.site, self.title, self.pages, self.options)
        context.overtaken = self.overtaken
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
        context.facts.cite = list(map(without_spans, context.facts.cite))
        opens_heading = not clean and bool(_HEADING.search(raw, raw.rfind("</h") + 1))
        return MappedBlock(
            text, state, raw, made_whole(raw, clean), context.facts, tuple(context.holes), balance,
            first=extra.get("first", Edge.NOTHING), last_line=extra.get("last_line", Edge.NOTHING),
            out=extra.get("out", Edge.NOTHING), opens_heading=opens_heading, ends_heading="</h" in raw,
            reaches_back="joins" in extra, nothing="nothing" in extra, leads="leads" in extra,
            trails="trails" in extra, starts_blank="starts_blank" in extra, blank="blank" in extra,
            places_contents=any(hole.kind == "p" for hole in context.holes),
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

    def assembly(self) -> Assembly:
        """Return what puts the blocks of this page together."""
        return Assembly(self.map, self.options)

    def new_fold(self) -> Fold:
        """Return what fills the holes of this page."""
        return Fold(self.site, self.pages, self.title, self.options)

    def fold(self, blocks: Sequence[MappedBlock]) -> Page:
        """Return the page that the blocks make."""
        assembly, fold = self.assembly(), self.new_fold()
        assembly.update(0, 0, blocks)
        fold.update(assembly.parts, (), assembly.parts)
        return fold.page(assembly.parts)


def render_page(text: str, title: str, site: SiteProfile, pages: Pages, options: Options | None = None) -> Page:
    """Render an article: cut, map, fold."""
    renderer = Renderer(site, pages, title, options)
    texts = [text[block.start : block.end] for block in cut(text, site)]
    return renderer.fold(renderer.map_all(texts))


def render_uncut(text: str, title: str, site: SiteProfile, pages: Pages, options: Options | None = None) -> Page:
    """Render an article as one block: what `render_page` is held against."""
    renderer = Renderer(site, pages, title, options)
    return renderer.fold([renderer.map(text)] if text else [])
