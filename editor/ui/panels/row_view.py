"""The list itself: a tree of rows that are all painted by the delegate."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView

from editor.ui.panels.row_delegate import RowDelegate
from editor.ui.panels.rows import RowModel


class RowView(QTreeView):
    """A list of rows. Return means `opened`, whatever the platform's habit.

    Args:
        model: The rows.
        delegate: Paints them.
    """

    opened = Signal(QModelIndex)

    def __init__(self, model: RowModel, delegate: RowDelegate) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(16)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # By rows: by pixels, Qt would ask every row for its height whenever one comes or goes.
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerItem)
        self.setMinimumHeight(28)  # three panels share a side of the window
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
