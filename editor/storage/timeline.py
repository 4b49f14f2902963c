"""Keeps and looks up snapshots in a thread of its own: comparing and compressing a megabyte takes many frames."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from editor.storage.database import put_aside
from editor.storage.drafts import real_path
from editor.storage.keeper import Keeper
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


class Timeline(Keeper[SnapshotStore]):
    """The snapshots of all articles. Every method only asks; all is done in order.

    Args:
        folder: Where the database lies.
        hear: Takes answers, in the timeline's thread.
    """

    def __init__(self, folder: Path, hear: Callable[[Answer], None]) -> None:
        super().__init__("timeline", lambda: SnapshotStore(folder))
        self._folder = folder
        self._hear = hear
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

    # ------------------------------------------------------------------ the thread

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

    def _tell_trouble(self, reason: str) -> None:
        self._hear(TimelineTrouble(reason))

    def _put_aside(self, reason: str) -> None:
        """Leave a damaged database beside, so that the next snapshot begins a new one."""
        self._leave()
        try:
            aside = put_aside(self._folder / DATABASE)
        except OSError as error:
            self._fail(error.strerror or str(error))
            return
        self._fail(say("{reason}. The old file is {name}", reason=reason, name=aside.name))
