"""The strip left of the source: line numbers, and the worst finding of each line as a mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from editor.lint.finding import Severity
from editor.ui.theme import Theme

_PAD = 8  # px on either side of the numbers
_MARK = 16  # px kept for the mark


class Lines(Protocol):
    """What the gutter asks of the pane beside it."""

    def visible_lines(self) -> Iterator[tuple[int, int, int, Severity | None]]:
        """Yield line number from one, top and height of its first row in px, and its worst finding."""

    def line_count(self) -> int:
        """Return how many lines there are."""

    def line_clicked(self, line: int) -> None:
        """Hear that the user clicked a line's number."""


class Gutter(QWidget):
    """Line numbers and marks.

    Args:
        pane: The widget it lies in, which also forwards its wheel.
        lines: What it shows.
        theme: Its colours.
    """

    def __init__(self, pane: QWidget, lines: Lines, theme: Theme) -> None:
        super().__init__(pane)
        self._pane = pane
        self._lines = lines
        self._theme = theme
        self.current_line = 1
        self.setAccessibleName("Line numbers")

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def width_needed(self) -> int:
        """Return the width in px for as many lines as there are, at least three digits."""
        digits = max(3, len(str(self._lines.line_count())))
        return _MARK + digits * self.fontMetrics().horizontalAdvance("9") + 2 * _PAD

    def sizeHint(self) -> QSize:
        """Return the width the numbers need."""
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies in the strip that is to be painted anew."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        for line, top, height, severity in self._lines.visible_lines():
            painter.setPen(self._theme.colour("ink" if line == self.current_line else "line_number"))
            area = QRectF(0, top, self.width() - _PAD, height)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line))
            if severity is not None:
                draw_mark(painter, severity, self._theme.severity(severity), _MARK / 2 + 2, top + height / 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the line whose number is clicked."""
        y = event.position().y()
        for line, top, height, _ in self._lines.visible_lines():
            if top <= y < top + height:
                self._lines.line_clicked(line)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        event.ignore()


def draw_mark(painter: QPainter, severity: Severity, colour: QColor, x: float, y: float) -> None:
    """Draw a severity's shape, 8 px wide, with its centre at a point."""
    painter.setPen(colour)
    painter.setBrush(Qt.BrushStyle.NoBrush if severity <= Severity.INFO else colour)
    if severity is Severity.WARNING:
        painter.drawPolygon(QPolygonF([QPointF(x - 3.5, y + 3), QPointF(x + 3.5, y + 3), QPointF(x, y - 3.5)]))
    else:
        radius = 1.0 if severity is Severity.HINT else 3.0
        painter.drawEllipse(QPointF(x, y), radius, radius)
