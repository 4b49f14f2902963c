"""A thread that keeps things in a database: a sync to disk may take as long as several frames."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from editor.errors import FileError
from editor.storage.database import Database
from editor.wording import say

S = TypeVar("S", bound=Database)
T = TypeVar("T")


class Keeper(Generic[S]):
    """Does what is put into `_inbox`, in order. Who derives from it starts `_thread` once all is ready.

    Args:
        name: Of the thread.
        open_store: Opens the database, when it is first wanted and after a failure.
    """

    def __init__(self, name: str, open_store: Callable[[], S]) -> None:
        self._open_store = open_store
        self._inbox: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._store: S | None = None
        self._trouble = ""
        self._ended = False
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def close(self, timeout_s: float = 5) -> bool:
        """Do what was asked, and end. Tells whether that was done in time."""
        self._inbox.put(self._do_close)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # ------------------------------------------------------------------ for those that keep something

    def _tell_trouble(self, reason: str) -> None:
        """The disk refuses, for this reason; "" when it does no longer."""
        raise NotImplementedError

    def _put_aside(self, reason: str) -> None:
        """The database is damaged."""
        raise NotImplementedError

    def _do_close(self) -> None:
        self._ended = True
        self._leave()

    def _step(self) -> None:
        self._inbox.get()()

    def _fail(self, reason: str) -> None:
        if reason != self._trouble:
            self._trouble = reason
            self._tell_trouble(reason)

    # ------------------------------------------------------------------ the thread

    def _run(self) -> None:
        try:
            while not self._ended:
                self._step()
        finally:
            if not self._ended:
                self._tell_trouble(say("the part that writes them has stopped"))

    def _attempt(self, work: Callable[[S], T]) -> T | None:
        """Do something in one transaction; None when the disk refuses, which is told."""
        try:
            if self._store is None:
                self._store = self._open_store()
            with self._store.transaction():
                result = work(self._store)
        except (OSError, sqlite3.OperationalError, FileError) as error:
            self._fail(getattr(error, "strerror", None) or str(error))
            return None
        except sqlite3.DatabaseError as error:
            self._put_aside(str(error))
            return None
        if self._trouble:
            self._trouble = ""
            self._tell_trouble("")
        return result

    def _leave(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
