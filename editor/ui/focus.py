"""How the focus goes through the window by the keyboard alone: Tab in the order of sight, F6 from pane to pane."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette, QRegion
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def controls_of(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at in a widget, in the order in which its layouts show it, whether shown now or not."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if isinstance(widget, QSplitter | QStackedWidget):
        for at in range(widget.count()):
            child = widget.widget(at)
            if child is not None:
                yield from controls_of(child)
    elif isinstance(widget, QScrollArea | QDockWidget):
        inside = widget.widget()
        if inside is not None:
            yield from controls_of(inside)
    elif layout is not None:
        yield from _controls_in(layout)


def _controls_in(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from controls_of(widget)
        elif inner is not None:
            yield from _controls_in(inner)


def order_tabs(widget: QWidget) -> None:
    """Let Tab follow the order of sight: Qt would follow the order in which the controls were made."""
    controls = list(controls_of(widget))
    for before, after in itertools.pairwise(controls):
        QWidget.setTabOrder(before, after)


_AREAS = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.NoDockWidgetArea,  # the panes in the middle
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
    Qt.DockWidgetArea.TopDockWidgetArea,
)


class PaneRing(QObject):
    """Takes the focus from pane to pane, and in each back to where it was last.

    The panes are the docked panels that are not closed, those behind a tab too, and what the middle of the window
    offers.

    Args:
        window: Holds them all.
        docks: Gives its docks, always in the same order: Qt's own changes with what is raised.
        centre: Gives the panes and bars of the middle in the order of sight; those that are hidden are passed over.
        edge: Comes last, such as the status bar.
    """

    def __init__(
        self,
        window: QMainWindow,
        docks: Callable[[], Sequence[QDockWidget]],
        centre: Callable[[], Sequence[QWidget]],
        edge: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._centre = centre
        self._edge = edge
        self._last: dict[QWidget, QWidget] = {}
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._remember)

    def panes(self) -> list[QWidget]:
        """Return the panes as they are gone round, from the left to the right and down."""
        docks = [dock for dock in self._docks() if dock.toggleViewAction().isChecked()]
        panes: list[QWidget] = []
        for area in _AREAS:
            if area == Qt.DockWidgetArea.NoDockWidgetArea:
                panes += [pane for pane in self._centre() if pane.isVisible() and _targets(pane)]
            else:
                here = [dock for dock in docks if self._window.dockWidgetArea(dock) == area]
                here.sort(key=self._place)
                panes += here
        return [*panes, self._edge]

    def step(self, by: int) -> None:
        """Give the focus to the next pane, or with -1 to the one before."""
        panes = self.panes()
        focus = QApplication.focusWidget()
        here = next((at for at, pane in enumerate(panes) if focus is not None and _holds(pane, focus)), None)
        for turn in range(1, len(panes) + 1):
            at = (turn - 1 if by > 0 else -turn) if here is None else here + by * turn
            if self._enter(panes[at % len(panes)]):
                return

    def _place(self, dock: QDockWidget) -> tuple[int, int]:
        """Return where a dock is seen; one behind a tab stands where the one before it does."""
        alike = [dock, *self._window.tabifiedDockWidgets(dock)]
        return max((each.y(), each.x()) for each in alike)  # Qt puts those behind above the window's edge

    def _enter(self, pane: QWidget) -> bool:
        if isinstance(pane, QDockWidget):
            pane.raise_()
        last = self._last.get(pane)
        targets = _targets(pane)
        target = last if last in targets else next(iter(targets), None)
        if target is None:
            return False
        self._window.activateWindow()
        self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _remember(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        for pane in (*self._centre(), *self._docks(), self._edge):
            if _holds(pane, now):
                self._last[pane] = now


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _targets(pane: QWidget) -> list[QWidget]:
    """Return what in a pane can take the focus now; a pane whose proxy takes it stands for itself."""
    if pane.focusProxy() is not None:
        return [pane]
    return [each for each in controls_of(pane) if each.isVisibleTo(pane) and each.isEnabled()]


_RING = 2  # px


class FocusRing(QWidget):
    """A line around a pane that the focus came to by a key, for panes that cannot draw one of their own.

    Args:
        pane: Around which.
        colour: Of the line.
    """

    def __init__(self, pane: QWidget, colour: QColor) -> None:
        super().__init__(pane)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self._pane = pane
        self.set_colour(colour)
        self.hide()
        pane.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def set_colour(self, colour: QColor) -> None:
        """Draw it in another colour."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, colour)
        self.setPalette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the pane."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        by_key = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        inside = by_key and now is not None and _holds(self._pane, now)
        if inside != self.isVisible():
            self._fit()
            self.setVisible(inside)
            self.raise_()

    def _fit(self) -> None:
        area = self._pane.rect()
        self.setGeometry(area)
        self.setMask(QRegion(area) - QRegion(area.adjusted(_RING, _RING, -_RING, -_RING)))
