"""A line below a list that asks for one name. Nothing pops up over the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from editor.ui.panels.controls import complete, quiet_label


class AskBar(QWidget):
    """Hidden until it is asked; Return answers, Escape calls off.

    Args:
        instead: Hidden meanwhile, so that the list above keeps its room.
    """

    def __init__(self, instead: QWidget) -> None:
        super().__init__()
        self._instead = instead
        self._label = QLabel()
        self._fault = quiet_label()
        self._fault.hide()
        self.field = QLineEdit()
        self.field.textChanged.connect(self._judge)
        self.field.returnPressed.connect(self._answer)
        self._do = QToolButton()
        self._do.clicked.connect(self._answer)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self._do)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addLayout(line)
        layout.addWidget(self._fault)
        self._answered: Callable[[str], None] = lambda _text: None
        self._fault_of: Callable[[str], str] = lambda _text: ""
        self._back: QWidget | None = None
        self.hide()

    def ask(
        self,
        question: str,
        verb: str,
        text: str,
        answered: Callable[[str], None],
        fault: Callable[[str], str] = lambda _text: "",
        known: Iterable[str] = (),
    ) -> None:
        """Ask for a text.

        Args:
            question: What is asked, above the field.
            verb: What the button does.
            text: The first answer, selected.
            answered: Called with the answer.
            fault: Says why an answer will not do, or "".
            known: Answers offered while typing.
        """
        self._answered, self._fault_of = answered, fault
        self._back = self.focusWidget() or self.window().focusWidget()
        self._label.setText(question)
        self._do.setText(verb)
        self.field.setAccessibleName(question)
        complete(self.field, known)
        self.field.setText(text)
        self._judge(text)
        self._instead.hide()
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Call off on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _judge(self, text: str) -> None:
        fault = self._fault_of(text.strip())
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._do.setEnabled(not fault)

    def _answer(self) -> None:
        text = self.field.text().strip()
        if not self._fault_of(text):
            self._leave()
            self._answered(text)

    def _leave(self) -> None:
        self.hide()
        self._instead.show()
        if self._back is not None:
            self._back.setFocus()
