"""The article session: edits in, map and fold, answers out.

`Session.take` accepts requests at once; `Session.work` is a generator that does what they ask for in slices, yielding
an answer or, between slices, None, so that its caller may look for newer requests and start over. What a slice has
worked out is kept by block text, so starting over costs only the folds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from editor.engine.facts import article_facts
from editor.engine.linting import Linting
from editor.engine.messages import (
    Answer,
    EditArticle,
    EngineFault,
    OpenArticle,
    Request,
    SetPreferences,
    ShowRange,
    TokensReady,
)
from editor.engine.preview import Preview
from editor.errors import SiteProfileError
from editor.lint.rule import Page as LintPage
from editor.render.context import Options
from editor.render.document import Renderer
from editor.render.page import Page
from editor.render.pages import ArticlePages
from editor.text import Edit, Span, apply_edits
from editor.wikitext.blocks import Block, cut
from editor.wikitext.site import SiteProfile, default_site, load_site
from editor.wikitext.tokens import tokens

_OPTIONS = Options(placeholders=True, local_pictures=True)
_MARGIN = 2000  # code points around what is visible that are coloured too

_NAMES = {"": "The article", "preview": "The preview", "tokens": "The colours", "lint": "The list of problems"}


class Session:
    """One article and all that is derived from it."""

    def __init__(self) -> None:
        self.revision = 0
        self._text = ""
        self._site: SiteProfile = default_site()
        self._preview: Preview | None = None
        self._linting: Linting | None = None
        self._visible = Span(0, 4 * _MARGIN)
        self._todo: set[str] = set()
        self._doing = ""
        self._page: Page | None = None
        self._fault: EngineFault | None = None

    @property
    def has_work(self) -> bool:
        """Tell whether `work` would do anything."""
        return bool(self._todo)

    # -- requests

    def take(self, request: Request) -> None:
        """Accept a request. Nothing is worked out yet."""
        match request:
            case OpenArticle():
                self._open(request)
            case EditArticle():
                self._edit(request)
            case SetPreferences():
                if self._linting:
                    self._linting.set_preferences(request.ignored, request.words)
                self._todo.add("lint")
            case ShowRange():
                self._visible = Span(request.start, request.end)
                self._todo.add("tokens")

    def _open(self, request: OpenArticle) -> None:
        self.revision, self._text = request.revision, request.text
        self._site = self._load_site(request)
        folder = Path(request.folder) if request.folder else None
        templates = Path(request.templates) if request.templates else folder
        pages = ArticlePages(self._site, folder, templates)
        self._preview = Preview(Renderer(self._site, pages, request.title, _OPTIONS))
        self._linting = Linting(LintPage(request.title, self._site), request.ignored, request.words)
        self._todo = {"preview", "tokens", "lint"}

    def _load_site(self, request: OpenArticle) -> SiteProfile:
        try:
            return load_site(request.site) if request.site else default_site()
        except SiteProfileError as error:
            # The article is shown all the same, as the built-in profile reads it.
            self._fault = EngineFault(request.revision, str(error))
            return default_site()

    def _edit(self, request: EditArticle) -> None:
        span = Span(request.position, request.position + request.removed)
        self._text = apply_edits(self._text, [Edit(span, request.added)])
        self.revision = request.revision
        self._todo = {"preview", "tokens", "lint"}

    def give_up(self) -> str:
        """Leave undone what failed: its last good results stay until the next edit, and the rest is still to do.

        Returns:
            What failed, as the beginning of a sentence.
        """
        if self._doing:
            self._todo.discard(self._doing)
        else:
            self._todo.clear()
        return _NAMES[self._doing]

    # -- work

    def work(self) -> Iterator[Answer | None]:
        """Do what is to do, the preview first. May be left at any yield; the rest is still to do then."""
        self._doing = ""
        if self._preview is None or self._linting is None:
            self._todo.clear()
            return
        if self._fault:
            fault, self._fault = self._fault, None
            yield fault
        blocks = cut(self._text, self._site)
        yield None
        steps: tuple[tuple[str, Callable[[list[Block]], Iterator[Answer | None]]], ...] = (
            ("preview", self._work_preview),
            ("tokens", self._work_tokens),
            ("lint", self._work_lint),
        )
        for name, step in steps:
            if name in self._todo:
                self._doing = name
                yield from step(blocks)
                self._todo.discard(name)

    def _work_preview(self, blocks: list[Block]) -> Iterator[Answer | None]:
        assert self._preview is not None
        for result in self._preview.update(self.revision, self._text, blocks):
            if result is None:
                yield None
                continue
            patch, self._page = result
            self._todo.discard("preview")  # the patch counts as sent, even if nobody asks for what comes after it
            yield patch

    def _work_tokens(self, blocks: list[Block]) -> Iterator[Answer | None]:
        assert self._linting is not None
        low, high = self._visible.start - _MARGIN, self._visible.end + _MARGIN
        for block in blocks:
            if block.end <= low or block.start >= high:
                continue
            reading = self._linting.reading(self._text, block)
            shifted = tuple(token.shifted(block.start) for token in tokens(reading))
            yield TokensReady(self.revision, block.start, block.end, shifted)

    def _work_lint(self, blocks: list[Block]) -> Iterator[Answer | None]:
        assert self._linting is not None
        for facts in self._linting.facts(self._text, blocks):
            yield article_facts(self.revision, *facts, self._page, self._site) if facts else None
        for patch in self._linting.lint(self.revision, self._text, blocks):
            if patch is not None:
                self._todo.discard("lint")
            yield patch
