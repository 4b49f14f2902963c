"""What is selected in a list of changes: text of one column, from one place to another."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF

from editor.text.comparison import Change
from editor.ui.panes.changes_rows import LINE_END, LINE_SEPARATOR
from editor.ui.panes.changes_sheet import LaidCell, Sheet, code_points, u16


class Spot(NamedTuple):
    """A place: row, column (0, or 1 at the right), and Qt's unit in its text."""

    row: int
    column: int
    unit: int


class Selection:
    """Two places of a sheet and what lies between.

    Args:
        sheet: Whose text is selected.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.anchor: Spot | None = None
        self._caret: Spot | None = None

    @property
    def any(self) -> bool:
        """Whether it holds anything."""
        return self.anchor != self._caret

    def drop(self) -> None:
        """Select nothing."""
        self.anchor = self._caret = None

    def begin(self, row: int, place: QPointF, y: float) -> None:
        """Begin at a place in the viewport, whose height in the sheet is `y`."""
        column = int(self._sheet.beside and place.x() > self._sheet.width / 2)
        self.anchor = self._caret = self._spot(row, column, place.x(), y)

    def reach(self, row: int, place: QPointF, y: float) -> None:
        """Go on to a place, in the column where it was begun."""
        if self.anchor is not None:
            self._caret = self._spot(row, self.anchor.column, place.x(), y)

    def within(self, row: int) -> tuple[int, int, int] | None:
        """Return column, first and last unit of what is selected in a row."""
        if self.anchor is None or self._caret is None or not self.any:
            return None
        first, last = sorted((self.anchor, self._caret))
        if not first.row <= row <= last.row or (cell := self._cell(row, self.anchor.column)) is None:
            return None
        length = u16(cell.cell.text, len(cell.cell.text))
        return self.anchor.column, first.unit if row == first.row else 0, last.unit if row == last.row else length

    def text(self) -> str:
        """Return what is selected; in a line that shows both forms, the new one."""
        if self.anchor is None or self._caret is None:
            return ""
        first, last = sorted((self.anchor, self._caret))
        lines: list[str] = []
        for row in range(first.row, last.row + 1):
            found = self.within(row)
            if found is None or (laid := self._cell(row, found[0])) is None:
                continue
            cell = laid.cell
            start, end = code_points(cell.text, found[1]), code_points(cell.text, found[2])
            gone = [mark for mark in cell.marks if mark.change is Change.REMOVED and cell.sign in ("±", "↶")]
            kept = (at for at in range(start, end) if not any(mark.start <= at < mark.end for mark in gone))
            text = "".join(cell.text[at] for at in kept)
            lines.append(text.replace(f"{LINE_END}{LINE_SEPARATOR}", "\n"))
        return "\n".join(lines)

    def _cell(self, row: int, column: int) -> LaidCell | None:
        cells = self._sheet.laid(row).cells
        return cells[column] if column < len(cells) else None

    def _spot(self, row: int, column: int, x: float, y: float) -> Spot:
        cell = self._cell(row, column)
        if cell is None:
            return Spot(row, column, 0)
        number = min(max(int((y - self._sheet.top(row)) / self._sheet.step), 0), cell.layout.lineCount() - 1)
        return Spot(row, column, int(cell.layout.lineAt(number).xToCursor(x - cell.left)))
