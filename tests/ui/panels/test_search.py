"""The Search panel in the real window: its searches in a real process, its files on a real disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QLabel
from pytestqt.qtbot import QtBot

from editor.engine.process import EngineProcess
from editor.search.replacing import newest_record
from editor.storage.settings import Settings
from editor.text import Edit, Span, apply_edits
from editor.ui.docks import NARROW
from editor.ui.find_field import FindField
from editor.ui.open_articles import OpenArticle
from editor.ui.panels.search import SearchPanel
from editor.ui.panels.search_form import Where
from editor.ui.search_job import SearchJob
from editor.ui.theme import choose
from editor.ui.window import MainWindow, build_window

LAMP = "A lamp.\nThe Lamp of the tower, a lamp.\n"


class Tabs:
    """Several open articles, as a window with tabs has them."""

    def __init__(self, *articles: OpenArticle) -> None:
        self.articles = list(articles)
        self.labels: list[str] = []
        self.selected: list[tuple[str, Span]] = []

    def __iter__(self) -> Iterator[OpenArticle]:
        return iter(list(self.articles))

    def apply(self, article: OpenArticle, edits: Sequence[Edit], label: str) -> bool:
        if article not in self.articles:
            return False
        changed = article._replace(text=apply_edits(article.text, edits))
        self.articles[self.articles.index(article)] = changed
        self.labels.append(label)
        return True

    def show(self, article: OpenArticle, span: Span) -> bool:
        self.selected.append((article.name, span))
        return True

    def open(self, path: Path) -> bool:
        if any(article.path == path for article in self.articles):
            return True
        self.articles.append(OpenArticle(path.name, path, path.read_text(encoding="utf-8"), False, 7))
        return True


class Desk:
    """A panel, and what can be seen of it."""

    def __init__(self, panel: SearchPanel, tabs: Tabs, qtbot: QtBot) -> None:
        self.panel = panel
        self.tabs = tabs
        self.qtbot = qtbot
        self.form = panel._form

    def search(self, words: str, replacement: str | None = None, where: Where = Where.FOLDER) -> None:
        self.panel.open(words, replacing=replacement is not None)
        self.form.choose(where)
        if replacement is not None:
            self.form.other.setText(replacement)
        QTest.keyClick(self.form.words, Qt.Key.Key_Return)
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.panel._job.busy and not self.panel._doing, timeout=30_000)

    @property
    def summary(self) -> str:
        return self.panel._summary.text()

    @property
    def rows(self) -> list[str]:
        """All rows in words, those of a group after it."""
        model = self.panel._model
        rows = []
        for at in range(model.rowCount()):
            group = model.index(at, 0)
            rows.append(str(model.data(group)))
            rows += [str(model.data(model.index(row, 0, group))) for row in range(model.rowCount(group))]
        return rows

    def index(self, group: int, row: int) -> QModelIndex:
        model = self.panel._model
        return model.index(row, 0, model.index(group, 0))

    def replace(self) -> None:
        self.panel._replace.click()
        self.wait()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "wiki"
    (made / "sub").mkdir(parents=True)
    (made / "a.wiki").write_text(LAMP, encoding="utf-8")
    (made / "sub" / "b.wiki").write_bytes(b"\xef\xbb\xbflamp\r\nlamp\r\n")
    (made / "c.txt").write_bytes(b"caf\xe9 lamp")
    (made / "d.py").write_text("lamp", encoding="utf-8")
    return made


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, folder: Path) -> Iterator[Desk]:
    tabs = Tabs(OpenArticle("Untitled", None, "a lamp in a tab"))
    job = SearchJob()
    panel = SearchPanel(
        tabs, tabs.open, lambda: "", Settings(tmp_path / "settings.json"), tmp_path / "replaced", job, choose("light")
    )
    qtbot.addWidget(panel)
    panel.resize(900, 320)
    panel._form.set_folder(folder)
    panel.show()
    yield Desk(panel, tabs, qtbot)
    job.shut()


def test_a_folder_is_searched_and_what_cannot_be_read_is_told(desk: Desk) -> None:
    desk.search("lamp")
    assert desk.rows == [
        "a.wiki, wiki, 3 places",
        "Line 1: A lamp.",
        "Line 2: The Lamp of the tower, a lamp.",
        "Line 2: The Lamp of the tower, a lamp.",
        "b.wiki, wiki/sub, 2 places",
        "Line 1: lamp",
        "Line 2: lamp",
        desk.rows[-1],
    ]
    assert "c.txt is not UTF-8" in desk.rows[-1]
    assert desk.summary == "5 places in 2 articles. 1 file could not be read."


def test_open_articles_count_with_the_text_they_have_now(desk: Desk, folder: Path) -> None:
    desk.tabs.articles.append(OpenArticle("a.wiki", folder / "a.wiki", "no more", False, 1))
    desk.search("lamp")
    assert next(row for row in desk.rows if "Line" not in row) == "b.wiki, wiki/sub, 2 places"
    desk.search("lamp", where=Where.OPEN)
    assert desk.rows == ["Untitled, not saved yet, 1 place", "Line 1: a lamp in a tab"]
    desk.search("more", where=Where.SHOWN)
    assert desk.summary == "⊘ Not found." and desk.panel._empty.isVisible()


def test_return_and_click_lead_to_a_place(desk: Desk, folder: Path) -> None:
    desk.search("lamp")
    view = desk.panel._view
    view.setCurrentIndex(desk.index(0, 2))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert desk.tabs.selected == [("a.wiki", Span(33, 37))]
    desk.tabs.articles[-1] = desk.tabs.articles[-1]._replace(text="new\n" + LAMP)
    view.opened.emit(desk.index(0, 2))
    assert desk.tabs.selected[-1] == ("a.wiki", Span(37, 41))  # moved since
    desk.tabs.articles[-1] = desk.tabs.articles[-1]._replace(text="nothing")
    with desk.qtbot.waitSignal(desk.panel.notice) as told:
        view.opened.emit(desk.index(0, 2))
    assert "has changed" in told.args[0] and len(desk.tabs.selected) == 2


def test_a_click_on_a_box_ticks_and_leads_nowhere(desk: Desk) -> None:
    desk.search("lamp", "light")
    view = desk.panel._view
    rect = view.visualRect(desk.index(0, 1))
    assert desk.panel._replace.text() == "Replace 5 places"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 10, rect.center().y()))
    assert desk.panel._replace.text() == "Replace 4 places" and not desk.tabs.selected
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 200, rect.center().y()))
    assert len(desk.tabs.selected) == 1 and desk.panel._replace.text() == "Replace 4 places"


def test_replacing_changes_tabs_in_the_window_and_files_on_disk_and_can_be_taken_back(desk: Desk, folder: Path) -> None:
    desk.tabs.articles.append(OpenArticle("a.wiki", folder / "a.wiki", "my lamp", False, 1))
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    desk.search("lamp", "light")
    assert desk.rows[:2] == ["a.wiki, wiki, 1 place", "Line 1: my lamp – “lamp” becomes “light”."]
    assert {path: path.read_bytes() for path in before} == before
    desk.panel._model.setData(desk.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    desk.replace()
    assert desk.tabs.articles[-1].text == "my light" and desk.tabs.labels == ["Replace 1 place"]
    assert (folder / "a.wiki").read_bytes() == before[folder / "a.wiki"]
    assert (folder / "sub" / "b.wiki").read_bytes() == b"\xef\xbb\xbflamp\r\nlight\r\n"
    assert desk.summary == "Replaced 2 places in 2 articles."
    assert desk.rows[0] == "a.wiki, wiki, 1 place replaced."
    assert not desk.panel._replace.isVisible()  # what is listed is no longer there
    assert desk.panel._undo.isVisible() and desk.panel._undo.toolTip() == "Put back the file changed last"
    desk.panel._undo.click()
    desk.wait()
    assert {path: path.read_bytes() for path in before} == before
    assert desk.summary == "1 file is as it was before." and not desk.panel._undo.isVisible()


def test_what_changed_since_the_search_is_left_as_it_is(desk: Desk, folder: Path) -> None:
    desk.search("lamp", "light", where=Where.FOLDER)
    (folder / "a.wiki").write_text("quite another lamp", encoding="utf-8")
    desk.replace()
    assert (folder / "a.wiki").read_text(encoding="utf-8") == "quite another lamp"
    assert desk.summary == "Replaced 2 places in 1 article. 1 file was left as it is."
    assert "changed since it was searched" in desk.rows[0]
    desk.search("lamp", "light", where=Where.OPEN)
    desk.tabs.articles[0] = desk.tabs.articles[0]._replace(text="other lamp")
    desk.replace()
    assert desk.tabs.articles[0].text == "other lamp" and desk.summary == "Nothing was replaced."
    assert "Search again" in desk.rows[0]


def test_a_file_opened_since_the_search_is_not_changed_behind_its_tab(desk: Desk, folder: Path) -> None:
    desk.search("lamp", "light")
    desk.tabs.open(folder / "a.wiki")
    desk.replace()
    assert (folder / "a.wiki").read_text(encoding="utf-8") == LAMP
    assert "Search again" in desk.rows[0]


def test_another_replacement_must_be_seen_first(desk: Desk) -> None:
    desk.search("lamp", "light")
    assert desk.panel._replace.isEnabled()
    desk.form.other.setText("torch")
    assert not desk.panel._replace.isEnabled() and "Press Return" in desk.summary
    QTest.keyClick(desk.form.other, Qt.Key.Key_Return)
    desk.wait()
    assert desk.panel._replace.isEnabled() and "torch" in desk.rows[1]
    desk.panel._untick.click()
    assert not desk.panel._replace.isEnabled() and desk.panel._replace.text() == "Replace 0 places"
    desk.panel._tick.click()
    assert desk.panel._replace.isEnabled()


def test_faults_are_told(desk: Desk) -> None:
    desk.search("")
    assert "Type what to look for" in desk.summary
    desk.form._options._regex.setChecked(True)
    desk.search("(")
    assert desk.summary.startswith("⚠ A “(” is not closed")
    desk.form._folder.setText("/nowhere/at/all")
    desk.search("x")
    assert "no such folder" in desk.summary


def test_a_pattern_that_takes_for_ever_is_given_up_with_the_name_of_the_article(desk: Desk, folder: Path) -> None:
    (folder / "z.wiki").write_text("a" * 60 + "b", encoding="utf-8")
    desk.panel._job._patience.setInterval(300)
    desk.form._options._regex.setChecked(True)
    desk.search("(a+)+$")
    assert "takes too long in “z.wiki”" in desk.summary
    desk.panel._job._patience.setInterval(30_000)
    desk.search("lam.")
    assert desk.summary.startswith("5 places")


def test_a_search_can_be_cancelled(desk: Desk, folder: Path) -> None:
    (folder / "z.wiki").write_text("a" * 60 + "b", encoding="utf-8")
    desk.form._options._regex.setChecked(True)
    desk.panel.open("(a+)+$|lamp", replacing=False)
    desk.form.choose(Where.FOLDER)
    QTest.keyClick(desk.form.words, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.panel._cancel.isVisible(), timeout=30_000)
    desk.qtbot.waitUntil(lambda: desk.panel._progress.text() == "z.wiki", timeout=30_000)
    desk.panel._cancel.click()
    assert desk.summary == "Stopped. 3 places in 1 article." and not desk.panel._cancel.isVisible()


def test_the_way_back_is_there_in_the_next_run(desk: Desk, folder: Path, tmp_path: Path) -> None:
    desk.search("lamp", "light")
    desk.replace()
    record = newest_record(tmp_path / "replaced")
    assert record is not None and desk.panel._undo.isVisible()
    job = SearchJob()
    other = SearchPanel(
        desk.tabs, desk.tabs.open, lambda: "", Settings(tmp_path / "s.json"), tmp_path / "replaced", job, choose("dark")
    )
    desk.qtbot.addWidget(other)
    other.show()
    assert other._undo.isVisible()
    other._undo.click()
    desk.qtbot.waitUntil(lambda: not other._doing, timeout=30_000)
    job.shut()
    assert (folder / "a.wiki").read_text(encoding="utf-8") == LAMP


def test_every_control_has_a_name_and_a_tip(desk: Desk) -> None:
    desk.search("lamp", "light")
    for button in desk.panel.findChildren(QAbstractButton):
        if (
            not isinstance(button.parent(), FindField)
            and button.isVisible()
            and button.parent() is not desk.form._where
        ):
            assert button.accessibleName() or button.text(), button
            assert button.toolTip(), button.text()
    for each in (desk.panel._view, desk.form._where, desk.form._folder, desk.form._patterns, desk.panel._progress):
        assert each.accessibleName()


# ---------------------------------------------------------------------- in the window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = build_window(Settings(tmp_path / "settings.json"), EngineProcess)
    qtbot.addWidget(made, before_close_func=lambda it: it.source.article.mark_saved())
    made.add_panel("outline", "Outline", QLabel(), "left")
    made.add_panel("problems", "Problems", QLabel(), "bottom")
    made.search.add_panel()
    made.restore()
    made.show()
    return made


def test_the_command_opens_the_panel_and_a_click_opens_the_file(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    dock = window.search._dock
    assert dock is not None and dock.isHidden() and window.search.panel is None
    panel = window.search.ensure_panel()
    window.files.open_path(folder / "a.wiki")
    window.source.article.select(Span(2, 6))
    window._actions["find-in-files"].trigger()
    assert dock.isVisible() and panel._form.words.text() == "lamp"
    assert panel._form._folder.text() == str(folder)
    desk = Desk(panel, Tabs(), qtbot)
    desk.search("lamp")
    panel._view.opened.emit(desk.index(1, 1))
    assert window.article.path == folder / "sub" / "b.wiki"
    assert window.source.article.selection == Span(5, 9)
    window._actions["replace-in-files"].trigger()
    desk.search("lamp", "light", where=Where.SHOWN)
    desk.replace()
    assert window.source.article.text() == "light\nlight\n"
    window._actions["undo"].trigger()
    assert window.source.article.text() == "lamp\nlamp\n"


def test_tabs_are_searched_changed_and_turned_to(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.source.article.apply([Edit(Span(0, 0), "an unsaved lamp")], "Write")
    for path in (folder / "a.wiki", folder / "sub" / "b.wiki"):
        assert window.files.open_path(path)
    window._actions["replace-in-files"].trigger()
    panel = window.search.ensure_panel()
    desk = Desk(panel, Tabs(), qtbot)
    desk.search("lamp", "light", where=Where.OPEN)
    assert [row for row in desk.rows if "Line" not in row] == [
        "Untitled, not saved yet, 1 place",
        f"a.wiki, {folder}, 3 places",
        f"b.wiki, {folder / 'sub'}, 2 places",
    ]
    panel._view.opened.emit(desk.index(0, 0))
    assert window.tabs.at == 0 and window.source.article.selection == Span(11, 15)
    desk.replace()
    texts = [window.tabs.text(tab) for tab in window.tabs.all]
    assert texts == ["an unsaved light", LAMP.replace("lamp", "light").replace("Lamp", "light"), "light\nlight\n"]
    assert (folder / "a.wiki").read_text(encoding="utf-8") == LAMP  # on disk once it is saved
    assert window.files.open_path(folder / "a.wiki")
    assert window.source.article.undo_label() == "Replace 3 places"
    window._actions["undo"].trigger()
    assert window.source.article.text() == LAMP
    for tab in window.tabs.all:
        window.tabs.turn(tab)
        window.source.article.mark_saved()


def test_the_panel_becomes_a_tab_in_a_narrow_window_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    outline, problems = (window.findChild(QDockWidget, name) for name in ("outline", "problems"))
    dock = window.search._dock
    assert dock is not None
    for width in (NARROW - 100, NARROW + 200, NARROW - 100):
        window.resize(width, 800)
        QApplication.processEvents()
        window._actions["find-in-files"].trigger()
        QApplication.processEvents()
        beside = set(window.tabifiedDockWidgets(dock))
        assert problems in beside and (outline in beside) == (width < NARROW)
        dock.hide()
    window.resize(NARROW + 200, 800)
    window._actions["reset-layout"].trigger()
    assert dock.isHidden() and problems is not None and problems.isVisible()
