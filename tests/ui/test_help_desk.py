from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor import resources
from editor.app import compose
from editor.storage.settings import Settings
from editor.ui.panes.help import HelpPage
from editor.ui.panes.welcome import WelcomePage
from editor.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = compose(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_welcome_offers_recent_files_and_leaves_when_one_is_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "Fox.wiki"
    file.write_text("A fox.", encoding="utf-8")
    window.files.open_path(file)
    window.files.new()
    assert window.source.article.text() == ""
    window.show_help("welcome")
    page = window.findChild(WelcomePage)
    assert page is not None and page.isVisible()
    next(each for each in page.findChildren(QPushButton) if each.text() == "Fox.wiki").click()
    assert not page.isVisible()
    assert window.source.article.text() == "A fox."
    assert window.source.isVisible()


def test_escape_and_a_new_article_leave_the_welcome_page(window: MainWindow) -> None:
    window.show_help("welcome")
    page = window.findChild(WelcomePage)
    assert page is not None and page.isVisible() and not window.source.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible() and window.source.isVisible()
    window.show_help("welcome")
    window._actions["new"].trigger()
    assert not page.isVisible() and window.source.isVisible()
    window.show_help("welcome")
    window._actions["changes"].trigger()
    assert not page.isVisible()
    window._actions["changes"].trigger()
    assert window.source.isVisible()


def test_sample_is_opened_on_demand(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *names, **options: tmp_path)
    window.show_help("welcome")
    page = window.findChild(WelcomePage)
    assert isinstance(page, QWidget)
    next(each for each in page.findChildren(QPushButton) if each.text() == "Sample article").click()
    assert window.source.article.text() == resources.text("sample", "sample.wikitext")
    assert window.article.path == tmp_path / "sample" / "sample.wikitext", "the user's own copy"


def test_cheat_sheet_opens_in_the_windows_theme(qtbot: QtBot, window: MainWindow) -> None:
    window.set_theme_choice("dark")
    window.show_help("cheatsheet")
    page = window.findChild(HelpPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.preview.settled)
    shown = [page.preview.dark]
    window.set_theme_choice("light")
    assert [*shown, page.preview.dark] == [True, False]
    page.close()


def test_the_page_about_the_network_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    window._actions["network"].trigger()
    page = window.findChild(HelpPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.preview.settled)
    assert "None." in page.preview.html()
    page.close()
