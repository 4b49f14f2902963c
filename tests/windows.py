"""What tests of several folders do with the real window."""

from __future__ import annotations

from editor.ui.window import MainWindow


def drop_changes(window: MainWindow) -> None:
    """Let a window close without being asked about what is not saved."""
    for tab in window.tabs.all:
        (window.source.article.qt if tab.sheet is None else tab.sheet.qt).setModified(False)
