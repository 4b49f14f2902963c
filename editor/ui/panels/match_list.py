"""The list of places found, by article, each as a line of text with what was found marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from editor.search.messages import Match
from editor.ui.theme import Theme

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

_ROW_HEIGHT = 28  # px
_TEXT, _QUIET = 13, 12  # px
_NUMBER = 44  # px, of a line's number
_BOX = 14  # px
_ON, _OFF, _PARTLY = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked
_CHECK, _TEXT_ROLE = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.DisplayRole


@dataclass(slots=True)
class Group:
    """An article with places.

    Attributes:
        title: Its name.
        detail: Where it lies.
        matches: The places.
        payload: What the owner knows of it.
        ticked: Of every match, whether it is chosen.
        note: What became of it.
    """

    title: str
    detail: str
    matches: Sequence[Match]
    payload: object = None
    ticked: bytearray = field(default_factory=bytearray)
    note: str = ""

    def __post_init__(self) -> None:
        self.ticked = self.ticked or bytearray(b"\1" * len(self.matches))

    @property
    def state(self) -> Qt.CheckState:
        """Whether all, some or none are ticked."""
        count = sum(self.ticked)
        return _OFF if not count else _ON if count == len(self.ticked) else _PARTLY

    def chosen(self) -> list[Match]:
        """Return the matches that are ticked."""
        return [match for match, ticked in zip(self.matches, self.ticked, strict=True) if ticked]


class MatchModel(QAbstractItemModel):
    """Articles and their places; rows are made when they are seen.

    Args:
        parent: The owner.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []
        self.ticking = False  # there are boxes to tick

    def clear(self, *, ticking: bool) -> None:
        """Begin anew."""
        self.beginResetModel()
        self.groups = []
        self.ticking = ticking
        self.endResetModel()

    def add(self, group: Group) -> None:
        """Put an article at the end."""
        at = len(self.groups)
        self.beginInsertRows(QModelIndex(), at, at)
        self.groups.append(group)
        self.endInsertRows()

    def note(self, at: int, words: str) -> None:
        """Say what became of an article."""
        self.groups[at].note = words
        index = self.index(at, 0)
        self.dataChanged.emit(index, index)

    def place(self, index: AnyIndex) -> tuple[Group, Match | None] | None:
        """Return the article of a row, and the match unless it is the article's own row."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self.groups[index.row()], None
        group = self.groups[index.internalId() - 1]
        return group, group.matches[index.row()]

    def tick_all(self, on: bool) -> None:
        """Tick everything, or nothing."""
        for at in range(len(self.groups)):
            self._tick_group(at, on)
        self.ticks_changed.emit()

    # ------------------------------------------------------------------ Qt's questions

    def index(self, row: int, column: int, parent: AnyIndex | None = None) -> QModelIndex:
        """Return the index of a row; its id is the article's number from one, or 0 for an article."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, 0 if parent is None or not parent.isValid() else parent.row() + 1)

    def parent(self, index: AnyIndex | None = None) -> QModelIndex:  # type: ignore[override]  # QObject.parent() too
        """Return the article of a match."""
        if index is None or not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many articles there are, or places in one."""
        if parent is None or not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()].matches) if parent.internalId() == 0 else 0

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return one."""
        return 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let boxes be ticked where there are any."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.ticking else flags

    def data(self, index: AnyIndex, role: int = _TEXT_ROLE) -> object:
        """Return whether a row is ticked, and its words."""
        found = self.place(index)
        if found is None:
            return None
        group, match = found
        if role == _CHECK and self.ticking:
            return group.state if match is None else _ON if group.ticked[index.row()] else _OFF
        if role in (_TEXT_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(group) if match is None else _spoken_match(match)
        if role == Qt.ItemDataRole.ToolTipRole:
            return group.note or group.detail or group.title if match is None else _tip(match)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a place, or all of an article."""
        found = self.place(index)
        if role != _CHECK or found is None or not self.ticking:
            return False
        group, match = found
        on = Qt.CheckState(value) is not _OFF
        if match is None:
            self._tick_group(index.row(), on)
        else:
            group.ticked[index.row()] = on
            above = self.parent(index)
            for each in (index, above):
                self.dataChanged.emit(each, each, [_CHECK])
        self.ticks_changed.emit()
        return True

    def _tick_group(self, at: int, on: bool) -> None:
        group = self.groups[at]
        group.ticked[:] = bytes((on,)) * len(group.ticked)
        above = self.index(at, 0)
        self.dataChanged.emit(above, above, [_CHECK])
        if group.matches:
            self.dataChanged.emit(self.index(0, 0, above), self.index(len(group.matches) - 1, 0, above), [_CHECK])


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
        self.clicked.connect(self.opened)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self.viewport().update()

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
        self._ground(painter, drawn)
        if drawn.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, drawn.widget)
            self._box(painter, box, drawn.checkState)
        if match is None:
            room = self._right(painter, room, group.note or _count(len(group.matches)), bool(group.note))
            self._line(painter, room, [_Piece(group.title, strong=True), _Piece(f"   {group.detail}", "quiet")])
        else:
            number = QRect(room.left(), room.top(), _NUMBER, room.height())
            painter.setFont(self._font(_QUIET))
            painter.setPen(self.theme.colour("quiet"))
            painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(match.line))
            pieces = _pieces(match, bool(group.ticked[index.row()]))
            self._line(painter, room.adjusted(_NUMBER + 12, 0, 0, 0), pieces)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self.theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self.theme.colour("hover"))

    def _box(self, painter: QPainter, room: QRect, state: Qt.CheckState) -> None:
        """Draw a box: the style's own can hardly be seen on dark paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, _BOX, _BOX)
        box.moveCenter(QRectF(room).center())
        off = state is _OFF
        painter.setPen(self.theme.colour("quiet" if off else "accent"))
        painter.setBrush(self.theme.colour("paper" if off else "accent"))
        painter.drawRoundedRect(box, 3, 3)
        if off:
            return
        painter.setPen(QPen(self.theme.colour("on_accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        tick = ((3, 7), (6, 10), (11, 4)) if state is _ON else ((3.5, 7), (10.5, 7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(box.left() + x, box.top() + y) for x, y in tick])

    def _right(self, painter: QPainter, room: QRect, words: str, strong: bool) -> QRect:
        """Write at the right end; return the room left."""
        painter.setFont(self._font(_QUIET))
        painter.setPen(self.theme.colour("ink" if strong else "quiet"))
        width = min(painter.fontMetrics().horizontalAdvance(words), room.width() * 2 // 3)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        return room.adjusted(0, 0, -width - 8, 0)

    def _line(self, painter: QPainter, room: QRect, pieces: Sequence[_Piece]) -> None:
        """Write pieces as one line of text: by Qt's layout, which knows what runs from right to left."""
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


def _count(count: int) -> str:
    return "1 place" if count == 1 else f"{count:,} places"


def _spoken(group: Group) -> str:
    return ", ".join(part for part in (group.title, group.detail, group.note or _count(len(group.matches))) if part)


def _spoken_match(match: Match) -> str:
    line = f"Line {match.line}: {match.before}{match.found}{match.after}"
    if match.replacement is None:
        return line
    if not match.replacement:
        return f"{line} – “{match.found}” is taken out."
    return f"{line} – “{match.found}” becomes “{match.replacement}”."


def _tip(match: Match) -> str:
    shown = f"{match.before}{match.found}{match.after}"
    return shown if match.replacement is None else f"{shown}\n→ {match.before}{match.replacement}{match.after}"
