"""The find bar in the real window, its searches in a real process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from editor.text import Edit, Span
from editor.ui import search_job
from editor.ui.actions import MENUS
from editor.ui.dialogs.replace_all import ReplaceAll
from editor.ui.find_field import FindField
from editor.ui.panes.source_find import FindBar
from editor.ui.window import MainWindow
from editor.wikitext.scope import Scope

TEXT = "cat Cat 😀 cat\n" * 3
RETURN, SHIFT, ALT = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Desk:
    """The bar of a window, and what can be seen of it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.bar: FindBar = window.find_bar
        self.article = window.source.article
        self._qtbot = qtbot

    def open(self, text: str, *, replacing: bool = False) -> None:
        self.window.article.new(text)
        self.window._actions["replace" if replacing else "find"].trigger()

    def type(self, words: str) -> None:
        self.bar._words.selectAll()
        QTest.keyClicks(self.bar._words, words)
        self.wait()

    def wait(self) -> None:
        def done() -> bool:
            return self.bar._search.current and not self.window.find_job.busy

        self._qtbot.waitUntil(done, timeout=20_000)

    def press(self, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.bar._words, RETURN, modifier)
        self.wait()

    @property
    def count(self) -> str:
        return self.bar._count.text()

    @property
    def message(self) -> str:
        return self.bar._message.text()

    def preview(self) -> ReplaceAll:
        self.bar.replace_all()
        self._qtbot.waitUntil(lambda: self.window.findChild(ReplaceAll) is not None, timeout=20_000)
        dialog = self.window.findChild(ReplaceAll)
        assert dialog is not None
        return dialog


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot) -> Desk:
    return Desk(window, qtbot)


def test_what_is_typed_is_found_from_the_caret_on(desk: Desk) -> None:
    desk.open(TEXT)
    desk.article.select(Span(5, 5))
    desk.bar.open(replacing=False)
    desk.type("cat")
    assert desk.article.selection == Span(10, 13) and desk.count == "3 of 9"
    desk.press()
    assert desk.article.selection == Span(14, 17) and desk.count == "4 of 9"
    desk.press(SHIFT)
    desk.press(SHIFT)
    assert desk.article.selection == Span(4, 7) and desk.count == "2 of 9"


def test_going_round_an_end_is_told(desk: Desk) -> None:
    desk.open(TEXT)
    desk.type("cat")
    desk.press(SHIFT)
    assert desk.article.selection == Span(38, 41) and "from the end" in desk.message
    desk.press()
    assert desk.article.selection == Span(0, 3) and "from the top" in desk.message
    desk.press()
    assert desk.message == "" and desk.bar._message.isHidden()


def test_escape_leads_back_unless_one_has_gone_on(desk: Desk) -> None:
    desk.open(TEXT)
    desk.article.select(Span(7, 7))
    desk.bar.open(replacing=False)
    desk.type("cat")
    assert desk.article.selection == Span(10, 13)
    QTest.keyClick(desk.bar._words, Qt.Key.Key_Escape)
    assert desk.bar.isHidden() and desk.article.selection == Span(7, 7)
    assert QApplication.focusWidget() is desk.window.source
    desk.bar.open(replacing=False)
    desk.type("cat")
    desk.press()
    QTest.keyClick(desk.bar._words, Qt.Key.Key_Escape)
    assert desk.article.selection == Span(14, 17)


def test_the_selection_is_what_is_looked_for_and_f3_goes_on_without_the_bar(desk: Desk, qtbot: QtBot) -> None:
    desk.window.article.new(TEXT)
    desk.article.select(Span(0, 3))
    desk.window._actions["find"].trigger()
    desk.wait()
    assert desk.bar.words == "cat" and desk.count == "1 of 9"
    desk.bar.shut()
    desk.window._actions["find-next"].trigger()
    qtbot.waitUntil(lambda: desk.article.selection == Span(4, 7), timeout=20_000)
    desk.window._actions["find-previous"].trigger()
    desk.window._actions["find-previous"].trigger()
    qtbot.waitUntil(lambda: desk.article.selection == Span(38, 41), timeout=20_000)
    assert desk.bar.isHidden() and not desk.window.source._marks._found


def test_a_selection_of_lines_is_where_it_looks(desk: Desk) -> None:
    desk.window.article.new(TEXT)
    desk.article.select(Span(10, 32))
    desk.window._actions["find"].trigger()
    assert desk.bar._in_selection.isChecked()
    desk.type("cat")
    assert desk.count == "1 of 5"
    desk.article.apply([Edit(Span(0, 0), "cat "), Edit(Span(21, 22), " cat ")], "Write")
    desk.wait()
    assert len(desk.bar._search.hits) == 6
    QTest.keyClick(desk.bar._words, Qt.Key.Key_L, ALT)
    desk.wait()
    assert len(desk.bar._search.hits) == 11


