"""Paints the rows of the panels, and their buttons, without a widget per row."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.ui.panels.rows import ROW_ROLE, TALL_ROLE, AnyIndex, Chip, Row
from editor.ui.theme import Theme, scaled
from editor.wikitext.direction import own_way

_GAP = 8
_ONE_LINE, _TWO_LINES = 28, 44
_TEXT, _QUIET, _CHIP = 13, 12, 11  # px
_MORE = "▸"
_WASH = 0.11
"""Share of a chip's colour in its ground."""


class RowDelegate(QStyledItemDelegate):
    """Paints a `Row`: mark, lead, label, text over detail; count, chips and button at the right.

    Args:
        theme: Its colours.
        columns: Widths of lead and label in pixels; 0 lets a row take what it needs.
        parent: The owner.
    """

    action_clicked = Signal(QModelIndex)
    """The row's button was clicked."""
    more_clicked = Signal(QModelIndex)
    """The ▸ of the row was clicked: show what else can be done."""

    def __init__(self, theme: Theme, columns: tuple[int, int] = (0, 0), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._columns = columns
        self._bounds, self._direction = QRect(), Qt.LayoutDirection.LeftToRight  # of the row being painted

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of one line or two."""
        return QSize(120, scaled(_TWO_LINES if index.data(TALL_ROLE) else _ONE_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        rect: QRect = option.rect
        self._bounds, self._direction = rect, option.direction
        self._ground(painter, option, rect)
        first = QRect(rect.left() + _GAP, rect.top(), rect.width() - 2 * _GAP, rect.height())
        if row.detail:
            first.setHeight(rect.height() // 2 + 2)
            first.translate(0, 2)
        first = self._right(painter, option, row, first)
        first = self._left(painter, row, first)
        font = self._font(option, _TEXT, row.strong)
        self._words(painter, row.text, first, font, self.theme.colour("ink"))
        if row.detail:
            below = QRect(first.left(), first.bottom() - 1, rect.right() - _GAP - first.left(), rect.height() // 2 - 2)
            self._words(painter, row.detail, below, self._font(option, _QUIET), self.theme.colour("quiet"))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Take clicks on the row's button."""
        row = index.data(ROW_ROLE)
        if not isinstance(event, QMouseEvent) or not isinstance(row, Row) or not (row.action or row.more):
            return False
        if event.type() not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        action, more = self._button_rects(option, row)
        at = event.position().toPoint()
        for place, signal in ((action, self.action_clicked), (more, self.more_clicked)):
            if self._mirrored(place, option).contains(at) and (row.more if place is more else row.action):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    signal.emit(model.index(index.row(), 0, index.parent()))
                return True
        return False

    # ------------------------------------------------------------------ parts

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _left(self, painter: QPainter, row: Row, room: QRect) -> QRect:
        """Paint mark, lead and label; return the room left."""
        font = self._font(None, _QUIET)
        quiet = self.theme.colour("quiet")
        left = room.left()
        if row.mark:
            self._words(painter, row.mark, QRect(left, room.top(), 16, room.height()), font, self._mark_colour(row))
            left += 16
        for words, width in ((row.lead, self._columns[0]), (row.label, self._columns[1])):
            if words or width:
                width = width or QFontMetrics(font).horizontalAdvance(words) + 2
                self._words(painter, words, QRect(left, room.top(), width, room.height()), font, quiet)
                left += width + _GAP
        return QRect(left, room.top(), max(room.right() - left, 0), room.height())

    def _right(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, room: QRect) -> QRect:
        """Paint button, chips and count; return the room left."""
        right = room.right()
        action, more = self._button_rects(option, row)
        if row.more:
            self._words(painter, _MORE, more, self._font(option, _QUIET), self.theme.colour("quiet"), centred=True)
            right = more.left() - 4
        if row.action:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.theme.colour("line"))
            painter.setBrush(self.theme.colour("paper"))
            painter.drawRoundedRect(self._seen(action), 4, 4)
            self._words(painter, row.action, action, self._font(option, _QUIET), self.theme.colour("ink"), centred=True)
            right = action.left() - _GAP
        for chip in reversed(row.chips):
            right = self._chip(painter, option, chip, right, room) - 4
        if row.count:
            font = self._font(option, _QUIET)
            width = QFontMetrics(font).horizontalAdvance(row.count)
            place = QRect(right - width, room.top(), width + 1, room.height())
            self._words(painter, row.count, place, font, self.theme.colour("quiet"))
            right -= width + _GAP
        return QRect(room.left(), room.top(), max(right - room.left(), 0), room.height())

    def _chip(self, painter: QPainter, option: QStyleOptionViewItem, chip: Chip, right: int, room: QRect) -> int:
        font = self._font(option, _CHIP)
        width = QFontMetrics(font).horizontalAdvance(chip.text) + 8
        place = QRect(right - width, room.center().y() - 7, width, 16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.theme.colour(chip.colour)
        wash, paper = colour, self.theme.colour("paper")
        painter.setPen(Qt.PenStyle.NoPen)
        # Over paper even on a chosen row, so that the words can be read.
        painter.setBrush(mixed(paper, wash, _WASH))
        painter.drawRoundedRect(self._seen(place), 4, 4)
        self._words(painter, chip.text, place, font, colour, centred=True)
        return place.left()

    def _button_rects(self, option: QStyleOptionViewItem, row: Row) -> tuple[QRect, QRect]:
        rect: QRect = option.rect
        width = QFontMetrics(self._font(option, _QUIET)).horizontalAdvance(row.action) + 16
        more = QRect(rect.right() - _GAP - 16, rect.top() + 4, 20, rect.height() - 8)
        end = more.left() - 4 if row.more else rect.right() - _GAP
        return QRect(end - width, rect.center().y() - 10, width, 21), more

    def _mark_colour(self, row: Row) -> QColor:
        return self.theme.colour(row.mark_colour)

    @staticmethod
    def _font(option: QStyleOptionViewItem | None, size_px: int, strong: bool = False) -> QFont:
        font = QFont(option.font) if option is not None else QFont()
        font.setPixelSize(scaled(size_px))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _seen(self, place: QRect) -> QRect:
        """Return where a place of the row being painted is seen: from the right in a right-to-left window."""
        return QStyle.visualRect(self._direction, self._bounds, place)

    @staticmethod
    def _mirrored(place: QRect, option: QStyleOptionViewItem) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, place)

    def _words(
        self, painter: QPainter, words: str, room: QRect, font: QFont, colour: QColor, *, centred: bool = False
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        # A row is one line, whatever the text holds; very long ones are cut before Qt measures them.
        rtl = self._direction == Qt.LayoutDirection.RightToLeft
        whole = own_way(" ".join(words[:400].split()), rtl)
        shown = QFontMetrics(font).elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        beginning = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        sides = Qt.AlignmentFlag.AlignHCenter if centred else beginning | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._seen(room), sides | Qt.AlignmentFlag.AlignVCenter, shown)


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """Return a ground with a share of a colour in it."""
    parts = zip(ground.getRgbF(), colour.getRgbF(), strict=True)  # type: ignore[call-overload]  # the stubs say object
    return QColor.fromRgbF(*((1 - share) * one + share * other for one, other in parts))
