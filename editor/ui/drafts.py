"""Keeps what is typed against a crash, and brings it back at the next start."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from editor.errors import FileError
from editor.storage import file
from editor.storage.drafts import Draft, Waiting, real_path
from editor.storage.journal import (
    DELAY_S,
    Answer,
    Claimed,
    Journal,
    PutAside,
    SeenElsewhere,
    SnapshotWanted,
    Trouble,
)
from editor.text import Span
from editor.ui.bar import Bar
from editor.ui.window import MainWindow

_REST_MS = 300  # without a key: copying a megabyte takes 4 to 18 ms


class Drafts(QObject):
    """Ties the window's article to a journal, and tells in bars of what came of it.

    Args:
        window: Whose article is kept; its commands are used for opening and discarding.
        folder: Where drafts lie.
        delay_s: See `Journal`.

    Attributes:
        restored: Tells of a draft that was restored.
        waiting: Tells of others that could be.
        trouble: Tells that drafts cannot be written.
        elsewhere: Tells that another window shows the file, too.
    """

    nothing_found = Signal()
    """There was nothing to restore at the start."""

    _heard = Signal(object)

    def __init__(self, window: MainWindow, folder: Path, delay_s: float = DELAY_S) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._article = window.article
        self._document = window.source.article
        self._draft: Draft | None = None
        self._starting = False
        self._place = (0, 0)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._take_snapshot)
        self.restored, self.waiting, self.trouble, self.elsewhere = (Bar() for _ in range(4))
        for bar in (self.elsewhere, self.waiting, self.restored, self.trouble):
            window.add_bar(bar)
        self._heard.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)
        self._journal = Journal(folder, self._hear, delay_s)
        self._article.based.connect(self._on_based)
        self._document.edited.connect(self._on_edit)
        self._document.dirty_changed.connect(self._on_dirty)
        window.source.caret_moved.connect(lambda caret: self._on_place(caret, self._place[1]))
        window.source.view_changed.connect(lambda top, _end: self._on_place(self._place[0], top))
        window.files.opened.connect(self._journal.claim)
        window.closing.connect(self._journal.close)

    def restore_newest(self) -> None:
        """Look for what was never saved, as at the start of the program."""
        self._starting = True
        self._journal.claim()

    # ------------------------------------------------------------------ what the article does

    def _on_based(self, path: Path | None, text: str, shape: file.Shape, digest: bytes | None) -> None:
        self._draft = None
        self.restored.shut()
        self._rest.stop()
        if self._document.length != len(text):  # the pane took a character for something else
            text = self._document.text()
        self._journal.rebase(path, text, shape, digest)

    def _take_snapshot(self) -> None:
        self._journal.snapshot(self._document.text())

    def _on_edit(self, _revision: int, position: int, removed: int, added: str) -> None:
        self._journal.edit(position, removed, added, self._document.length)
        if self._rest.isActive() and self._rest.interval():
            self._rest.start()

    def _on_dirty(self, dirty: bool) -> None:
        if dirty:
            self._journal.keep()

    def _on_place(self, caret: int, top: int) -> None:
        if (caret, top) != self._place:
            self._place = (caret, top)
            self._journal.place(caret, top)

    # ------------------------------------------------------------------ what the journal says

    def _hear(self, answer: Answer) -> None:
        """Take an answer over from the journal's thread."""
        try:
            self._heard.emit(answer)
        except RuntimeError:  # the window was closed meanwhile, and the signal went with it
            return

    def _on_answer(self, answer: Answer) -> None:
        if isinstance(answer, Claimed):
            self._on_claimed(answer)
        elif isinstance(answer, SnapshotWanted):
            self._rest.start(0 if answer.at_once else _REST_MS)
        elif isinstance(answer, SeenElsewhere):
            self._on_elsewhere(answer.windows)
        elif isinstance(answer, PutAside):
            self.waiting.tell(
                f"The drafts kept so far cannot be read. They lie in {answer.path}; new ones are kept from now on.",
                (("Hide", self.waiting.shut),),
            )
        else:
            self._on_trouble(answer)

    def _on_claimed(self, claimed: Claimed) -> None:
        starting, self._starting = self._starting, False
        waiting = list(claimed.waiting)
        draft = claimed.draft
        if draft is None:
            if starting:
                self.nothing_found.emit()
        elif self._has_room(claimed.which):
            self._restore(draft)
        else:
            self._journal.release(draft)
            waiting.insert(0, Waiting(draft.id, draft.base.path, draft.written))
        self._tell_waiting(waiting)

    def _has_room(self, which: Path | int | None) -> bool:
        """Tell whether a draft may take the place of what is in the window: one not chosen, only of the same."""
        if isinstance(which, int):
            return self._window.files.may_drop()
        path = self._article.path
        return not self._document.dirty and which == (real_path(path) if path else None)

    def _restore(self, draft: Draft) -> None:
        self._window.bar.shut()
        self._article.restore(draft.base.path, draft.text, draft.shape, draft.base.digest)
        self._journal.resume(draft)
        self._draft = draft
        self._document.select(Span(draft.place.caret, draft.place.caret))
        QTimer.singleShot(0, lambda: self._window.source.scroll_to(draft.place.top))  # laid out by then
        self.restored.tell(
            _restored(draft), (("Compare", self._compare), ("Discard", self._discard), ("Keep", self.restored.shut))
        )

    def _tell_waiting(self, waiting: list[Waiting]) -> None:
        if not waiting:
            self.waiting.shut()
            return
        first, more = waiting[0], len(waiting) - 1
        rest = f", and {more} more {'draft' if more == 1 else 'drafts'}" if more else ""
        self.waiting.tell(
            f"There are unsaved changes to {_name(first.path)} {_when(first.written)}{rest}.",
            (("Restore", lambda: self._journal.claim(first.id)), ("Later", self.waiting.shut)),
        )

    def _on_elsewhere(self, count: int) -> None:
        if not count:
            self.elsewhere.shut()
            return
        windows = "another window" if count == 1 else f"{count} other windows"
        self.elsewhere.tell(
            f"{_name(self._article.path)} is open in {windows}, too. "
            "You are asked before a save replaces what was saved there.",
            (("Hide", self.elsewhere.shut),),
        )

    def _on_trouble(self, trouble: Trouble) -> None:
        if not trouble.reason:
            self.trouble.shut()
            return
        self.trouble.tell(
            f"What is not saved cannot be kept against a crash in {self._folder}: {trouble.reason}. Save often.",
            (),
        )

    # ------------------------------------------------------------------ what can be done about a draft

    def _compare(self) -> None:
        from editor.ui.dialogs.compare import RESTORED, CompareDialog

        if self._draft is None:
            return
        dialog = CompareDialog(self._draft.base_text, self._document.text(), RESTORED, self._window.theme, self._window)
        dialog.accepted.connect(self._discard)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _discard(self) -> None:
        if self._draft is None:
            return
        try:
            self._article.go_back("Discard what was restored", self._draft.base_text)
        except FileError as error:
            self.restored.tell(f"Nothing was discarded: {error}", (("Hide", self.restored.shut),))


def _restored(draft: Draft) -> str:
    if draft.base.path is None:
        return f"Restored: an article that was never saved, {_when(draft.written)}."
    return (
        f"Restored: unsaved changes to {_name(draft.base.path)} {_when(draft.written)}. The file on disk is as it was."
    )


def _name(path: Path | None) -> str:
    return f"“{path.name}”" if path else "an article that was never saved"


def _when(written: float) -> str:
    """Return words such as "from 20:31", with the day when it is not today."""
    then = datetime.fromtimestamp(written)
    if then.date() == datetime.now().date():
        return f"from {then:%H:%M}"
    return f"from {then.day} {then:%B %Y, %H:%M}"
