"""Folding: lines hidden behind the first of a section, template, reference or table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextDocumentLayout

from editor.ui.document import Document
from editor.ui.panes.source_shape import Fold, Shape, can_fold, fold_from

_CLOSERS = ("}}", "|}", "</ref>")


class Lines(Protocol):
    """What is asked of the highlighter, whose lexer has been through the lines."""

    shapes_version: int
    """Goes up with the shape of any line."""

    def shape(self, number: int, /) -> Shape | None:
        """Return the shape of a line."""


class Folds(QObject):
    """What is folded in one document. Qt's blocks hold what is hidden; this holds why.

    Folds stay over edits elsewhere; an edit of what a fold hides opens it. Lines count from zero.

    Args:
        document: Whose text.
        lines: Knows the shape of every line.
    """

    changed = Signal()
    """Other lines are hidden now."""

    def __init__(self, document: Document, lines: Lines) -> None:
        super().__init__(document)
        self._document = document
        self._lines = lines
        self._shape = lines.shape
        self._foldable: dict[int, bool] = {}  # by line, as of this version of the shapes
        self._foldable_version = -1
        self._folded: dict[int, int] = {}  # first line -> last line
        self._count = document.qt.blockCount()
        document.edited.connect(self._follow)
        document.loaded.connect(self._forget)

    # ------------------------------------------------------------------ asking

    def last_hidden(self, line: int) -> int | None:
        """Return the last line hidden behind a line, None where nothing is."""
        return self._folded.get(line)

    def can_fold(self, line: int) -> bool:
        """Tell whether something begins on a line that can be folded."""
        if self._foldable_version != self._lines.shapes_version:
            self._foldable.clear()
            self._foldable_version = self._lines.shapes_version
        known = self._foldable.get(line)
        if known is None:
            known = self._foldable[line] = can_fold(line, self._document.qt.blockCount(), self._shape)
        return known

    # ------------------------------------------------------------------ doing

    def fold(self, line: int) -> None:
        """Fold the innermost of what holds a line and is open."""
        count = self._document.qt.blockCount()
        for first in range(line, -1, -1):
            found = None if first in self._folded else self._trimmed(fold_from(first, count, self._shape))
            if found is not None and found.last >= line:
                self._close([found])
                return

    def unfold(self, line: int) -> None:
        """Open what is folded behind a line."""
        self._open([line] if line in self._folded else [])

    def toggle(self, line: int) -> None:
        """Fold what begins on a line, or open it."""
        if line in self._folded:
            self.unfold(line)
        else:
            self._close([self._trimmed(fold_from(line, self._document.qt.blockCount(), self._shape))])

    def fold_all(self) -> None:
        """Fold all that can be folded."""
        count = self._document.qt.blockCount()
        starts = (line for line in range(count) if can_fold(line, count, self._shape))
        self._close(self._trimmed(fold_from(line, count, self._shape)) for line in starts)

    def unfold_all(self) -> None:
        """Open all that is folded."""
        self._open(list(self._folded))

    def reveal(self, line: int) -> None:
        """Open what hides a line."""
        self._open([first for first, last in self._folded.items() if first < line <= last])

    @property
    def state(self) -> dict[int, int]:
        """First and last lines of what is folded."""
        return dict(self._folded)

    def take_up(self, state: dict[int, int]) -> None:
        """Be the folds of another document, whose lines are hidden already."""
        self._folded = dict(state)
        self.changed.emit()

    # ------------------------------------------------------------------ inside

    def _trimmed(self, fold: Fold | None) -> Fold | None:
        """Leave in view the last line of a construct behind which text goes on, and blank lines behind a section."""
        if fold is None:
            return None
        first, last = fold
        shape = self._shape(first)
        text = self._document.qt.findBlockByNumber(last).text().rstrip()
        if shape is not None and shape.level:
            while last > first and not text:
                last -= 1
                text = self._document.qt.findBlockByNumber(last).text().rstrip()
        elif not text.lower().endswith(_CLOSERS):
            last -= 1
        return Fold(first, last) if last > first else None

    def _close(self, folds: Iterable[Fold | None]) -> None:
        closed = [fold for fold in folds if fold is not None]
        for fold in closed:
            self._folded[fold.first] = fold.last
        # An outer fold hides what the inner ones do.
        hidden_to = -1
        for fold in sorted(closed):
            if fold.last > hidden_to:
                self._show(fold.first + 1, fold.last, False)
                hidden_to = fold.last
        if closed:
            self._tell()

    def _open(self, lines: Iterable[int]) -> None:
        opened = [Fold(line, self._folded.pop(line)) for line in lines]
        for fold in opened:
            if not self._is_hidden(fold.first):
                self._show_but_folded(fold.first + 1, fold.last)
        if opened:
            self._tell()

    def _is_hidden(self, line: int) -> bool:
        return any(first < line <= last for first, last in self._folded.items())

    def _show_but_folded(self, first: int, last: int) -> None:
        while first <= last:
            stop = next((line for line in range(first, last + 1) if line in self._folded), last)
            self._show(first, stop, True)
            hidden = self._folded.get(stop)
            first = stop + 1 if hidden is None else hidden + 1

    def _show(self, first: int, last: int, visible: bool) -> None:
        block = self._document.qt.findBlockByNumber(first)
        for _ in range(first, last + 1):
            if not block.isValid():
                return
            block.setVisible(visible)
            block.setLineCount(max(block.layout().lineCount(), 1) if visible else 0)
            block = block.next()

    def _tell(self) -> None:
        layout = self._document.qt.documentLayout()
        assert isinstance(layout, QPlainTextDocumentLayout)
        layout.documentSizeChanged.emit(layout.documentSize())
        layout.requestUpdate()
        self.changed.emit()

    def _follow(self, _revision: int, position: int, _removed: int, added: str) -> None:
        count = self._document.qt.blockCount()
        growth, self._count = count - self._count, count
        if not self._folded:
            return
        first = self._document.line_column(position)[0] - 1
        more = added.count("\n")
        last = first + more - growth  # of the lines as they were
        moved: dict[int, int] = {}
        touched: list[tuple[int, int]] = []
        for top, bottom in self._folded.items():
            if bottom < first or (first == last == top and not more):
                moved[top] = bottom
            elif top > last:
                moved[top + growth] = bottom + growth
            else:
                touched.append((min(top, first), bottom + growth))
        self._folded = moved
        for top, bottom in touched:
            self._show_but_folded(top, max(bottom, first + more))
        if touched:
            self._tell()

    def _forget(self, _revision: int) -> None:
        self._folded.clear()
        self._count = self._document.qt.blockCount()
