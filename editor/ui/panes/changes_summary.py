"""The field for the edit summary, below the changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from editor.lint.edit_summary import LIMIT
from editor.ui.panels.controls import field, push_button
from editor.ui.translation import shown, tr
from editor.wording import say

_ASK = say("What did you change, and why?")


class SummaryField(QFrame):
    """A line to type in, how much of it MediaWiki takes, and a draft to use."""

    written = Signal(str)
    """``(text)``: the user typed, or took the draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edit-summary")
        self._draft = ""
        label = QLabel(tr("Edit &summary"))
        self.line = field(shown(_ASK))
        self.line.setAccessibleName(tr("Edit summary"))
        label.setBuddy(self.line)
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self.use = push_button(tr("Use draft"), tr("Take the proposed summary; it can be changed"))
        self.line.textEdited.connect(self._on_edited)
        self.use.clicked.connect(self._take_draft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for widget, stretch in ((label, 0), (self.line, 1), (self.count, 0), (self.use, 0)):
            row.addWidget(widget, stretch)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show the summary as it is now."""
        if text != self.line.text():
            self.line.setText(text)
        self.count.setText(tr("{number} of {count}", number=len(text), count=LIMIT))
        self.count.setToolTip(tr("A wiki keeps {count} characters", count=LIMIT))
        self.use.setVisible(bool(self._draft) and not text)

    def show_draft(self, draft: str) -> None:
        """Offer a draft; what was typed stays."""
        self._draft = draft
        self.line.setPlaceholderText(draft or shown(_ASK))
        self.show_text(self.line.text())

    @property
    def draft(self) -> str:
        """The draft that is offered."""
        return self._draft

    def _on_edited(self, text: str) -> None:
        if len(text) > LIMIT:
            place = self.line.cursorPosition()
            text = text[:LIMIT]
            self.line.setText(text)
            self.line.setCursorPosition(place)
        self.show_text(text)
        self.written.emit(text)

    def _take_draft(self) -> None:
        self.show_text(self._draft)
        self.written.emit(self._draft)
        self.line.setFocus()
