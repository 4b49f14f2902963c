"""The Changes page: what to compare with, what differs, and the edit summary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from editor.text.changes import Comparison
from editor.ui.panels.controls import quiet_button, summary_label
from editor.ui.panes.changes_summary import SummaryField
from editor.ui.panes.changes_versions import Version, VersionList, VersionModel
from editor.ui.panes.changes_view import ChangesView
from editor.ui.theme import Theme
from editor.ui.translation import figure, tr, tr_count

_SLIM = 720  # px of width below which the list becomes a box to choose from
_LIST = 208  # px


class ChangesPage(QWidget):
    """Stands in the middle of the window, in place of source and preview.

    Args:
        theme: The colours.
    """

    closed = Signal()
    """The user is done with it."""

    version_chosen = Signal(str)
    """``(key)``: compare with that one."""

    beside_chosen = Signal(bool)
    """``(beside)``: the user wants old and new side by side, or in one column."""

    restore_requested = Signal()
    """Take the version that is compared with."""

    forget_requested = Signal()
    """Delete the timeline."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Changes page"))
        self._theme = theme
        self._chosen = ""
        self.model = VersionModel()
        self.list = VersionList(self.model)
        self.box = QComboBox()
        self.box.setModel(self.model)
        self.box.setAccessibleName(tr("Compare with"))
        self.view = ChangesView(theme)
        self.view.can_undo = True
        self.summary = SummaryField()
        self._title, self._size, self._place = QLabel(), summary_label(), QLabel()
        self._build_buttons()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._side = self._beside_view()
        self._split.addWidget(self._side)
        self._split.addWidget(self.view)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([_LIST, 3 * _LIST])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._split, 1)
        column.addWidget(self.summary)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._choose(now.row()))
        self.box.currentIndexChanged.connect(self._choose)
        self.view.current_changed.connect(self._on_current)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.closed.emit, context=inside)
        self.set_theme(theme)

    # ------------------------------------------------------------------ what is shown

    def show_versions(self, found: Sequence[Version], chosen: str) -> None:
        """Show what can be compared with, and which of it is."""
        with QSignalBlocker(self.list.selectionModel()), QSignalBlocker(self.box):
            self.model.show(found)
        self._mark_chosen(chosen)
        self._forget.setVisible(any(each.snapshot for each in found))

    def follow(self, actions: Mapping[str, QAction]) -> None:
        """Show the tips, and so the keys, of the window's commands that some buttons stand for."""
        for name, button in (
            ("previous-change", self._previous),
            ("next-change", self._next),
            ("undo-change", self._undo),
        ):
            action = actions[name]
            action.changed.connect(lambda action=action, button=button: button.setToolTip(action.toolTip()))
            button.setToolTip(action.toolTip())

    def show_busy(self) -> None:
        """Say that texts are being compared."""
        self._title.setText(tr("Comparing…"))
        self._size.setText("")

    def show_comparison(self, comparison: Comparison, version: Version, *, stay: bool) -> None:
        """Show what differs from a version."""
        count = len(comparison.changes)
        self._title.setText(_counted(count))
        size = comparison.size
        words = tr("+{added} −{removed} characters", added=figure(size.added), removed=figure(size.removed))
        self._size.setText(words if count else "")
        self.view.show_comparison(comparison, tr("Nothing differs. The text is the same in both."), stay=stay)
        self._restore.setVisible(version.snapshot is not None)
        self._restore.setEnabled(count > 0)
        for button in (self._next, self._previous):
            button.setEnabled(count > 0)

    def set_beside(self, beside: bool) -> None:
        """Show old and new side by side, or in one column."""
        with QSignalBlocker(self._beside):
            self._beside.setChecked(beside)
        self.view.set_beside(beside)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.view.set_theme(theme)
        for button, name in (
            (self._previous, "previous"),
            (self._next, "next"),
            (self._beside, "beside"),
            (self._undo, "undo"),
            (self._restore, "history"),
            (self._close, "close"),
        ):
            button.setIcon(theme.icon(name))

    # ------------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose from a box where there is no room for a list."""
        super().resizeEvent(event)
        slim = self.width() < _SLIM
        self._side.setVisible(not slim)
        self.box.setVisible(slim)
        words = Qt.ToolButtonStyle.ToolButtonTextOnly
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if slim else words
        for button in (self._undo, self._beside, self._restore):
            button.setToolButtonStyle(style)

    # ------------------------------------------------------------------ inside

    def _build_buttons(self) -> None:
        self._previous = quiet_button("", tr("Previous change"))
        self._next = quiet_button("", tr("Next change"))
        self._undo = quiet_button(tr("Undo this change"), tr("Take back the change that is marked"))
        self._beside = quiet_button(tr("Side by side"), tr("Show old and new text side by side, or in one column"))
        self._beside.setCheckable(True)
        self._restore = quiet_button(
            tr("Restore this version"), tr("Take the text of that time; Undo brings this one back")
        )
        self._forget = quiet_button(tr("Delete timeline…"), tr("Delete all versions of this article that are kept"))
        self._close = quiet_button("", tr("Back to the text (Esc)"))
        self._previous.clicked.connect(self.view.previous_change)
        self._next.clicked.connect(self.view.next_change)
        self._undo.clicked.connect(lambda: self.view.undo_requested.emit(self.view.current))
        self._beside.toggled.connect(self.view.set_beside)
        self._beside.toggled.connect(self.beside_chosen)
        self._restore.clicked.connect(self.restore_requested)
        self._forget.clicked.connect(self.forget_requested)
        self._close.clicked.connect(self.closed)

    def _beside_view(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._forget, alignment=Qt.AlignmentFlag.AlignLeft)
        return side

    def _head(self) -> QWidget:
        head = QFrame()
        head.setObjectName("bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._place.setProperty("quiet", True)
        row.addWidget(self.box)
        row.addWidget(self._title)
        row.addWidget(self._size, 1)
        for button in (self._previous, self._next):
            row.addWidget(button)
        row.addWidget(self._place)
        for button in (self._undo, self._restore, self._beside, self._close):
            row.addWidget(button)
        return head

    def _choose(self, row: int) -> None:
        version = self.model.version(row)
        if version is not None and version.key and version.key != self._chosen:
            self._mark_chosen(version.key)
            self.version_chosen.emit(version.key)

    def _mark_chosen(self, key: str) -> None:
        self._chosen = key
        row = self.model.row_of(key)
        with QSignalBlocker(self.list.selectionModel()), QSignalBlocker(self.box):
            self.list.setCurrentIndex(self.model.index(row))
            self.box.setCurrentIndex(row)
        self.list.viewport().update()

    def _on_current(self, change: int) -> None:
        count = len(self.view.comparison.changes)
        self._place.setText(tr("{number} of {count}", number=change + 1, count=count) if change >= 0 else "")
        self._undo.setEnabled(change >= 0)

    def press(self, name: str) -> None:
        """Press a button as a user would: ``restore`` or ``forget``."""
        buttons: dict[str, QToolButton] = {"restore": self._restore, "forget": self._forget}
        buttons[name].click()


def _counted(count: int) -> str:
    if not count:
        return tr("No changes")
    return tr_count("1 change", "{count} changes", count)
