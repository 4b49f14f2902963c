"""Shows what differs between two texts, inline or side by side; nothing in it can be typed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QWidget

from editor.text.changes import Comparison
from editor.ui.announce import announce
from editor.ui.panes.changes_rows import Row, RowKind, build_rows, line_of, words_of
from editor.ui.panes.changes_selection import Selection
from editor.ui.panes.changes_sheet import Sheet
from editor.ui.theme import Theme, source_font
from editor.ui.translation import tr

_ABOVE = 3  # lines above the change one goes to


class ChangesView(QAbstractScrollArea):
    """A list of changes.

    Args:
        theme: The colours.
    """

    source_requested = Signal(int)
    """``(line)``: go to that line of the new text, counted from one."""

    undo_requested = Signal(int)
    """``(change)``: take it back."""

    current_changed = Signal(int)
    """``(change)``: the one that Next and Previous go by, or -1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Changes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        self._sheet = Sheet(theme, source_font())
        self._beside = False
        self._unfolded: frozenset[int] = frozenset()
        self._current = -1
        self._at = 0  # the row one is at
        self._empty = ""
        self._selection = Selection(self._sheet)
        self.can_undo = False
        """Whether the menu offers to take a change back and to go to the source."""

    # ------------------------------------------------------------------ what is shown

    @property
    def comparison(self) -> Comparison:
        """What is shown."""
        return self._sheet.comparison

    @property
    def rows(self) -> list[Row]:
        """The rows shown."""
        return self._sheet.rows

    @property
    def current(self) -> int:
        """The change one is at, or -1."""
        return self._current

    @property
    def beside(self) -> bool:
        """Whether old and new stand side by side."""
        return self._beside

    def show_comparison(self, comparison: Comparison, empty: str, *, stay: bool = False) -> None:
        """Show what differs.

        Args:
            comparison: The changes.
            empty: What to say where there are none.
            stay: The view goes on from where it is: the same texts, one of them a little changed.
        """
        top, current = self.verticalScrollBar().value(), self._current
        self._unfolded = frozenset()
        self._empty = empty
        self._selection.drop()
        self._sheet.show(comparison, build_rows(comparison, beside=self._beside), beside=self._beside)
        self._fit()
        count = len(comparison.changes)
        self._current = -1
        if stay:
            self.verticalScrollBar().setValue(top)
            self._set_current(min(current, count - 1), self._first_row(min(current, count - 1)))
        else:
            self.verticalScrollBar().setValue(0)
            self._set_current(0 if count else -1, self._first_row(0))
        self.viewport().update()

    def set_beside(self, beside: bool) -> None:
        """Show old and new side by side, or in one column; the same line stays at the top."""
        if beside != self._beside:
            self._beside = beside
            self._rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = self._sheet.theme = theme
        self._sheet.forget()
        self.viewport().update()

    def next_change(self) -> None:
        """Go to the next change, after the last to the first."""
        self._step(1)

    def previous_change(self) -> None:
        """Go to the change before, before the first to the last."""
        self._step(-1)

    # ------------------------------------------------------------------ places

    def line_of(self, change: int) -> int:
        """Return the line of the new text, counted from one, where a change is."""
        return line_of(self.comparison, change)

    def words_of(self, change: int) -> str:
        """Return a change in words, for those who cannot see it."""
        return words_of(self.comparison, change)

    # ------------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view."""
        first = self._lay_out_view()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        if not self.comparison.changes:
            painter.setPen(self._theme.colour("quiet"))
            area = self.viewport().rect().adjusted(24, 0, -24, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()
            return
        value = self.verticalScrollBar().value()
        for index in range(first, len(self.rows)):
            y = self._sheet.top(index) - value
            if y > event.rect().bottom():
                break
            if y + self._sheet.laid(index).height >= event.rect().top():
                self._sheet.paint(painter, index, y, self._current, self._selection.within(index))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew; the row at the top stays there."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        top = self._sheet.row_at(bar.value())
        broken_anew = self._sheet.set_width(self.viewport().width())
        self._fit()
        if broken_anew and self.rows:
            bar.setValue(int(self._sheet.top(top)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, go to the source, copy."""
        bar = self.verticalScrollBar()
        keys = {
            Qt.Key.Key_Down: bar.value() + bar.singleStep(),
            Qt.Key.Key_Up: bar.value() - bar.singleStep(),
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.can_undo and self._current >= 0:
            self.source_requested.emit(self.line_of(self._current))
        elif not event.modifiers() and (key := Qt.Key(event.key())) in keys:
            bar.setValue(int(keys[key]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open a fold, follow a move, or begin a selection."""
        if event.button() != Qt.MouseButton.LeftButton or not self.rows:
            return
        index = self._row_at(event.position().y())
        row = self.rows[index]
        if row.kind is RowKind.FOLD:
            self._unfolded |= {row.block}
            self._rebuild()
            return
        if row.change >= 0:
            self._set_current(row.change, index)
        if row.kind is RowKind.MOVE:
            self._follow(index)
            return
        self._selection.begin(index, event.position(), self._in_sheet(event.position().y()))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select, or show what a click would do."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._selection.anchor is not None:
            index = self._row_at(event.position().y())
            self._selection.reach(index, event.position(), self._in_sheet(event.position().y()))
            self.viewport().update()
            return
        shape = Qt.CursorShape.IBeamCursor
        if self.rows and self.comparison.changes:
            row = self.rows[self._row_at(event.position().y())]
            if row.kind is not RowKind.LINE or self._on_number(row, event.position()):
                shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the source from a line's number."""
        anchor = self._selection.anchor
        if event.button() != Qt.MouseButton.LeftButton or anchor is None or self._selection.any:
            return
        row = self.rows[anchor.row]
        if self._on_number(row, event.position()):
            self.source_requested.emit(self._source_line(row))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the source from anywhere in a line."""
        if self.rows and (row := self.rows[self._row_at(event.position().y())]).kind is RowKind.LINE:
            self._selection.drop()
            self.source_requested.emit(self._source_line(row))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what can be done about the change one is at, and the selection."""
        menu = QMenu(self)
        change = self._current
        if self.can_undo:
            go = menu.addAction(tr("Go to the source"), lambda: self.source_requested.emit(self.line_of(change)))
            undo = menu.addAction(tr("Undo this change"), lambda: self.undo_requested.emit(change))
            for action in (go, undo):
                action.setEnabled(change >= 0)
            menu.addSeparator()
        menu.addAction(tr("Copy"), self.copy).setEnabled(bool(self.selected_text()))
        return menu

    def copy(self) -> None:
        """Copy what is selected."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def selected_text(self) -> str:
        """Return what is selected; in a line that shows both forms, the new one."""
        return self._selection.text()

    # ------------------------------------------------------------------ inside

    def _row_at(self, y: float) -> int:
        self._lay_out_view()
        return self._sheet.row_at(y + self.verticalScrollBar().value())

    def _in_sheet(self, y: float) -> float:
        return y + self.verticalScrollBar().value()

    def _on_number(self, row: Row, place: QPointF) -> bool:
        side = int(self._beside and place.x() > self._sheet.width / 2)
        edge = side * self._sheet.width / 2
        return self.can_undo and row.kind is RowKind.LINE and edge <= place.x() < self._sheet.text_left(side)

    def _source_line(self, row: Row) -> int:
        """Return the line of the new text, counted from one, that a row shows or stands before."""
        if row.new is not None:
            return row.new + 1
        return min(self.comparison.blocks[row.block].new_start + 1, len(self.comparison.new_lines))

    def _first_row(self, change: int) -> int:
        return next((at for at, row in enumerate(self.rows) if row.change == change), 0) if change >= 0 else 0

    def _stops(self) -> list[int]:
        """Return the rows where Next and Previous halt: the first of each change, and of each end of a move."""
        rows = self.rows
        return [at for at, row in enumerate(rows) if row.change >= 0 and (at == 0 or rows[at - 1].change != row.change)]

    def _step(self, by: int) -> None:
        stops = self._stops()
        if not stops:
            return
        if by > 0:
            at = next((stop for stop in stops if stop > self._at), stops[0])
        else:
            at = next((stop for stop in reversed(stops) if stop < self._at), stops[-1])
        self._set_current(self.rows[at].change, at)
        self._show_row(at)

    def _set_current(self, change: int, row: int) -> None:
        self._at = row
        self._current = change
        words = self.words_of(change) if change >= 0 else self._empty
        self.setAccessibleDescription(words)
        if self.hasFocus():
            announce(self, words)
        self.current_changed.emit(change)
        self.viewport().update()

    def _show_row(self, index: int) -> None:
        """Bring a row into view, with some lines above it."""
        for near in range(max(index - _ABOVE, 0), min(index + 2, len(self.rows))):
            self._sheet.laid(near)
        self._fit()
        top = self._sheet.top(index)
        bar = self.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + self.viewport().height() * 0.7:
            bar.setValue(int(top - _ABOVE * self._sheet.step))
        self.viewport().update()

    def _follow(self, index: int) -> None:
        """Go to the other end of a move."""
        change = self.rows[index].change
        ends = [at for at, row in enumerate(self.rows) if row.kind is RowKind.MOVE and row.change == change]
        other = next(at for at in ends if at != index)
        self._set_current(change, other)
        self._show_row(other)

    def _rebuild(self) -> None:
        """Make the rows anew; the line at the top stays there, and the change one is at stays in view."""
        if not self.rows:
            return
        top = self.rows[self._sheet.row_at(self.verticalScrollBar().value())]
        seen = self._current >= 0 and self.visual_rect(self._at).intersects(self.viewport().rect())
        rows = build_rows(self.comparison, beside=self._beside, unfolded=self._unfolded)
        self._sheet.show(self.comparison, rows, beside=self._beside)
        self._selection.drop()
        self._fit()
        same = (at for at, row in enumerate(rows) if _same_place(row, top))
        self.verticalScrollBar().setValue(int(self._sheet.top(next(same, 0))))
        self._at = self._first_row(self._current)
        if seen:
            self._show_row(self._at)
        self.viewport().update()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setRange(0, max(int(self._sheet.height) - height, 0))
        bar.setPageStep(max(height - int(self._sheet.step), 1))
        bar.setSingleStep(int(self._sheet.step))

    def _lay_out_view(self) -> int:
        """Lay out what is in view, the row at the top held in its place, and return that row."""
        if not self.rows:
            return 0
        bar = self.verticalScrollBar()
        first = self._sheet.row_at(bar.value())
        into = bar.value() - self._sheet.top(first)
        before = self._sheet.height
        filled, index = -into, first
        while index < len(self.rows) and filled < self.viewport().height():
            filled += self._sheet.laid(index).height
            index += 1
        if self._sheet.height != before:
            at_end = bar.value() == bar.maximum() and bar.maximum() > 0
            bar.blockSignals(True)
            self._fit()
            bar.setValue(bar.maximum() if at_end else int(self._sheet.top(first) + into))
            bar.blockSignals(False)
            bar.update()
            if at_end:
                return self._sheet.row_at(bar.value())
        return first

    def visual_rect(self, index: int) -> QRect:
        """Return where a row is in the viewport."""
        self._lay_out_view()
        height = int(self._sheet.laid(index).height)
        top = int(self._sheet.top(index)) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), height)

    def text_left(self, column: int = 0) -> int:
        """Return where the text of a column begins in the viewport, px."""
        return int(self._sheet.text_left(column))


def _same_place(row: Row, other: Row) -> bool:
    if row.kind is other.kind and row.block == other.block:
        return (row.old, row.new) == (other.old, other.new) or other.kind is RowKind.FOLD
    return other.kind is RowKind.FOLD and row.block == other.block and row.new == other.new
