"""An Arabic article, and a window for people who read from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from editor.engine.messages import ArticleFacts, OpenArticle
from editor.engine.session import Session
from editor.ui.panes.source import SourcePane
from editor.ui.window import MainWindow

ARTICLE = (Path(__file__).parents[1] / "articles" / "arabic.wikitext").read_text(encoding="utf-8")
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def lines(pane: SourcePane) -> dict[str, Qt.LayoutDirection]:
    """Return which way each line in view is written."""
    pane.grab()  # lays out what is in view
    found = {}
    for row in pane._visible_rows():
        block = pane.document().findBlockByNumber(row.number)
        right = block.layout().textOption().textDirection() == RTL
        found[block.text()] = RTL if right else LTR
    return found


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    QApplication.setLayoutDirection(RTL)
    yield
    QApplication.setLayoutDirection(LTR)


def test_every_line_of_an_arabic_article_goes_from_right_to_left(window: MainWindow) -> None:
    window.article.new(ARTICLE)
    ways = lines(window.source)
    assert len(ways) > 10
    assert {text for text, way in ways.items() if way == LTR} == {"[[File:Skarn Light.svg|thumb|البرج من البحر]]"}
    window.article.new("Plain.\n\n{{reflist}}\n")
    assert RTL not in lines(window.source).values()
    window.source.article.mark_saved()


def test_mixed_lines_go_the_way_of_their_words(window: MainWindow) -> None:
    window.article.new("Words about منارة.\n{{Note|منارة}}\nمنارة of Skarn\n{{reflist}}")
    assert list(lines(window.source).values()) == [LTR, RTL, RTL, LTR]
    window.source.set_rtl(True)  # as the engine says of a wiki of that language
    assert list(lines(window.source).values()) == [LTR, RTL, RTL, RTL]
    window.source.article.mark_saved()


@pytest.mark.parametrize("wrap", [True, False])
def test_lines_from_right_to_left_end_at_the_right_edge(window: MainWindow, wrap: bool) -> None:
    window.source.set_wrap(wrap)
    window.article.new("منارة\n\nWords.\n")
    window.source.grab()
    right = window.source.viewport().width()
    block = window.source.document().begin()
    shown = block.layout().lineAt(0).naturalTextRect()
    assert right - 24 < shown.right() <= right
    other = block.next().next().layout().lineAt(0).naturalTextRect()
    assert other.left() < 24
    window.source.article.mark_saved()


def test_typing_turns_a_line_when_its_first_word_comes(window: MainWindow) -> None:
    window.article.new("\n")
    window.source.setFocus()
    QTest.keyClicks(window.source, "12 ")
    window.source.insertPlainText("منارة")
    assert next(iter(lines(window.source).values())) == RTL
    window.source.article.mark_saved()


@pytest.mark.parametrize("text", ["منارة سكارن القديمة", "منارة Skarn القديمة", "Words about منارة سكارن here"])
def test_arrow_keys_go_the_way_they_point(window: MainWindow, text: str) -> None:
    window.article.new(text)
    window.source.grab()
    pane, layout = window.source, window.source.document().begin().layout()
    for key, sign in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
        start = 0 if (layout.textOption().textDirection() == RTL) == (sign < 0) else len(text)
        cursor = QTextCursor(pane.document())
        cursor.setPosition(start)
        pane.setTextCursor(cursor)
        places = []
        for _ in range(len(text)):
            places.append(pane.textCursor().position())
            QTest.keyClick(pane, key)
        assert len(set(places)) == len(text), "the caret stuck"
    window.source.article.mark_saved()


def test_a_click_finds_its_place_in_a_turned_line(window: MainWindow) -> None:
    window.article.new("{{Note|منارة سكارن}}\n")
    window.source.grab()
    for position in (0, 9, 12, 18):
        cursor = QTextCursor(window.source.document())
        cursor.setPosition(position)
        rect = window.source.cursorRect(cursor)
        assert abs(window.source.position_at(rect.center()) - position) <= 2  # where the ways meet a place is two
    window.source.article.mark_saved()


def test_lines_broken_over_rows_keep_their_height(window: MainWindow) -> None:
    window.article.new("{{Note|" + "منارة سكارن " * 40 + "}}\nWords.\n")
    window.resize(700, 600)
    window.source.grab()
    rows = window.source._visible_rows()
    assert rows[0].rows > 2
    assert rows[0].height == pytest.approx(rows[0].rows * rows[1].height)
    assert window.source.document().begin().lineCount() == rows[0].rows
    window.source.article.mark_saved()


def test_what_is_folded_is_told_left_of_a_turned_line(window: MainWindow) -> None:
    window.article.new("== التاريخ ==\nكلمات\nكلمات\n")
    window.source.grab()
    before = window.source.viewport().grab().toImage()
    window.source.fold_clicked(1)
    window.source.grab()
    after = window.source.viewport().grab().toImage()
    block = window.source.document().begin()
    left = round(block.layout().lineAt(0).naturalTextRect().left())
    row = window.source._visible_rows()[0]
    rows = range(round(row.top), round(row.top + row.height))
    changed = [x for x in range(before.width()) if any(before.pixel(x, y) != after.pixel(x, y) for y in rows)]
    assert changed
    assert max(changed) < left
    window.source.article.mark_saved()


def test_the_window_is_mirrored(mirrored: None, window: MainWindow, qtbot: QtBot) -> None:
    window.article.new(ARTICLE)
    window.resize(1000, 700)
    qtbot.wait(50)
    pane = window.source
    gutter = pane._gutter.geometry()
    assert gutter.left() >= pane.viewport().geometry().right()
    assert gutter.right() <= pane.width()
    line = next(line for line in pane.visible_lines() if line.fold)
    QTest.mouseClick(pane._gutter, Qt.MouseButton.LeftButton, pos=QPoint(6, line.top + 4))  # the arrow, by the text
    assert pane._folds.last_hidden(line.line - 1) is not None
    undo = window._toolbar.widgetForAction(window.commands["undo"])
    assert isinstance(undo, QToolButton)
    assert undo.mapTo(window, QPoint(0, 0)).x() > window.width() / 2
    window.source.article.mark_saved()


def test_the_engine_tells_language_and_direction() -> None:
    session = Session()
    session.take(OpenArticle(1, ARTICLE, "منارة"))
    facts: list[ArticleFacts] = []
    while session.has_work:
        facts += [answer for answer in session.work() if isinstance(answer, ArticleFacts)]
    assert (facts[-1].language, facts[-1].rtl) == ("", True)
