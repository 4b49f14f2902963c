"""The list of changes as a widget: what is laid out, what keys and clicks do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.text.changes import Comparison
from editor.ui import theme as themes
from editor.ui.panes.changes_rows import RowKind
from editor.ui.panes.changes_view import ChangesView

LINES = [f"Line {number} of the article tells of the harbour and its lights." for number in range(60)]
OLD = "\n".join(LINES)
NEW = OLD.replace("Line 10 of", "Line ten of").replace("Line 40 of", "Line forty of")


@pytest.fixture
def view(qtbot: QtBot) -> ChangesView:
    made = ChangesView(themes.load("light"))
    qtbot.addWidget(made)
    made.can_undo = True
    made.resize(700, 300)
    made.show()
    made.show_comparison(Comparison(OLD, NEW), "Nothing differs.")
    QTest.qWait(1)
    return made


def click(view: ChangesView, row: int, x: int | None = None, *, double: bool = False) -> None:
    rect = view.visual_rect(row)
    place = QPoint(view.text_left() + 4 if x is None else x, rect.top() + 8)
    press = QTest.mouseDClick if double else QTest.mouseClick
    press(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def fold_rows(view: ChangesView) -> list[int]:
    return [at for at, row in enumerate(view.rows) if row.kind is RowKind.FOLD]


def test_next_and_previous_go_round(view: ChangesView) -> None:
    seen = [view.current]
    for _ in range(2):
        view.next_change()
        seen.append(view.current)
    view.previous_change()
    assert seen == [0, 1, 0]
    assert view.current == 1
    assert "line 41" in view.accessibleDescription()
    assert "Line forty" in view.accessibleDescription()


def test_a_fold_is_opened_by_a_click(view: ChangesView) -> None:
    count = len(view.rows)
    fold = fold_rows(view)[0]
    hidden = view.rows[fold].count
    click(view, fold)
    assert len(view.rows) == count - 1 + hidden
    assert view.current == 0


def test_the_change_one_is_at_stays_in_view_when_columns_change(view: ChangesView) -> None:
    view.next_change()
    view.set_beside(True)
    current = next(at for at, row in enumerate(view.rows) if row.change == 1)
    assert view.visual_rect(current).intersects(view.viewport().rect())
    assert view.beside


def test_a_number_leads_to_the_source(view: ChangesView, qtbot: QtBot) -> None:
    row = next(at for at, row in enumerate(view.rows) if row.change == 0)
    with qtbot.waitSignal(view.source_requested) as asked:
        click(view, row, x=10)
    assert asked.args == [11]
    with qtbot.waitSignal(view.source_requested) as asked:
        click(view, row, double=True)
    assert asked.args == [11]
    view.next_change()
    with qtbot.waitSignal(view.source_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [41]


def test_text_is_selected_and_copied_as_it_is_now(view: ChangesView) -> None:
    row = next(at for at, row in enumerate(view.rows) if row.change == 0)
    rect = view.visual_rect(row)
    start, end = QPoint(view.text_left() + 1, rect.top() + 8), QPoint(690, rect.top() + 30)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, end)
    view._selection.reach(row, end.toPointF(), view._in_sheet(end.y()))  # as a move with the button held does
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Line ten of the article")
    assert "10" not in copied


def test_the_menu_offers_what_can_be_done(view: ChangesView, qtbot: QtBot) -> None:
    menu = view.menu()
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == ["Go to the source", "Undo this change", "Copy"]
    with qtbot.waitSignal(view.undo_requested) as asked:
        actions["Undo this change"].trigger()
    assert asked.args == [0]
    assert not actions["Copy"].isEnabled()


def test_keys_scroll(view: ChangesView) -> None:
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert bar.value() == bar.singleStep()


def test_a_move_is_followed_to_its_other_end(view: ChangesView) -> None:
    view.show_comparison(Comparison(OLD, "\n".join([*LINES[1:], LINES[0]])), "")
    moves = [at for at, row in enumerate(view.rows) if row.kind is RowKind.MOVE]
    assert len(moves) == 2
    click(view, moves[0])
    assert view.visual_rect(moves[1]).intersects(view.viewport().rect())
    assert view._sheet.note(view.rows[moves[0]]) == "Moved to line 60"
    assert view._sheet.note(view.rows[moves[1]]) == "Moved here from line 1"


def test_equal_texts_say_so(view: ChangesView) -> None:
    view.show_comparison(Comparison(OLD, OLD), "Nothing differs.")
    assert view.current == -1
    assert view.accessibleDescription() == "Nothing differs."
    view.next_change()
    view.grab()


def test_only_what_is_in_view_is_laid_out(view: ChangesView) -> None:
    old = "\n\n".join(LINES * 300)
    view.show_comparison(Comparison(old, old.replace("harbour", "haven")), "")
    assert len(view.rows) > 30_000
    view.grab()
    assert len(view._sheet._laid) < 60
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.grab()
    assert len(view._sheet._laid) < 120


@pytest.mark.parametrize("beside", [False, True])
def test_scrolling_to_the_end_shows_the_last_line(view: ChangesView, beside: bool) -> None:
    old = "\n\n".join(line * (1 + number % 7) for number, line in enumerate(LINES * 20))
    view.set_beside(beside)
    view.show_comparison(Comparison(old, old.replace("harbour", "haven")), "")
    bar = view.verticalScrollBar()
    for _ in range(3):  # heights become exact on the way
        bar.setValue(bar.maximum())
        view.grab()
    last = view.visual_rect(len(view.rows) - 1)
    assert view.viewport().height() - 60 < last.bottom() <= view.viewport().height() + 1


def test_a_fold_names_the_section_that_what_follows_is_in(view: ChangesView) -> None:
    old = "\n".join(["Lead.", *LINES[:10], "== Harbour ==", *LINES[10:20], "End.", *LINES[20:30], "== Notes ==", "x"])
    view.show_comparison(Comparison(old, old.replace("Lead", "Start").replace("End", "Stop")), "")
    notes = [view._sheet.note(view.rows[at]) for at in fold_rows(view)]
    assert notes == ["15 lines unchanged, up to “Harbour”", "9 lines unchanged"]
