"""Lays rows of changes out and paints them: numbers, signs, grounds, and words that went or came.

A row is laid out when it is about to be seen; until then its height is estimated from its length, so that a megabyte
is there at once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from itertools import accumulate
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from editor.text.changes import Comparison, Kind
from editor.text.comparison import Change
from editor.ui.panes.changes_rows import Cell, Row, RowKind, cells_beside, inline_cell
from editor.ui.panes.source_layout import LINE_HEIGHT
from editor.ui.theme import Theme
from editor.ui.translation import tr, tr_count

_PAD = 8  # px
_SIGN = 20  # px
_BAR = 3  # px, beside the change one is at
_KEPT = 400  # rows laid out
_LEAST_TEXT = 80  # px

_SIGN_COLOURS = {"−": "error", "+": "good", "±": "warning", "↷": "note", "↶": "note"}


@dataclass(slots=True)
class LaidCell:
    """A cell in its place: its text begins at `left` (px), its ground reaches from `edge` over `width`."""

    cell: Cell
    layout: QTextLayout
    edge: float
    left: float
    width: float
    numbers: tuple[tuple[float, float, int], ...]
    """(left, width, line from one) of each number."""


@dataclass(slots=True)
class LaidRow:
    """A row laid out; one cell, or two side by side, None where a side is empty."""

    height: float
    cells: tuple[LaidCell | None, ...]


class Sheet:
    """Rows, their heights and their looks.

    Args:
        theme: The colours.
        font: Of the text.
    """

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.comparison = Comparison("", "")
        self.rows: list[Row] = []
        self.beside = False
        self.width = 400.0
        self._heights: list[float] = []
        self._tops: list[float] | None = [0.0]
        self._laid: OrderedDict[int, LaidRow] = OrderedDict()
        self.set_font(font)

    # ------------------------------------------------------------------ what is shown

    def set_font(self, font: QFont) -> None:
        """Take another font."""
        self._font = font
        metrics = QFontMetricsF(font)
        self._advance = metrics.horizontalAdvance("0")
        self.step = float(round(QFontInfo(font).pixelSize() * LINE_HEIGHT))
        self.forget()

    def show(self, comparison: Comparison, rows: list[Row], *, beside: bool) -> None:
        """Take other rows."""
        self.comparison, self.rows, self.beside = comparison, rows, beside
        self.forget()

    def set_width(self, width: float) -> bool:
        """Break lines at another width; tells whether it is another."""
        if width == self.width:
            return False
        self.width = width
        self.forget()
        return True

    def forget(self) -> None:
        """Lay all out anew."""
        self._laid.clear()
        room = max(self._text_width(), _LEAST_TEXT)
        self._heights = [self._estimate(row, room) for row in self.rows]
        self._tops = None

    # ------------------------------------------------------------------ heights

    @property
    def height(self) -> float:
        """Of all rows, px."""
        return self._row_tops()[-1] + _PAD

    def top(self, index: int) -> float:
        """Return where a row begins, px."""
        return self._row_tops()[index]

    def row_at(self, y: float) -> int:
        """Return the row at a height, the nearest there is."""
        return min(max(bisect_right(self._row_tops(), y) - 1, 0), max(len(self.rows) - 1, 0))

    def laid(self, index: int) -> LaidRow:
        """Return a row laid out; its height is exact from then on."""
        found = self._laid.get(index)
        if found is None:
            found = self._laid[index] = self._lay(self.rows[index])
            if len(self._laid) > _KEPT:
                self._laid.popitem(last=False)
            if found.height != self._heights[index]:
                self._heights[index] = found.height
                self._tops = None
        else:
            self._laid.move_to_end(index)
        return found

    def _row_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops

    def _estimate(self, row: Row, room: float) -> float:
        if row.kind is not RowKind.LINE:
            return self.step + _PAD
        old = len(self.comparison.old_lines[row.old]) if row.old is not None else 0
        new = len(self.comparison.new_lines[row.new]) if row.new is not None else 0
        return ceil(max(old, new, 1) * self._advance / room) * self.step

    # ------------------------------------------------------------------ laying out

    @property
    def _digits(self) -> float:
        """The width of a number, px."""
        lines = max(len(self.comparison.old_lines), len(self.comparison.new_lines))
        return max(len(str(lines)), 2) * self._advance

    def _text_width(self) -> float:
        if self.beside:
            return self.width / 2 - self._digits - _SIGN - 3 * _PAD
        return self.width - 2 * self._digits - _SIGN - 4 * _PAD

    def text_left(self, side: int = 0) -> float:
        """Return where the text of a column begins, px."""
        if self.beside:
            return side * self.width / 2 + self._digits + _SIGN + 2 * _PAD
        return 2 * self._digits + _SIGN + 3 * _PAD

    def _lay(self, row: Row) -> LaidRow:
        if row.kind is not RowKind.LINE:
            return LaidRow(self.step + _PAD, ())
        if not self.beside:
            cell = inline_cell(self.comparison, row)
            gap = self._digits + _PAD
            numbers = tuple(
                (_PAD + place * gap, self._digits, line + 1)
                for place, line in enumerate((row.old if row.origin is None else row.origin, row.new))
                if line is not None
            )
            return self._measured((self._lay_cell(cell, 0.0, self.width, self.text_left(), numbers),))
        half = self.width / 2
        cells: list[LaidCell | None] = []
        for side, (found, line) in enumerate(zip(cells_beside(self.comparison, row), (row.old, row.new), strict=True)):
            if found is None or line is None:
                cells.append(None)
                continue
            place = (side * half + _PAD, self._digits, line + 1)
            cells.append(self._lay_cell(found, side * half, half, self.text_left(side), (place,)))
        return self._measured(tuple(cells))

    def _lay_cell(
        self, cell: Cell, edge: float, width: float, left: float, numbers: tuple[tuple[float, float, int], ...]
    ) -> LaidCell:
        layout = QTextLayout(cell.text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if (cell.tone or cell.marks) and not cell.text.strip():  # what changed could not be seen
            option.setFlags(QTextOption.Flag.ShowTabsAndSpaces)
        option.setTabStopDistance(self._advance * 4)
        layout.setTextOption(option)
        layout.setFormats(self._formats(cell))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        room, number = max(self._text_width(), _LEAST_TEXT), 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, number * self.step + (self.step - line.height()) / 2))
            number += 1
        layout.endLayout()
        return LaidCell(cell, layout, edge, left, width, numbers)

    def _measured(self, cells: tuple[LaidCell | None, ...]) -> LaidRow:
        lines = max((each.layout.lineCount() for each in cells if each), default=1)
        return LaidRow(max(lines, 1) * self.step, cells)

    def _formats(self, cell: Cell) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        for start, end, change in cell.marks:
            found = QTextLayout.FormatRange()
            found.start, found.length = u16(cell.text, start), u16(cell.text, end) - u16(cell.text, start)
            look = QTextCharFormat()
            look.setBackground(self.theme.colour("removed_word" if change is Change.REMOVED else "added_word"))
            look.setFontStrikeOut(change is Change.REMOVED)
            look.setFontUnderline(change is Change.ADDED)
            found.format = look
            formats.append(found)
        return formats

    # ------------------------------------------------------------------ painting

    def paint(
        self, painter: QPainter, index: int, y: float, current: int, selected: tuple[int, int, int] | None
    ) -> None:
        """Paint a row.

        Args:
            painter: Of the viewport.
            index: The row's number.
            y: Where its top is, px.
            current: The change one is at.
            selected: Column, and first and last of Qt's units, of the selection in it.
        """
        row, laid = self.rows[index], self.laid(index)
        for side, cell in enumerate(laid.cells):
            if cell is None:
                blank = QRectF(side * self.width / 2, y, self.width / 2, laid.height)
                painter.fillRect(blank, self.theme.colour("panel"))
            else:
                self._paint_cell(painter, cell, y, laid.height, selected if selected and selected[0] == side else None)
        if row.kind is not RowKind.LINE:
            self._paint_note(painter, row, QRectF(0, y, self.width, laid.height))
        elif self.beside:
            painter.fillRect(QRectF(int(self.width / 2) - 1, y, 1, laid.height), self.theme.colour("line"))
        if row.change >= 0 and row.change == current:
            painter.fillRect(QRectF(0, y, _BAR, laid.height), self.theme.colour("accent"))

    def _paint_cell(
        self, painter: QPainter, cell: LaidCell, y: float, height: float, selected: tuple[int, int, int] | None
    ) -> None:
        if cell.cell.tone:
            painter.fillRect(QRectF(cell.edge, y, cell.width, height), self.theme.colour(cell.cell.tone))
        painter.setFont(self._font)
        painter.setPen(self.theme.colour("line_number"))
        for left, width, line in cell.numbers:
            area = QRectF(left, y, width, self.step)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line))
        if cell.cell.sign:
            painter.setPen(self.theme.colour(_SIGN_COLOURS[cell.cell.sign]))
            area = QRectF(cell.left - _SIGN - _PAD / 2, y, _SIGN, self.step)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cell.cell.sign)
        painter.setPen(self.theme.colour("quiet" if cell.cell.sign == "↷" else "ink"))
        marked: list[QTextLayout.FormatRange] = []
        if selected is not None:
            found = QTextLayout.FormatRange()
            found.start, found.length = selected[1], selected[2] - selected[1]
            look = QTextCharFormat()
            look.setBackground(self.theme.colour("selection"))
            found.format = look
            marked.append(found)
        cell.layout.draw(painter, QPointF(cell.left, y), marked)

    def _paint_note(self, painter: QPainter, row: Row, area: QRectF) -> None:
        fold = row.kind is RowKind.FOLD
        painter.fillRect(area, self.theme.colour("panel" if fold else "moved"))
        if fold:
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.drawLine(area.topLeft(), area.topRight())
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        side = 1 if self.beside and self.comparison.blocks[row.block].kind is Kind.MOVED_HERE else 0
        left = self.text_left(side)
        painter.setFont(self._font)
        painter.setPen(self.theme.colour("quiet" if fold else "note"))
        sign = QRectF(left - _SIGN - _PAD / 2, area.top(), _SIGN, area.height())
        away = self.comparison.blocks[row.block].kind is Kind.MOVED_AWAY
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "⋯" if fold else "↷" if away else "↶")
        words = self.note(row)
        rest = QRectF(left, area.top(), self.width - left - _PAD, area.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def note(self, row: Row) -> str:
        """Return the words of a row that is no line."""
        if row.kind is RowKind.FOLD:
            last = row.block == len(self.comparison.blocks) - 1  # nothing is shown below it
            section = "" if last else self._section(row)
            if not section:
                return tr_count("1 line unchanged", "{count} lines unchanged", row.count)
            return tr_count(
                "1 line unchanged, up to “{section}”",
                "{count} lines unchanged, up to “{section}”",
                row.count,
                section=section,
            )
        block = self.comparison.blocks[row.block]
        if block.kind is Kind.MOVED_AWAY:
            return tr("Moved to line {line}", line=block.other + 1)
        return tr("Moved here from line {line}", line=block.other + 1)

    def _section(self, row: Row) -> str:
        """Return the last heading among the lines that a fold hides: what stands below it is of that section."""
        assert row.new is not None
        for line in range(row.new + row.count - 1, row.new - 1, -1):
            text = self.comparison.new_lines[line].strip()
            if text.startswith("=") and text.endswith("=") and text.strip("= "):
                return text.strip("= ")
        return ""


def u16(text: str, position: int) -> int:
    """Return a position in code points as one of Qt's units."""
    if text.isascii():
        return position
    return position + sum(each > "\uffff" for each in text[:position])


def code_points(text: str, position_u16: int) -> int:
    """Return a position of Qt's units in code points."""
    if text.isascii():
        return position_u16
    units = 0
    for number, each in enumerate(text):
        if units >= position_u16:
            return number
        units += 2 if each > "\uffff" else 1
    return len(text)
