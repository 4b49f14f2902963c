from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from editor.ui import theme
from editor.ui.panes.welcome import WelcomePage


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage(theme.load("light"))
    qtbot.addWidget(made)
    made.show()
    return made


def button(page: WelcomePage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("New article", "new_requested"),
        ("Open a file…", "open_requested"),
        ("Sample article", "sample_requested"),
        ("Wikitext cheat sheet", "cheat_sheet_requested"),
    ],
)
def test_each_way_to_begin_asks_for_it(qtbot: QtBot, page: WelcomePage, text: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        button(page, text).click()


def test_recent_files_that_still_exist_are_listed(qtbot: QtBot, page: WelcomePage, tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.wiki" for n in range(9)]
    for file in files[1:]:
        file.touch()
    page.set_recent(files)
    page.set_recent(files)
    qtbot.wait(10)
    assert [each.text() for each in page.findChildren(QPushButton) if each.text().endswith(".wiki")] == [
        f"{n}.wiki" for n in range(1, 7)
    ]
    with qtbot.waitSignal(page.recent_requested) as waiting:
        button(page, "2.wiki").click()
    assert waiting.args == [files[2]]


def test_icons_follow_the_theme(page: WelcomePage) -> None:
    def pixels() -> object:
        return (
            button(page, "New article").icon().pixmap(18, 18).toImage().convertToFormat(page.grab().toImage().format())
        )

    light = pixels()
    page.set_theme(theme.load("dark"))
    assert pixels() != light
