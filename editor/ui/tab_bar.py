"""The row of open articles above the panes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton, QWidget

from editor.ui.tabs import Tab, Tabs
from editor.ui.theme import Theme
from editor.ui.translation import tr

_CROSS = 14  # px


class TabBar(QTabBar):
    """Shows the open articles where there are several; a dot says that one is not saved.

    Args:
        tabs: The articles.
        theme: The colours.
    """

    close_requested = Signal(object)
    """``([Tab, …])``: close these, asking about what is not saved."""

    def __init__(self, tabs: Tabs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = tabs
        self._theme = theme
        self._keys: list[int] = []
        self.setAccessibleName(tr("Open articles"))
        self.setObjectName("open-articles")
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.currentChanged.connect(self._on_current)
        self.tabMoved.connect(self._on_moved)
        tabs.listed.connect(self._follow)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for button in self.findChildren(QToolButton, "close-tab"):
            button.setIcon(theme.icon("close"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the article under the middle button."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.close_requested.emit([self._open.all[place]])
            return
        super().mouseReleaseEvent(event)

    # ------------------------------------------------------------------ inside

    def _follow(self) -> None:
        with QSignalBlocker(self):
            self._renew()
        self.setVisible(self.count() > 1)

    def _renew(self) -> None:
        self._match([tab.key for tab in self._open.all])
        for place, (tab, name) in enumerate(zip(self._open.all, self._open.names(), strict=True)):
            dirty, path = self._open.dirty(tab), self._open.file(tab).path
            text = ("● " if dirty else "") + name.replace("&", "&&")
            tip = str(path) if path else tr("Not saved to a file yet")
            if (text, tip) != (self.tabText(place), self.tabToolTip(place)):  # each is a new layout of the row
                self.setTabText(place, text)
                self.setTabToolTip(place, tip)
                self.setAccessibleTabName(place, tr("{name}, not saved", name=name) if dirty else name)
        self.setCurrentIndex(self._open.at)

    def _match(self, keys: list[int]) -> None:
        """Let tabs come and go; those that stay are left alone."""
        for place in range(len(self._keys) - 1, -1, -1):
            if self._keys[place] not in keys:
                self.removeTab(place)
                del self._keys[place]
        for place, tab in enumerate(self._open.all):
            if place < len(self._keys) and self._keys[place] == tab.key:
                continue
            if tab.key in self._keys:
                self.moveTab(self._keys.index(tab.key), place)
                self._keys.remove(tab.key)
            else:
                self.insertTab(place, "")
                self.setTabButton(place, QTabBar.ButtonPosition.RightSide, self._cross(tab))
            self._keys.insert(place, tab.key)

    def _cross(self, tab: Tab) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("close-tab")
        button.setIcon(self._theme.icon("close"))
        button.setIconSize(QSize(_CROSS, _CROSS))
        button.setToolTip(tr("Close this article"))
        button.setAccessibleName(tr("Close this article"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.close_requested.emit([tab]))
        return button

    def _on_current(self, place: int) -> None:
        if 0 <= place < len(self._open.all):
            self._open.turn(self._open.all[place])

    def _on_moved(self, start: int, end: int) -> None:
        self._keys.insert(end, self._keys.pop(start))
        self._open.move(start, end)

    def _show_menu(self, point: QPoint) -> None:
        place = self.tabAt(point)
        if place >= 0:
            self._menu(place).popup(self.mapToGlobal(point))

    def _menu(self, place: int) -> QMenu:
        tabs = list(self._open.all)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, those in (
            (tr("&Close"), [tabs[place]]),
            (tr("Close &others"), tabs[:place] + tabs[place + 1 :]),
            (tr("Close all to the &right"), tabs[place + 1 :]),
        ):
            action = menu.addAction(words)
            action.setEnabled(bool(those))
            action.triggered.connect(partial(self.close_requested.emit, those))
        return menu
