"""Brings help pages up when the window asks for them, and carries out what the welcome page offers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from editor.storage.recent import RecentFiles
from editor.ui.panes.welcome import WelcomePage
from editor.ui.window import MainWindow


class HelpDesk(QObject):
    """Makes each page when it is first asked for.

    Args:
        window: The window whose ``help_requested`` is answered.
        recent: The files to offer.
        open_sample: Opens the sample article.
    """

    def __init__(self, window: MainWindow, recent: RecentFiles, open_sample: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._recent = recent
        self._open_sample = open_sample
        self._welcome: WelcomePage | None = None
        window.help_requested.connect(self.show_page)
        for come in (window.source.article.loaded, window.source.article.edited, window.tabs.turned):
            come.connect(self._leave)

    def show_page(self, name: str) -> None:
        """Show ``welcome`` or a page of `resources/help/`."""
        if name == "welcome":
            self._show_welcome()
        else:
            self._show_help(name)

    def _show_welcome(self) -> None:
        if self._welcome is None:
            page = WelcomePage(self._window.theme, self._window)
            page.new_requested.connect(self._window.files.new)
            page.open_requested.connect(self._window.files.open)
            page.sample_requested.connect(self._open_sample)
            page.recent_requested.connect(self._window.files.open_path)
            page.left.connect(self._leave)
            page.cheat_sheet_requested.connect(lambda: self.show_page("cheatsheet"))
            self._window.theme_changed.connect(page.set_theme)
            self._welcome = page
        self._welcome.set_recent(self._recent.paths())
        self._window.changes.close()
        self._window.show_page(self._welcome)
        self._welcome.begin()

    def _leave(self) -> None:
        """Show the panes again: there is an article."""
        if self._welcome is not None and not self._welcome.isHidden():
            self._window.show_page(None)
            self._window.source.setFocus()

    def _show_help(self, name: str) -> None:
        from editor.ui.panes.help import HelpPage  # brings in the web view

        page = HelpPage(self._window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.set_theme(self._window.theme)
        self._window.theme_changed.connect(page.set_theme)
        page.show_page(name)
        page.show()
