"""Places found, by article: values, and the model that lists them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from editor.search.messages import Match
from editor.ui.translation import tr, tr_count

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

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
        if role == _CHECK and self.ticking and group.matches:
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


def count_words(count: int) -> str:
    """Say how many places there are."""
    return tr_count("1 place", "{count} places", count)


def _spoken(group: Group) -> str:
    return ", ".join(
        part for part in (group.title, group.detail, group.note or count_words(len(group.matches))) if part
    )


def _spoken_match(match: Match) -> str:
    line = tr("Line {line}: {text}", line=match.line, text=f"{match.before}{match.found}{match.after}")
    if match.replacement is None:
        return line
    if not match.replacement:
        return tr("{line} – “{found}” is taken out.", line=line, found=match.found)
    return tr("{line} – “{found}” becomes “{other}”.", line=line, found=match.found, other=match.replacement)


def _tip(match: Match) -> str:
    shown = f"{match.before}{match.found}{match.after}"
    return shown if match.replacement is None else f"{shown}\n→ {match.before}{match.replacement}{match.after}"
