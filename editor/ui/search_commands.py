"""Find and replace in files: the commands, and the panel they open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget

from editor.storage.settings import Settings
from editor.ui.open_articles import OpenArticles, PresentArticle
from editor.ui.search_job import SearchJob

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
        self.panel: SearchPanel | None = None
        self.job = SearchJob(parent=window)
        self.articles: OpenArticles = PresentArticle(window.article, window.source.article)
        window.closing.connect(self.job.shut)

    def add_panel(self, keep: Path | None = None) -> SearchPanel:
        """Dock the panel beside the problems, hidden until it is asked for.

        Args:
            keep: The folder where files are kept as they were before they are replaced in.
        """
        from editor.ui.panels.search import SearchPanel

        window = self._window
        panel = SearchPanel(
            self.articles,
            window.files.open_path,
            lambda: self._settings.text("site"),
            self._settings,
            (keep or self._settings.folder) / "replaced",
            self.job,
            window.theme,
        )
        self._dock = window.add_panel("search", "Search", panel, "bottom", hidden=True)
        self.panel = panel
        return panel

    def find(self) -> None:
        """Open the panel to find."""
        self._open(replacing=False)

    def replace(self) -> None:
        """Open the panel to find and replace."""
        self._open(replacing=True)

    def _open(self, *, replacing: bool) -> None:
        panel = self.panel or self.add_panel()
        assert self._dock is not None
        article = self._window.source.article
        start, end = article.selection
        selected = article.text_of(article.selection) if 0 < end - start <= _LONGEST else ""
        self._window.show_dock(self._dock)
        panel.open("" if "\n" in selected else selected, replacing=replacing)
