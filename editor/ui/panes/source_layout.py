"""Line height for the source pane: a plain-text layout has none of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from editor.wikitext.direction import holds_rtl, is_rtl

LINE_HEIGHT = 1.4  # times the font's size
_NOTHING = QRectF()


class SourceLayout(QPlainTextDocumentLayout):
    """Qt's layout for plain text with its lines set apart, and each paragraph written the way of its text.

    Qt asks for a block's rectangle before it paints the block or looks for the caret in it, so that is the
    moment when a block's lines, laid out afresh after an edit or a change of width, are moved to their places.

    Args:
        document: The pane's document.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._step = 0.0
        self._rtl = False
        self._view_width = 0.0

    def set_rtl(self, rtl: bool) -> bool:
        """Say which way lines of nothing but markup are written; tells whether that is another way than before."""
        changed, self._rtl = rtl != self._rtl, rtl
        return changed

    def set_view_width(self, width_px: float) -> None:
        """Say how wide the pane is: where lines are not broken, those from right to left end at its right edge."""
        self._view_width = width_px

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
        fresh = layout.lineAt(0).y() == 0 and self._turn(block, layout)
        count = layout.lineCount() if fresh else count
        first = layout.lineAt(0)
        step = max(self._step, first.height())
        above = (step - first.height()) // 2
        if first.y() != above or (count > 1 and layout.lineAt(count - 1).y() != above + step * (count - 1)):
            for number in range(count):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), above + step * number))
        rect.setHeight(step * count)
        return rect

    def _turn(self, block: QTextBlock, layout: QTextLayout) -> bool:
        """Lay lines out anew that Qt, which takes markup for text, has written the wrong way; tell whether it did."""
        option = layout.textOption()
        text = block.text()
        right = is_rtl(text, self._rtl)
        if not right and not holds_rtl(text):
            return False
        wrapped = option.wrapMode() != QTextOption.WrapMode.NoWrap
        margin = self.document().documentMargin()
        width = layout.lineAt(0).width() if wrapped else max(self._view_width - 2 * margin, block.length())
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            if not wrapped and line.naturalTextWidth() > width:
                line.setLineWidth(line.naturalTextWidth())
            line.setPosition(QPointF(margin, y))
            y += line.height()
        layout.endLayout()
        block.setLineCount(layout.lineCount())
        return True
