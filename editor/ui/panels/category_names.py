"""Gathers names of categories to offer, off the window's thread: reading a folder may take a while."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

from editor.errors import FileError
from editor.storage.category_names import names_in, read_list
from editor.ui.threads import emit
from editor.ui.translation import tr


class CategoryNames(QObject):
    """Tells the names of the user's list and of the articles in a folder.

    Args:
        parent: The owner.
    """

    found = Signal(object)
    """``(list[str])``: of the list first."""
    told = Signal(str)
    """``(sentence)``: why the list could not be read."""

    _done = Signal(int, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0
        self._from: tuple[str, str, str] | None = None
        self._done.connect(self._take)

    def look(self, folder: str, kept: str, prefix: str = "Category") -> None:
        """Look for names, unless the same were asked for last.

        Args:
            folder: Of the article, or "".
            kept: The user's list, or "".
            prefix: The wiki's own word for the namespace.
        """
        if (folder, kept, prefix) == self._from:
            return
        self._from = (folder, kept, prefix)
        self._asked += 1
        QThreadPool.globalInstance().start(_Look(self._done, self._asked, folder, kept, prefix))

    def _take(self, number: int, names: list[str], fault: str) -> None:
        if number == self._asked:
            self.found.emit(names)
            if fault:
                self.told.emit(fault)


class _Look(QRunnable):
    """Holds texts and a bound signal only: it outlives nothing."""

    def __init__(self, done: SignalInstance, number: int, folder: str, kept: str, prefix: str) -> None:
        super().__init__()
        self._done = done
        self._number = number
        self._folder, self._kept, self._prefix = folder, kept, prefix

    def run(self) -> None:
        names, fault = [], ""
        if self._kept:
            try:
                names = read_list(Path(self._kept))
            except FileError as error:
                fault = tr("The list of categories is not offered: {error}", error=error.message)
        if self._folder:
            names += names_in(Path(self._folder), self._prefix)
        emit(self._done, self._number, list(dict.fromkeys(names)), fault)
