"""Folding in the real pane."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.text import Edit, Span
from editor.ui.panes.source import SourcePane
from editor.ui.panes.source_gutter import Gutter
from editor.ui.theme import load
from editor.wikitext.lexer import colour_line

TEXT = "lead\n\n== One ==\na\n{|\n| {{t\n|x}}\n|}\nb\n=== Sub ===\nc\n\n== Two ==\nd\ne"


def make(qtbot: QtBot, text: str = TEXT) -> SourcePane:
    pane = SourcePane(load("light"), colour_line)
    qtbot.addWidget(pane)
    pane.resize(600, 500)
    pane.show()
    pane.article.load(text)
    pane.grab()
    qtbot.waitUntil(lambda: pane.settled, timeout=60_000)
    return pane


def seen(pane: SourcePane) -> list[str]:
    pane.grab()
    numbers = [line.line - 1 for line in pane.visible_lines()]
    block = pane.document().firstBlock()
    visible = []
    while block.isValid():
        if block.isVisible():
            visible.append(block.blockNumber())
        block = block.next()
    assert numbers == visible
    return [pane.document().findBlockByNumber(number).text() for number in numbers]


def put(pane: SourcePane, words: str) -> None:
    place = pane.article.text().index(words)
    pane.article.select(Span(place, place))


ALL = TEXT.split("\n")


def test_the_innermost_is_folded_then_what_is_around_it(qtbot: QtBot) -> None:
    pane = make(qtbot)
    put(pane, "|x}}")
    pane.fold()
    assert seen(pane) == [*ALL[:6], *ALL[7:]]
    assert pane.textCursor().block().text() == "| {{t"
    pane.fold()
    assert seen(pane) == [*ALL[:5], *ALL[8:]]
    pane.fold()
    assert seen(pane) == [*ALL[:3], *ALL[11:]]  # the blank line before the next heading stays
    pane.unfold()
    assert seen(pane) == [*ALL[:5], *ALL[8:]]  # what was folded inside still is


def test_all_are_folded_and_opened(qtbot: QtBot) -> None:
    pane = make(qtbot)
    pane.fold_all()
    assert seen(pane) == ["lead", "", "== One ==", "", "== Two =="]
    assert pane.verticalScrollBar().maximum() == 0
    pane.unfold_all()
    assert seen(pane) == ALL
    assert pane.article.text() == TEXT
    assert not pane.article.dirty


def test_a_fold_stays_over_edits_elsewhere(qtbot: QtBot) -> None:
    pane = make(qtbot)
    put(pane, "== Two")
    pane.fold()
    pane.article.apply([Edit(Span(0, 0), "new\nlines\n")], "Add")
    assert seen(pane) == ["new", "lines", *ALL[:13]]
    pane.undo()
    assert seen(pane) == ALL[:13]
    put(pane, "Two")
    QTest.keyClicks(pane, "x")  # its first line is in view, and may be written on
    assert seen(pane)[-1] == "== xTwo =="
    put(pane, " ==\na")
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert len(seen(pane)) == 14


def test_what_a_fold_hides_comes_to_light_when_it_is_touched(qtbot: QtBot) -> None:
    pane = make(qtbot)
    pane.fold_all()
    place = TEXT.index("|x}}")
    pane.article.select(Span(place, place + 1))  # as a search or a problem does
    assert seen(pane) == [*ALL[:10], "", *ALL[12:13]]
    pane.fold_all()
    pane.article.apply([Edit(Span(len(TEXT) - 1, len(TEXT)), "E")], "Change")
    assert seen(pane)[-3:] == ["== Two ==", "d", "E"]
    assert "a" not in seen(pane)


def test_a_step_into_a_fold_or_deleting_at_its_edge_opens_it(qtbot: QtBot) -> None:
    pane = make(qtbot)
    put(pane, "== Sub")
    pane.fold()
    QTest.keyClick(pane, Qt.Key.Key_End)
    QTest.keyClick(pane, Qt.Key.Key_Right)
    assert seen(pane) == ALL
    assert pane.textCursor().block().text() == "c"
    put(pane, "\nc\n")
    pane.fold()
    assert seen(pane) == [*ALL[:10], *ALL[11:]]
    QTest.keyClick(pane, Qt.Key.Key_Delete)
    assert seen(pane) == [*ALL[:9], "=== Sub ===c", *ALL[11:]]


def test_a_click_on_the_arrow_folds_and_opens(qtbot: QtBot) -> None:
    pane = make(qtbot)
    gutter = pane.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    line = next(line for line in pane.visible_lines() if line.line == 13)
    assert line.fold == "open"
    place = QPoint(gutter.width() - 5, line.top + line.height // 2)
    QTest.mousePress(gutter, Qt.MouseButton.LeftButton, pos=place)
    assert seen(pane) == ALL[:13]
    assert next(line for line in pane.visible_lines() if line.line == 13).fold == "closed"
    QTest.mousePress(gutter, Qt.MouseButton.LeftButton, pos=place)
    assert seen(pane) == ALL
    assert pane.article.selection == Span(0, 0)


def test_another_article_is_not_folded(qtbot: QtBot) -> None:
    pane = make(qtbot)
    pane.fold_all()
    pane.article.load(TEXT + "\nf")
    assert seen(pane) == [*ALL, "f"]
