"""The few small widgets that panels are made of, each with its words for screen readers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QToolButton

from editor.ui.translation import tr


def quiet_label() -> QLabel:
    """Return a label in quiet type that wraps where it may."""
    label = QLabel()
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label


_FIRST_WORDS = 104  # px


class SummaryLabel(QLabel):
    """A quiet line that is shortened where there is no room, so that it never pushes a list about."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Say something else; there is always room for its first words."""
        super().setText(text)
        self.setMinimumWidth(min(self.fontMetrics().horizontalAdvance(text), _FIRST_WORDS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        QPainter(self).drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def summary_label() -> QLabel:
    """Return a quiet line that is shortened where there is no room."""
    return SummaryLabel()


def field(placeholder: str, *, clearable: bool = False) -> QLineEdit:
    """Return a line to type in; what it is for is said in it, and to a screen reader."""
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(placeholder)
    made.setClearButtonEnabled(clearable)
    for clear in made.findChildren(QToolButton):
        clear.setAccessibleName(tr("Clear"))
    return made


def complete(line: QLineEdit, names: Iterable[str]) -> None:
    """Offer names that hold what is typed, wherever in them."""
    completer = QCompleter(sorted(set(names), key=str.casefold), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(12)
    popup = QListView()
    popup.setStyleSheet("QListView { border: 1px solid palette(mid); } QListView::item { padding: 4px; }")
    completer.setPopup(popup)
    line.setCompleter(completer)


def quiet_button(text: str, tip: str) -> QToolButton:
    """Return a button without a frame."""
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tip)
    made.setAccessibleName(text or tip)
    return made


def push_button(text: str, tip: str) -> QPushButton:
    """Return a button with a frame."""
    made = QPushButton(text)
    made.setToolTip(tip)
    return made
