"""Several articles in one window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from editor.text import Edit, Span
from editor.ui.window import MainWindow

Buttons = QMessageBox.StandardButton


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Three articles, two of one name."""
    made = [tmp_path / "a.wiki", tmp_path / "b.wiki", tmp_path / "other" / "a.wiki"]
    made[2].parent.mkdir()
    for number, path in enumerate(made):
        path.write_text(f"== Title {number} ==\n" + f"text {number}\n" * 200)
    return made


@pytest.fixture
def opened(window: MainWindow, paths: list[Path]) -> MainWindow:
    for path in paths:
        assert window.files.open_path(path)
    return window


def texts(window: MainWindow) -> list[str]:
    return [window.tabs.text(tab)[:13] for tab in window.tabs.all]


def test_a_blank_article_gives_way(opened: MainWindow) -> None:
    assert texts(opened) == ["== Title 0 ==", "== Title 1 ==", "== Title 2 =="]
    assert opened.tabs.at == 2
    assert opened.tabs.names()[0].startswith("a.wiki – ")
    assert opened.tabs.names()[1:] == ["b.wiki", "a.wiki – other"]
    assert opened.windowTitle().startswith("a.wiki")


def test_an_open_file_is_turned_to(opened: MainWindow, paths: list[Path]) -> None:
    assert opened.files.open_path(paths[1])
    assert opened.tabs.at == 1
    assert len(opened.tabs.all) == 3
    assert opened.article.path == paths[1]
    assert opened.source.article.text().startswith("== Title 1 ==")


def test_each_keeps_its_undo_caret_view_and_folds(opened: MainWindow, qtbot: QtBot, paths: list[Path]) -> None:
    source = opened.source
    opened.resize(900, 600)
    source.article.apply([Edit(Span(0, 0), "new ")], "Insert new")
    source.article.select(Span(1000, 1004))
    view = source.view()
    opened._actions["previous-tab"].trigger()
    assert not opened._actions["undo"].isEnabled()
    assert not opened.isWindowModified()
    qtbot.waitUntil(lambda: source.settled)
    source.article.select(Span(0, 0))
    source.fold()
    assert not source.document().findBlockByNumber(5).isVisible()
    QTest.keyClicks(source, "x")
    opened._actions["next-tab"].trigger()
    assert source.article.selection == Span(1000, 1004)
    assert source.view().start == view.start
    assert opened.isWindowModified()
    assert "Insert new" in opened._actions["undo"].text()
    opened._actions["undo"].trigger()
    assert source.article.text() == paths[2].read_text()
    assert not opened.isWindowModified()
    opened._actions["previous-tab"].trigger()
    assert source.article.text().startswith("x== Title 1")
    opened._actions["undo"].trigger()
    assert source.article.text() == paths[1].read_text()


def test_the_engine_follows(opened: MainWindow, qtbot: QtBot) -> None:
    opened.source.article.apply([Edit(Span(0, 0), "teh ")], "Insert")
    qtbot.waitUntil(lambda: len(opened.source.placed_findings()) == 1)
    opened._actions["previous-tab"].trigger()
    qtbot.waitUntil(lambda: opened.job.state == "live")
    assert opened.source.placed_findings() == []
    opened._actions["next-tab"].trigger()
    qtbot.waitUntil(lambda: len(opened.source.placed_findings()) == 1)


def test_typing_goes_on_after_many_turns(opened: MainWindow, qtbot: QtBot) -> None:
    for _ in range(30):
        opened._actions["next-tab"].trigger()
        opened.source.insertPlainText("é😀")
        QTest.keyClicks(opened.source, "x")
    opened.repaint()
    for tab in opened.tabs.all:
        assert opened.tabs.text(tab).startswith("é😀x" * 10 + "== Title")


