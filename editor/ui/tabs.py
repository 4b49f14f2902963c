"""The open articles: one is in the panes, the others are put aside as they were left.

There is one source pane, one document, one engine. Turning to another article changes what they hold, as opening
another file would; so whoever follows `Document.loaded` and `ArticleFile.moved` knows nothing of tabs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.storage.drafts import Place, real_path
from editor.text import Edit
from editor.ui.article_file import ArticleFile, FileState
from editor.ui.document import Sheet
from editor.ui.panes.source import SourcePane

_MOST_CLOSED = 20  # remembered whole, their Undo included


@dataclass(eq=False)
class Tab:
    """An open article.

    Attributes:
        key: Its number, never given twice in a window.
        sheet: Its text while another one is in the pane; None for the one that is.
        file: Where it is kept, likewise.
    """

    key: int
    sheet: Sheet | None = None
    file: FileState = field(default_factory=FileState)


class Tabs(QObject):
    """Opens, closes and turns to articles. It asks nothing: see `FileCommands`.

    Args:
        source: The pane they share.
        article: The file they share.
    """

    turning = Signal(int, int)
    """``(from, to)``: the article of the second key is about to take the place of that of the first."""

    turned = Signal()
    """Another article is in the pane."""

    listed = Signal()
    """Other articles are open, in another order, under other names, or another is in the pane."""

    closed = Signal(int)
    """``(key)``: it is no longer open."""

    reopened = Signal(int)
    """``(key)``: it was closed and is in the pane again, with what was not saved."""

    changed_aside = Signal(int)
    """``(key)``: the text of an article that is not in the pane was changed."""

    def __init__(self, source: SourcePane, article: ArticleFile) -> None:
        super().__init__(source)
        self._source = source
        self._article = article
        self._tabs = [Tab(0)]
        self._current = self._tabs[0]
        self._next_key = 1
        self._closed: deque[tuple[int, Tab]] = deque()
        self._turning = False
        article.moved.connect(self._on_changed)
        source.article.dirty_changed.connect(lambda _dirty: self._on_changed())

    # ------------------------------------------------------------------ asking

    @property
    def all(self) -> Sequence[Tab]:
        """The open articles in order: at least one."""
        return tuple(self._tabs)

    @property
    def current(self) -> Tab:
        """The one in the pane."""
        return self._current

    @property
    def at(self) -> int:
        """The place of the one in the pane, from zero."""
        return self._tabs.index(self._current)

    @property
    def can_reopen(self) -> bool:
        """Whether an article was closed."""
        return bool(self._closed)

    def file(self, tab: Tab) -> FileState:
        """Return where an article is kept."""
        return self._article.state if tab is self._current else tab.file

    def dirty(self, tab: Tab) -> bool:
        """Tell whether an article has changes that are not saved."""
        return self._source.article.dirty if tab.sheet is None else tab.sheet.dirty

    def text(self, tab: Tab) -> str:
        """Return an article's text."""
        return self._source.article.text() if tab.sheet is None else tab.sheet.text()

    def find(self, path: Path) -> Tab | None:
        """Return the article of a file, None when it is not open."""
        real = real_path(path)
        for tab in self._tabs:
            kept = self.file(tab).path
            if kept is not None and real_path(kept) == real:
                return tab
        return None

    def blank(self, tab: Tab) -> bool:
        """Tell whether an article is an empty one that nobody has touched."""
        return self.file(tab).path is None and not self.dirty(tab) and not self.text(tab)

    def names(self) -> list[str]:
        """Return what the articles are called, in order; those of one name with their folders."""
        states = [self.file(tab) for tab in self._tabs]
        names = [state.name for state in states]
        return [
            f"{state.name} – {state.path.absolute().parent.name}"
            if state.path and names.count(state.name) > 1
            else state.name
            for state in states
        ]

    # ------------------------------------------------------------------ doing

    def begin(self) -> Tab:
        """Turn to an empty, untitled article, behind the one in the pane unless that is blank already."""
        if not self.blank(self._current):
            tab = Tab(self._next_key, self._source.fresh_sheet())
            self._next_key += 1
            self._tabs.insert(self.at + 1, tab)
            self.turn(tab)
        return self._current

    def add(self, file: FileState, text: str, place: Place, *, dirty: bool) -> Tab:
        """Open an article at the end without turning to it.

        Args:
            file: Where it is kept.
            text: What it holds.
            place: Where the reader was.
            dirty: It differs from what is on disk.
        """
        sheet = self._source.fresh_sheet()
        sheet.fill(text, place.caret, dirty=dirty)
        sheet.top = place.top
        tab = Tab(self._next_key, sheet, file)
        self._next_key += 1
        self._tabs.append(tab)
        self.listed.emit()
        return tab

    def turn(self, tab: Tab) -> None:
        """Put an open article into the pane."""
        if tab is self._current or tab.sheet is None:
            return
        before, sheet = self._current, tab.sheet
        self.turning.emit(before.key, tab.key)
        self._turning = True  # half of it is of one article, half of the other
        try:
            before.file = self._article.state
            self._current, tab.sheet = tab, None
            self._article.take_up(tab.file)
            before.sheet = self._source.change_sheet(sheet)
        finally:
            self._turning = False
        self.turned.emit()
        self.listed.emit()
        self._article.check()

    def _on_changed(self) -> None:
        if not self._turning:
            self.listed.emit()

    def step(self, by: int) -> None:
        """Turn to the article so many places further on, round and round."""
        self.turn(self._tabs[(self.at + by) % len(self._tabs)])

    def move(self, start: int, end: int) -> None:
        """Put an article at another place."""
        self._tabs.insert(end, self._tabs.pop(start))
        self.listed.emit()

    def close(self, tab: Tab) -> None:
        """Close an article, whatever is not saved; in place of the last one comes an empty one."""
        place = self._tabs.index(tab)
        if tab is self._current:
            if len(self._tabs) == 1:
                self._tabs.append(Tab(self._next_key, self._source.fresh_sheet()))
                self._next_key += 1
            self.turn(self._tabs[place + 1 if place + 1 < len(self._tabs) else place - 1])
        self._tabs.remove(tab)
        self._bury(place, tab)
        self.closed.emit(tab.key)
        self.listed.emit()

    def _bury(self, place: int, tab: Tab) -> None:
        """Remember a closed article for as long as there is room."""
        gone = [tab] if self.blank(tab) else []
        if not gone:
            self._closed.append((place, tab))
        if len(self._closed) > _MOST_CLOSED:
            gone.append(self._closed.popleft()[1])
        for each in gone:
            if each.sheet is not None:
                each.sheet.qt.deleteLater()

    def reopen(self) -> None:
        """Turn to the article closed last, as it was left."""
        if not self._closed:
            return
        place, tab = self._closed.pop()
        blank = self._current if self.blank(self._current) else None
        path = tab.file.path
        there = self.find(path) if path is not None else None
        if there is not None:
            self.turn(there)
            return
        self._tabs.insert(min(place, len(self._tabs)), tab)
        self.turn(tab)
        self.reopened.emit(tab.key)
        if blank is not None:
            self.close(blank)
        self.listed.emit()

    def apply(self, tab: Tab, edits: Sequence[Edit], label: str) -> None:
        """Carry out a change of an article as it is as one undo step, in the pane or not.

        Raises:
            EditOverlapError: When two edits overlap.
        """
        if tab.sheet is None:
            self._source.article.apply(edits, label)
            return
        tab.sheet.apply(edits, label)
        self.changed_aside.emit(tab.key)
        self.listed.emit()
