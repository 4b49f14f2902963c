"""The welcome page and the cheat sheet, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.ui import theme
from editor.ui.panes.help import HelpPage
from editor.ui.panes.welcome import WelcomePage


@pytest.mark.parametrize("name", ["light", "dark"])
def test_welcome(
    qtbot: QtBot, screenshot: Callable[[QWidget, str], None], tmp_path: Path, name: Literal["light", "dark"]
) -> None:
    chosen = theme.load(name)
    page = WelcomePage(chosen)
    qtbot.addWidget(page)
    page.setPalette(chosen.palette())
    files = [tmp_path / "Skarn Light.wikitext", tmp_path / "Orrin Sound.wikitext"]
    for file in files:
        file.touch()
    page.set_recent(files)
    page.resize(900, 640)
    page.show()
    screenshot(page, f"welcome-{name}")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_cheat_sheet(qtbot: QtBot, screenshot: Callable[[QWidget, str], None], name: theme.Name) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    page.resize(900, 3000)
    page.set_theme(theme.load(name))
    page.show_page("cheatsheet")
    page.show()
    qtbot.waitUntil(lambda: page.preview.settled)
    qtbot.wait(300)
    screenshot(page, f"cheat-sheet-{name}")
