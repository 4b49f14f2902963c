"""The pages, templates and files of the local wiki at hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from editor.storage.wiki_folder import Entry, WikiFolder
from editor.text import Span
from editor.ui.dialogs.fuzzy import score
from editor.ui.document import Document
from editor.ui.panels.controls import field, summary_label
from editor.ui.panels.panel import Panel
from editor.ui.panels.rows import PAYLOAD_ROLE, Node, Row
from editor.ui.theme import Theme
from editor.ui.translation import tr

_NOWHERE = Span(0, 0)
_ABOVE = 300  # the score of letters that stand together in a title


class _Group(NamedTuple):
    name: str
    size: int


class FolderPanel(Panel):
    """Lists a folder's articles; a double click or Return opens one.

    Args:
        document: The article in view.
        theme: The colours.
    """

    open_requested = Signal(Path)
    """``(path)``: open this article."""
    folder_requested = Signal()
    """Ask for another folder."""

    _opens_new = True

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(document, theme, tr("Folder"))
        self._content: WikiFolder | None = None
        self._open: Path | None = None
        self._view.setRootIsDecorated(True)
        self._view.doubleClicked.connect(self._on_opened)
        self._name = summary_label()
        choose = self._button("", tr("Choose another folder"), self.folder_requested.emit, icon="open")
        self._filter = field(tr("Filter by title"), clearable=True)
        self._filter.textChanged.connect(lambda _text: self._show())
        self._layout.insertWidget(0, self._strip(self._name, choose))
        self._layout.insertWidget(1, self._strip(self._filter, margins=(8, 0, 8, 4)))
        self._say_empty(self._nothing())

    def show_folder(self, content: WikiFolder) -> None:
        """Show what a folder holds."""
        self._content = content
        self._name.setText(content.root.name or str(content.root))
        self._name.setToolTip(str(content.root))
        self._show()

    def show_open(self, path: Path | None) -> None:
        """Set the article in view apart from the others."""
        self._open = path.absolute() if path else None
        self._view.viewport().update()

    def select_at(self, offset: int) -> None:
        """Leave the rows alone: none is a place in the text."""

    # ------------------------------------------------------------------ inside

    def _show(self) -> None:
        content = self._content
        if content is None:
            return
        words = self._filter.text().strip()
        groups = (
            (tr("Pages"), content.pages),
            (tr("Templates"), content.templates),
            (tr("Files"), content.files),
        )
        nodes = [node for name, entries in groups if (node := _group(name, _matching(entries, words)))]
        self._fill(nodes, self._document.revision, tr("Nothing of that title.") if words else self._nothing())

    @staticmethod
    def _nothing() -> str:
        return tr("No articles here yet. Files that end in .wiki, .wikitext, .mediawiki or .txt are shown.")

    def _row(self, payload: object) -> Row:
        if isinstance(payload, _Group):
            return Row(text=payload.name, count=str(payload.size))
        assert isinstance(payload, Entry)
        assert self._content is not None
        folder = payload.path.parent
        beside = folder.relative_to(self._content.root) if folder.is_relative_to(self._content.root) else folder
        shown = payload.path.absolute() == self._open
        spoken = tr("{title}, in view", title=payload.title) if shown else ""
        return Row(text=payload.title, strong=shown, count="" if beside == Path() else str(beside), spoken=spoken)

    def _jump(self, span: Span) -> None:
        """Stay where the reader is: a row is another article, opened when asked for."""

    def _on_opened(self, index: QModelIndex) -> None:
        entry = index.data(PAYLOAD_ROLE)
        if not isinstance(entry, Entry) or self._content is None:
            return
        if entry in self._content.files:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.path)))
        else:
            self.open_requested.emit(entry.path)


def _matching(entries: Sequence[Entry], words: str) -> Sequence[Entry]:
    return [entry for entry in entries if score(words, entry.title) >= _ABOVE] if words else entries


def _group(name: str, entries: Sequence[Entry]) -> Node | None:
    if not entries:
        return None
    children = [Node(entry, str(entry.path), _NOWHERE) for entry in entries]
    return Node(_Group(name, len(entries)), name, _NOWHERE, children)
