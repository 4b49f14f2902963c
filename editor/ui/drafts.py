"""Keeps what is typed against a crash, and what is open, and brings both back at the next start."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextDocument

from editor.errors import FileError
from editor.storage import file
from editor.storage.drafts import Draft, Place, SessionTab, Waiting
from editor.storage.journal import (
    DELAY_S,
    Answer,
    Claimed,
    Journal,
    PutAside,
    Resumed,
    SeenElsewhere,
    SnapshotWanted,
    Trouble,
)
from editor.text import Span
from editor.ui.article_file import FileState
from editor.ui.bar import Bar
from editor.ui.tabs import Tab
from editor.ui.threads import emit
from editor.ui.translation import month, tr, tr_count
from editor.ui.window import MainWindow

_REST_MS = 300  # without a key: copying a megabyte takes 4 to 18 ms


class Drafts(QObject):
    """Ties the window's articles to a journal, and tells in bars of what came of it.

    Args:
        window: Whose articles are kept; its commands are used for opening and discarding.
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
        self._tabs = window.tabs
        self._restored: dict[int, Draft] = {}  # by the article's key, until it is saved or discarded
        self._listed: list[int] = []
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
        self._tabs.turning.connect(self._on_turning)
        self._tabs.turned.connect(self._show_restored)
        self._tabs.closed.connect(self._on_closed)
        self._tabs.reopened.connect(self._on_reopened)
        self._tabs.changed_aside.connect(self._take_snapshot_of)
        self._tabs.listed.connect(self._list_open)
        self._list_open()
        window.changes.summary.typed.connect(self._journal.summary)
        # Behind all that a save does: a text taken back to the file's keeps its summary, a saved one has none any more.
        self._article.based.connect(self._keep_summary, Qt.ConnectionType.QueuedConnection)
        window.files.opened.connect(self._journal.claim)
        window.closing.connect(self._journal.close)

    def restore_session(self) -> None:
        """Bring back what was open and what was never saved, as at the start of the program."""
        self._journal.claim_session()

    # ------------------------------------------------------------------ what the open articles do

    def _on_turning(self, before: int, after: int) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._journal.snapshot(before, self._document.text())
        self._journal.place(self._document.caret, self._window.source.view().start)
        self._journal.turn(after)
        self._place = (0, 0)

    def _on_closed(self, key: int) -> None:
        self._restored.pop(key, None)
        self._journal.forget(key)

    def _on_reopened(self, key: int) -> None:
        """Keep what is not saved of an article that was closed: of its file the journal knew as long as it was open."""
        state = self._article.state
        try:
            base = file.load(state.path).text if state.path else ""
        except FileError:  # the text is all there is
            base = ""
        self._journal.rebase(state.path, base, state.shape, state.digest)
        if self._document.dirty:
            self._journal.snapshot(key, self._document.text())
        self._keep_summary()

    def _list_open(self) -> None:
        keys = [tab.key for tab in self._tabs.all]
        if keys != self._listed:
            self._listed = keys
            self._journal.list_open(keys)

    def _take_snapshot_of(self, key: int) -> None:
        tab = next((tab for tab in self._tabs.all if tab.key == key), None)
        if tab is not None:
            self._journal.snapshot(key, self._tabs.text(tab))

    # ------------------------------------------------------------------ what the article does

    def _on_based(self, path: Path | None, text: str, shape: file.Shape, digest: bytes | None) -> None:
        self._restored.pop(self._tabs.current.key, None)
        self.restored.shut()
        self._rest.stop()
        if self._document.length != len(text):  # the pane took a character for something else
            text = self._document.text()
        self._journal.rebase(path, text, shape, digest, Place(*self._place))

    def _keep_summary(self, *_base: object) -> None:
        if self._window.changes.summary.text:
            self._journal.summary(self._window.changes.summary.text)

    def _take_snapshot(self) -> None:
        self._take_snapshot_of(self._tabs.current.key)

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
        emit(self._heard, answer)

    def _on_answer(self, answer: Answer) -> None:
        if isinstance(answer, Claimed):
            self._on_claimed(answer)
        elif isinstance(answer, Resumed):
            self._on_resumed(answer)
        elif isinstance(answer, SnapshotWanted):
            if answer.key == self._tabs.current.key:
                self._rest.start(0 if answer.at_once else _REST_MS)
            else:
                self._take_snapshot_of(answer.key)
        elif isinstance(answer, SeenElsewhere):
            self._on_elsewhere(answer.windows)
        elif isinstance(answer, PutAside):
            for tab in self._tabs.all:
                if self._tabs.dirty(tab):
                    self._take_snapshot_of(tab.key)
            self.waiting.tell(
                tr(
                    "The drafts kept so far cannot be read. They lie in {path}; new ones are kept from now on.",
                    path=str(answer.path),
                ),
                ((tr("Hide"), self.waiting.shut),),
            )
        else:
            self._on_trouble(answer)

    def _on_claimed(self, claimed: Claimed) -> None:
        waiting = list(claimed.waiting)
        draft = claimed.draft
        if draft is not None:
            tab = self._room_for(draft, claimed.which)
            if tab is None:
                self._journal.release(draft)
                waiting.insert(0, Waiting(draft.id, draft.base.path, draft.written))
            else:
                self._tabs.turn(tab)
                self._restore(draft)
        self._tell_waiting(waiting)

    def _room_for(self, draft: Draft, which: Path | int | None) -> Tab | None:
        """Return the article a draft may take the place of: one not chosen by its row, only of the same file."""
        there = self._tabs.find(draft.base.path) if draft.base.path else None
        if there is not None:
            return None if self._tabs.dirty(there) else there
        return self._tabs.begin() if isinstance(which, int) else None

    def _on_resumed(self, resumed: Resumed) -> None:
        """Put what was open into the window, what was never saved among it, and the rest of that behind it."""
        drafts = {draft.id: draft for draft in resumed.drafts}
        front: Tab | None = None
        opened: list[Tab] = []
        for each in resumed.tabs:
            draft = drafts.pop(each.draft, None) if each.draft is not None else None
            tab = self._bring_draft(draft) if draft else self._bring_file(each)
            if tab is not None:
                opened.append(tab)
                front = tab if each.current else front
        opened += [self._bring_draft(draft) for draft in drafts.values()]
        if not opened:
            self.nothing_found.emit()
            return
        blank = self._tabs.current
        self._tabs.turn(front or opened[-1])
        if self._tabs.blank(blank):
            self._tabs.close(blank)
        top = self._place[1]
        QTimer.singleShot(0, lambda: self._window.source.scroll_to(top))  # laid out by then
        self._show_restored()

    def _bring_draft(self, draft: Draft) -> Tab:
        state = FileState(draft.base.path, draft.shape, draft.base.digest)
        tab = self._tabs.add(state, draft.text, draft.place, dirty=True)
        if tab.sheet is not None:
            self._know(draft, tab.sheet.qt)
        self._journal.turn(tab.key)
        self._journal.resume(draft)
        self._restored[tab.key] = draft
        return tab

    def _bring_file(self, each: SessionTab) -> Tab | None:
        wanted = self._window.preferences.flag("session", True)
        if not wanted or each.path is None or self._tabs.find(each.path) is not None:
            return None
        try:
            loaded = file.load(each.path)
        except FileError:  # it has gone since, and nothing of it was unsaved
            return None
        state = FileState(each.path, loaded.shape, loaded.digest)
        tab = self._tabs.add(state, loaded.text, each.place, dirty=False)
        if tab.sheet is not None:
            self._article.set_base(loaded.text, "opened", datetime.now(), tab.sheet.qt)
        self._journal.turn(tab.key)
        self._journal.rebase(state.path, loaded.text, state.shape, state.digest, each.place)
        return tab

    def _restore(self, draft: Draft) -> None:
        self._window.bar.shut()
        self._article.restore(draft.base.path, draft.text, draft.shape, draft.base.digest)
        self._know(draft, self._document.qt)
        self._journal.resume(draft)
        self._restored[self._tabs.current.key] = draft
        self._document.select(Span(draft.place.caret, draft.place.caret))
        QTimer.singleShot(0, lambda: self._window.source.scroll_to(draft.place.top))  # laid out by then
        self._show_restored()

    def _know(self, draft: Draft, qt: QTextDocument) -> None:
        """Say what a restored text started from, and what is said of its changes."""
        self._article.set_base(draft.base_text, "restored", datetime.fromtimestamp(draft.written), qt)
        self._window.changes.summary.take(draft.summary, qt)

    def _show_restored(self) -> None:
        draft = self._restored.get(self._tabs.current.key)
        if draft is None:
            self.restored.shut()
            return
        self.restored.tell(
            _restored(draft), ((tr("Compare"), self._compare), (tr("Discard"), self._discard), (tr("Keep"), self._keep))
        )

    def _keep(self) -> None:
        self._restored.pop(self._tabs.current.key, None)
        self.restored.shut()

    def _tell_waiting(self, waiting: list[Waiting]) -> None:
        if not waiting:
            self.waiting.shut()
            return
        first, more = waiting[0], len(waiting) - 1
        self.waiting.tell(
            _waiting(first, more),
            ((tr("Restore"), lambda: self._journal.claim(first.id)), (tr("Later"), self.waiting.shut)),
        )

    def _on_elsewhere(self, count: int) -> None:
        if not count:
            self.elsewhere.shut()
            return
        self.elsewhere.tell(
            tr_count(
                "“{name}” is open in another window, too. You are asked before a save replaces what was saved there.",
                "“{name}” is open in {count} other windows, too. "
                "You are asked before a save replaces what was saved there.",
                count,
                name=self._article.name,
            ),
            ((tr("Hide"), self.elsewhere.shut),),
        )

    def _on_trouble(self, trouble: Trouble) -> None:
        if not trouble.reason:
            self.trouble.shut()
            return
        self.trouble.tell(
            tr(
                "What is not saved cannot be kept against a crash in {folder}: {reason}. Save often.",
                folder=str(self._folder),
                reason=trouble.reason,
            ),
            (),
        )

    # ------------------------------------------------------------------ what can be done about a draft

    def _compare(self) -> None:
        from editor.ui.dialogs.compare import RESTORED, CompareDialog

        draft = self._restored.get(self._tabs.current.key)
        if draft is None:
            return
        dialog = CompareDialog(draft.base_text, self._document.text(), RESTORED, self._window.theme, self._window)
        dialog.accepted.connect(self._discard)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _discard(self) -> None:
        draft = self._restored.get(self._tabs.current.key)
        if draft is None:
            return
        try:
            self._article.go_back(tr("Discard what was restored"), draft.base_text)
        except FileError as error:
            self.restored.tell(
                tr("Nothing was discarded: {error}", error=error.message), ((tr("Hide"), self.restored.shut),)
            )


