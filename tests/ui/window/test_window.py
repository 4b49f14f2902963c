from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from editor.engine.messages import EngineFault
from editor.text import Span
from editor.ui.dialogs.compare import CompareDialog
from editor.ui.docks import NARROW
from editor.ui.panels.finding_menu import COSMETIC_ONLY
from editor.ui.panels.panel import Ignore, Ignored
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.window import MainWindow

MakeWindow = Callable[[], MainWindow]


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.job.state == "live")


def test_typing_reaches_engine_and_panels(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.source, "one teh two")
    settle(qtbot, window)
    assert window.source.article.text() == "one teh two"
    assert [span for span, _ in window.source.placed_findings()] == [Span(4, 7)]
    assert window.status.problems.text() == "▲ 1"
    assert window.isWindowModified()


def test_fix_all_is_one_undo_step(window: MainWindow, qtbot: QtBot) -> None:
    window.article.new("teh\u00a0cat and teh dog\n" * 20)
    settle(qtbot, window)
    before = window.source.article.text()
    window.problems.fix_all()
    settle(qtbot, window)
    assert "teh" not in window.source.article.text()
    assert window._actions["undo"].text() == "&Undo “Fix all safe (40)”"
    window._actions["undo"].trigger()
    assert window.source.article.text() == before
    assert not window.isWindowModified()


def test_problems_are_walked_through_and_mended_by_key(window: MainWindow, qtbot: QtBot) -> None:
    panel = ProblemsPanel(window.source.article, window.theme)
    window.add_panel("problems", "Problems", panel, "bottom")
    window.article.new("😀 teh\nteh")
    settle(qtbot, window)
    window._actions["next-problem"].trigger()
    assert window.source.article.selection == Span(2, 5)
    window._actions["next-problem"].trigger()
    assert window.source.article.selection == Span(6, 9)
    window._actions["next-problem"].trigger()
    assert window.source.article.selection == Span(2, 5)
    window._actions["quick-fix"].trigger()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.activeAction().text() == "Replace teh with the"  # type: ignore[attr-defined]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert window.source.article.text() == "😀 the\nteh"


def test_problems_that_the_filter_hides_are_passed_over(window: MainWindow, qtbot: QtBot) -> None:
    panel = ProblemsPanel(window.source.article, window.theme)
    window.add_panel("problems", "Problems", panel, "bottom")
    window.article.new("a teh")
    settle(qtbot, window)
    panel._words.setText("no such words")
    window._actions["next-problem"].trigger()
    assert window.source.article.selection == Span(0, 0)
    assert window.status.currentMessage() == "The filter hides all problems."
    panel._words.clear()
    window._actions["previous-problem"].trigger()
    assert window.source.article.selection == Span(2, 5)


def test_all_fixes_of_a_rule_go_on_to_what_they_uncover(window: MainWindow, qtbot: QtBot) -> None:
    window.article.new("a,,,, teh")  # a round takes one comma away
    settle(qtbot, window)
    window.problems.fix_rule("doubled")
    qtbot.waitUntil(lambda: window.problems.idle)
    assert window.source.article.text() == "a, teh"
    assert window._actions["undo"].text() == "&Undo “Fix all of doubled (3)”"
    window._actions["undo"].trigger()
    assert window.source.article.text() == "a,,,, teh"


def test_a_link_of_an_explanation_is_shown_before_it_is_opened(window: MainWindow) -> None:
    panel = ProblemsPanel(window.source.article, window.theme)
    window.add_panel("problems", "Problems", panel, "bottom")
    opened: list[str] = []
    window.open_address = lambda url: not opened.append(url.toString())  # type: ignore[func-returns-value]
    panel.link_requested.emit("https://www.mediawiki.org/wiki/Help:Links")
    assert window.links.isVisible()
    assert opened == []
    window.links.open_requested.emit("https://www.mediawiki.org/wiki/Help:Links")
    assert opened == ["https://www.mediawiki.org/wiki/Help:Links"]
    window.links.open_requested.emit("file:///etc/passwd")
    assert len(opened) == 1


def test_panels_say_so_when_the_first_reading_fails(window: MainWindow) -> None:
    panel = ProblemsPanel(window.source.article, window.theme)
    window.add_panel("problems", "Problems", panel, "bottom")
    assert "Reading" in panel._empty.text()
    window.job.faulted.emit(EngineFault(1, "The list of problems could not be brought up to date."))
    assert "could not be read" in panel._empty.text()


