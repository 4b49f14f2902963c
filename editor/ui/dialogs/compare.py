"""Shows what differs between two texts, and asks which of them is wanted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from editor.ui.comparer import Comparer, Question
from editor.ui.panels.controls import quiet_button, quiet_label
from editor.ui.panes.changes_view import ChangesView
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr
from editor.wording import say


class Choice(NamedTuple):
    """What a comparison is for.

    Attributes:
        title: Of the dialog.
        accept: A button's text and tip.
        reject: The other's.
    """

    title: str
    accept: tuple[str, str]
    reject: tuple[str, str]


CHANGED_ON_DISK = Choice(
    say("What the file on disk has changed"),
    (say("Reload"), say("Take the file's text; Undo brings yours back")),
    (say("Keep mine"), say("Keep your text; the next save replaces the file")),
)
RESTORED = Choice(
    say("What was restored"),
    (say("Discard"), say("Go back to the text without these changes; Undo brings them again")),
    (say("Keep"), say("Keep these changes; the file is as it was until you save")),
)


class CompareDialog(QDialog):
    """Two texts, and what to do about what differs.

    Args:
        old: The text before.
        new: The text after.
        choice: What it is asked for.
        theme: Its colours.
    """

    def __init__(self, old: str, new: str, choice: Choice, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(shown(choice.title))
        self.resize(860, 560)
        self.view = ChangesView(theme)
        comparer = Comparer(self)
        comparer.compared.connect(lambda it: self.view.show_comparison(it.comparison, tr("Nothing differs.")))
        comparer.ask(Question("", 0, old, new))
        buttons = QDialogButtonBox()
        buttons.setContentsMargins(8, 0, 8, 0)
        for (text, tip), role in (
            (choice.accept, QDialogButtonBox.ButtonRole.AcceptRole),
            (choice.reject, QDialogButtonBox.ButtonRole.RejectRole),
        ):
            button = buttons.addButton(shown(text), role)
            button.setToolTip(shown(tip))
            button.setAutoDefault(False)
        button.setDefault(True)  # what Return does is to keep
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(self._bar(theme))
        layout.addWidget(self.view, 1)
        self.view.setFocus()
        layout.addWidget(buttons)

    def _bar(self, theme: Theme) -> QWidget:
        """Return what leads from change to change."""
        bar = QFrame()
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        place = quiet_label()
        self.view.current_changed.connect(
            lambda change: place.setText(
                tr("Change {number} of {count}", number=change + 1, count=len(self.view.comparison.changes))
                if change >= 0
                else ""
            )
        )
        row.addWidget(place, 1)
        for name, tip, key, slot in (
            ("previous", tr("Previous change (Shift+F7)"), "Shift+F7", self.view.previous_change),
            ("next", tr("Next change (F7)"), "F7", self.view.next_change),
        ):
            button = quiet_button("", tip)
            button.setIcon(theme.icon(name))
            button.clicked.connect(slot)
            row.addWidget(button)
            QShortcut(QKeySequence(key), self, slot)
        beside = quiet_button(tr("Side by side"), tr("Show old and new text side by side, or in one column"))
        beside.setCheckable(True)
        beside.toggled.connect(self.view.set_beside)
        row.addWidget(beside)
        return bar
