"""Find and replace in files: the commands, and the panel they open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QVBoxLayout, QWidget

from editor.storage.settings import Settings
from editor.ui.open_articles import OpenArticles, OpenTabs
from editor.ui.search_job import SearchJob
from editor.ui.translation import tr
from editor.ui.wiring import connect_panel

if TYPE_CHECKING:
    from editor.ui.panels.search import SearchPanel
    from editor.ui.window import MainWindow

_LONGEST = 400  # code points of a selection that are taken for what is looked for


class SearchCommands:
    """What the rows "Find in files" and "Replace in files" call.

    Args:
        window: Whose.
        settings: What is remembered between runs.
    """

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        self._window = window
        self._settings = settings
        self._dock: QDockWidget | None = None
        self._keep = Path()
        self.panel: SearchPanel | None = None
        self.job = SearchJob(parent=window)
        self.articles: OpenArticles = OpenTabs(window.tabs, window.source.article)
        window.closing.connect(self.job.shut)

    def add_panel(self, keep: Path | None = None) -> None:
        """Dock the panel beside the problems, hidden until it is asked for.

        Args:
            keep: The folder where files are kept as they were before they are replaced in.
        """
        self._keep = (keep or self._settings.folder) / "replaced"
        holder = _Holder(self.ensure_panel)
        self._dock = self._window.add_panel("search", tr("Search"), holder, "bottom", hidden=True)

    def ensure_panel(self) -> SearchPanel:
        """Return the panel, built now if it never was seen: at the start of the program it would cost 80 ms."""
        if self.panel is None:
            from editor.ui.panels.search import SearchPanel

            if self._dock is None:
                self.add_panel()
            assert self._dock is not None
            window = self._window
            site = self._settings.text
            self.panel = SearchPanel(
                self.articles,
                window.files.open_path,
                lambda: site("site"),
                self._settings,
                self._keep,
                self.job,
                window.theme,
            )
            layout = self._dock.widget().layout()
            assert layout is not None
            layout.addWidget(self.panel)
            connect_panel(window, self.panel)
        return self.panel

    def find(self) -> None:
        """Open the panel to find."""
        self._open(replacing=False)

    def replace(self) -> None:
        """Open the panel to find and replace."""
        self._open(replacing=True)

    def _open(self, *, replacing: bool) -> None:
        panel = self.ensure_panel()
        assert self._dock is not None
        article = self._window.source.article
        start, end = article.selection
        selected = article.text_of(article.selection) if 0 < end - start <= _LONGEST else ""
        self._window.show_dock(self._dock)
        panel.open("" if "\n" in selected else selected, replacing=replacing)


class _Holder(QWidget):
    """Stands in the dock until the panel is seen.

    Args:
        build: Puts the panel into it.
    """

    def __init__(self, build: Callable[[], QWidget]) -> None:
        super().__init__()
        self._build = build
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the panel built."""
        self._build()
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        """Return what the panel would."""
        return QSize(480, 200)