def test_markdown_is_not_taken_for_what_it_is_not(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "readme.md"
    path.write_text("# One\n")
    window.files.open_path(path)
    assert "cannot be read yet" in window.bar.sentence
    assert window.status._dialect.text() == "Wikitext"


def test_a_hidden_preview_stays_hidden(window: MainWindow, make_window: MakeWindow) -> None:
    window._actions["preview"].trigger()
    assert not make_window()._actions["preview"].isChecked()


def test_a_fix_of_a_text_that_changed_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.article.new("teh")
    settle(qtbot, window)
    menu = window.problems.menu(window.source.findings_at(1))
    QTest.keyClick(window.source, Qt.Key.Key_Delete)
    next(action for action in menu.actions() if action.text().startswith("Replace")).trigger()
    assert window.source.article.text() == "eh"


def test_an_ignored_word_is_told_to_the_engine_and_remembered(
    window: MainWindow, make_window: MakeWindow, tmp_path: Path
) -> None:
    window.article.save(tmp_path / "one.wiki")
    window.problems.ignored.emit(Ignore("word teh"))
    window.problems.word_added.emit("Litvinov")
    assert window.job._setting.ignored == {"word teh"}
    assert window.job._setting.words == {"Litvinov"}
    again = make_window()
    again.article.open(tmp_path / "one.wiki")
    assert again.job._setting.ignored == {"word teh"}
    assert again.job._setting.words == {"Litvinov"}


def test_what_was_ignored_is_shown_again(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.preferences.ignored_changed) as told:
        window.ignore_finding(Ignore("word teh"))
    assert told.args == [Ignored(page=("word teh",))]
    window.ignore_finding(Ignore("rule doubled", everywhere=True))
    window.preferences.add_word("Litvinov")
    assert window.preferences.ignored == Ignored(("word teh",), ("rule doubled",), ("Litvinov",))
    window.show_again(Ignore("word teh"))
    window.show_again(Ignore("rule doubled", everywhere=True))
    window.preferences.drop_word("Litvinov")
    assert window.preferences.ignored == Ignored()
    assert (window.job._setting.ignored, window.job._setting.words) == (frozenset(), frozenset())


def test_what_is_ignored_belongs_to_page_and_site(window: MainWindow, tmp_path: Path) -> None:
    window.ignore_finding(Ignore("word teh"))
    window.ignore_finding(Ignore("rule doubled", everywhere=True))
    path = tmp_path / "other.wiki"
    path.write_text("Other.")
    window.files.open_path(path)
    assert window.preferences.ignored == Ignored(site=("rule doubled",))
    window.preferences.read_with("site", "/profiles/other.json")
    assert window.preferences.ignored == Ignored()
    window.preferences.read_with("site", "")
    assert window.preferences.ignored == Ignored(site=("rule doubled",))


def test_what_is_ignored_goes_along_to_another_file(window: MainWindow, tmp_path: Path) -> None:
    window.ignore_finding(Ignore("word teh"))
    window.article.save(tmp_path / "one.wiki")
    assert window.preferences.ignored == Ignored(("word teh",))
    window.ignore_finding(Ignore("rule doubled"))
    window.article.save(tmp_path / "two.wiki")
    assert window.preferences.ignored.page == ("word teh", "rule doubled")
    window.article.open(tmp_path / "one.wiki")
    window.article.save()
    assert window.preferences.ignored.page == ("word teh", "rule doubled")
    window.article.new()
    assert window.preferences.ignored == Ignored()


def test_the_menu_at_the_caret_offers_the_same(window: MainWindow, qtbot: QtBot) -> None:
    window.article.new("A teh and teh.")
    settle(qtbot, window)
    window.go_to(3)
    menu = window.problems.menu(window.source.findings_at(3))
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Replace teh with the", "Fix all of this rule (2)", "Ignore", "Explain the rule"]
    next(action for action in menu.actions() if action.text().startswith("Replace")).trigger()
    assert window.source.article.text() == "A the and teh."


def test_of_several_findings_each_is_named_in_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.article.new("teh,,")
    settle(qtbot, window)
    menu = window.problems.menu(window.source.findings_at(3))
    titles = [action.text() for action in menu.actions() if action.text() and not action.isEnabled()]
    assert titles == ["▲ Readers see “teh” where “the” is meant.", "▲ Readers see several commas."]
    menu.choose()
    assert "where “the” is meant" in menu.head
    below = next(action for action in menu.actions() if action.menu())
    menu.hovered.emit(below)
    ignores = below.menu()
    assert isinstance(ignores, QMenu)
    menu.hovered.emit(ignores.actions()[0])
    assert "where “the” is meant" in menu.head


def test_fixing_only_what_is_cosmetic_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.article.new("one  two  three teh")
    settle(qtbot, window)
    window.problems.fix_rule("blanks")
    qtbot.waitUntil(lambda: window.problems.idle)
    assert window.status.currentMessage() == f"2 fixed. {COSMETIC_ONLY}"
    window.problems.fix_all()
    qtbot.waitUntil(lambda: window.problems.idle)
    assert window.status.currentMessage() == "1 fixed. Ctrl+Z takes all of it back."


def test_a_dead_engine_is_started_again_with_the_text(
    window: MainWindow, qtbot: QtBot, engine_count: Callable[[], int]
) -> None:
    QTest.keyClicks(window.source, "teh !dead or alive")
    qtbot.waitUntil(lambda: engine_count() == 2)
    settle(qtbot, window)
    assert len(window.source.placed_findings()) == 1
    assert window.source.article.text() == "teh !dead or alive"


def test_a_hung_engine_is_started_again(window: MainWindow, qtbot: QtBot, engine_count: Callable[[], int]) -> None:
    window.job._hang.setInterval(200)
    QTest.keyClicks(window.source, "teh !hang")
    assert window.job.state == "working"
    qtbot.waitUntil(lambda: engine_count() == 2)
    settle(qtbot, window)
    assert len(window.source.placed_findings()) == 1


def test_an_engine_at_rest_is_not_taken_for_hung(
    window: MainWindow, qtbot: QtBot, engine_count: Callable[[], int]
) -> None:
    window.job._hang.setInterval(100)
    with qtbot.waitSignal(window.job.tokens_ready):
        window.job.show_range(0, 0)
    qtbot.wait(300)
    assert engine_count() == 1


def test_an_engine_that_keeps_dying_is_left_alone_and_can_be_started(
    window: MainWindow, qtbot: QtBot, engine_count: Callable[[], int]
) -> None:
    for number in range(2, 5):
        assert window.job._engine is not None
        window.job._engine.kill()
        qtbot.waitUntil(lambda number=number: engine_count() == number)  # type: ignore[misc]
        settle(qtbot, window)
    assert window.job._engine is not None
    window.job._engine.kill()
    qtbot.waitUntil(lambda: "keeps stopping" in window.bar.sentence)
    assert window.status._preview.text() == "Preview: stopped"
    window.bar.press("Start it again")
    settle(qtbot, window)


def test_open_edit_save_keeps_the_bytes_of_other_lines(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.wiki"
    path.write_bytes("\ufeffone\r\ntwo\u00a0😀\nthree\r\n".encode())
    assert window.files.open_path(path)
    assert "a.wiki" in window.windowTitle()
    window.source.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(window.source, "four")
    assert window.isWindowModified()
    window._actions["save"].trigger()
    assert path.read_bytes() == "\ufeffone\r\ntwo\u00a0😀\nthree\r\nfour".encode()
    assert not window.isWindowModified()
    assert [each.name for each in window.files._recent.paths()] == ["a.wiki"]


def test_what_cannot_be_opened_leaves_the_article(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    bad = tmp_path / "bad.wiki"
    bad.write_bytes(b"\xff\xfe\x00")
    window.article.new("mine")
    assert not window.files.open_path(bad)
    assert not window.files.open_path(tmp_path / "none.wiki")
    assert window.source.article.text() == "mine"
    assert "not UTF-8" in said[0]
    assert "no file" in said[1]


@pytest.mark.parametrize(("answer", "closed"), [("Cancel", False), ("Discard", True), ("Save", True)])
def test_closing_asks_about_unsaved_changes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, closed: bool
) -> None:
    path = tmp_path / "a.wiki"
    path.write_text("old")
    window.files.open_path(path)
    QTest.keyClicks(window.source, "new ")
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton[answer])
    assert window.close() is closed
    assert path.read_text() == ("new old" if answer == "Save" else "old")


def test_a_dropped_file_opens(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "dropped.wiki"
    path.write_text("dropped")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert not window.source.canInsertFromMimeData(data)
    place, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.source.article.text() == "dropped")


def test_a_change_on_disk_is_offered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.wiki"
    path.write_text("one\n")
    window.files.open_path(path)
    for round_, text in enumerate(("two\n", "three\n")):
        beside = tmp_path / f"beside{round_}"
        beside.write_text(text)
        beside.replace(path)  # as editors save: the watch must survive it
        qtbot.waitUntil(lambda: "Another program changed" in window.bar.sentence)
        if round_ == 0:
            window.bar.press("Keep mine")
            assert window.source.article.text() == "one\n"
            assert window.isWindowModified()
        else:
            window.bar.press("Reload")
            assert window.source.article.text() == "three\n"
            assert not window.isWindowModified()
            window._actions["undo"].trigger()
            assert window.source.article.text() == "one\n"
            assert window.isWindowModified()
            window._actions["redo"].trigger()
            assert not window.isWindowModified()
        assert window.bar.sentence == ""
    path.unlink()
    qtbot.waitUntil(lambda: "is gone from the disk" in window.bar.sentence)
    window._actions["save"].trigger()
    assert path.read_text() == "three\n"


def test_comparing_shows_what_the_disk_changed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.wiki"
    path.write_text("same\nold word\n")
    window.files.open_path(path)
    path.write_text("same\nnew word\n")
    qtbot.waitUntil(lambda: window.bar.sentence != "")
    window.bar.press("Compare")
    dialog = window.findChild(CompareDialog)
    assert isinstance(dialog, QDialog)
    dialog.accept()
    assert window.source.article.text() == "same\nnew word\n"


def test_copying_keeps_no_break_spaces(window: MainWindow) -> None:
    window.article.new("a\u00a0b\nc")
    window.source.selectAll()
    assert window.source.createMimeDataFromSelection().text() == "a\u00a0b\nc"


def test_panels_become_tabs_when_narrow_and_come_back(window: MainWindow) -> None:
    outline = window.add_panel("outline", "Outline", QLabel(), "left")
    problems = window.add_panel("problems", "Problems", QLabel(), "bottom")
    window.resize(NARROW + 200, 800)
    QApplication.processEvents()
    assert window.tabifiedDockWidgets(problems) == []
    window.resize(NARROW - 100, 800)
    QApplication.processEvents()
    assert window.tabifiedDockWidgets(problems) == [outline]
    window.resize(NARROW + 200, 800)
    QApplication.processEvents()
    assert window.tabifiedDockWidgets(problems) == []
    assert window.dockWidgetArea(outline) is Qt.DockWidgetArea.LeftDockWidgetArea


def test_the_usual_layout_comes_back(window: MainWindow) -> None:
    outline = window.add_panel("outline", "Outline", QLabel(), "left")
    window.add_panel("problems", "Problems", QLabel(), "bottom")
    window.resize(NARROW + 200, 800)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, outline)
    outline.hide()
    window._actions["reset-layout"].trigger()
    assert outline.isVisible()
    assert window.dockWidgetArea(outline) is Qt.DockWidgetArea.LeftDockWidgetArea


