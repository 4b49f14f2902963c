"""The open article's file: loaded, saved, and watched for changes by other programs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

from editor.errors import FileError
from editor.storage import file
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.translation import tr

_SETTLE_MS = 150  # another program may write in several steps


@dataclass(frozen=True, slots=True)
class FileState:
    """Where an article is kept, its shape, and what identifies its bytes on disk; at first, of an untitled one."""

    path: Path | None = None
    shape: file.Shape = field(default_factory=file.Shape)
    digest: bytes | None = None

    @property
    def name(self) -> str:
        """The file's name, or "Untitled" in the language of the window."""
        return self.path.name if self.path else tr("Untitled")


Origin = Literal["begun", "opened", "saved", "restored"]


class BaseText(NamedTuple):
    """The text that what is unsaved started from.

    Attributes:
        text: The text.
        origin: How it came to be the base; ``restored`` is that of a restored draft.
        when: The time.
    """

    text: str
    origin: Origin
    when: datetime


class ArticleFile(QObject):
    """Ties a document to a path.

    Args:
        document: Whose text it loads and saves.

    Attributes:
        replaced: The text that the last save took the place of.
    """

    moved = Signal()
    """Path or shape are others than before: another file, or an untitled article."""

    saved = Signal()
    """The text is on disk now."""

    based = Signal(object, object, object, object)
    """``(path, text, shape, digest)``: the text is what is on disk now; without a path, what is begun with."""

    changed_outside = Signal()
    """The file's content differs from what was loaded or saved."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._state = FileState()
        self._bases: WeakKeyDictionary[QTextDocument, BaseText] = WeakKeyDictionary()  # of every article in memory
        self.replaced = ""
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.check)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)

    @property
    def path(self) -> Path | None:
        """Where it is kept, or None for an untitled article."""
        return self._state.path

    @property
    def shape(self) -> file.Shape:
        """Byte order mark and line ends."""
        return self._state.shape

    @property
    def name(self) -> str:
        """The file's name, or "Untitled"."""
        return self._state.name

    @property
    def state(self) -> FileState:
        """All of it, for `take_up`."""
        return self._state

    def take_up(self, state: FileState) -> None:
        """Be the file of another open article from now on; its text is about to be taken out, see `Document`."""
        self._take(state)

    @property
    def base(self) -> BaseText:
        """What is compared with by default: the text as opened or saved last, or that a restored draft began with."""
        kept = self._bases.get(self._document.qt)
        if kept is not None:
            return kept
        try:
            text = file.load(self.path).text if self.path else ""
        except FileError:
            text = ""
        return BaseText(text, "opened" if self.path else "begun", datetime.now())

    def set_base(self, text: str, origin: Origin, when: datetime, qt: QTextDocument | None = None) -> None:
        """Say what the present text started from, or that of another article in memory."""
        self._bases[qt or self._document.qt] = BaseText(text, origin, when)

    def new(self, text: str = "") -> None:
        """Begin an untitled article."""
        self._take(FileState())
        self._document.load(text)
        self._base(text)

    def open(self, path: Path) -> None:
        """Load a file in place of the present article.

        Raises:
            FileError: When it cannot be read; the present article stays.
        """
        self.show(path, file.load(path))

    def show(self, path: Path, loaded: file.LoadedFile) -> None:
        """Take what was loaded from a file in place of the present article."""
        self._take(FileState(path, loaded.shape, loaded.digest))
        self._document.load(loaded.text)
        self._base(loaded.text)

    def restore(self, path: Path | None, text: str, shape: file.Shape, digest: bytes | None) -> None:
        """Take a text that was never saved. What another program did to the file since `digest` is told."""
        self._take(FileState(path, shape, digest))
        self._document.load(text)
        self._document.qt.setModified(True)
        if path is not None:
            self.check()

    def go_back(self, label: str, text: str = "") -> None:
        """Take the file's text, or `text` for an article without a file, as a change that can be undone.

        Raises:
            FileError: When it cannot be read; the present text stays.
        """
        if self.path is not None:
            loaded = file.load(self.path)
            text = loaded.text
            self._take(FileState(self.path, loaded.shape, loaded.digest))
        self._document.apply([Edit(Span(0, self._document.length), text)], label)
        self._document.mark_saved()
        self._base(text)

    def save(self, path: Path | None = None) -> None:
        """Save, to another path if one is given.

        Raises:
            FileError: When it cannot be written; text and file stay as they are.
        """
        target = path or self.path
        if target is None:
            raise ValueError("an untitled article needs a path")
        saved = file.save(target, self._document.text(), self.shape)
        self._take(FileState(target, saved.shape, saved.digest))
        self._document.mark_saved()
        self._base(saved.text, "saved")
        self.saved.emit()

    def disk_differs(self) -> bool:
        """Tell whether another program changed or removed the file since it was loaded or saved."""
        return self.path is not None and file.digest_of(self.path) != self._state.digest

    def accept_disk(self) -> None:
        """Keep the text in the window; do not ask again about the file as it is now."""
        if self.path is not None:
            self._state = replace(self._state, digest=file.digest_of(self.path))
            self._document.qt.setModified(True)

    def check(self) -> None:
        """Look at the file; an atomic save by others takes it from the watch, so it is put there again."""
        self._watch()
        if self.disk_differs():
            self.changed_outside.emit()

    def _take(self, state: FileState) -> None:
        self._state = state
        self._watch()
        self.moved.emit()

    def _base(self, text: str, origin: Origin | None = None) -> None:
        self.replaced = self.base.text
        self.set_base(text, origin or ("opened" if self.path else "begun"), datetime.now())
        self.based.emit(self.path, text, self.shape, self._state.digest)

    def _watch(self) -> None:
        wanted = [] if self.path is None else [str(self.path), str(self.path.parent)]
        watched = [*self._watcher.files(), *self._watcher.directories()]
        gone = [each for each in watched if each not in wanted]
        fresh = [each for each in wanted if each not in watched and Path(each).exists()]
        if gone:
            self._watcher.removePaths(gone)
        if fresh:
            self._watcher.addPaths(fresh)
