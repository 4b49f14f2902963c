"""All works that are in the program, each with its terms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.licences import Component
from editor.ui.translation import tr

_WIDTH, _HEIGHT, _NAMES_WIDTH = 900, 560, 320  # px


class LicencesDialog(QDialog):
    """Lists names on the left; what belongs to the chosen one stands on the right.

    Args:
        components: What is in the program; at least one.
        parent: The window.
    """

    def __init__(self, components: Sequence[Component], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.resize(_WIDTH, _HEIGHT)
        self._components = components
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Works included"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.addItems([f"{each.name} {each.version}".strip() for each in components])
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.terms = QPlainTextEdit()
        self.terms.setReadOnly(True)
        self.terms.setAccessibleName(tr("Terms"))
        self.terms.setTabChangesFocus(True)
        self._lay_out()
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._about)
        column.addWidget(self.terms, 1)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.names)
        panes.addWidget(right)
        panes.setStretchFactor(1, 1)
        panes.setSizes([_NAMES_WIDTH, _WIDTH - _NAMES_WIDTH])
        buttons = QDialogButtonBox()
        buttons.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(panes, 1)
        whole.addWidget(buttons)

    def _show(self, row: int) -> None:
        component = self._components[row]
        self._about.setText(f"{component.licence}\n{component.origin}")
        self.terms.setPlainText(component.text)