def test_closing_asks_for_each_that_is_not_saved(
    opened: MainWindow, paths: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    answer = Buttons.Cancel

    def ask(box: QMessageBox) -> Buttons:
        said.append(f"{box.text()} {box.informativeText()}")
        return answer

    monkeypatch.setattr(QMessageBox, "exec", ask)
    opened._actions["close"].trigger()
    assert texts(opened) == ["== Title 0 ==", "== Title 1 =="]
    assert said == []
    for _ in range(2):
        QTest.keyClicks(opened.source, "x")
        opened._actions["next-tab"].trigger()
    assert not opened.close()
    assert "2 articles" in said[0] and "“a.wiki”" in said[0] and "“b.wiki”" in said[0]
    opened._actions["close"].trigger()
    assert len(opened.tabs.all) == 2
    answer = Buttons.SaveAll
    assert opened.close()
    assert [path.read_text()[:2] for path in paths] == ["x=", "x=", "=="]


def test_what_is_closed_can_be_reopened_even_unsaved(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: Buttons.Discard)
    QTest.keyClicks(opened.source, "kept ")
    opened._actions["close"].trigger()
    opened._actions["close"].trigger()
    opened._actions["reopen"].trigger()
    opened._actions["reopen"].trigger()
    assert texts(opened) == ["== Title 0 ==", "== Title 1 ==", "kept == Title"]
    assert opened.isWindowModified()
    opened._actions["undo"].trigger()
    assert texts(opened)[2] == "kept== Title " or texts(opened)[2] == "== Title 2 =="


def test_the_last_one_closed_leaves_an_empty_article(opened: MainWindow) -> None:
    opened._actions["close-others"].trigger()
    opened._actions["close"].trigger()
    assert texts(opened) == [""]
    assert opened.windowTitle().startswith("Untitled")
    opened._actions["close"].trigger()
    assert texts(opened) == [""]


def test_a_change_aside_is_one_step(opened: MainWindow) -> None:
    first = opened.tabs.all[0]
    opened.tabs.apply(first, [Edit(Span(0, 2), "😀"), Edit(Span(3, 8), "Name")], "Replace two")
    assert opened.tabs.dirty(first)
    assert opened.source.article.text().startswith("== Title 2")
    opened.tabs.turn(first)
    assert opened.source.article.text().startswith("😀 Name 0")
    opened.source.article.select(Span(0, 0))
    QTest.keyClicks(opened.source, "x")
    assert opened.source.article.text().startswith("x😀 Name 0")
    opened._actions["undo"].trigger()
    opened._actions["undo"].trigger()
    assert opened.source.article.text().startswith("== Title 0")
    assert not opened.isWindowModified()


def test_the_bar_shows_turns_moves_and_closes(opened: MainWindow, qtbot: QtBot, paths: list[Path]) -> None:
    bar = opened.tab_bar
    assert bar.isVisible()
    QTest.keyClicks(opened.source, "x")
    assert bar.tabText(2) == "● a.wiki – other"
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert opened.article.path == paths[0]
    bar.moveTab(0, 1)
    assert [opened.tabs.file(tab).path for tab in opened.tabs.all] == [paths[1], paths[0], paths[2]]
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    QTest.qWait(1)
    assert [opened.tabs.file(tab).path for tab in opened.tabs.all] == [paths[0], paths[2]]
    menu = bar._menu(1)
    words = {action.text().replace("&", ""): action for action in menu.actions()}
    assert not words["Close all to the right"].isEnabled()
    words["Close others"].trigger()
    assert bar.count() == 1
    assert not bar.isVisible()
    assert bar.tabAt(QPoint(-5, 0)) == -1


def test_a_file_changed_while_another_was_in_view_is_told_of(opened: MainWindow, paths: list[Path]) -> None:
    paths[0].write_text("theirs\n")
    opened.tabs.turn(opened.tabs.all[0])
    assert "Another program changed" in opened.bar.sentence
    opened._actions["next-tab"].trigger()
    assert opened.bar.sentence == ""
    opened._actions["previous-tab"].trigger()
    opened.bar.press("Reload")
    assert opened.source.article.text() == "theirs\n"
