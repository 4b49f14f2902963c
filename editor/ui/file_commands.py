"""New, open, save, recent, and what to do when another program changed the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from editor.errors import EditorError, FileError
from editor.storage import file
from editor.storage.recent import RecentFiles
from editor.ui.article_file import ArticleFile
from editor.ui.bar import Bar
from editor.ui.document import Document
from editor.ui.tabs import Tab, Tabs
from editor.ui.translation import shown, tr, tr_count
from editor.wording import say

_FILTER = say("Articles (*.wiki *.wikitext *.mediawiki *.txt);;All files (*)")
_MARKDOWN = {".md", ".markdown"}
_Button = QMessageBox.StandardButton


class FileCommands(QObject):
    """What the rows of the File menu call.

    Args:
        article: The file of the open article.
        document: Its text.
        tabs: All open articles.
        recent: The files opened lately.
        bar: Tells of changes on disk.
        parent: Owns dialogs.
    """

    compare_requested = Signal(str)
    """``(text on disk)``: show what differs."""

    opened = Signal(object)
    """``(path)``: the user opened a file."""

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(
        self, article: ArticleFile, document: Document, tabs: Tabs, recent: RecentFiles, bar: Bar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._document = document
        self._tabs = tabs
        self._recent = recent
        self._bar = bar
        self._parent = parent
        article.changed_outside.connect(self._on_changed_outside)
        tabs.turned.connect(bar.shut)

    def new(self) -> None:
        """Begin an empty article."""
        self._tabs.begin()
        self._bar.shut()
        self._article.new()

    def open(self) -> None:
        """Ask for files and open them."""
        folder = str(self._article.path.parent) if self._article.path else ""
        names, _ = QFileDialog.getOpenFileNames(self._parent, tr("Open articles"), folder, shown(_FILTER))
        for name in names:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Turn to a file, loading it if it is not open. Tells whether it is open now."""
        there = self._tabs.find(path)
        if there is not None:
            self._tabs.turn(there)
            self._remember(self._recent.add, path)
            return True
        try:
            loaded = file.load(path)
        except FileError as error:
            self._complain(tr("Not opened"), error)
            if not path.exists():
                self._remember(self._recent.forget, path)
            return False
        self._tabs.begin()
        self._article.show(path, loaded)
        self._bar.shut()
        if path.suffix.lower() in _MARKDOWN:
            words = tr(
                "“{name}” looks like Markdown, which cannot be read yet: it is taken as wikitext.", name=path.name
            )
            self._bar.tell(words, ())
        self._remember(self._recent.add, path)
        self.opened.emit(path)
        return True

    def close(self) -> None:
        """Close the article in the pane."""
        self.close_tabs([self._tabs.current])

    def close_others(self) -> None:
        """Close all articles but the one in the pane."""
        self.close_tabs([tab for tab in self._tabs.all if tab is not self._tabs.current])

    def close_tabs(self, tabs: Sequence[Tab]) -> None:
        """Close articles, asking about what is not saved first."""
        if self.may_drop(tabs):
            for tab in tabs:
                self._tabs.close(tab)

    def save(self) -> bool:
        """Save; ask where for an untitled article, and what to do if another program changed the file."""
        if self._article.path is None:
            return self.save_as()
        if self._article.disk_differs() and self._article.path.exists() and not self._may_overwrite():
            return False
        return self._save(None)

    def save_as(self) -> bool:
        """Ask for a file and save there."""
        start = str(self._article.path or f"{self._article.name}.wiki")
        name, _ = QFileDialog.getSaveFileName(self._parent, tr("Save the article"), start, shown(_FILTER))
        return bool(name) and self._save(Path(name))

    def save_all(self) -> bool:
        """Save all articles that have changes. Tells whether all are saved."""
        return self._save_all([tab for tab in self._tabs.all if self._tabs.dirty(tab)])

    def may_drop(self, tabs: Sequence[Tab]) -> bool:
        """Ask about unsaved changes: tells whether the texts may go."""
        dirty = [tab for tab in tabs if self._tabs.dirty(tab)]
        if not dirty:
            return True
        box = QMessageBox(self._parent)
        box.setWindowTitle(tr("Unsaved changes"))
        names = [self._tabs.file(tab).name for tab in dirty]
        if len(names) == 1:
            box.setText(tr("“{name}” has changes that are not saved.", name=names[0]))
            box.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
            box.setDefaultButton(_Button.Save)
        else:
            box.setText(
                tr_count(
                    "{count} article has changes that are not saved.",
                    "{count} articles have changes that are not saved.",
                    len(names),
                )
            )
            box.setInformativeText("\n".join(tr("“{name}”", name=name) for name in names))
            box.setStandardButtons(_Button.SaveAll | _Button.Discard | _Button.Cancel)
            box.setDefaultButton(_Button.SaveAll)
        answer = box.exec()
        return self._save_all(dirty) if answer in (_Button.Save, _Button.SaveAll) else answer == _Button.Discard

    def fill_recent(self, menu: QMenu) -> None:
        """List the files opened lately."""
        menu.clear()
        for path in self._recent.paths():
            action = menu.addAction(path.name)
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
            action.setToolTip(str(path))
            if self._recent.pinned(path):
                action.setText(f"★ {path.name}")
        if menu.isEmpty():
            menu.addAction(tr("Nothing opened yet")).setEnabled(False)

    @property
    def pinned(self) -> bool:
        """Whether the article in the pane stays at the top of those opened lately."""
        return self._article.path is not None and self._recent.pinned(self._article.path)

    def pin(self, stay: bool) -> None:
        """Let the article in the pane stay at the top of those opened lately, or no longer."""
        if self._article.path is not None:
            self._remember(lambda path: self._recent.pin(path, stay), self._article.path)

    def reload(self) -> None:
        """Take the file's text; Undo brings back what was in the window."""
        if self._article.path is None:
            return
        try:
            self._article.go_back(tr("Reload"))
        except FileError as error:
            self._complain(tr("Not reloaded"), error)
            return
        self._bar.shut()

    def keep(self) -> None:
        """Keep the window's text; the next save replaces the file."""
        self._article.accept_disk()
        self._bar.shut()

    def compare(self) -> None:
        """Ask for the difference to be shown."""
        if self._article.path is None:
            return
        try:
            self.compare_requested.emit(file.load(self._article.path).text)
        except FileError as error:
            self._complain(tr("Not compared"), error)

    # ------------------------------------------------------------------ inside

    def _save(self, path: Path | None) -> bool:
        try:
            self._article.save(path)
        except FileError as error:
            self._complain(tr("Not saved"), error)
            return False
        self._bar.shut()
        if path is not None:
            self._remember(self._recent.add, path)
        return True

    def _save_all(self, tabs: Sequence[Tab]) -> bool:
        """Save these, the one in the pane last; stop where one cannot be saved, and leave that one in view."""
        before = self._tabs.current
        for tab in sorted(tabs, key=lambda tab: tab is before):
            self._tabs.turn(tab)
            if not self.save():
                return False
        self._tabs.turn(before)
        return True

    def _may_overwrite(self) -> bool:
        box = QMessageBox(self._parent)
        box.setWindowTitle(tr("Changed by another program"))
        words = tr(
            "“{name}” was changed on disk since you opened it. Saving replaces that change.", name=self._article.name
        )
        box.setText(words)
        replace = box.addButton(tr("Replace it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(_Button.Cancel)
        box.exec()
        return box.clickedButton() is replace

    def _on_changed_outside(self) -> None:
        path = self._article.path
        if path is None:
            return
        if not path.exists():
            self._document.qt.setModified(True)
            words = tr(
                "“{name}” is gone from the disk. Your text is still here; save to write it again.", name=path.name
            )
            self._bar.tell(words, ())
            return
        self._bar.tell(
            tr("Another program changed “{name}”.", name=path.name),
            ((tr("Reload"), self.reload), (tr("Keep mine"), self.keep), (tr("Compare"), self.compare)),
        )

    def _remember(self, change: Callable[[Path], None], path: Path) -> None:
        try:
            change(path)
        except FileError as error:
            self.told.emit(shown(error.message))

    def _complain(self, what: str, error: EditorError) -> None:
        QMessageBox.warning(self._parent, what, shown(error.message))
