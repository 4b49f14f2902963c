"""The command palette: every command of the window by a few letters of its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QTreeView, QVBoxLayout, QWidget

from editor.text import Span
from editor.ui.actions import MENUS, Actions
from editor.ui.dialogs.fuzzy import best_first
from editor.ui.panels.controls import field
from editor.ui.panels.row_delegate import RowDelegate
from editor.ui.panels.rows import PAYLOAD_ROLE, Chip, Node, Row, RowModel
from editor.ui.theme import Theme

_WIDTH, _ROWS, _ROW_HEIGHT = 560, 10, 28  # px, rows, px
_TOP = 64  # px below the window's upper edge
_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}
_OWN = "palette"  # the command that opens it


class Palette(QDialog):
    """Lists commands as their names are typed; Return carries out the chosen one, Escape closes.

    Commands used before come first while nothing is typed.

    Args:
        actions: The window's commands.
        theme: The colours.
        parent: The window.
    """

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName("Commands")
        self._window = parent
        self._actions = actions
        self._menus = {name: plain(title) for title, names in MENUS.items() for name in names if name}
        self._used: list[str] = []
        self._model = RowModel(self._row, self)
        self._delegate = RowDelegate(theme, parent=self)
        self._words = field("Type the name of a command")
        self._words.textChanged.connect(self._fill)
        self._words.installEventFilter(self)
        self._view = QTreeView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setAccessibleName("Commands")
        self._view.setHeaderHidden(True)
        self._view.setRootIsDecorated(False)
        self._view.setUniformRowHeights(True)
        self._view.setMouseTracking(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(lambda _index: self._run())
        self._view.setFixedHeight(_ROWS * _ROW_HEIGHT)
        self._none = QLabel("No command of that name.")
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
        """Show all commands and wait for a choice."""
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

    # ------------------------------------------------------------------ inside

    def _row(self, payload: object) -> Row:
        name = str(payload)
        action = self._actions[name]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        chips = tuple(
            chip
            for chip, wanted in ((Chip("not now"), not action.isEnabled()), (Chip("on", "good"), action.isChecked()))
            if wanted
        )
        menu = self._menus.get(name, "")
        spoken = ", ".join(part for part in (_title(action), menu, key, *(chip.text for chip in chips)) if part)
        return Row(text=_title(action), label=menu, count=key, chips=chips, spoken=spoken)

    def _fill(self, words: str) -> None:
        names = [name for name in self._actions.ids() if name != _OWN]
        if not words.strip():
            found = [*self._used, *(name for name in names if name not in self._used)]
        else:
            titles = {name: f"{_title(self._actions[name])} {self._menus.get(name, '')}" for name in names}
            found = best_first(words, titles)
        self._model.fill([Node(name, name, Span(0, 0)) for name in found])
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
        name = self._view.currentIndex().data(PAYLOAD_ROLE)
        if not isinstance(name, str) or not self._actions[name].isEnabled():
            return
        self._used = [name, *(other for other in self._used if other != name)][:5]
        self.close()  # first, so that the command finds the focus where it was
        self._actions[name].trigger()


def plain(text: str) -> str:
    """Return a menu's text without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _title(action: QAction) -> str:
    return plain(action.text()).removesuffix("…")
