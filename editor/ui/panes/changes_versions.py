"""The list of what the text can be compared with: the last save, the file, and the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.storage.snapshots import Reason, Snapshot
from editor.ui.article_file import BaseText
from editor.ui.translation import month, shown, tr
from editor.wording import say

BASE = "base"
DISK = "disk"
_SNAPSHOT = "snapshot "
_PAD = 8  # px
_REASONS = {
    Reason.WRITTEN: say("While writing"),
    Reason.OPENED: say("As opened"),
    Reason.RESTORED: say("Before a version was restored"),
    Reason.SAVED: say("Saved without a summary"),
}
_ORIGINS = {
    "begun": (say("Start"), say("The article as it was begun")),
    "opened": (say("As opened"), say("Opened {time}")),
    "saved": (say("Last save"), say("Saved {time}")),
    "restored": (say("Before the restored changes"), say("What they started from")),
}

_Index = QModelIndex | QPersistentModelIndex


class Version(NamedTuple):
    """Something to compare with.

    Attributes:
        key: `BASE`, `DISK`, or a name for a snapshot; "" for a heading of the list.
        title: One or two words, or a time.
        detail: What it is.
        size: What went and came, in short; "" where that is not known.
    """

    key: str
    title: str
    detail: str = ""
    size: str = ""

    @property
    def snapshot(self) -> int | None:
        """The row of the snapshot, if it is one."""
        return int(self.key.removeprefix(_SNAPSHOT)) if self.key.startswith(_SNAPSHOT) else None


def versions(
    base: BaseText, on_disk: str | None, snapshots: Sequence[Snapshot], now: datetime | None = None
) -> list[Version]:
    """Return what an article can be compared with.

    Args:
        base: What is unsaved started from.
        on_disk: What is said of the file, or None for an article without one.
        snapshots: Its timeline.
        now: The time by which days are named.
    """
    now = now or datetime.now()
    title, detail = _ORIGINS[base.origin]
    found = [Version(BASE, shown(title), shown(detail.filled(time=when(base.when, now, inside=True))))]
    if on_disk is not None:
        found.append(Version(DISK, tr("File on disk"), on_disk))
    if snapshots:
        found.append(Version("", tr("Timeline")))
    for each in snapshots:
        size = f"+{each.size.added:,} −{each.size.removed:,}" if each is not snapshots[-1] else ""
        said = each.summary or shown(_REASONS[each.reason])
        found.append(Version(f"{_SNAPSHOT}{each.id}", when(datetime.fromtimestamp(each.taken), now), said, size))
    return found


def when(then: datetime, now: datetime, *, inside: bool = False) -> str:
    """Return a time in words; `inside` a sentence rather than at its start."""
    time = f"{then:%H:%M}"
    if then.date() == now.date():
        return tr("today at {time}", time=time) if inside else tr("Today {time}", time=time)
    if then.date() == (now - timedelta(days=1)).date():
        return tr("yesterday at {time}", time=time) if inside else tr("Yesterday {time}", time=time)
    if then.year == now.year:
        return tr("{day} {month}, {time}", day=then.day, month=month(then.month), time=time)
    return tr("{day} {month} {year}, {time}", day=then.day, month=month(then.month), year=then.year, time=time)


class VersionModel(QAbstractListModel):
    """Versions for a list and for a box to choose from."""

    def __init__(self) -> None:
        super().__init__()
        self._versions: list[Version] = []

    def show(self, found: Sequence[Version]) -> None:
        """Take other versions."""
        self.beginResetModel()
        self._versions = list(found)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a version, or -1."""
        return next((at for at, each in enumerate(self._versions) if each.key == key), -1)

    def version(self, row: int) -> Version | None:
        """Return the version of a row."""
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def rowCount(self, _parent: _Index | None = None) -> int:
        """Return how many there are."""
        return len(self._versions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, what a screen reader says, the tip, or the version itself."""
        version = self._versions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return version.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (version.title, version.detail, version.size) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return version.detail
        return version if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if not self._versions[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class VersionList(QListView):
    """The list at the side.

    Args:
        model: What it shows.
    """

    def __init__(self, model: VersionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_VersionDelegate(self))
        self.setAccessibleName(tr("Compare with"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)


class _VersionDelegate(QStyledItemDelegate):
    """Two lines: when and how much, then what."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of two lines, or of a heading's one."""
        line = option.fontMetrics.height()
        version = index.data(Qt.ItemDataRole.UserRole)
        return QSize(0, 2 * line + 12 if version.key else line + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a version."""
        version: Version = index.data(Qt.ItemDataRole.UserRole)
        palette = option.palette
        ink, quiet = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.PlaceholderText)
        rect: QRect = option.rect
        metrics = option.fontMetrics
        area = rect.adjusted(12, 6, -_PAD, -6)
        painter.save()
        painter.setFont(option.font)
        if not version.key:
            painter.setPen(quiet)
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, version.title)
            painter.restore()
            return
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        upper = QRect(area.left(), area.top(), area.width(), metrics.height())
        lower = QRect(area.left(), upper.bottom() + 1, area.width(), metrics.height())
        painter.setPen(quiet)
        size = metrics.horizontalAdvance(version.size)
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, version.size)
        detail = metrics.elidedText(version.detail, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, detail)
        painter.setPen(ink)
        title = metrics.elidedText(version.title, Qt.TextElideMode.ElideRight, upper.width() - size - _PAD)
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()
