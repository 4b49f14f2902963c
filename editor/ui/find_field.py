"""A line to type what is looked for in, which remembers what was typed before."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from editor.errors import FileError
from editor.storage.history import History
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr

_ROWS = 10


class FindField(QLineEdit):
    """Down or Up lists what was typed before; there they move, and Return takes.

    Args:
        name: What is to be typed, said in the field and to screen readers.
        history: What was typed before.
        theme: The colours.
    """

    told = Signal(str)
    """``(sentence)``: the history could not be kept."""

    def __init__(self, name: str, history: History, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMinimumWidth(96)
        self._history = history
        self._rows = QStringListModel(self)
        self._list = QCompleter(self._rows, self)
        self._list.setWidget(self)  # and not the field's own, which would pop up while one types
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setMaxVisibleItems(_ROWS)
        self._list.activated.connect(self._take)
        self._popup = QListView()
        self._popup.setAccessibleName(name)
        self._list.setPopup(self._popup)
        self._earlier = QAction(tr("Typed before (Down)"), self)
        self._earlier.triggered.connect(self.show_history)
        self.addAction(self._earlier, QLineEdit.ActionPosition.TrailingPosition)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's tint."""
        self._earlier.setIcon(theme.icon("down", "quiet"))

    def remember(self) -> None:
        """Keep what stands in the field for next time."""
        try:
            self._history.add(self.text())
        except FileError as error:
            self.told.emit(shown(error.message))

    def show_history(self) -> None:
        """List what was typed before, if there is anything."""
        texts = [text for text in self._history.texts() if text != self.text()]
        if not texts:
            return
        self._rows.setStringList(texts)
        self._list.setCompletionPrefix("")
        self._list.complete()
        self._popup.setCurrentIndex(self._list.completionModel().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """List on Down and Up."""
        if (
            event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.show_history()
            return
        super().keyPressEvent(event)

    def _take(self, text: str) -> None:
        self.setText(text)
        self.textEdited.emit(text)
