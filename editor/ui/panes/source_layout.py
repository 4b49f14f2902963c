"""Line height for the source pane: a plain-text layout has none of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

LINE_HEIGHT = 1.4  # times the font's size
_NOTHING = QRectF()


class SourceLayout(QPlainTextDocumentLayout):
    """Qt's layout for plain text with its lines set apart.

    Qt asks for a block's rectangle before it paints the block or looks for the caret in it, so that is the
    moment when a block's lines, laid out afresh after an edit or a change of width, are moved to their places.

    Args:
        document: The pane's document.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._step = 0.0

    def set_line_step(self, step_px: int) -> None:
        """Set the distance from one base line to the next."""
        self._step = float(step_px)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the block's rectangle, its lines put in their places."""
        if not block.isVisible():
            return _NOTHING  # Qt asks for every line that is folded away, at every paint
        rect = super().blockBoundingRect(block)
        if not self._step or not block.isValid():
            return rect
        layout = block.layout()
        count = layout.lineCount()
        if count == 0:
            return rect
        first = layout.lineAt(0)
        step = max(self._step, first.height())
        above = (step - first.height()) // 2
        if first.y() != above or (count > 1 and layout.lineAt(count - 1).y() != above + step * (count - 1)):
            for number in range(count):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), above + step * number))
        rect.setHeight(step * count)
        return rect