def _restored(draft: Draft) -> str:
    if draft.base.path is None:
        #: {time} is like “from 20:31”.
        return tr("Restored: an article that was never saved, {time}.", time=_when(draft.written))
    return tr(
        "Restored: unsaved changes to “{name}” {time}. The file on disk is as it was.",
        name=draft.base.path.name,
        time=_when(draft.written),
    )


def _waiting(first: Waiting, more: int) -> str:
    """Return what is said of the first draft that waits, and of how many more do."""
    time = _when(first.written)
    if first.path is None:
        if not more:
            return tr("There are unsaved changes to an article that was never saved {time}.", time=time)
        return tr_count(
            "There are unsaved changes to an article that was never saved {time}, and {count} more draft.",
            "There are unsaved changes to an article that was never saved {time}, and {count} more drafts.",
            more,
            time=time,
        )
    if not more:
        return tr("There are unsaved changes to “{name}” {time}.", name=first.path.name, time=time)
    return tr_count(
        "There are unsaved changes to “{name}” {time}, and {count} more draft.",
        "There are unsaved changes to “{name}” {time}, and {count} more drafts.",
        more,
        name=first.path.name,
        time=time,
    )


def _when(written: float) -> str:
    """Return words such as "from 20:31", with the day when it is not today."""
    then = datetime.fromtimestamp(written)
    if then.date() == datetime.now().date():
        return tr("from {time}", time=f"{then:%H:%M}")
    return tr(
        "from {day} {month} {year}, {time}",
        day=then.day,
        month=month(then.month),
        year=then.year,
        time=f"{then:%H:%M}",
    )
