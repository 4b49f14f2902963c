"""A list to choose from by a few letters of a name, over the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QTreeView, QVBoxLayout, QWidget

from editor.text import Span
from editor.ui.panels.controls import field
from editor.ui.panels.row_delegate import RowDelegate
from editor.ui.panels.rows import PAYLOAD_ROLE, Node, Row, RowModel
from editor.ui.theme import Theme

_WIDTH, _ROWS, _ROW_HEIGHT = 560, 10, 28  # px, rows, px
_TOP = 64  # px below the window's upper edge
_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}


class Chooser(QDialog):
    """Lists names as a few of their letters are typed; Return takes the chosen one, Escape closes.

    Args:
        theme: The colours.
        parent: The window.
        name: What a screen reader calls it.
        asks: What is to be typed.
        none: What is said when nothing has such a name.
    """

    def __init__(self, theme: Theme, parent: QWidget, name: str, asks: str, none: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(name)
        self._window = parent
        self._model = RowModel(self._row, self)
        self._delegate = RowDelegate(theme, parent=self)
        self._words = field(asks)
        self._words.textChanged.connect(self._fill)
        self._words.installEventFilter(self)
        self._view = QTreeView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setAccessibleName(name)
        self._view.setHeaderHidden(True)
        self._view.setRootIsDecorated(False)
        self._view.setUniformRowHeights(True)
        self._view.setMouseTracking(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(lambda _index: self._run())
        self._view.setFixedHeight(_ROWS * _ROW_HEIGHT)
        self._none = QLabel(none)
        self._none.setProperty("quiet", True)
        self._none.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for widget in (self._words, self._none, self._view):
            layout.addWidget(widget)
        self.setFixedWidth(_WIDTH)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme

    def choose(self) -> None:
        """Show all names and wait for a choice."""
        self._words.clear()
        self._fill("")
        window = self._window.rect()
        corner = QPoint(max((window.width() - _WIDTH) // 2, 0), min(_TOP, window.height() // 4))
        self.move(self._window.mapToGlobal(corner))
        self.open()
        self._words.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of a list move through it while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _KEYS:
                self._move(_KEYS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------ for those that list something

    def _row(self, payload: object) -> Row:
        """Return the row that shows what a name stands for."""
        raise NotImplementedError

    def _found(self, words: str) -> Sequence[object]:
        """Return what matches, the best first; all of it while nothing is typed."""
        raise NotImplementedError

    def _may_take(self, payload: object) -> bool:
        """Tell whether it can be chosen now."""
        return payload is not None

    def _take(self, payload: object) -> None:
        """Do what was chosen; the focus is where it was before."""
        raise NotImplementedError

    # ------------------------------------------------------------------ inside

    def _fill(self, words: str) -> None:
        found = self._found(words)
        self._model.fill([Node(each, each, Span(0, 0)) for each in found])
        self._none.setVisible(not found)
        self._view.setVisible(bool(found))
        self._view.setCurrentIndex(self._model.index(0, 0))
        self.adjustSize()

    def _move(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            at = self._view.currentIndex().row() + by
            at = at % count if abs(by) == 1 else min(max(at, 0), count - 1)
            self._view.setCurrentIndex(self._model.index(at, 0))

    def _run(self) -> None:
        chosen = self._view.currentIndex().data(PAYLOAD_ROLE)
        if self._may_take(chosen):
            self.close()  # first, so that what is done finds the focus where it was
            self._take(chosen)
