"""The middle of the window: source and preview side by side, or as tabs where there is no room, bars around them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QTabBar, QVBoxLayout, QWidget

from editor.ui.bar import Bar
from editor.ui.panes.preview_link import LinkBar
from editor.ui.panes.source import SourcePane
from editor.ui.panes.source_find import FindBar
from editor.ui.translation import tr

SLIM = 700
"""Pixels of width below which source and preview become tabs."""

_LEAST = 100  # px of a pane's width


class Centre(QWidget):
    """Lays out the panes.

    Args:
        source: The source pane.
        find_bar: Stands below it.
        bar: Stands above all.
        links: Stands below all.
        articles: The row of open articles, above all.
    """

    def __init__(self, source: SourcePane, find_bar: FindBar, bar: Bar, links: LinkBar, articles: QTabBar) -> None:
        super().__init__()
        self._preview: QWidget | None = None
        self._page: QWidget | None = None
        self._wanted = True
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._source_side = QWidget()
        self._below = _column(self._source_side)
        self._below.addWidget(source)
        self._below.addWidget(find_bar)
        self._splitter.addWidget(self._source_side)
        self._tabs = QTabBar()
        self._tabs.addTab(tr("Source"))
        self._tabs.addTab(tr("Preview"))
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(tr("Source or preview"))
        self._tabs.currentChanged.connect(lambda _tab: self.arrange(self.window().width()))
        self._column = _column(self)
        self._column.addWidget(articles)
        self._column.addWidget(bar)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._splitter, 1)
        self._column.addWidget(links)

    def panes(self) -> list[QWidget]:
        """Return what stands in the middle, shown or not, in the order of sight."""
        found: list[QWidget] = []
        for widget in _widgets(self._column):
            if widget is self._splitter:
                found += _widgets(self._below)
                found += [self._preview] if self._preview is not None else []
            else:
                found.append(widget)
        return found

    def add_bar(self, bar: QWidget) -> None:
        """Put one more bar above the panes."""
        self._column.insertWidget(2, bar)

    def set_preview(self, preview: QWidget) -> None:
        """Put the preview beside the source; `arrange` is to be called next."""
        self._preview = preview
        self._splitter.addWidget(preview)
        preview.setVisible(self._wanted)
        half = max(self._splitter.width() // 2, _LEAST)
        self._splitter.setSizes([half, half])  # without it a web view falls to no width

    def show_page(self, page: QWidget | None) -> None:
        """Show a page in place of the panes, or the panes again; `arrange` is to be called next."""
        if page is not None and self._column.indexOf(page) < 0:
            self._column.insertWidget(self._column.indexOf(self._splitter), page, 1)
        if self._page is not None:
            self._page.hide()
        self._page = page
        if page is not None:
            page.show()

    def want_preview(self, wanted: bool) -> None:
        """Say whether the preview is to be seen; `arrange` is to be called next."""
        self._wanted = wanted

    def arrange(self, width: int) -> None:
        """Lay out for a window of that width."""
        slim = width < SLIM
        shown = self._preview is not None and self._wanted
        self._splitter.setVisible(self._page is None)
        self._tabs.setVisible(slim and shown and self._page is None)
        if self._preview is not None:
            self._preview.setVisible(shown and (not slim or self._tabs.currentIndex() == 1))
        self._source_side.setVisible(not (slim and shown) or self._tabs.currentIndex() == 0)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _widgets(column: QLayout) -> list[QWidget]:
    items = (column.itemAt(at) for at in range(column.count()))
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]
