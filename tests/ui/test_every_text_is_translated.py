"""The whole window in a language that marks every text: what is not marked was never given to a translator."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from editor.app import complete, compose
from editor.licences import components
from editor.storage.settings import Settings
from editor.text import Span
from editor.ui import translation
from editor.ui.dialogs.about import about_text
from editor.ui.dialogs.compare import CHANGED_ON_DISK, RESTORED, CompareDialog
from editor.ui.dialogs.licences import LicencesDialog
from editor.ui.dialogs.settings import show_settings
from editor.ui.dialogs.statistics import StatisticsPopup
from editor.ui.panels.categories import CategoriesPanel
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.panels.references import ReferencesPanel
from editor.ui.panes.help import TITLES, HelpPage
from editor.ui.panes.welcome import WelcomePage
from editor.ui.window import MainWindow
from tests.windows import drop_changes
from tests.wording.visible import Marking, texts_of, unmarked

Open = Callable[[], MainWindow]

WAIT_MS = 60_000

ARTICLE = """Jump to: navigation, search

== Harbour ==

The harbour was recieved in May.<ref name="kept">Tide tables, 1871.</ref> It was recieved again.<ref name="kept" /> It
was teh first.<ref>Tide tables, 1871.</ref><ref name="gone" /> A list is a [[Ratification. <ref></ref>

[[Category:Harbours]] [[Category:Harbours]] [[category:old_ports]]

{{DEFAULTSORT:Harbour}}
"""

_RULE = r"[a-z]+(-[a-z]+)+"  # the id of a rule
ALLOWED: dict[str, str] = {
    r"Example\.wikitext|Example|b\.wiki|test_\w+|/\S+": "names of files and folders of this test",
    r"Wikiwright|MediaWiki|Markdown|Cite": "names",
    r"(Ctrl|Shift|Alt|Return|Enter|Del|Delete|Esc|Home|End|Pg\w+|Tab|Up|Down|F\d+)\b": "keys, which Qt names",
    r"English|Deutsch": "languages, each by its own name",
    r"Aa→Bb|\bAa\b|\bab\b|\bpt|\bpx|\bmin|UTF-8|LF|CRLF": "signs, units and names of encodings",
    r"\b\w\b": "the key after Ctrl or Alt",
}
"""What needs no translation, and why."""


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """Have every text of ours and of Qt's own marked."""
    translation.install(qapp, translation.SOURCE)
    marking = Marking(qapp)
    marking.setObjectName("wikiwright")  # as ours, so that what the engine found is translated as well
    qapp.installTranslator(marking)
    translation._template.cache_clear()
    yield
    translation.install(qapp, translation.SOURCE)


@pytest.fixture
def open_marked(marked: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Return what brings the whole program up on the article above."""
    windows: list[MainWindow] = []

    def open_() -> MainWindow:
        path = tmp_path / "Example.wikitext"
        path.write_text(ARTICLE, "utf-8")
        window = compose(Settings(tmp_path / "settings.json"), drafts=tmp_path / "drafts")
        windows.append(window)
        qtbot.addWidget(window, before_close_func=drop_changes)
        with qtbot.waitExposed(window):
            window.show()
        complete(window, path)
        panel = window.findChild(ProblemsPanel)
        assert panel is not None
        qtbot.waitUntil(lambda: len(panel.shown()) > 5, timeout=WAIT_MS)
        return window

    yield open_
    for window in windows:
        window.job.stop()


def bare(root: QWidget, more: str = "") -> set[tuple[str, str]]:
    """Return the texts that nobody translated: where they stand, and what is left of them without marks."""
    allowed = re.compile("|".join([_RULE, *([more] if more else []), *ALLOWED]), re.IGNORECASE)
    found = set()
    for where, text in texts_of(root):
        rest = allowed.sub("", unmarked(text))
        if re.search(r"[^\W\d_]", rest):
            found.add((where, text))
    return found


WORDS = r"(?<![^\W_])(" + "|".join(sorted(set(re.findall(r"[^\W_]+", ARTICLE)), key=len, reverse=True)) + r")(?![^\W_])"
"""Words of the article."""


IN_FIXES = "References|ld_ports|DEFAULTSOR|Harbou"
"""Of what fixes would change: a heading that is put in, and what is left of a word."""


def test_the_window_with_all_panels(open_marked: Open, qtbot: QtBot) -> None:
    window = open_marked()
    window.search.ensure_panel()
    for dock in window._docks.all():
        window.show_dock(dock)
    references, categories = window.findChild(ReferencesPanel), window.findChild(CategoriesPanel)
    assert references is not None and categories is not None
    qtbot.waitUntil(lambda: references._model.rowCount() > 2 and categories._model.rowCount() > 2, timeout=WAIT_MS)
    assert bare(window, WORDS) == set()


def test_what_an_article_is_asked_about(open_marked: Open, qtbot: QtBot) -> None:
    window = open_marked()
    references, categories = window.findChild(ReferencesPanel), window.findChild(CategoriesPanel)
    assert references is not None and categories is not None
    qtbot.waitUntil(lambda: references._model.rowCount() > 2 and categories._model.rowCount() > 2, timeout=WAIT_MS)
    for panel, ask in ((references, references.rename_current), (categories, categories.rename_current)):
        panel._view.setCurrentIndex(panel._model.index(panel._model.rowCount() - 1, 0))
        ask()
        assert bare(panel, WORDS) == set()
    categories.ask_sort_key()
    assert bare(categories, WORDS) == set()


def test_menus_about_problems(open_marked: Open) -> None:
    window = open_marked()
    panel = window.findChild(ProblemsPanel)
    assert panel is not None
    for finding in panel.shown():
        panel.explain(finding)
        menu = panel.menu(finding)
        menu.choose()
        assert bare(menu, f"{WORDS}|{IN_FIXES}") == set(), finding
    panel._words.setText("no such problem")
    panel._ignored_button.click()
    assert bare(panel, f"{WORDS}|{IN_FIXES}") - _of_rules(panel) == set()


def _of_rules(panel: ProblemsPanel) -> set[tuple[str, str]]:
    """Return the explanation of a rule: those are English, as editor/README.md says."""
    return {(where, text) for where, text in bare(panel, f"{WORDS}|{IN_FIXES}") if where.startswith("RuleCard")}


def test_changes_and_their_summary(open_marked: Open, qtbot: QtBot) -> None:
    window = open_marked()
    window.source.article.select(Span(0, 0))
    window.source.insertPlainText("A line more.\n")
    window.changes.show()
    page = window.changes.page
    assert page is not None
    qtbot.waitUntil(lambda: bool(page.summary.draft), timeout=WAIT_MS)
    page.view.next_change()
    assert not [text for text in _notes(window) if unmarked(text)]
    # The draft of a summary is written for the wiki, in the language of its pages.
    assert bare(page, f"{WORDS}|{re.escape(page.summary.draft)}") == set()
    assert bare(page.view.menu()) == set()


def _notes(window: MainWindow) -> list[str]:
    page = window.changes.page
    assert page is not None
    return [page.view._sheet.note(row) for row in page.view.rows if row.kind.value != "line"]


def test_finding_and_replacing(open_marked: Open, qtbot: QtBot) -> None:
    window = open_marked()
    bar = window.find_bar
    bar.open(replacing=True)
    for words, regex in (("the", False), ("no such words", False), ("(", True)):
        bar._options._regex.setChecked(regex)
        bar._words.setText(words)
        qtbot.waitUntil(lambda: bool(bar._search.current), timeout=WAIT_MS)
        assert bare(bar, WORDS) == set()
    bar._options._regex.setChecked(False)
    bar._words.setText("the")
    qtbot.waitUntil(lambda: bool(bar._search.current and len(bar._search.hits)), timeout=WAIT_MS)
    bar._preview()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert bare(dialog, rf"{WORDS}|Line \d+") == set()
    dialog.reject()


def test_searching_in_articles(open_marked: Open, qtbot: QtBot) -> None:
    window = open_marked()
    panel = window.search.ensure_panel()
    panel.open("the", replacing=True)
    panel.search()
    qtbot.waitUntil(lambda: not panel._doing, timeout=WAIT_MS)
    assert bare(panel, WORDS) == set()
    panel.replace()
    assert bare(panel, WORDS) == set()


def test_settings_and_statistics(open_marked: Open) -> None:
    window = open_marked()
    show_settings(window)
    dialog = window.findChild(QDialog, "settings")
    assert isinstance(dialog, QDialog)
    fonts = "|".join(map(re.escape, sorted(QFontDatabase.families(), key=len, reverse=True)))
    assert bare(dialog, fonts) == set()
    dialog.accept()
    assert bare(StatisticsPopup(window.reports._facts, window.status.words)) == set()


def test_what_one_chooses_from(open_marked: Open) -> None:
    window = open_marked()
    window.show_palette()
    window.folders.quick_open()
    choosers = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert len(choosers) == 2
    for chooser in choosers:
        assert bare(chooser) == set()
        chooser.reject()


def test_pages_of_help(open_marked: Open) -> None:
    window = open_marked()
    welcome = WelcomePage(window.theme, window)
    assert bare(welcome) == {("QLabel", welcome._tips.text())}  # which are a page of help
    page = HelpPage(window)
    for name in TITLES:
        page.show_page(name)
        assert unmarked(page.windowTitle()) == ""


def test_about_and_licences(open_marked: Open) -> None:
    window = open_marked()
    about = QLabel(about_text(Path("/own")))
    assert bare(about, "en_US|chunspell|GNU|SCOWL") == set()
    works = LicencesDialog(components(), window)
    listed = "|".join(re.escape(f"{each.name} {each.version}".strip()) for each in components())
    assert {where for where, _ in bare(works, listed)} <= {"QLabel"}  # the licence's name, and where the work is from


def test_comparisons(open_marked: Open, qtbot: QtBot) -> None:
    window = open_marked()
    for choice in (CHANGED_ON_DISK, RESTORED):
        dialog = CompareDialog("one\n", "two\n", choice, window.theme, window)
        compared = partial(getattr, dialog.view, "comparison")
        qtbot.waitUntil(lambda compared=compared: bool(compared().changes), timeout=WAIT_MS)  # type: ignore[misc]
        assert bare(dialog) == set()


def test_bars_and_questions(open_marked: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    window = open_marked()
    asked: list[set[tuple[str, str]]] = []

    def answer(box: QMessageBox) -> int:
        asked.append(bare(box))
        return int(QMessageBox.StandardButton.Cancel.value)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    window.source.insertPlainText("x")
    (tmp_path / "Example.wikitext").write_text("changed\n")
    window.article.check()
    assert not window.files.save()
    window.files.close()
    assert asked == [set(), set()]
    (tmp_path / "Example.wikitext").unlink()
    window.article.check()
    assert bare(window, WORDS) == set()


def test_menus_of_tabs_and_text(open_marked: Open, tmp_path: Path) -> None:
    window = open_marked()
    (tmp_path / "b.wiki").write_text("Other\n")
    window.files.open_path(tmp_path / "b.wiki")
    assert bare(window.tab_bar._menu(0)) == set()
    window.files.new()
    assert unmarked(window.windowTitle().removesuffix("[*] – Wikiwright")) == ""
    menu = QMenu(window)
    window.files.fill_recent(menu)
    assert bare(menu) == set()
    assert bare(window.source.createStandardContextMenu()) == set()


def test_a_bare_text_is_noticed(marked: None, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setToolTip(f"{translation.tr('Undo')} here (Ctrl+Z)")
    assert bare(widget) == {("QWidget", "⟦Undo⟧ here (Ctrl+Z)")}
