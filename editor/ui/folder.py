"""The folder of the local wiki at hand: read off the window's thread, and again when something in it changes."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QRunnable, QThreadPool, QTimer, Signal, SignalInstance

from editor.storage.wiki_folder import WikiFolder, read_folder
from editor.ui.threads import emit

_SETTLE_MS = 500  # many files may come at once
_MOST_WATCHED = 500  # folders; the system allows some thousands to all programs together


class Folder(QObject):
    """Knows what lies in a folder.

    Args:
        parent: The owner.
    """

    read = Signal(object)
    """``(WikiFolder)``: what it holds now."""

    _done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root: Path | None = None
        self._asked = 0
        self.content: WikiFolder | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._done.connect(self._take)

    @property
    def root(self) -> Path | None:
        """The folder, None without one."""
        return self._root

    def turn(self, root: Path) -> None:
        """Look at another folder; at the same one, nothing is done."""
        if root != self._root:
            self._root = root
            self.content = None
            self._look()

    def _look(self) -> None:
        if self._root is not None:
            self._asked += 1
            QThreadPool.globalInstance().start(_Look(self._done, self._asked, self._root))

    def _take(self, number: int, content: WikiFolder) -> None:
        if number != self._asked:
            return
        self.content = content
        self._watch(content)
        self.read.emit(content)

    def _watch(self, content: WikiFolder) -> None:
        entries = (*content.pages, *content.templates, *content.files)
        folders = dict.fromkeys([str(content.root), *(str(entry.path.parent) for entry in entries)])
        wanted = set(islice(folders, _MOST_WATCHED))
        watched = set(self._watcher.directories())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        fresh = [each for each in sorted(wanted - watched) if Path(each).is_dir()]
        if fresh:
            self._watcher.addPaths(fresh)


class _Look(QRunnable):
    """Holds a path and a bound signal only: it outlives nothing."""

    def __init__(self, done: SignalInstance, number: int, root: Path) -> None:
        super().__init__()
        self._done, self._number, self._root = done, number, root

    def run(self) -> None:
        emit(self._done, self._number, read_folder(self._root))
