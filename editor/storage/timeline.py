"""Keeps and looks up snapshots in a thread of its own: comparing and compressing a megabyte takes many frames."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple, TypeVar

from editor.errors import FileError
from editor.storage.drafts import real_path
from editor.storage.snapshots import DATABASE, Reason, Snapshot, SnapshotStore
from editor.wording import say

T = TypeVar("T")


class Listed(NamedTuple):
    """What is kept of an article, the newest first."""

    article: Path
    snapshots: tuple[Snapshot, ...]


class TextRead(NamedTuple):
    """The text of a snapshot; None when it is gone."""

    snapshot: int
    text: str | None


class TimelineTrouble(NamedTuple):
    """Snapshots cannot be kept or read, for this reason; "" when they can again."""

    reason: str


Answer = Listed | TextRead | TimelineTrouble


class Timeline:
    """The snapshots of all articles. Every method only asks; all is done in order.

    Args:
        folder: Where the database lies.
        hear: Takes answers, in the timeline's thread.
    """

    def __init__(self, folder: Path, hear: Callable[[Answer], None]) -> None:
        self._folder = folder
        self._hear = hear
        self._inbox: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._store: SnapshotStore | None = None
        self._trouble = ""
        self._ended = False
        self._thread = Thread(target=self._run, name="timeline", daemon=True)
        self._thread.start()

    def keep(self, path: Path, text: str, reason: Reason, summary: str = "") -> None:
        """Keep a text. `Listed` follows when that adds a snapshot."""
        self._inbox.put(partial(self._do_keep, path, text, reason, summary, time.time()))

    def describe(self, path: Path, summary: str) -> None:
        """Give the newest save of an article a summary that it lacks."""
        self._inbox.put(partial(self._do_change, path, lambda store, article: store.describe(article, summary)))

    def forget(self, path: Path) -> None:
        """Delete the timeline of an article."""
        self._inbox.put(partial(self._do_change, path, lambda store, article: store.forget(article)))

    def look_up(self, path: Path) -> None:
        """Ask for the snapshots of an article. Answered by `Listed`."""
        self._inbox.put(partial(self._do_change, path, lambda _store, _article: None))

    def read(self, snapshot: int) -> None:
        """Ask for the text of a snapshot. Answered by `TextRead`."""
        self._inbox.put(partial(self._do_read, snapshot))

    def close(self, timeout_s: float = 5) -> bool:
        """Do what was asked, and end. Tells whether that was done in time."""
        self._inbox.put(self._do_close)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # ------------------------------------------------------------------ the thread

    def _run(self) -> None:
        try:
            while not self._ended:
                self._inbox.get()()
        finally:
            if not self._ended:
                self._hear(TimelineTrouble("the part that keeps them has stopped"))

    def _do_keep(self, path: Path, text: str, reason: Reason, summary: str, now: float) -> None:
        article = real_path(path)
        if self._attempt(lambda store: store.add(article, text, reason, summary, now)):
            self._tell(path, article)

    def _do_change(self, path: Path, change: Callable[[SnapshotStore, Path], object]) -> None:
        article = real_path(path)
        self._attempt(lambda store: change(store, article))
        self._tell(path, article)

    def _tell(self, path: Path, article: Path) -> None:
        self._hear(Listed(path, tuple(self._attempt(lambda store: store.snapshots(article)) or ())))

    def _do_read(self, snapshot: int) -> None:
        self._hear(TextRead(snapshot, self._attempt(lambda store: store.text(snapshot))))

    def _do_close(self) -> None:
        self._ended = True
        self._leave()

    def _attempt(self, work: Callable[[SnapshotStore], T]) -> T | None:
        """Do something in one transaction; None when the disk refuses, which is told."""
        try:
            if self._store is None:
                self._store = SnapshotStore(self._folder)
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
            self._hear(TimelineTrouble(""))
        return result

    def _fail(self, reason: str) -> None:
        if reason != self._trouble:
            self._trouble = reason
            self._hear(TimelineTrouble(reason))

    def _put_aside(self, reason: str) -> None:
        """Leave a damaged database beside, so that the next snapshot begins a new one."""
        self._leave()
        aside = f"{DATABASE}.damaged-{time.time_ns()}"
        try:
            for ending in ("-wal", "-shm", ""):
                path = self._folder / f"{DATABASE}{ending}"
                if path.exists():
                    path.replace(self._folder / f"{aside}{ending}")
        except OSError as error:
            reason = error.strerror or str(error)
        self._fail(say("{reason}. The old file is {name}", reason=reason, name=aside))

    def _leave(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
