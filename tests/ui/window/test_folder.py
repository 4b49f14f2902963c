"""The folder of a local wiki: its panel and quick open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from editor.app import _folder
from editor.ui.dialogs.quick_open import QuickOpen
from editor.ui.panels.folder import FolderPanel
from editor.ui.settings_desk import SettingsDesk
from editor.ui.settings_table import setting
from editor.ui.window import MainWindow


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("Skarn_Light.wiki", "Skarn.wiki", "Template%3ABox.wikitext", "Map.svg"):
        path = tmp_path / "wiki" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"text of {name}\n")
    return tmp_path / "wiki"


@pytest.fixture
def panel(window: MainWindow, root: Path, qtbot: QtBot) -> FolderPanel:
    made = _folder(window)
    window.add_panel("folder", "Folder", made, "left")
    window.files.open_path(root / "Skarn.wiki")
    qtbot.waitUntil(lambda: bool(made._model.roots))
    return made


def titles(panel: FolderPanel) -> list[tuple[str, list[str]]]:
    return [
        (panel._row(node.payload).text, [panel._row(child.payload).text for child in node.children])
        for node in panel._model.roots
    ]


def test_the_folder_of_the_article_is_shown_and_followed(panel: FolderPanel, root: Path, qtbot: QtBot) -> None:
    assert titles(panel) == [
        ("Pages", ["Skarn", "Skarn Light"]),
        ("Templates", ["Template:Box"]),
        ("Files", ["Map.svg"]),
    ]
    assert [panel._row(child.payload).strong for child in panel._model.roots[0].children] == [True, False]
    (root / "Alder.wiki").write_text("new")
    qtbot.waitUntil(lambda: titles(panel)[0] == ("Pages", ["Alder", "Skarn", "Skarn Light"]))


def test_a_double_click_opens_and_the_filter_narrows(panel: FolderPanel, window: MainWindow, root: Path) -> None:
    panel._filter.setText("light")
    assert titles(panel) == [("Pages", ["Skarn Light"])]
    panel._view.expandAll()
    index = panel._model.index_of(panel._model.roots[0].children[0])
    panel._view.setCurrentIndex(index)
    assert window.article.path == root / "Skarn.wiki"
    QTest.keyClick(panel._view, Qt.Key.Key_Return)
    assert window.article.path == root / "Skarn_Light.wiki"
    assert window.tabs.names() == ["Skarn.wiki", "Skarn_Light.wiki"]
    panel._filter.setText("zzz")
    assert panel._empty.text() == "Nothing of that title."


def test_another_folder_is_chosen_and_given_up(
    panel: FolderPanel, window: MainWindow, root: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "Far.txt").write_text("far")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    window._actions["open-folder"].trigger()
    qtbot.waitUntil(lambda: titles(panel) == [("Pages", ["Far"])])
    SettingsDesk(window).choose(setting("folder"), str(root / "none"))
    qtbot.waitUntil(lambda: titles(panel)[0] == ("Pages", ["Skarn", "Skarn Light"]))
    SettingsDesk(window).choose(setting("folder"), str(other))
    qtbot.waitUntil(lambda: titles(panel) == [("Pages", ["Far"])])
    window._actions["folder-of-article"].trigger()
    qtbot.waitUntil(lambda: titles(panel)[0] == ("Pages", ["Skarn", "Skarn Light"]))


def test_quick_open_finds_by_a_few_letters(panel: FolderPanel, window: MainWindow, root: Path) -> None:
    window._actions["quick-open"].trigger()
    chooser = window.findChild(QuickOpen)
    assert isinstance(chooser, QuickOpen)
    QTest.keyClicks(chooser._words, "tebo")
    QTest.keyClick(chooser._words, Qt.Key.Key_Return)
    assert window.article.path == root / "Template%3ABox.wikitext"


def test_a_pinned_file_stays_at_the_top(panel: FolderPanel, window: MainWindow, root: Path) -> None:
    window._actions["pin"].trigger()
    window.files.open_path(root / "Skarn_Light.wiki")
    assert not window._actions["pin"].isChecked()
    menu = QMenu()
    window.files.fill_recent(menu)
    assert [action.text() for action in menu.actions()] == ["★ Skarn.wiki", "Skarn_Light.wiki"]
    window._actions["previous-tab"].trigger()
    assert window._actions["pin"].isChecked()
    window._actions["pin"].trigger()
    window.files.fill_recent(menu)
    assert next(action.text() for action in menu.actions()) == "Skarn_Light.wiki"
