"""The process that searches as the window sees it: requests go out, answers come in as signals, and nothing hangs."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from editor.errors import EngineError
from editor.search.messages import (
    Answer,
    FilesDone,
    FindInText,
    FoundInText,
    Matching,
    Progress,
    PutBack,
    Ready,
    ReplaceInFiles,
    Request,
    SearchDone,
    Stop,
)
from editor.ui.translation import shown
from editor.wording import say

PATIENCE_MS = 3000
"""A pattern that has been at work on one article for so long is given up."""

_OVERTAKEN_S = 0.3  # a pattern at work for so long is given up when another is wanted
_IDLE_MS = 60_000  # a process without work for so long is ended: it takes some 30 MB

_TOO_LONG = say(
    "This pattern takes too long in “{name}” and was given up. "
    "A repetition within a repetition, such as “(a+)+”, is the usual reason."
)
_LOST = say("The search stopped before its end. Nothing was lost; try again.")


class Process(Protocol):
    """What is asked of `editor.search.process.SearchProcess`, which runs as soon as it is made."""

    def send(self, request: Request) -> None:
        """Hand over a request; `EngineError` when it is gone."""

    def receive(self) -> Answer:
        """Wait for the next answer; `EngineError` when it is gone."""

    def kill(self) -> None:
        """End it by force."""


class SearchJob(QObject):
    """Has one thing done at a time; the newest wish wins. The process is started when there is a first one.

    Args:
        make: Makes a process.
        parent: The owner.
    """

    answered = Signal(object)
    """``(Answer)`` to the present request, or to the one before it."""

    given_up = Signal(str)
    """``(sentence)``: the request was given up, and why."""

    def __init__(self, make: Callable[[], Process] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make or _make_process
        self._process: Process | None = None
        self._reader: _Reader | None = None
        self._ending: list[_Reader] = []
        self._shut = False
        self._ready = False
        self._busy: Request | None = None
        self._matching_since_s: float | None = None
        self._waiting: Request | None = None
        self._name = ""  # of the article at work
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._end)
        self._patience.timeout.connect(lambda: self._give_up(_TOO_LONG.filled(name=self._name)))

    @property
    def busy(self) -> bool:
        """Tell whether something is under way or waits."""
        return self._busy is not None or self._waiting is not None

    def ask(self, request: Request, name: str = "") -> None:
        """Have something done; what was asked before and is not done yet is not wanted any more.

        Files that are being changed are waited for, whatever else is asked.

        Args:
            request: What.
            name: The article's, for a message.
        """
        if self._shut:
            return
        self._name = name
        self._waiting = request
        self._idle.stop()
        if self._process is None:
            self._start()
        elif self._busy is None:
            if self._ready:
                self._send()
        elif self._matching_since_s is not None and monotonic() - self._matching_since_s > _OVERTAKEN_S:
            self._end()
            self._start()

    def cancel(self) -> None:
        """Want nothing any more. Of files, the one being written is finished, and it is told what was changed."""
        self._waiting = None
        if isinstance(self._busy, ReplaceInFiles):
            self._tell_process(Stop())
        elif self._busy is not None and not isinstance(self._busy, PutBack):
            self._end()

    def shut(self) -> None:
        """End the process and its thread, and start none any more."""
        self._shut = True
        self._waiting = None
        self._end()
        for reader in self._ending:
            reader.wait()
        self._ending.clear()

    # ------------------------------------------------------------------ inside

    def _start(self) -> None:
        process = self._make()
        self._process = process
        self._reader = _Reader(process)
        self._reader.answered.connect(self._on_answer)
        self._reader.lost.connect(self._on_lost)
        self._reader.start()

    def _end(self) -> None:
        self._patience.stop()
        self._idle.stop()
        self._busy, self._ready, self._matching_since_s = None, False, None
        if self._process is not None:
            self._process.kill()
        self._ending = [reader for reader in self._ending if not reader.isFinished()]
        if self._reader is not None:
            self._ending.append(self._reader)  # it must outlive its last signal
        self._process = self._reader = None

    def _send(self) -> None:
        """Hand over what waits, to a process that reads: it never blocks for long."""
        self._busy, self._waiting = self._waiting, None
        if self._busy is not None:
            self._tell_process(self._busy)

    def _tell_process(self, request: Request) -> None:
        assert self._process is not None
        try:
            self._process.send(request)
        except EngineError:
            return  # the reader tells

    def _on_answer(self, reader: _Reader, answer: Answer) -> None:
        if reader is not self._reader:
            return
        self._patience.stop()
        self._matching_since_s = monotonic() if isinstance(answer, Matching) else None
        if isinstance(answer, Ready):
            self._ready = True
        elif isinstance(answer, Matching):
            self._patience.start()
        elif isinstance(answer, Progress):
            self._name = answer.name
        if isinstance(answer, FoundInText | SearchDone | FilesDone):
            self._busy = None
        if not isinstance(answer, Ready | Matching):
            self.answered.emit(answer)
        if self._ready and self._busy is None:
            if self._waiting is not None:
                self._send()
            else:
                self._idle.start()

    def _on_lost(self, reader: _Reader) -> None:
        if reader is self._reader:
            self._give_up(_LOST)

    def _give_up(self, why: str) -> None:
        waiting = self._waiting
        self._end()
        if waiting is not None and isinstance(waiting, FindInText):
            self._start()  # what is wanted now is another matter
            return
        self._waiting = None
        self.given_up.emit(shown(why))


class _Reader(QThread):
    """Blocked in `receive` until the process is gone."""

    answered = Signal(object, object)
    lost = Signal(object)

    def __init__(self, process: Process) -> None:
        super().__init__()
        self._process = process

    def run(self) -> None:
        while True:
            try:
                answer = self._process.receive()
            except EngineError:
                self.lost.emit(self)
                return
            self.answered.emit(self, answer)


def _make_process() -> Process:
    from editor.search.process import SearchProcess  # when it is wanted

    return SearchProcess()
