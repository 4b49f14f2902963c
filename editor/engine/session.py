"""The article session: edits in, map and fold, answers out.

`Session.take` accepts requests at once; `Session.work` is a generator that does what they ask for in slices, yielding
an answer or, between slices, None, so that its caller may look for newer requests and start over. What a slice has
found out is kept, so starting over costs what is left.

An edit is answered by what it changes around itself. What follows of it far away (an opener that may meet a closer in
another block, the wording in a list of references) waits until no key has been pressed for a moment: `patience_s`.
Findings and facts come as often as a reader can take them in, not with every key.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from editor.engine.facts import article_facts
from editor.engine.linting import Linting
from editor.engine.messages import (
    Answer,
    EditArticle,
    EngineFault,
    Finished,
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
from editor.render.pages import ArticlePages
from editor.text import Edit, Span, apply_edits
from editor.wikitext.blocks import Block
from editor.wikitext.model import Token
from editor.wikitext.reading import Reading
from editor.wikitext.recut import ArticleCut, Change
from editor.wikitext.site import SiteProfile, default_site, load_site
from editor.wikitext.tokens import tokens
from editor.wording import Wording, say

_OPTIONS = Options(placeholders=True, local_pictures=True)
_MARGIN = 2000  # code points around what is visible that are coloured too

_PATIENCE_S = 0.25  # so long nothing far away is touched after a key
_LATEST_S = 2.0  # so long what is out of view may lag behind someone who does not pause
_LINT_EVERY_S = 0.1
_FACTS_EVERY_S = 0.4
_HOLD_S = 0.06  # so long the linter may keep a newer request waiting, lest someone who types on sees no findings

_PREVIEW_FAILED = say("The preview could not be brought up to date ({error}); what was shown last stays.")
_FAULTS = {
    "": say("The article could not be brought up to date ({error}); what was shown last stays."),
    "preview": _PREVIEW_FAILED,
    "rest": _PREVIEW_FAILED,
    "tokens": say("The colours could not be brought up to date ({error}); what was shown last stays."),
    "lint": say("The list of problems could not be brought up to date ({error}); what was shown last stays."),
    "facts": say("The outline could not be brought up to date ({error}); what was shown last stays."),
}
_ALL = frozenset(_FAULTS) - {""}
_OPENING = ("preview", "tokens", "rest", "facts", "lint")
_WRITING = ("preview", "tokens", "lint", "rest", "facts")


class _Pace:
    """How often something may be done.

    Args:
        every_s: So long from one time to the next.
    """

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self._last = -math.inf

    def wait_s(self) -> float:
        """Return how long to wait till the next time."""
        return max(self._last + self._every_s - time.monotonic(), 0.0)

    def done(self) -> None:
        """Count from now."""
        self._last = time.monotonic()


class Session:
    """One article and all that is derived from it.

    Args:
        overtaken: Tells whether a newer request waits; asked where a slice takes long.
    """

    def __init__(self, overtaken: Callable[[], bool] | None = None) -> None:
        self.revision = 0
        self._overtaken = overtaken
        self.patience_s = 0.0
        """How long to wait for newer requests before the next slice is asked for."""
        self._hold_until = -math.inf
        self._lint_pace, self._facts_pace = _Pace(_LINT_EVERY_S), _Pace(_FACTS_EVERY_S)
        self._edited_at = -math.inf
        self._whole_at = -math.inf  # when all of the page was as the text had it
        self._text = ""
        self._edits: list[EditArticle] = []  # not followed yet
        self._cut: ArticleCut | None = None
        self._typing = False
        self._site: SiteProfile = default_site()
        self._preview: Preview | None = None
        self._linting: Linting | None = None
        self._visible = Span(0, 4 * _MARGIN)
        self._coloured: dict[int, Reading] = {}  # whose tokens the window has, by id
        self._todo: set[str] = set()
        self._doing = ""
        self._fault: EngineFault | None = None

    @property
    def has_work(self) -> bool:
        """Tell whether `work` would do anything."""
        return bool(self._todo)

    @property
    def has_preview_work(self) -> bool:
        """Tell whether the preview is not as the text has it."""
        return not self._todo.isdisjoint(("preview", "rest"))

    @property
    def holds_on(self) -> bool:
        """Tell whether what is under way is to be finished before newer requests are looked at."""
        return time.monotonic() < self._hold_until

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
                self._todo |= {"lint", "facts"}
            case ShowRange():
                self._visible = Span(request.start, request.end)
                self._coloured = {}  # the window keeps colours about its view alone
                self._todo.add("tokens")

    def _open(self, request: OpenArticle) -> None:
        self.revision, self._text = request.revision, request.text
        self._site = self._load_site(request)
        folder = Path(request.folder) if request.folder else None
        templates = Path(request.templates) if request.templates else folder
        pages = ArticlePages(self._site, folder, templates)
        self._preview = Preview(Renderer(self._site, pages, request.title, _OPTIONS), self._overtaken)
        self._linting = Linting(LintPage(request.title, self._site), request.ignored, request.words)
        self._cut, self._edits, self._typing = None, [], False
        self._coloured = {}
        self._todo = set(_ALL)

    def _load_site(self, request: OpenArticle) -> SiteProfile:
        try:
            return load_site(request.site) if request.site else default_site()
        except SiteProfileError as error:
            # The article is shown all the same, as the built-in profile reads it.
            self._fault = EngineFault(request.revision, error.message)
            return default_site()

    def _edit(self, request: EditArticle) -> None:
        span = Span(request.position, request.position + request.removed)
        self._text = apply_edits(self._text, [Edit(span, request.added)])
        self.revision = request.revision
        self._edits.append(request)
        self._typing = True
        self._edited_at = time.monotonic()
        self._todo = set(_ALL)

    def give_up(self) -> Wording:
        """Leave undone what failed: its last good results stay until the next edit, and the rest is still to do.

        Returns:
            What to tell the user, with a place for the ``error``.
        """
        if self._doing in ("preview", "rest") and self._preview:
            self._todo -= {"preview", "rest"}
            self._forget()
        elif self._doing:
            self._todo.discard(self._doing)
        else:
            self._todo.clear()
            self._forget()
        return _FAULTS[self._doing]

    # -- work

    def work(self) -> Iterator[Answer | None]:
        """Do what is to do, the preview first. May be left at any yield; the rest is still to do then."""
        self._doing = ""
        self.patience_s = 0.0
        if self._preview is None or self._linting is None:
            self._todo.clear()
            return
        if self._fault:
            fault, self._fault = self._fault, None
            yield fault
        self._follow()
        yield None
        steps: dict[str, Callable[[], Iterator[Answer | None]]] = {
            "preview": self._work_preview,
            "tokens": self._work_tokens,
            "lint": self._work_lint,
            "rest": self._work_rest,
            "facts": self._work_facts,
        }
        order = _WRITING if self._typing else _OPENING
        while name := next((each for each in order if each in self._todo), ""):
            self._doing = name
            yield from steps[name]()
            self._todo.discard(name)
        yield Finished(self.revision)

    def _rest_for(self, seconds: float) -> Iterator[None]:
        """Let newer requests come first for so long."""
        if self._typing and seconds > 0:
            self.patience_s = seconds
            yield None
            self.patience_s = 0.0

    # -- the cut

    def _follow(self) -> None:
        """Bring the cut and the preview's blocks up to the text."""
        assert self._preview is not None
        if self._cut is None:
            self._preview.reset()
            self._cut = ArticleCut(self._text, self._site)
            self._edits = []
            self._preview.change(Change(0, 0, len(self._cut.pieces)), self._cut.pieces)
        while self._edits:
            request = self._edits.pop(0)
            change = self._cut.edit(request.position, request.removed, request.added)
            self._preview.change(change, self._cut.pieces)

    def _forget(self) -> None:
        """Begin anew with the next edit: what failed may have left things half done."""
        self._cut = None
        if self._preview:
            self._preview.reset()

    def _blocks(self) -> list[Block]:
        assert self._cut is not None
        return self._cut.blocks()

    # -- steps

    def _work_preview(self) -> Iterator[Answer | None]:
        assert self._preview is not None
        for patch in self._preview.show(self.revision, self._visible):
            if patch is not None:
                self._todo.discard("preview")  # it counts as sent, even if nobody asks for what comes after it
            yield patch

    def _work_rest(self) -> Iterator[Answer | None]:
        """Do what an edit asks for far from itself, once no newer edit is at hand."""
        assert self._preview is not None and self._cut is not None
        if self._cut.provisional or self._preview.unfinished:
            until = self._edited_at + _PATIENCE_S
            if not (self._cut.provisional or self._preview.holds_back):
                until = min(until, self._whole_at + _LATEST_S)
            yield from self._rest_for(until - time.monotonic())
        if self._cut.provisional:
            change = self._cut.settle()
            if change.removed or change.added:
                self._preview.change(change, self._cut.pieces)
                self._todo |= {"tokens", "lint"}
            yield None
        while self._preview.unfinished:
            yield from self._preview.finish(self.revision, self._visible)
            if self._preview.unfinished:
                yield None  # overtaken: there is something newer to do
        self._todo.discard("rest")
        self._whole_at = time.monotonic()
        for _ in self._cut.read_loose_ends():
            yield None

    def _work_tokens(self) -> Iterator[Answer | None]:
        """Yield the tokens of what is visible, save of blocks whose tokens the window has."""
        assert self._linting is not None
        low, high = self._visible.start - _MARGIN, self._visible.end + _MARGIN
        told, self._coloured = self._coloured, {}
        run: list[Token] = []
        start = -1
        blocks = [block for block in self._blocks() if block.end > low and block.start < high]
        for block in blocks:
            reading = self._linting.reading(self._text, block)
            if id(reading) not in told:
                start = block.start if start < 0 else start
                run += [token.shifted(block.start) for token in tokens(reading)]
            elif start >= 0:
                yield TokensReady(self.revision, start, block.start, tuple(run))
                start, run = -1, []
            self._coloured[id(reading)] = reading
        if start >= 0:
            yield TokensReady(self.revision, start, blocks[-1].end, tuple(run))

    def _work_lint(self) -> Iterator[Answer | None]:
        assert self._linting is not None
        yield from self._rest_for(self._lint_pace.wait_s())
        self._hold_until = time.monotonic() + _HOLD_S
        for patch in self._linting.lint(self.revision, self._text, self._blocks()):
            if patch is not None:
                self._todo.discard("lint")
                self._hold_until = -math.inf
                self._lint_pace.done()
            yield patch

    def _work_facts(self) -> Iterator[Answer | None]:
        assert self._linting is not None and self._preview is not None
        yield from self._rest_for(self._facts_pace.wait_s())
        for facts in self._linting.facts(self._text, self._blocks()):
            if facts is not None:
                self._todo.discard("facts")
                self._facts_pace.done()
            yield article_facts(self.revision, self._text, *facts, self._preview.page(), self._site) if facts else None
