"""Has the open article's text kept in its timeline: at each save, at opening, and while it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from editor.storage.snapshots import Reason, Snapshot
from editor.storage.timeline import Answer, Listed, TextRead, Timeline, TimelineTrouble
from editor.ui.article_file import ArticleFile
from editor.ui.document import Document
from editor.ui.threads import emit
from editor.ui.translation import tr

MINUTES = 10
"""Of changes, from one snapshot to the next."""

_MINUTE_MS = 60_000


class ArticleTimeline(QObject):
    """Ties the window's article to the timelines on disk. An article without a file has none.

    Args:
        article: Whose text is kept.
        document: Its text.
        folder: Where timelines lie.
        minutes: Of changes, from one snapshot to the next.
    """

    listed = Signal()
    """The snapshots of the open article are others than before."""

    read = Signal(int, object)
    """``(snapshot, text)``: a text that was asked for; None when it is gone."""

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    _heard = Signal(object)

    def __init__(self, article: ArticleFile, document: Document, folder: Path, minutes: float = MINUTES) -> None:
        super().__init__(article)
        self._article = article
        self._document = document
        self._folder = folder
        self._snapshots: tuple[Snapshot, ...] = ()
        self._of: Path | None = None
        self._due = QTimer(self, singleShot=True, interval=round(minutes * _MINUTE_MS))
        self._due.timeout.connect(lambda: self.keep(Reason.WRITTEN))
        self._heard.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)
        self._kept = Timeline(folder, self._hear)
        article.based.connect(self._on_based)
        article.moved.connect(self._on_moved)
        document.edited.connect(self._on_edited)
        document.loaded.connect(self._on_loaded)

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        """What is kept of the open article, the newest first."""
        return self._snapshots if self._of == self._article.path else ()

    def keep(self, reason: Reason, summary: str = "") -> None:
        """Keep the present text."""
        self._due.stop()
        if self._article.path is not None:
            self._kept.keep(self._article.path, self._document.text(), reason, summary)

    def describe(self, summary: str) -> None:
        """Give the last save a summary."""
        if self._article.path is not None:
            self._kept.describe(self._article.path, summary)

    def look_up(self) -> None:
        """Ask for the open article's snapshots, which another window may have added to."""
        if self._article.path is not None:
            self._kept.look_up(self._article.path)

    def ask(self, snapshot: int) -> None:
        """Ask for a snapshot's text."""
        self._kept.read(snapshot)

    def forget(self) -> None:
        """Delete the open article's timeline."""
        if self._article.path is not None:
            self._kept.forget(self._article.path)

    def close(self) -> bool:
        """Do what is left, and end."""
        return self._kept.close()

    # ------------------------------------------------------------------ inside

    def _on_based(self, path: Path | None, text: str, *_rest: object) -> None:
        if path is not None and self._article.base.origin == "opened":
            self._kept.keep(path, text, Reason.OPENED)

    def _on_moved(self) -> None:
        if self._of != self._article.path:
            self._snapshots, self._of = (), self._article.path
            self.look_up()

    def _on_loaded(self, _revision: int) -> None:
        self._due.stop()
        if self._document.dirty:  # an article that is turned to again
            self._due.start()

    def _on_edited(self, *_edit: object) -> None:
        if not self._due.isActive():
            self._due.start()

    def _hear(self, answer: Answer) -> None:
        """Take an answer over from the timeline's thread."""
        emit(self._heard, answer)

    def _on_answer(self, answer: Answer) -> None:
        if isinstance(answer, TextRead):
            self.read.emit(answer.snapshot, answer.text)
        elif isinstance(answer, Listed):
            if answer.article == self._article.path:
                self._snapshots = answer.snapshots
                self.listed.emit()
        elif isinstance(answer, TimelineTrouble) and answer.reason:
            self.told.emit(
                tr(
                    "The timeline in {folder} cannot be written or read: {reason}.",
                    folder=str(self._folder),
                    reason=answer.reason,
                )
            )
