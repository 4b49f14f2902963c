"""The strip left of the source: line numbers, and the worst finding of each line as a mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from editor.lint.finding import Severity
from editor.ui.theme import Theme
from editor.ui.translation import tr

_PAD = 8  # px on either side of the numbers
_MARK = 16  # px kept for the mark
_FOLD = 18  # px kept for the arrow of what can be folded


class GutterLine(NamedTuple):
    """A line in view.

    Attributes:
        line: Counted from one.
        top: Of its first row, px.
        height: Of its first row, px.
        worst: The severity of the worst finding on it.
        fold: ``open`` where it can be folded, ``closed`` where it is, else "".
    """

    line: int
    top: int
    height: int
    worst: Severity | None
    fold: str


class Lines(Protocol):
    """What the gutter asks of the pane beside it."""

    def visible_lines(self, top: int = 0, bottom: int | None = None) -> Iterator[GutterLine]:
        """Yield the lines in view, those between two heights (px) only."""

    def line_count(self) -> int:
        """Return how many lines there are."""

    def line_clicked(self, line: int) -> None:
        """Hear that the user clicked a line's number."""

    def fold_clicked(self, line: int) -> None:
        """Hear that the user clicked a line's arrow."""


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
        self.setAccessibleName(tr("Line numbers"))

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def width_needed(self) -> int:
        """Return the width in px for as many lines as there are, at least three digits."""
        digits = max(3, len(str(self._lines.line_count())))
        return _MARK + digits * self.fontMetrics().horizontalAdvance("9") + _PAD + _FOLD

    def sizeHint(self) -> QSize:
        """Return the width the numbers need."""
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies in the strip that is to be painted anew."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        for line in self._lines.visible_lines(event.rect().top(), event.rect().bottom()):
            self._draw(painter, line)
        painter.end()

    def _draw(self, painter: QPainter, line: GutterLine) -> None:
        quiet, ink = self._theme.colour("line_number"), self._theme.colour("ink")
        painter.setPen(ink if line.line == self.current_line else quiet)
        rtl, width = self.isRightToLeft(), self.width()
        area = QRectF(_FOLD if rtl else 0, line.top, width - _FOLD, line.height)
        beside = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight  # the text
        painter.drawText(area, beside | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, str(line.line))
        middle = line.top + line.height / 2
        if line.worst is not None:
            at = width - _MARK / 2 - 2 if rtl else _MARK / 2 + 2
            draw_mark(painter, line.worst, self._theme.severity(line.worst), at, middle)
        if line.fold:
            at = 8 if rtl else width - 8
            draw_arrow(painter, line.fold == "open", quiet if line.fold == "open" else ink, at, middle, rtl)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the line whose number is clicked, or fold or open at its arrow."""
        x, y = event.position().x(), event.position().y()
        for line in self._lines.visible_lines():
            if line.top <= y < line.top + line.height:
                at_arrow = x < _FOLD if self.isRightToLeft() else x >= self.width() - _FOLD
                if line.fold and at_arrow:
                    self._lines.fold_clicked(line.line)
                else:
                    self._lines.line_clicked(line.line)
                return

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


def draw_arrow(painter: QPainter, down: bool, colour: QColor, x: float, y: float, rtl: bool = False) -> None:
    """Draw an arrow head, 6 px wide, with its centre at a point: down for open, towards the text for folded."""
    painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    points = [(-3, -1.5), (0, 1.5), (3, -1.5)] if down else [(-1.5, -3), (1.5, 0), (-1.5, 3)]
    sign = -1 if rtl else 1
    painter.drawPolyline([QPointF(x + sign * dx, y + dy) for dx, dy in points])
