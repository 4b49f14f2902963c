"""The list of places found, by article, each as a line of text with what was found marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from editor.search.messages import Match
from editor.ui.panels.match_model import AnyIndex, MatchModel, count_words
from editor.ui.theme import Theme

_ROW_HEIGHT = 28  # px
_TEXT, _QUIET = 13, 12  # px
_NUMBER = 44  # px, of a line's number
_BOX = 14  # px
_FADE = 32  # px at the end of a line that is cut


class MatchView(QTreeView):
    """Shows a `MatchModel`.

    Args:
        model: The places.
        theme: The colours.
        name: What a screen reader calls the list.
    """

    opened = Signal(QModelIndex)
    """A row was clicked, or chosen with Return."""

    def __init__(self, model: MatchModel, theme: Theme, name: str) -> None:
        super().__init__()
        self._delegate = _MatchDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerItem)
        self._on_box = False  # the mouse was pressed on a box
        self.clicked.connect(self._on_clicked)

    def show_group(self, index: QModelIndex) -> None:
        """List the places of one article alone."""
        self.setIndentation(8)
        self.setRootIndex(index)
        self.setCurrentIndex(self.model().index(0, 0, index))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See whether a box is meant, which is ticked and leads nowhere."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        self._on_box = index.isValid() and self._delegate.box(option, index).contains(place)
        super().mousePressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._on_box:
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _Piece(NamedTuple):
    """A stretch of a row's text and how it is drawn."""

    text: str
    colour: str = "ink"
    ground: str = ""
    struck: bool = False
    strong: bool = False


class _MatchDelegate(QStyledItemDelegate):
    """Paints rows: box, line, and text with what was found marked, struck where something takes its place."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a row."""
        return QSize(120, _ROW_HEIGHT)

    def box(self, option: QStyleOptionViewItem, index: AnyIndex) -> QRect:
        """Return where a row's box is; nowhere without one."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        if not drawn.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            return QRect()
        style = drawn.widget.style() if drawn.widget is not None else QApplication.style()
        return style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, drawn.widget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        model = index.model()
        found = model.place(index) if isinstance(model, MatchModel) else None
        if found is None:
            return
        group, match = found
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        style = drawn.widget.style() if drawn.widget is not None else QApplication.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, drawn, drawn.widget).adjusted(4, 0, -8, 0)
        painter.save()
        painter.setClipRect(option.rect)
        ground = self._ground(drawn)
        painter.fillRect(option.rect, ground)
        box = self.box(option, index)
        if not box.isNull():
            self._box(painter, box, drawn.checkState)
        if match is None:
            room = self._right(painter, room, group.note or count_words(len(group.matches)), bool(group.note))
            name = [_Piece(group.title, strong=True), _Piece(f"   {group.detail}", "quiet")]
            self._line(painter, room, name, ground)
        else:
            number = QRect(room.left(), room.top(), _NUMBER, room.height())
            painter.setFont(self._font(_QUIET))
            painter.setPen(self.theme.colour("quiet"))
            painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(match.line))
            pieces = _pieces(match, bool(group.ticked[index.row()]))
            self._line(painter, room.adjusted(_NUMBER + 12, 0, 0, 0), pieces, ground)
        painter.restore()

    def _ground(self, option: QStyleOptionViewItem) -> QColor:
        if option.state & QStyle.StateFlag.State_Selected:
            return self.theme.colour("selection")
        return self.theme.colour("hover" if option.state & QStyle.StateFlag.State_MouseOver else "paper")

    def _box(self, painter: QPainter, room: QRect, state: Qt.CheckState) -> None:
        """Draw a box: the style's own can hardly be seen on dark paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, _BOX, _BOX)
        box.moveCenter(QRectF(room).center())
        off = state is Qt.CheckState.Unchecked
        painter.setPen(self.theme.colour("quiet" if off else "accent"))
        painter.setBrush(self.theme.colour("paper" if off else "accent"))
        painter.drawRoundedRect(box, 3, 3)
        if off:
            return
        painter.setPen(QPen(self.theme.colour("on_accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        tick = ((3, 7), (6, 10), (11, 4)) if state is Qt.CheckState.Checked else ((3.5, 7), (10.5, 7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(box.left() + x, box.top() + y) for x, y in tick])

    def _right(self, painter: QPainter, room: QRect, words: str, strong: bool) -> QRect:
        """Write at the right end; return the room left."""
        painter.setFont(self._font(_QUIET))
        painter.setPen(self.theme.colour("ink" if strong else "quiet"))
        whole = painter.fontMetrics().horizontalAdvance(words) + 1  # which is rounded, and eliding is not
        width = min(whole, room.width() * 2 // 3)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        return room.adjusted(0, 0, -width - 8, 0)

    def _line(self, painter: QPainter, room: QRect, pieces: Sequence[_Piece], ground: QColor) -> None:
        """Write pieces as one line of text: by Qt's layout, which knows what runs from right to left.

        What is longer than the room fades into the ground.
        """
        layout = QTextLayout("".join(piece.text for piece in pieces), self._font(_TEXT))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        formats, at_u16 = [], 0
        for piece in pieces:
            run = QTextLayout.FormatRange()
            run.start, run.length = at_u16, len(piece.text.encode("utf-16-le")) // 2
            run.format = self._format(piece)
            formats.append(run)
            at_u16 += run.length
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2))
        if line.naturalTextWidth() > room.width():
            clear = QColor(ground)
            clear.setAlpha(0)
            fade = QLinearGradient(room.right() - _FADE, 0, room.right(), 0)
            fade.setColorAt(0, clear)
            fade.setColorAt(1, ground)
            painter.fillRect(QRect(room.right() - _FADE, room.top(), _FADE + 1, room.height()), fade)

    def _format(self, piece: _Piece) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self.theme.colour(piece.colour))
        if piece.ground:
            made.setBackground(self.theme.colour(piece.ground))
        if piece.struck:
            made.setFontStrikeOut(True)
        if piece.strong:
            made.setFontWeight(QFont.Weight.DemiBold)
        return made

    @staticmethod
    def _font(size_px: int) -> QFont:
        font = QFont()
        font.setPixelSize(size_px)
        return font


def _pieces(match: Match, ticked: bool) -> list[_Piece]:
    """Return a row's text: what was found is marked, or struck out before what takes its place."""
    if match.replacement is not None and not ticked:
        return [_Piece(_flat(f"{match.before}{match.found}{match.after}").lstrip(), "quiet")]
    before, after = _Piece(_flat(match.before).lstrip()), _Piece(_flat(match.after))
    if match.replacement is None:
        return [before, _Piece(_flat(match.found), ground="found", strong=True), after]
    pieces = [before]
    if match.found:
        pieces.append(_Piece(_flat(match.found), ground="mismatch", struck=True))
    if match.replacement:
        pieces.append(_Piece(_flat(match.replacement), ground="match", strong=True))
    return [*pieces, after]


def _flat(text: str) -> str:
    """Return a text as it is shown in one line."""
    return text.replace("\n", "↵").replace("\t", " ").replace("\u2029", " ")
