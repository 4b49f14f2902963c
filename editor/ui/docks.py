"""Where the panels stand around the panes: side by side when there is room, else as tabs."""

from __future__ import annotations

import base64
from itertools import pairwise
from typing import Literal, cast

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QTabWidget, QWidget

from editor.ui.theme import Theme

Area = Literal["left", "right", "bottom"]

NARROW = 1000
"""Pixels of width below which all panels become one row of tabs at the bottom."""

_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_SIZES = {"left": 180, "right": 260, "bottom": 160}  # px: width at the sides, height below
_ENOUGH = 300  # px of height for a panel that was asked for
_IN_FRONT = "problems"  # of the tabs
_NO_WIDGET = cast(QWidget, None)  # gives a dock Qt's own title bar again; the stubs leave None out


class Docks:
    """The docked panels of a window.

    Args:
        window: Whose.
    """

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._docks: dict[str, tuple[QDockWidget, Area]] = {}
        self._theme: Theme | None = None
        self._hidden: set[str] = set()  # those that are not seen until they are asked for
        self._narrow = False
        self._wide_state = QByteArray()
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        window.setCorner(Qt.Corner.BottomLeftCorner, bottom)
        window.setCorner(Qt.Corner.BottomRightCorner, bottom)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def add(self, name: str, title: str, panel: QWidget, area: Area, *, hidden: bool = False) -> QDockWidget:
        """Dock a panel; `name` is for the layout's memory. A hidden one is a tab beside its area's first panel."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(panel)
        self._window.addDockWidget(_AREAS[area], dock)
        self._docks[name] = (dock, area)
        if self._theme is not None:
            _tint(dock, self._theme)
        if hidden:
            self._hidden.add(name)
            self._hide(name)
        return dock

    def bring(self, dock: QDockWidget) -> None:
        """Show a panel in front, among the others of its side."""
        beside = self._first(dock)
        if dock.isHidden() and not dock.isFloating() and beside is not None:
            self._window.tabifyDockWidget(beside, dock)
        if self._narrow:
            dock.setTitleBarWidget(QWidget(dock))
        dock.show()
        dock.raise_()
        enough = min(_ENOUGH, self._window.height() * 2 // 5)
        if dock.height() < enough and not dock.isFloating():
            self._window.resizeDocks([dock], [enough], Qt.Orientation.Vertical)

    def tint(self, theme: Theme) -> None:
        """Draw the buttons of the title bars in a theme's ink: Qt's own can hardly be seen in the dark."""
        self._theme = theme
        for dock in self.all():
            _tint(dock, theme)

    def all(self) -> list[QDockWidget]:
        """Return all docks in the order in which they were added."""
        return [dock for dock, _ in self._docks.values()]

    def restore(self, state: str) -> None:
        """Put the panels where `state` has them; without one, where they belong."""
        self._set_sizes()
        kept = QByteArray(base64.b64decode(state))
        if not kept.isEmpty():
            self._window.restoreState(kept)
        self._wide_state = self._window.saveState()

    def state(self) -> str:
        """Return where the panels stand when there is room."""
        state = self._wide_state if self._narrow else self._window.saveState()
        return base64.b64encode(state.data()).decode()

    def reset(self) -> None:
        """Put every panel where it was at first; `fit` is to be called next."""
        self._narrow = False
        for name, (dock, area) in self._docks.items():
            dock.setTitleBarWidget(_NO_WIDGET)
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
            self._window.addDockWidget(_AREAS[area], dock)
            if name in self._hidden:
                self._hide(name)
            else:
                dock.show()
        self._set_sizes()
        self._wide_state = self._window.saveState()

    def fit(self, width: int) -> None:
        """Make tabs of the panels in a window as narrow as this, and put them back in a wider one."""
        narrow = width < NARROW
        if narrow == self._narrow or not self._docks:
            return
        self._narrow = narrow
        for dock, _ in self._docks.values():
            # A tab names its panel already.
            dock.setTitleBarWidget(QWidget(dock) if narrow else _NO_WIDGET)
        if narrow:
            self._wide_state = self._window.saveState()
            self._stack()
        else:
            self._window.restoreState(self._wide_state)

    def _hide(self, name: str) -> None:
        dock, _ = self._docks[name]
        beside = self._first(dock)
        if beside is not None:
            self._window.tabifyDockWidget(beside, dock)
        dock.hide()

    def _first(self, dock: QDockWidget) -> QDockWidget | None:
        """Return the first panel of a panel's side that is seen, or one at the bottom in a narrow window."""
        _, area = self._docks[dock.objectName()]
        for other, where in self._docks.values():
            if (
                other is not dock
                and not other.isFloating()
                and not other.isHidden()
                and (where == area or self._narrow)
            ):
                return other
        return None

    def _stack(self) -> None:
        shown = [dock for dock, _ in self._docks.values() if not dock.isFloating() and not dock.isHidden()]
        for dock in shown:
            self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        for before, dock in pairwise(shown):
            self._window.tabifyDockWidget(before, dock)
        front = next((dock for dock in shown if dock.objectName() == _IN_FRONT), None)
        if front is not None:
            front.raise_()
        if shown:
            self._window.resizeDocks(shown[:1], [_SIZES["bottom"]], Qt.Orientation.Vertical)

    def _set_sizes(self) -> None:
        for area, size in _SIZES.items():
            docks = [dock for dock, where in self._docks.values() if where == area]
            along = Qt.Orientation.Vertical if area == "bottom" else Qt.Orientation.Horizontal
            self._window.resizeDocks(docks, [size] * len(docks), along)


def _tint(dock: QDockWidget, theme: Theme) -> None:
    for button, icon in (("qt_dockwidget_closebutton", "close"), ("qt_dockwidget_floatbutton", "float")):
        found = dock.findChild(QAbstractButton, button)
        if found is not None:
            found.setIcon(theme.icon(icon, "quiet"))
