"""What a user sees of drafts, in the real window; a crash is a journal that ends without a word."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from editor.storage import journal
from editor.text import Span
from editor.ui.dialogs.compare import CompareDialog
from editor.ui.drafts import Drafts
from editor.ui.settings_desk import SettingsDesk
from editor.ui.settings_table import setting
from editor.ui.window import MainWindow

MakeWindow = Callable[[], MainWindow]
MakeKept = Callable[[], tuple[MainWindow, Drafts]]


@pytest.fixture
def make_kept(make_window: MakeWindow, tmp_path: Path) -> Iterator[MakeKept]:
    """Make windows whose drafts lie in one folder."""
    made: list[Drafts] = []

    def make() -> tuple[MainWindow, Drafts]:
        window = make_window()
        made.append(Drafts(window, tmp_path / "state", 0.01))
        window.job.start()
        return window, made[-1]

    yield make
    for drafts in made:
        drafts._journal.close()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.wiki"
    path.write_bytes(b"one\r\ntwo\r\n")
    return path


def crash(qtbot: QtBot, drafts: Drafts) -> None:
    """End the journal as a killed process would: the lock goes, all else stays as it was written."""
    kept = drafts._journal
    qtbot.waitUntil(lambda: kept._inbox.empty() and kept._due == float("inf"))
    done = threading.Event()

    def end() -> None:
        store = kept._store
        assert store is not None
        store._database.close()
        os.close(store._presence._descriptor)
        kept._ended = True
        done.set()

    kept._inbox.put(end)
    assert done.wait(30)


def crashed_with(qtbot: QtBot, make_kept: MakeKept, path: Path | None, typed: str) -> None:
    window, drafts = make_kept()
    if path is not None:
        window.files.open_path(path)
    QTest.keyClicks(window.source, typed)
    crash(qtbot, drafts)


def restarted_after(qtbot: QtBot, make_kept: MakeKept, article: Path, typed: str) -> tuple[MainWindow, Drafts]:
    """Type into an article, crash, and start again; return what has the draft restored."""
    crashed_with(qtbot, make_kept, article, typed)
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    return window, drafts


def wait_for_restored(qtbot: QtBot, drafts: Drafts) -> None:
    qtbot.waitUntil(lambda: drafts.restored.sentence.startswith("Restored"))


def test_what_was_not_saved_is_restored_and_saved(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    first, first_drafts = make_kept()
    first.files.open_path(article)
    first.source.article.select(Span(4, 4))
    QTest.keyClicks(first.source, "and ")
    crash(qtbot, first_drafts)
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    assert "“a.wiki”" in drafts.restored.sentence
    assert window.source.article.text() == "one\nand two\n"
    assert window.source.article.caret == 8
    assert window.isWindowModified()
    assert window.windowTitle().startswith("a.wiki")
    assert article.read_bytes() == b"one\r\ntwo\r\n"
    QTest.keyClicks(window.source, "half ")
    window._actions["save"].trigger()
    assert article.read_bytes() == b"one\r\nand half two\r\n"
    assert drafts.restored.sentence == ""
    crash(qtbot, drafts)
    again, after = make_kept()
    after.restore_session()
    qtbot.waitUntil(lambda: again.source.article.text() == "one\nand half two\n")
    assert not again.isWindowModified()
    assert again.source.article.caret == 13
    assert after.restored.sentence == ""


def test_opening_the_file_restores_its_draft(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    crashed_with(qtbot, make_kept, article, "x")
    window, drafts = make_kept()
    window.files.open_path(article)
    wait_for_restored(qtbot, drafts)
    assert window.source.article.text() == "xone\ntwo\n"
    drafts.restored.press("Keep")
    assert drafts.restored.sentence == ""


def test_restored_text_is_compared_and_discarded(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    window, drafts = restarted_after(qtbot, make_kept, article, "zero ")
    drafts.restored.press("Compare")
    dialog = window.findChild(CompareDialog)
    assert isinstance(dialog, CompareDialog)
    qtbot.waitUntil(lambda: dialog.view.comparison.changes != ())
    assert dialog.view.words_of(0) == "Change 1 of 1, line 1. Before: one After: zero one"
    dialog.reject()
    assert window.source.article.text() == "zero one\ntwo\n"
    drafts.restored.press("Compare")
    window.findChildren(CompareDialog)[-1].accept()
    assert window.source.article.text() == "one\ntwo\n"
    assert not window.isWindowModified()
    assert drafts.restored.sentence == ""


def test_what_was_discarded_is_forgotten_but_can_be_undone(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    window, drafts = restarted_after(qtbot, make_kept, article, "zero ")
    drafts.restored.press("Discard")
    assert window.source.article.text() == "one\ntwo\n"
    window._actions["undo"].trigger()
    assert window.source.article.text() == "zero one\ntwo\n"
    assert window.isWindowModified()
    window._actions["redo"].trigger()
    assert window.source.article.text() == "one\ntwo\n"
    crash(qtbot, drafts)
    again, after = make_kept()
    after.restore_session()
    qtbot.waitUntil(lambda: again.source.article.text() == "one\ntwo\n")
    assert not again.isWindowModified()
    assert after.restored.sentence == ""


def test_an_untitled_article_comes_back(make_kept: MakeKept, qtbot: QtBot) -> None:
    crashed_with(qtbot, make_kept, None, "never saved")
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    assert "never saved" in drafts.restored.sentence
    assert window.source.article.text() == "never saved"
    assert window.windowTitle().startswith("Untitled")
    drafts.restored.press("Discard")
    assert window.source.article.text() == ""
    assert not window.isWindowModified()


def test_all_drafts_are_restored_each_in_a_tab(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    crashed_with(qtbot, make_kept, article, "x")
    crashed_with(qtbot, make_kept, None, "newer")
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    assert [window.tabs.text(tab) for tab in window.tabs.all] == ["newer", "xone\ntwo\n"]
    assert window.source.article.text() == "newer"  # the session's own; the other is older
    window._actions["next-tab"].trigger()
    assert "“a.wiki”" in drafts.restored.sentence
    drafts.restored.press("Keep")
    window._actions["previous-tab"].trigger()
    assert "never saved" in drafts.restored.sentence
    window._actions["next-tab"].trigger()
    assert drafts.restored.sentence == ""
    QTest.keyClicks(window.source, "y")
    crash(qtbot, drafts)
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    assert [window.tabs.text(tab) for tab in window.tabs.all] == ["newer", "xyone\ntwo\n"]
    assert window.tabs.at == 1


def test_a_draft_waits_while_another_file_is_opened(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    crashed_with(qtbot, make_kept, article, "x")
    other = article.with_name("b.wiki")
    other.write_text("other\n")
    window, drafts = make_kept()
    window.files.open_path(other)
    qtbot.waitUntil(lambda: "unsaved changes to “a.wiki”" in drafts.waiting.sentence)
    assert window.source.article.text() == "other\n"
    assert drafts.restored.sentence == ""
    drafts.waiting.press("Restore")
    qtbot.waitUntil(lambda: window.source.article.text() == "xone\ntwo\n")
    assert [window.tabs.text(tab) for tab in window.tabs.all] == ["other\n", "xone\ntwo\n"]
    assert drafts.waiting.sentence == ""


def test_what_is_open_comes_back(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    other = article.with_name("b.wiki")
    other.write_text("line\n" * 400)
    window, drafts = make_kept()
    window.files.open_path(article)
    window.files.open_path(other)
    window.source.article.select(Span(1000, 1000))
    top = window.source.view().start
    assert top > 0
    window.files.open_path(article)
    qtbot.waitUntil(lambda: drafts._journal._inbox.empty())
    assert window.close()
    again, after = make_kept()
    after.restore_session()
    qtbot.waitUntil(lambda: again.source.article.text() == "one\ntwo\n")
    assert again.tabs.names() == ["a.wiki", "b.wiki"]
    again._actions["next-tab"].trigger()
    assert again.source.article.caret == 1000
    assert again.source.view().start == top
    other.unlink()
    assert again.close()
    last, after = make_kept()
    after.restore_session()
    qtbot.waitUntil(lambda: last.source.article.text() == "one\ntwo\n")
    assert last.tabs.names() == ["a.wiki"]


def test_only_what_was_not_saved_comes_back_where_that_is_wanted(
    make_kept: MakeKept, qtbot: QtBot, article: Path
) -> None:
    other = article.with_name("b.wiki")
    other.write_text("other\n")
    window, drafts = make_kept()
    window.files.open_path(article)
    window.files.open_path(other)
    QTest.keyClicks(window.source, "x")
    crash(qtbot, drafts)
    again, after = make_kept()
    SettingsDesk(again).choose(setting("session"), False)
    after.restore_session()
    wait_for_restored(qtbot, after)
    assert again.tabs.names() == ["b.wiki"]
    assert again.source.article.text() == "xother\n"


def test_what_is_typed_into_several_articles_is_kept(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    other = article.with_name("b.wiki")
    other.write_text("other\n")
    window, drafts = make_kept()
    for path, typed in ((article, "first "), (other, "second "), (article, "third "), (other, "fourth ")):
        window.files.open_path(path)
        QTest.keyClicks(window.source, typed)
    window.files.new()
    QTest.keyClicks(window.source, "untitled")
    crash(qtbot, drafts)
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    texts = [window.tabs.text(tab) for tab in window.tabs.all]
    assert texts == ["first third one\ntwo\n", "second fourth other\n", "untitled"]
    assert all(window.tabs.dirty(tab) for tab in window.tabs.all)
    assert window.tabs.at == 2


def test_a_closed_article_leaves_no_draft_until_it_is_reopened(
    make_kept: MakeKept, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, drafts = make_kept()
    window.files.open_path(article)
    QTest.keyClicks(window.source, "x")
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Discard)
    window._actions["close"].trigger()
    assert window.source.article.text() == ""
    qtbot.waitUntil(lambda: not drafts._journal._doomed and drafts._journal._inbox.empty())
    window._actions["reopen"].trigger()
    assert window.source.article.text() == "xone\ntwo\n"
    assert window.isWindowModified()
    assert window.tabs.names() == ["a.wiki"]
    crash(qtbot, drafts)
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    assert window.source.article.text() == "xone\ntwo\n"
    drafts.restored.press("Discard")
    assert window.source.article.text() == "one\ntwo\n"


@pytest.mark.parametrize("answer", ["Discard", "Save"])
def test_a_clean_end_leaves_no_draft(
    make_kept: MakeKept, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    window, drafts = make_kept()
    window.files.open_path(article)
    QTest.keyClicks(window.source, "x")
    qtbot.waitUntil(lambda: drafts._journal._now.row is not None)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton[answer])
    assert window.close()
    again, after = make_kept()
    after.restore_session()
    qtbot.waitUntil(lambda: again.source.article.text() == ("one\ntwo\n" if answer == "Discard" else "xone\ntwo\n"))
    assert not again.isWindowModified()
    assert after.restored.sentence == ""


def test_a_file_changed_since_is_asked_about(
    make_kept: MakeKept, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed_with(qtbot, make_kept, article, "mine ")
    article.write_text("theirs\n")
    window, drafts = make_kept()
    window.files.open_path(article)
    wait_for_restored(qtbot, drafts)
    assert window.source.article.text() == "mine one\ntwo\n"
    assert "Another program changed" in window.bar.sentence
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    window._actions["save"].trigger()
    assert "was changed on disk" in asked[0]
    assert article.read_text() == "theirs\n"


def test_a_file_gone_since_is_written_anew(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    crashed_with(qtbot, make_kept, article, "mine ")
    article.unlink()
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    assert "gone from the disk" in window.bar.sentence
    drafts.restored.press("Discard")
    assert drafts.restored.sentence.startswith("Nothing was discarded")
    assert window.source.article.text() == "mine one\ntwo\n"
    window._actions["save"].trigger()
    assert article.read_bytes() == b"mine one\r\ntwo\r\n"


def test_a_second_window_says_so_and_asks_before_it_replaces(
    make_kept: MakeKept, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = make_kept()
    first.files.open_path(article)
    second, second_drafts = make_kept()
    second.files.open_path(article)
    qtbot.waitUntil(lambda: "“a.wiki” is open in another window" in second_drafts.elsewhere.sentence)
    QTest.keyClicks(first.source, "first ")
    first._actions["save"].trigger()
    QTest.keyClicks(second.source, "second ")
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    second._actions["save"].trigger()
    assert "Saving replaces that change" in asked[0]
    assert article.read_bytes() == b"first one\r\ntwo\r\n"
    first.close()
    QTest.keyClicks(second.source, "x")
    qtbot.waitUntil(lambda: second_drafts.elsewhere.sentence == "")


def test_a_state_folder_that_cannot_be_written_is_told_of(
    make_kept: MakeKept, qtbot: QtBot, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_RETRY_S", 0.05)
    (tmp_path / "state").write_text("in the way")
    window, drafts = make_kept()
    window.files.open_path(article)
    qtbot.waitUntil(lambda: f"against a crash in {tmp_path / 'state'}: File exists" in drafts.trouble.sentence)
    QTest.keyClicks(window.source, "typed ")
    (tmp_path / "state").unlink()
    qtbot.waitUntil(lambda: drafts.trouble.sentence == "")
    crash(qtbot, drafts)
    window, drafts = make_kept()
    window.files.open_path(article)
    wait_for_restored(qtbot, drafts)
    assert window.source.article.text() == "typed one\ntwo\n"


def test_after_many_edits_the_whole_text_is_written_down(make_kept: MakeKept, qtbot: QtBot, article: Path) -> None:
    window, drafts = make_kept()
    window.files.open_path(article)
    drafts._journal._most_edits = 5
    for number in range(8):
        QTest.keyClicks(window.source, "x")
        qtbot.waitUntil(lambda number=number: drafts._journal._now.since_snapshot[0] > number)  # type: ignore[misc]
    qtbot.waitUntil(lambda: drafts._journal._now.since_snapshot[0] == 0)
    crash(qtbot, drafts)
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    assert window.source.article.text() == "xxxxxxxxone\ntwo\n"


def test_all_ways_to_change_a_text_are_kept(make_kept: MakeKept, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "b.wiki"
    path.write_text("😀 teh\u00a0teh\n" * 30)
    window, drafts = make_kept()
    window.files.open_path(path)
    qtbot.waitUntil(lambda: window.job.state == "live")
    window.problems.fix_all()
    qtbot.waitUntil(lambda: window.problems.idle)
    window._actions["undo"].trigger()
    window._actions["redo"].trigger()
    window.source.insertPlainText("pasted 😀\nlines\n")
    window._actions["select-all"].trigger()
    window._actions["bullets"].trigger()
    window._actions["undo"].trigger()
    window.source.article.select(Span(5, 40))
    QTest.keyClicks(window.source, "over it")
    text = window.source.article.text()
    crash(qtbot, drafts)
    window, drafts = make_kept()
    drafts.restore_session()
    wait_for_restored(qtbot, drafts)
    assert window.source.article.text() == text