@pytest.mark.parametrize(("key", "words", "count"), [("C", "Cat", 3), ("W", "ca", 0), ("R", "c.t", 9)])
def test_the_keys_of_the_toggles(desk: Desk, key: str, words: str, count: int) -> None:
    desk.open(TEXT)
    desk.type(words)
    before = desk.count
    QTest.keyClick(desk.bar._words, getattr(Qt.Key, f"Key_{key}"), ALT)
    desk.wait()
    assert before != desk.count
    assert len(desk.bar._search.hits) == count


def test_no_match_is_told_in_words_and_by_a_shape(desk: Desk) -> None:
    desk.open(TEXT)
    desk.type("dog")
    assert desk.count == "⊘ Not found" and desk.bar._words.property("missing")
    desk.type("cat")
    assert not desk.bar._words.property("missing")


def test_a_wrong_pattern_is_told_under_the_field(desk: Desk) -> None:
    desk.open(TEXT)
    desk.bar._options._regex.setChecked(True)
    desk.type("(")
    assert desk.message == "⚠ A “(” is not closed. Look at character 1."
    assert desk.bar._message.isVisible() and desk.bar._message.property("fault")


def test_a_pattern_that_takes_for_ever_is_given_up_and_the_window_lives(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.find_job._patience.setInterval(300)
    desk.open("a" * 60 + "b\n" + "word")
    desk.bar._options._regex.setChecked(True)
    beats = 0

    def beat() -> None:
        nonlocal beats
        beats += 1

    heart = QTimer(desk.window, interval=10)
    heart.timeout.connect(beat)
    heart.start()
    QTest.keyClicks(desk.bar._words, "(a+)+$")
    qtbot.waitUntil(lambda: "takes too long in “Untitled”" in desk.message, timeout=30_000)
    assert beats > 5
    assert not desk.window.find_job.busy
    QTest.keyClicks(desk.window.source, "x")  # nor is it tried again
    qtbot.wait(200)
    assert not desk.window.find_job.busy
    desk.type("word")
    assert desk.count == "1 of 1" and desk.message == ""


def test_what_is_looked_for_is_found_anew_as_the_text_changes(desk: Desk) -> None:
    desk.open(TEXT)
    desk.type("cat")
    desk.article.apply([Edit(Span(0, 3), "dog")], "Write")
    desk.wait()
    assert len(desk.bar._search.hits) == 8
    assert [span.start for span in desk.window.source._marks._found] == list(desk.bar._search.hits.starts)
    desk.window.article.new("one cat")
    desk.wait()
    assert desk.count == "1 found" and desk.window.source._marks._found == [Span(4, 7)]


def test_another_tab_is_searched_when_it_is_turned_to(desk: Desk, tmp_path: Path) -> None:
    for name, text in (("a.wiki", "cat cat"), ("b.wiki", "one cat in another tab")):
        (tmp_path / name).write_text(text, encoding="utf-8")
        desk.window.files.open_path(tmp_path / name)
    desk.window.source.selectAll()
    desk.window._actions["find"].trigger()
    desk.bar._in_selection.setChecked(True)
    desk.type("cat")
    assert desk.count == "1 of 1"
    desk.window.files.open_path(tmp_path / "a.wiki")
    desk.wait()
    assert not desk.bar._in_selection.isChecked() and len(desk.bar._search.hits) == 2
    assert [span.start for span in desk.window.source._marks._found] == [0, 4]
    QTest.keyClick(desk.bar._words, Qt.Key.Key_Escape)
    assert desk.window.article.path == tmp_path / "a.wiki" and not desk.window.source._marks._found


def test_parts_of_an_article(desk: Desk) -> None:
    desk.open("cat\n== cat ==\n<ref>cat</ref> {{cat|cat}}\n")
    desk.type("cat")
    counts = []
    for scope in Scope:
        desk.bar._options.set_scope(scope)
        desk.wait()
        counts.append(len(desk.bar._search.hits))
    assert counts == [5, 1, 1, 2]
    assert desk.message == "In templates only."


def test_replacing_one_by_one(desk: Desk) -> None:
    desk.open("cat cat cat", replacing=True)
    desk.type("cat")
    QTest.keyClick(desk.bar._words, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is desk.bar._other
    QTest.keyClicks(desk.bar._other, "cat-like")
    desk.wait()
    for _ in range(2):
        QTest.keyClick(desk.bar._other, RETURN)
        desk.wait()
    assert desk.article.text() == "cat-like cat-like cat"
    assert desk.article.selection == Span(18, 21)
    desk.window._actions["undo"].trigger()
    assert desk.article.text() == "cat-like cat cat"


def test_replacing_all_shows_each_first_and_is_one_undo_step(desk: Desk) -> None:
    desk.open(TEXT, replacing=True)
    desk.bar._options._regex.setChecked(True)
    desk.bar._options._case.setChecked(True)
    desk.type(r"(c)at\b")
    desk.bar._other.setText("$1ow")
    desk.wait()
    dialog = desk.preview()
    texts = [dialog._model.data(dialog._model.index(row, 0, dialog._model.index(0, 0))) for row in range(6)]
    assert texts[1] == "Line 1: cat Cat 😀 cat – “cat” becomes “cow”."
    assert dialog._do.text() == "Replace 6 places" and desk.article.text() == TEXT
    second = dialog._model.index(1, 0, dialog._model.index(0, 0))
    dialog._view.setCurrentIndex(second)
    QTest.keyClick(dialog._view, Qt.Key.Key_Space)
    assert dialog._do.text() == "Replace 5 places" and dialog._count.text() == "5 of 6 ticked"
    assert dialog._group.state is Qt.CheckState.PartiallyChecked
    dialog.accept()
    desk.wait()
    assert desk.article.text() == "cow Cat 😀 cat\ncow Cat 😀 cow\ncow Cat 😀 cow\n"
    assert desk.message == "Replaced 5 places."
    desk.window._actions["undo"].trigger()
    assert desk.article.text() == TEXT
    assert desk.article.redo_label() == "Replace 5 places"


def test_leaving_the_preview_changes_nothing(desk: Desk) -> None:
    desk.open(TEXT, replacing=True)
    desk.type("cat")
    dialog = desk.preview()
    dialog._none.click()
    assert not dialog._do.isEnabled() and dialog._count.text() == "0 of 9 ticked"
    dialog._every.click()
    assert dialog._count.text() == "9 of 9 ticked"
    dialog.reject()
    assert desk.article.text() == TEXT and not desk.article.dirty


def test_a_text_changed_since_the_preview_is_left_alone(desk: Desk) -> None:
    desk.open(TEXT, replacing=True)
    desk.type("cat")
    dialog = desk.preview()
    desk.article.apply([Edit(Span(1, 2), "u")], "Write")
    dialog.accept()
    desk.wait()
    assert desk.article.text() == TEXT.replace("cat", "cut", 1)
    assert "nothing was replaced" in desk.message


def test_a_wrong_replacement_is_told_and_replaces_nothing(desk: Desk) -> None:
    desk.open(TEXT, replacing=True)
    desk.bar._options._regex.setChecked(True)
    desk.type("cat")
    desk.bar._other.setText("$5")
    desk.wait()
    assert "There is no group 5" in desk.message and not desk.bar._all.isEnabled()
    desk.bar.replace_one()
    desk.bar.replace_all()
    desk.wait()
    assert desk.article.text() == TEXT and desk.window.findChild(ReplaceAll) is None


def test_what_was_typed_is_remembered_between_runs(desk: Desk, make_window: object, qtbot: QtBot) -> None:
    desk.open(TEXT, replacing=True)
    desk.type("cat")
    desk.press()
    desk.type("Cat")
    desk.press()
    desk.bar.shut()
    assert callable(make_window)
    other = make_window()
    other.find_bar.open(replacing=False)
    field = other.find_bar._words
    QTest.keyClick(field, Qt.Key.Key_Down)
    popup = field._popup
    qtbot.waitUntil(popup.isVisible)
    assert [popup.model().index(row, 0).data() for row in range(2)] == ["Cat", "cat"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, RETURN)
    assert field.text() == "cat"


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.open(TEXT, replacing=True)
    fields = desk.bar.findChildren(FindField)
    buttons = desk.bar.findChildren(QAbstractButton)
    assert len(fields) == 2 and all(each.accessibleName() for each in fields)
    named = [each for each in buttons if not isinstance(each.parent(), FindField)]
    assert len(named) > 8
    for each in named:
        assert each.accessibleName() or (each.text() and each.toolTip())


def test_no_key_of_the_bar_and_the_panel_is_taken_by_a_command_or_a_menu(desk: Desk) -> None:
    panel = desk.window.search.ensure_panel()
    taken = {key.toString() for name in desk.window._actions.ids() for key in desk.window._actions[name].shortcuts()}
    taken |= {f"Alt+{title[title.index('&') + 1].upper()}" for title in MENUS}
    for owner in (desk.bar, panel):
        own = [shortcut.key().toString() for shortcut in owner.findChildren(QShortcut)]
        assert len(own) == len(set(own)) >= 5
        assert not taken & set(own)


def test_a_process_without_work_is_ended_and_started_again(desk: Desk, qtbot: QtBot) -> None:
    desk.open(TEXT)
    desk.type("cat")
    job = desk.window.find_job
    job._idle.setInterval(1)
    desk.type("Cat")
    qtbot.waitUntil(lambda: job._process is None, timeout=20_000)
    desk.type("cat ")
    assert desk.count == "1 of 6"


def test_what_overtakes_a_slow_pattern_is_done_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.open("a" * 60 + "b\nword")
    job = desk.window.find_job
    desk.bar._options._regex.setChecked(True)
    desk.bar._words.setText("(a+)+$")
    qtbot.waitUntil(lambda: job._matching_since_s is not None, timeout=20_000)
    qtbot.wait(400)
    job._patience.stop()  # nor is it patience that ends it
    desk.type("word")
    assert desk.count == "1 of 1"


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """Nothing here may depend on how busy the machine is."""
    assert search_job.PATIENCE_MS >= 3000
    yield