def test_the_layout_is_remembered(window: MainWindow, make_window: MakeWindow) -> None:
    window.add_panel("outline", "Outline", QLabel(), "left").hide()
    window.zoom(2)
    window.close()
    again = make_window()
    dock = again.add_panel("outline", "Outline", QLabel(), "left")
    again.restore()
    assert dock.isHidden()
    assert again.source.zoom == 2


def test_every_command_has_words_and_no_two_share_a_key(window: MainWindow) -> None:
    keys: dict[str, str] = {}
    for name in window._actions.ids():
        action = window._actions[name]
        assert action.text()
        assert action.toolTip()
        for key in action.shortcuts():
            assert keys.setdefault(key.toString(), name) == name
    assert keys["Ctrl+S"] == "save"


def test_light_and_dark(window: MainWindow) -> None:
    window.set_theme_choice("dark")
    assert window.palette().base().color().lightness() < 60
    window.set_theme_choice("light")
    assert window.palette().base().color().lightness() > 200


def test_a_narrow_status_bar_makes_room_for_a_sentence(window: MainWindow) -> None:
    window.resize(900, 600)
    window.status.tell("13 fixed. Ctrl+Z takes all of it back.")
    assert not window.status._shape.isVisible()
    window.status.clearMessage()
    assert window.status._shape.isVisible()
    window.resize(1400, 900)
    window.status.tell("13 fixed. Ctrl+Z takes all of it back.")
    assert window.status._shape.isVisible()
