"""The real window on a settings file of its own, with an engine that answers by script."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest
from pytestqt.qtbot import QtBot

from editor.engine.messages import (
    Answer,
    ArticleFacts,
    EditArticle,
    FindingsReady,
    Finished,
    OpenArticle,
    Request,
    ShowRange,
    TokensReady,
)
from editor.errors import EngineError
from editor.lint.finding import Finding, Fix, Severity
from editor.storage.settings import Settings
from editor.text import Edit, Span
from editor.ui.window import MainWindow, build_window
from editor.wikitext.lexer import colour_line
from editor.wording import say
from tests.windows import drop_changes


class ScriptedEngine:
    """Follows the text like the real engine and reports every ``teh`` as a typo; ``!dead`` in the text ends
    the first one, ``!hang`` makes it say nothing more.
    """

    made: int = 0
    """How many there were in this test."""

    def __init__(self) -> None:
        ScriptedEngine.made += 1
        self._answers: SimpleQueue[Answer | None] = SimpleQueue()
        self._gone = False
        self.text = ""
        self.revision = 0
        self.requests: list[Request] = []

    def start(self) -> None:
        """Nothing to start."""

    def send(self, request: Request) -> None:
        """Answer at once."""
        if self._gone:
            raise EngineError(say("gone"))
        self.requests.append(request)
        if isinstance(request, OpenArticle):
            self.text = request.text
        elif isinstance(request, EditArticle):
            end = request.position + request.removed
            self.text = self.text[: request.position] + request.added + self.text[end:]
        else:
            if isinstance(request, ShowRange):
                self._answers.put(TokensReady(self.revision, request.start, request.end, ()))
            return
        self.revision = request.revision
        if "!dead" in self.text and ScriptedEngine.made == 1:
            self.kill()
            return
        if "!hang" in self.text and ScriptedEngine.made == 1:
            return
        self._answers.put(ArticleFacts(request.revision, (), (), (), len(self.text.split())))
        self._answers.put(FindingsReady(request.revision, tuple(self._typos())))
        self._answers.put(Finished(request.revision))

    def receive(self) -> Answer:
        """Wait for an answer."""
        answer = self._answers.get()
        if answer is None:
            raise EngineError(say("gone"))
        return answer

    def stop(self) -> None:
        """End."""
        self.kill()

    def kill(self) -> None:
        """End."""
        self._gone = True
        self._answers.put(None)

    def _typos(self) -> Iterator[Finding]:
        for found in re.finditer("teh", self.text):
            span = Span(*found.span())
            fix = Fix(say("Replace teh with the"), (Edit(span, "the"),))
            message = "Readers see “teh” where “the” is meant."
            yield Finding("misspelling", Severity.WARNING, span, say(message), fix, subject="teh")
        for found in re.finditer(" ( +)", self.text):
            fix = Fix(say("Keep one blank"), (Edit(Span(*found.span(1)), ""),), cosmetic=True)
            yield Finding("blanks", Severity.HINT, Span(*found.span()), say("Several blanks."), fix)
        for found in re.finditer(",,+", self.text):
            span = Span(*found.span())
            fix = Fix(say("Remove one comma"), (Edit(Span(span.start, span.start + 1), ""),))
            yield Finding("doubled", Severity.WARNING, span, say("Readers see several commas."), fix)


@pytest.fixture
def engine_count() -> Callable[[], int]:
    """Return what tells how many engines were made."""
    return lambda: ScriptedEngine.made


MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def make_window(qtbot: QtBot, tmp_path: Path) -> Iterator[MakeWindow]:
    """Make windows that share one settings file."""
    windows: list[MainWindow] = []
    ScriptedEngine.made = 0

    def make() -> MainWindow:
        window = build_window(Settings(tmp_path / "config" / "settings.json"), ScriptedEngine, colour_line)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=drop_changes)
        window.restore()
        window.show()
        return window

    yield make
    for window in windows:
        window.job.stop()


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    """Return a window with its engine at work on an empty article."""
    made = make_window()
    made.article.new()
    made.job.start()
    qtbot.waitUntil(lambda: made.job.state == "live")
    return made
