"""The process that searches: a pattern that takes for ever is ended with it.

Python's `re` cannot be interrupted and lets no other thread run; reading a large article in a thread would hold keys up
as well. So both happen in a child, which is killed when it takes too long.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from editor.errors import EngineError
from editor.search.messages import (
    Answer,
    FindInArticles,
    FindInText,
    PutBack,
    Ready,
    ReplaceInFiles,
    Request,
    Stop,
)
from editor.wording import say

_STOP_SECONDS = 1.0


class SearchProcess:
    """The window's end. `receive` may be called from one other thread. Nothing is sent before `Ready` has come."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=serve, args=(theirs,), name="wikiwright-search", daemon=True
        )
        self._process.start()
        theirs.close()

    def send(self, request: Request) -> None:
        """Hand over a request.

        Raises:
            EngineError: When the child is gone.
        """
        try:
            self._connection.send(request)
        except OSError as error:
            raise EngineError(say("The search has stopped.")) from error

    def receive(self) -> Answer:
        """Wait for the next answer.

        Raises:
            EngineError: When the child is gone.
        """
        try:
            answer: Answer = self._connection.recv()
        except (OSError, EOFError) as error:
            raise EngineError(say("The search has stopped.")) from error
        return answer

    def kill(self) -> None:
        """End the child by force; a `receive` under way raises `EngineError`. A file is whole at any moment."""
        self._process.kill()
        self._process.join(_STOP_SECONDS)


def serve(connection: Connection) -> None:
    """Answer requests until the window is gone. The child's main function."""
    from editor.search.finding import find_in_articles, find_in_text
    from editor.search.replacing import put_back, replace_in_files

    def answers(request: Request) -> Iterator[Answer]:
        if isinstance(request, FindInText):
            yield from find_in_text(request)
        elif isinstance(request, FindInArticles):
            yield from find_in_articles(request)
        elif isinstance(request, ReplaceInFiles):
            yield from replace_in_files(request.changes, request.keep, connection.poll)
        elif isinstance(request, PutBack):
            yield from put_back(request.record)

    try:
        connection.send(Ready())
        while True:
            request: Request = connection.recv()
            if isinstance(request, Stop):
                continue  # it came when all was done
            for answer in answers(request):
                connection.send(answer)
    except (EOFError, OSError, KeyboardInterrupt):
        return
