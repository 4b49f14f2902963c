"""The engine as the window sees it: requests go out, answers come in as signals, and it is there again if it dies.

Two threads keep the window from ever waiting: one blocked in `receive`, one in `send`, since a pipe holds 64 KB and an
article may be larger.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import SimpleQueue
from typing import Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from editor.engine.messages import (
    Answer,
    ArticleFacts,
    EditArticle,
    EngineFault,
    FindingsReady,
    Finished,
    OpenArticle,
    PreviewPatch,
    Request,
    SetPreferences,
    ShowRange,
    TokensReady,
)
from editor.errors import EngineError
from editor.ui.document import Document

HANG_MS = 10_000
"""An engine that owes an answer and gives no sign of life for so long is taken for hung."""

_RESTARTS = 3  # within _RESTART_WINDOW_S, before it is left to the user
_RESTART_WINDOW_S = 60.0

_log = logging.getLogger(__name__)


class Engine(Protocol):
    """What is asked of `editor.engine.process.EngineProcess`."""

    def start(self) -> None:
        """Start it."""

    def send(self, request: Request) -> None:
        """Hand over a request; `EngineError` when it is gone."""

    def receive(self) -> Answer:
        """Wait for the next answer; `EngineError` when it is gone."""

    def stop(self) -> None:
        """End it by asking."""

    def kill(self) -> None:
        """End it by force."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What an article is read with; the fields of `OpenArticle` that are not its text."""

    title: str = "Untitled"
    folder: str = ""
    templates: str = ""
    site: str = ""
    ignored: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    markdown: bool = False


class _Reader(QThread):
    """Blocked in `receive` until the engine is gone."""

    answered = Signal(int, object)
    lost = Signal(int)

    def __init__(self, engine: Engine, life: int) -> None:
        super().__init__()
        self._engine = engine
        self._life = life

    def run(self) -> None:
        while True:
            try:
                answer = self._engine.receive()
            except EngineError:
                self.lost.emit(self._life)
                return
            self.answered.emit(self._life, answer)


class _Writer(QThread):
    """Sends what is queued; None ends the engine and the thread."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self.queue: SimpleQueue[Request | None] = SimpleQueue()

    def run(self) -> None:
        while (request := self.queue.get()) is not None:
            try:
                self._engine.send(request)
            except EngineError:
                break  # the reader tells
        self._engine.stop()


class EngineJob(QObject):
    """Keeps an engine at work on one document.

    Args:
        document: Whose edits it follows.
        make_engine: Makes an engine that is not started yet.
    """

    patched = Signal(PreviewPatch)
    """Every patch, in order: each builds on the one before."""
    tokens_ready = Signal(TokensReady)
    facts_ready = Signal(ArticleFacts)
    findings_ready = Signal(FindingsReady)
    faulted = Signal(EngineFault)
    state_changed = Signal(str)
    """``starting``, ``working``, ``live``, ``stopped``."""

    def __init__(self, document: Document, make_engine: Callable[[], Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._make_engine = make_engine
        self._setting = Setting()
        self._life = 0
        self._engine: Engine | None = None
        self._reader: _Reader | None = None
        self._writer: _Writer | None = None
        self._ending: list[QThread] = []
        self._deaths: deque[float] = deque(maxlen=_RESTARTS)
        self._state = "stopped"
        self._hang = QTimer(self, interval=HANG_MS, singleShot=True)
        self._hang.timeout.connect(self._on_hang)
        document.edited.connect(self._on_edit)
        document.loaded.connect(self._open)

    @property
    def state(self) -> str:
        """See `state_changed`."""
        return self._state

    def start(self) -> None:
        """Start a fresh engine on the present text."""
        self._drop_engine()
        self._life += 1
        engine = self._make_engine()
        engine.start()
        self._engine = engine
        self._writer = _Writer(engine)
        self._writer.start()
        self._reader = _Reader(engine, self._life)
        self._reader.answered.connect(self._on_answer)
        self._reader.lost.connect(self._on_lost)
        self._reader.start()
        self._tell("starting")
        self._open()

    def stop(self) -> None:
        """End the engine and its threads."""
        self._life += 1
        self._drop_engine()
        self._tell("stopped")
        for thread in self._ending:
            thread.wait()
        self._ending.clear()

    def set_setting(self, setting: Setting, reopen: bool = True) -> None:
        """Say what the article is read with; with `reopen`, read it afresh."""
        self._setting = setting
        if reopen:
            self._open()

    def set_preferences(self, ignored: frozenset[str], words: frozenset[str]) -> None:
        """Take the user's ignored findings and own words."""
        self._setting = replace(self._setting, ignored=ignored, words=words)
        self._owe(SetPreferences(ignored, words))

    def show_range(self, start: int, end: int) -> None:
        """Say which code points are in view."""
        if self._writer is not None:
            self._writer.queue.put(ShowRange(start, end))

    # ------------------------------------------------------------------ inside

    def _open(self, _revision: int = 0) -> None:
        s = self._setting
        source = self._document.source()
        self._owe(
            OpenArticle(
                source.revision, source.text, s.title, s.folder, s.templates, s.site, s.ignored, s.words, s.markdown
            )
        )

    def _on_edit(self, revision: int, position: int, removed: int, added: str) -> None:
        self._owe(EditArticle(revision, position, removed, added))

    def _owe(self, request: Request) -> None:
        """Send a request that must be answered."""
        if self._writer is None:
            return
        self._writer.queue.put(request)
        if not self._hang.isActive():
            self._hang.start()
        if self._state == "live":
            self._tell("working")

    def _on_answer(self, life: int, answer: Answer) -> None:
        if life != self._life:
            return
        if self._hang.isActive():  # something is still owed: it lives, give it time again
            self._hang.start()
        current = answer.revision == self._document.revision
        if isinstance(answer, PreviewPatch):
            self.patched.emit(answer)
        elif isinstance(answer, EngineFault):
            _log.debug("engine fault: %s", answer.report)
            self.faulted.emit(answer)
        elif isinstance(answer, FindingsReady):
            # It is known where they lie now, and whoever types on would never see any.
            if self._document.since(answer.revision) is not None:
                self.findings_ready.emit(answer)
        elif isinstance(answer, TokensReady):
            self.tokens_ready.emit(answer)
        elif isinstance(answer, ArticleFacts) and current:
            self.facts_ready.emit(answer)
        if current and isinstance(answer, Finished | EngineFault):
            self._hang.stop()
            self._tell("live")

    def _on_lost(self, life: int) -> None:
        if life == self._life:
            self._restart()

    def _on_hang(self) -> None:
        self._restart()

    def _restart(self) -> None:
        now = time.monotonic()
        if len(self._deaths) == _RESTARTS and now - self._deaths[0] < _RESTART_WINDOW_S:
            self._life += 1
            self._drop_engine()
            self._tell("stopped")
            return
        self._deaths.append(now)
        if self._engine is not None:
            self._engine.kill()
        self.start()

    def _drop_engine(self) -> None:
        self._hang.stop()
        if self._writer is not None:
            self._writer.queue.put(None)
        # Threads end on their own once the engine is gone; they must outlive their last signal.
        self._ending = [thread for thread in self._ending if not thread.isFinished()]
        self._ending += [thread for thread in (self._writer, self._reader) if thread is not None]
        self._writer = self._reader = self._engine = None

    def _tell(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
