"""A one-line bar above the text: something happened, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from editor.ui.announce import announce


class Bar(QFrame):
    """Hidden until there is something to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 8, 4)
        self._row.setSpacing(8)
        self._label = QLabel()
        self._label.setWordWrap(True)  # a long sentence must not make the window wide
        self._row.addWidget(self._label, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    def tell(self, sentence: str, choices: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Show a sentence with a button for each choice, in place of what was shown before."""
        self._clear()
        self._label.setText(sentence)
        for text, handler in choices:
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, handler=handler: handler())
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()
        announce(self, sentence)

    def shut(self) -> None:
        """Hide it."""
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown, or "" when hidden."""
        return "" if self.isHidden() else self._label.text()

    def press(self, text: str) -> None:
        """Press the button of that text, as a user would."""
        next(button for button in self._buttons if button.text() == text).click()

    def _clear(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
