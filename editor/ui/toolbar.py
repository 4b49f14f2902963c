"""The toolbar: the commands used most, the ways of looking at the article at its right end."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from editor.ui.actions import Actions
from editor.ui.theme import Theme
from editor.ui.translation import tr


class Toolbar(QToolBar):
    """One row of icons.

    Args:
        actions: The window's commands.
        parent: The window.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(tr("Toolbar"), parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self._headings = QAction(tr("Heading"), self)
        self._headings.setToolTip(tr("Heading level"))
        levels = QMenu(self)
        for name in actions.headings():
            levels.addAction(actions[name])
        self._headings.setMenu(levels)
        actions.fill_toolbar(self, self._headings)
        button = self.widgetForAction(self._headings)
        assert isinstance(button, QToolButton)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        for name in ("preview", "theme", "palette"):
            self.addAction(actions[name])

    def tint(self, theme: Theme) -> None:
        """Draw the icons that are not a command's in a theme's ink."""
        self._headings.setIcon(theme.icon("heading"))
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:  # shown where there is no room for all
            more.setIcon(theme.icon("more"))
            more.setAccessibleName(tr("More commands"))
