"""The engine's process: one spawned child that holds the article session.

The window sends `Request`s and reads `Answer`s; neither side waits for the other. Between two slices of work the
child looks for new requests, so the newest text always wins and what was overtaken is dropped.

A thread would cost the window 24 ms a key, a process costs none; a `spawn`ed one is the same on every system.
"""

from __future__ import annotations

import gc
import logging
import multiprocessing
import traceback
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import monotonic
from typing import TYPE_CHECKING

from editor.collector import look_rarely
from editor.engine.finding_list import FindingList
from editor.engine.messages import Answer, EngineFault, FindingsPatch, Quit, Request, StillWorking
from editor.errors import EngineError
from editor.wording import Wording, say

if TYPE_CHECKING:
    from editor.engine.session import Session

_log = logging.getLogger(__name__)
_STOP_SECONDS = 1.0
_SIGN_SECONDS = 1.0  # between signs of life


class EngineProcess:
    """The window's end of the engine. `receive` may be called from one other thread.

    Args:
        worded: Puts what findings say into the window's language; None leaves it English.
    """

    def __init__(self, worded: Callable[[Wording], Wording] | None = None) -> None:
        self._worded = worded
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._findings = FindingList(self._worded)

    @property
    def alive(self) -> bool:
        """Tell whether the child runs."""
        return self._process is not None and self._process.is_alive()

    @property
    def pid(self) -> int:
        """Return the child's process id.

        Raises:
            EngineError: When it was never started.
        """
        if self._process is None or self._process.pid is None:
            raise EngineError(say("The preview engine is not running."))
        return self._process.pid

    def start(self) -> None:
        """Start the child; it is ready some 60 ms later, and requests sent before wait in the pipe."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs,), name="wikiwright-engine", daemon=True)
        process.start()
        theirs.close()
        self._process, self._connection = process, ours
        self._findings = FindingList(self._worded)

    def send(self, request: Request) -> None:
        """Hand over a request.

        Raises:
            EngineError: When the child is gone.
        """
        if self._connection is None:
            raise EngineError(say("The preview engine is not running."))
        try:
            self._connection.send(request)
        except OSError as error:
            raise EngineError(say("The preview engine has stopped.")) from error

    def receive(self) -> Answer:
        """Wait for the next answer.

        Raises:
            EngineError: When the child is gone.
        """
        if self._connection is None:
            raise EngineError(say("The preview engine is not running."))
        try:
            answer: Answer = self._connection.recv()
        except (OSError, EOFError) as error:
            raise EngineError(say("The preview engine has stopped.")) from error
        return self._findings.apply(answer) if isinstance(answer, FindingsPatch) else answer

    def stop(self) -> None:
        """End the child: by asking, then by force. A `receive` under way raises `EngineError`."""
        process, connection = self._process, self._connection
        if process is None or connection is None:
            return
        try:
            connection.send(Quit())
        except OSError:
            _log.debug("the engine was gone before it was asked to stop")
        process.join(_STOP_SECONDS)
        self.kill()
        connection.close()
        self._connection = None

    def kill(self) -> None:
        """End the child by force, as for one that hangs."""
        if self._process is not None and self._process.is_alive():
            self._process.kill()
            self._process.join(_STOP_SECONDS)


def serve(connection: Connection) -> None:
    """Run the engine until it is told to quit or the window is gone. The child's main function."""
    from editor.engine.session import Session  # heavy, and of no use to the window, which imports this module too

    look_rarely()
    session = Session(connection.poll)
    gc.freeze()  # modules and tables stay until the end
    try:
        while True:
            if session.has_work and not connection.poll():
                _work(session, connection)
                continue
            request: Request = connection.recv()
            if isinstance(request, Quit):
                return
            session.take(request)
    except (EOFError, OSError, KeyboardInterrupt):
        return


def _work(session: Session, connection: Connection) -> None:
    """Work until done or until a request arrives."""
    told = monotonic()
    for answer in _guarded(session):
        if answer is None and monotonic() - told > _SIGN_SECONDS:
            answer = StillWorking(session.revision)
        if answer is not None:
            connection.send(answer)
            told = monotonic()
        if not session.holds_on and connection.poll(session.patience_s):
            return


def _guarded(session: Session) -> Iterator[Answer | None]:
    """Yield what the session works out. This is the engine's door: a bug costs one step of one revision."""
    try:
        yield from session.work()
    except Exception as error:  # noqa: BLE001 - one of the three guarded doors
        message = session.give_up().filled(error=type(error).__name__)
        yield EngineFault(session.revision, message, traceback.format_exc())
