"""The Changes page, the edit summary and the timeline, in the real window."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from editor.storage.snapshots import Reason
from editor.storage.timeline import Timeline
from editor.text import Edit, Span
from editor.ui.drafts import Drafts
from editor.ui.panes.changes import ChangesPage
from editor.ui.timeline import ArticleTimeline
from editor.ui.window import MainWindow

MakeWindow = Callable[[], MainWindow]
Kept = tuple[MainWindow, ArticleTimeline]

TEXT = "".join(f"Line {number} tells of the harbour.\n\n" for number in range(30))


@pytest.fixture
def kept(make_window: MakeWindow, tmp_path: Path) -> Iterator[Kept]:
    """Return a window with a timeline, on an article on disk."""
    window = make_window()
    timeline = ArticleTimeline(window.article, window.source.article, tmp_path / "state")
    window.changes.set_timeline(timeline)
    (tmp_path / "a.wiki").write_text(TEXT)
    window.files.open_path(tmp_path / "a.wiki")
    window.job.start()
    yield window, timeline
    assert timeline.close()


def page_of(window: MainWindow) -> ChangesPage:
    page = window.changes.page
    assert page is not None
    return page


def shown(window: MainWindow, qtbot: QtBot) -> ChangesPage:
    """Show the page and wait for what differs."""
    window.changes.show()
    qtbot.waitUntil(lambda: window.changes._shown is not None)
    return page_of(window)


def type_at(window: MainWindow, position: int, text: str) -> None:
    window.source.article.select(Span(position, position))
    QTest.keyClicks(window.source, text)


def reasons(timeline: ArticleTimeline) -> list[Reason]:
    return [each.reason for each in timeline.snapshots]


# ------------------------------------------------------------------ the page


def test_the_page_takes_the_place_of_the_panes_and_gives_it_back(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    type_at(window, 0, "x")
    window._actions["changes"].trigger()
    page = page_of(window)
    assert page.isVisible() and not window.source.isVisible()
    qtbot.waitUntil(lambda: len(page.view.comparison.changes) == 1)
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert not page.isVisible() and window.source.isVisible()
    window._actions["changes"].trigger()
    window._actions["changes"].trigger()
    assert window.source.isVisible()


def test_a_change_leads_to_its_place_in_the_source(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    type_at(window, TEXT.index("Line 20"), "The ")
    page = shown(window, qtbot)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert window.source.isVisible()
    assert window.source.article.line_column(window.source.article.caret) == (41, 1)


def test_one_change_is_taken_back_as_one_step(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    article = window.source.article
    type_at(window, TEXT.index("Line 20"), "The ")
    type_at(window, 0, "First, ")
    both = article.text()
    page = shown(window, qtbot)
    window._actions["next-change"].trigger()
    assert page.view.current == 1
    window._actions["undo-change"].trigger()
    assert article.text() == f"First, {TEXT}"
    assert article.undo_label() == "Undo a change"
    qtbot.waitUntil(lambda: len(page.view.comparison.changes) == 1)
    window._actions["undo"].trigger()
    assert article.text() == both


def test_what_is_typed_meanwhile_is_shown(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    page = shown(window, qtbot)
    assert page.view.comparison.changes == ()
    window.source.article.apply([Edit(Span(0, 0), "New. ")], "Put in")
    qtbot.waitUntil(lambda: len(page.view.comparison.changes) == 1)


def test_the_file_on_disk_is_compared_with(kept: Kept, qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = kept
    page = shown(window, qtbot)
    (tmp_path / "a.wiki").write_text(TEXT.replace("Line 3 ", "Line three "))
    page._choose(page.model.row_of("disk"))
    qtbot.waitUntil(lambda: len(page.view.comparison.changes) == 1)
    assert page.view.comparison.old_lines[6].startswith("Line three")


def test_side_by_side_is_remembered(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    page = shown(window, qtbot)
    page._beside.click()
    assert page.view.beside
    assert window.preferences.flag("changes side by side", False)
    window.changes.close()
    assert shown(window, qtbot).view.beside


def test_going_somewhere_in_the_text_leaves_the_page(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    ways: list[Callable[[], object]] = [
        lambda: window.jump(Span(5, 9)),
        lambda: window.go_to(3),
        window._actions["find"].trigger,
    ]
    for go in ways:
        shown(window, qtbot)
        go()
        assert window.source.isVisible()


def test_another_article_shows_its_own_changes(kept: Kept, qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = kept
    type_at(window, 0, "x")
    page = shown(window, qtbot)
    window.source.article.mark_saved()
    (tmp_path / "b.wiki").write_text("other")
    window.files.open_path(tmp_path / "b.wiki")
    qtbot.waitUntil(lambda: page.view.comparison.new_lines == ["other"])
    assert page.view.comparison.changes == ()


def test_a_slim_page_chooses_from_a_box(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    page = shown(window, qtbot)
    window.resize(640, 480)
    qtbot.waitUntil(lambda: page.box.isVisible() and not page.list.isVisible())
    window.resize(1200, 700)
    qtbot.waitUntil(lambda: page.list.isVisible() and not page.box.isVisible())


# ------------------------------------------------------------------ the edit summary


def test_the_draft_is_offered_and_overwrites_nothing(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    type_at(window, 0, "x")
    page = shown(window, qtbot)
    qtbot.waitUntil(lambda: page.summary.draft == "copy edit")
    assert page.summary.line.text() == ""
    page.summary.use.click()
    assert window.changes.summary.text == page.summary.line.text() == "copy edit"
    assert not page.summary.use.isVisible()
    QTest.keyClicks(page.summary.line, ", my words")
    window.source.article.apply([Edit(Span(0, 1), "")], "Take out")
    qtbot.waitUntil(lambda: page.summary.draft == "")
    assert window.changes.summary.text == "copy edit, my words"
    assert page.summary.count.text() == "19 of 500"


def test_a_summary_is_no_longer_than_a_wiki_keeps(kept: Kept, qtbot: QtBot) -> None:
    window, _ = kept
    page = shown(window, qtbot)
    page.summary.line.setFocus()
    QApplication.clipboard().setText("😀" * 600)
    page.summary.line.paste()
    assert window.changes.summary.text == "😀" * 500
    assert page.summary.count.text() == "500 of 500"


def test_a_save_takes_the_summary_to_the_timeline(kept: Kept, qtbot: QtBot) -> None:
    window, timeline = kept
    type_at(window, 0, "x")
    window._actions["summary"].trigger()
    page = page_of(window)
    QTest.keyClicks(page.summary.line, "said so")
    window._actions["save"].trigger()
    qtbot.waitUntil(lambda: Reason.SAVED in reasons(timeline))
    assert timeline.snapshots[0].summary == "said so"
    assert window.changes.summary.text == page.summary.line.text() == ""
    assert window.changes.reminder.sentence == ""


def test_a_save_without_a_summary_is_told_once_and_can_still_get_one(kept: Kept, qtbot: QtBot) -> None:
    window, timeline = kept
    type_at(window, 0, "x")
    window._actions["save"].trigger()
    bar = window.changes.reminder
    qtbot.waitUntil(lambda: bar.sentence == "Saved without an edit summary. It could be: copy edit")
    bar.press("Use this")
    qtbot.waitUntil(lambda: bool(timeline.snapshots) and timeline.snapshots[0].summary == "copy edit")
    assert bar.sentence == ""
    type_at(window, 0, "y")
    window._actions["save"].trigger()
    qtbot.waitUntil(lambda: bar.sentence != "")
    type_at(window, 0, "z")
    assert bar.sentence == ""


def test_the_reminder_can_be_switched_off_and_on(kept: Kept, qtbot: QtBot) -> None:
    window, timeline = kept
    type_at(window, 0, "x")
    window._actions["save"].trigger()
    qtbot.waitUntil(lambda: window.changes.reminder.sentence != "")
    window.changes.reminder.press("Do not remind me")
    assert not window._actions["remind"].isChecked()
    type_at(window, 0, "y")
    window._actions["save"].trigger()
    qtbot.waitUntil(lambda: reasons(timeline).count(Reason.SAVED) == 2)
    qtbot.wait(50)
    assert window.changes.reminder.sentence == ""
    window._actions["remind"].trigger()
    assert window.changes.reminds


def test_saving_an_unchanged_text_reminds_of_nothing(kept: Kept, qtbot: QtBot) -> None:
    window, timeline = kept
    window._actions["save"].trigger()
    qtbot.waitUntil(lambda: Reason.SAVED in reasons(timeline))
    qtbot.wait(50)
    assert window.changes.reminder.sentence == ""


def test_the_summary_survives_a_crash(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.wiki"
    path.write_text("one\n")
    first = make_window()
    drafts = Drafts(first, tmp_path / "state", 0.01)
    first.files.open_path(path)
    type_at(first, 0, "x")
    first.changes.show()
    QTest.keyClicks(page_of(first).summary.line, "half a summ")
    _crash(qtbot, drafts)
    second = make_window()
    again = Drafts(second, tmp_path / "state", 0.01)
    again.restore_session()
    qtbot.waitUntil(lambda: again.restored.sentence.startswith("Restored"))
    assert second.changes.summary.text == "half a summ"
    page = shown(second, qtbot)
    assert page.summary.line.text() == "half a summ"
    assert page.view.comparison.old_lines[0] == "one"
    version = page.model.version(0)
    assert version is not None and version.title == "Before the restored changes"
    for each in (drafts, again):
        each._journal.close()


def _crash(qtbot: QtBot, drafts: Drafts) -> None:
    """End the journal as a killed process would."""
    journal = drafts._journal
    qtbot.waitUntil(lambda: journal._inbox.empty() and journal._due == float("inf"))
    done = threading.Event()

    def end() -> None:
        assert journal._store is not None
        journal._store._database.close()
        os.close(journal._store._presence._descriptor)
        journal._ended = True
        done.set()

    journal._inbox.put(end)
    assert done.wait(30)


def test_a_text_taken_back_to_the_file_keeps_its_summary(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.wiki").write_text("one\n")
    window = make_window()
    drafts = Drafts(window, tmp_path / "state", 0.01)
    window.files.open_path(tmp_path / "a.wiki")
    type_at(window, 0, "x")
    window.changes.summary.write("mine")
    window.files.reload()
    assert window.changes.summary.text == "mine"
    qtbot.waitUntil(lambda: drafts._journal._now.written_summary == "mine")
    drafts._journal.close()


# ------------------------------------------------------------------ several articles


def test_every_open_article_has_its_own_summary_fixes_and_changes(kept: Kept, qtbot: QtBot, tmp_path: Path) -> None:
    window, timeline = kept
    first = window.tabs.current
    type_at(window, 0, "x")
    window.changes.summary.write("of the first")
    page = shown(window, qtbot)
    (tmp_path / "b.wiki").write_text("other")
    window.files.open_path(tmp_path / "b.wiki")
    second = window.tabs.current
    assert second is not first
    qtbot.waitUntil(lambda: page.view.comparison.new_lines == ["other"])
    assert (window.changes.summary.text, page.summary.line.text(), window.changes.log.by_hand) == ("", "", False)
    window.changes.summary.write("of the second")
    window.tabs.turn(first)
    qtbot.waitUntil(lambda: len(page.view.comparison.changes) == 1)
    assert (window.changes.summary.text, page.summary.line.text()) == ("of the first", "of the first")
    assert window.changes.log.by_hand
    assert page.view.comparison.old_lines[0] == TEXT.split("\n")[0]
    window.tabs.turn(second)
    assert window.changes.summary.text == "of the second"
    qtbot.waitUntil(lambda: [each.reason for each in timeline.snapshots] == [Reason.OPENED])


def test_summaries_of_all_open_articles_survive_a_crash(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.wiki").write_text(f"{name}\n")
    first = make_window()
    drafts = Drafts(first, tmp_path / "state", 0.01)
    for name in ("a", "b"):
        first.files.open_path(tmp_path / f"{name}.wiki")
        type_at(first, 0, "x")
        first.changes.summary.write(f"of {name}")
    _crash(qtbot, drafts)
    second = make_window()
    again = Drafts(second, tmp_path / "state", 0.01)
    again.restore_session()
    qtbot.waitUntil(lambda: again.restored.sentence.startswith("Restored"))
    found = {}
    for tab in second.tabs.all:
        second.tabs.turn(tab)
        found[second.article.name] = (second.changes.summary.text, second.article.base.text)
    assert found == {"a.wiki": ("of a", "a\n"), "b.wiki": ("of b", "b\n")}
    for each in (drafts, again):
        each._journal.close()


# ------------------------------------------------------------------ fixes


def test_fixes_are_remembered_until_undone(window: MainWindow, qtbot: QtBot) -> None:
    log = window.changes.log
    window.article.new("teh one, teh other,, and more")
    qtbot.waitUntil(lambda: len(window.source.placed_findings()) == 3)
    window._actions["fix-all"].trigger()
    qtbot.waitUntil(lambda: window.problems.idle)
    assert window.source.article.text() == "the one, the other, and more"
    assert (dict(log.fixed), log.by_hand) == ({"misspelling": 2, "doubled": 1}, False)
    window._actions["undo"].trigger()
    assert dict(log.fixed) == {}
    window._actions["redo"].trigger()
    assert (dict(log.fixed), log.by_hand) == ({"misspelling": 2, "doubled": 1}, False)
    type_at(window, 0, "x")
    assert log.by_hand
    window._actions["undo"].trigger()
    window._actions["undo"].trigger()
    type_at(window, 0, "y")
    assert (dict(log.fixed), log.by_hand) == ({}, True)


def test_a_change_that_mends_nothing_is_by_hand(window: MainWindow) -> None:
    window.article.new("plain")
    window.source.article.select(Span(0, 5))
    window._actions["bold"].trigger()
    assert (dict(window.changes.log.fixed), window.changes.log.by_hand) == ({}, True)


# ------------------------------------------------------------------ the timeline


def test_opening_saving_and_writing_are_kept(kept: Kept, qtbot: QtBot) -> None:
    window, timeline = kept
    qtbot.waitUntil(lambda: reasons(timeline) == [Reason.OPENED])
    timeline._due.setInterval(1)
    type_at(window, 0, "x")
    qtbot.waitUntil(lambda: reasons(timeline) == [Reason.WRITTEN, Reason.OPENED])
    timeline._due.setInterval(600_000)
    type_at(window, 0, "y")
    window._actions["save"].trigger()
    qtbot.waitUntil(lambda: reasons(timeline)[:1] == [Reason.SAVED])


def test_a_version_is_restored_as_one_step(kept: Kept, qtbot: QtBot) -> None:
    window, timeline = kept
    article = window.source.article
    for number in (5, 10):
        type_at(window, article.text().index(f"Line {number} "), "Here ")
        window._actions["save"].trigger()
    qtbot.waitUntil(lambda: reasons(timeline) == [Reason.SAVED, Reason.SAVED, Reason.OPENED])
    present = article.text()
    page = shown(window, qtbot)
    page._choose(page.model.row_of(f"snapshot {timeline.snapshots[-1].id}"))
    qtbot.waitUntil(lambda: len(page.view.comparison.changes) == 2)
    page.press("restore")
    assert article.text() == TEXT
    assert article.undo_label() == "Restore a version"
    window._actions["undo"].trigger()
    assert article.text() == present


def test_an_article_without_a_file_has_no_timeline_until_it_is_saved(kept: Kept, qtbot: QtBot, tmp_path: Path) -> None:
    window, timeline = kept
    window.article.new("begun")
    timeline.keep(Reason.WRITTEN)
    assert timeline.snapshots == ()
    window.article.save(tmp_path / "new.wiki")
    qtbot.waitUntil(lambda: reasons(timeline) == [Reason.SAVED])


@pytest.mark.parametrize("sure", [True, False])
def test_the_timeline_is_deleted_when_the_user_is_sure(kept: Kept, qtbot: QtBot, sure: bool) -> None:
    window, timeline = kept
    page = shown(window, qtbot)
    qtbot.waitUntil(lambda: len(timeline.snapshots) == 1)

    def answer() -> None:
        box = window.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        wanted = "Delete" if sure else "Cancel"
        next(button for button in box.buttons() if button.text().replace("&", "") == wanted).click()

    QTimer.singleShot(0, answer)
    page.press("forget")
    if sure:
        qtbot.waitUntil(lambda: timeline.snapshots == ())
    else:
        qtbot.wait(50)
        assert len(timeline.snapshots) == 1
    assert window.source.article.text() == TEXT


def test_a_version_that_another_window_deleted_is_told(kept: Kept, qtbot: QtBot, tmp_path: Path) -> None:
    window, timeline = kept
    page = shown(window, qtbot)
    qtbot.waitUntil(lambda: len(timeline.snapshots) == 1)
    qtbot.waitUntil(lambda: page.model.row_of(f"snapshot {timeline.snapshots[0].id}") > 0)
    row = page.model.row_of(f"snapshot {timeline.snapshots[0].id}")
    other = Timeline(tmp_path / "state", lambda _answer: None)
    other.forget(tmp_path / "a.wiki")
    assert other.close()
    with qtbot.waitSignal(window.changes.told):
        page._choose(row)


def test_a_disk_that_refuses_is_told_and_typing_goes_on(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    (tmp_path / "a.wiki").write_text("one\n")
    window = make_window()
    timeline = ArticleTimeline(window.article, window.source.article, tmp_path / "state")
    window.changes.set_timeline(timeline)
    with qtbot.waitSignal(window.changes.told) as told:
        window.files.open_path(tmp_path / "a.wiki")
    assert "cannot be written or read: File exists" in str(told.args)
    type_at(window, 0, "x")
    assert window.source.article.text() == "xone\n"
    assert timeline.close()
