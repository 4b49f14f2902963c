"""The find bar, the preview of what it replaces, and the Search panel, in both themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.search.messages import ArticleFound, LeftOut, Match, SearchDone, Wish
from editor.storage.settings import Settings
from editor.text import Span
from editor.text.search import Query, Template
from editor.ui import theme as themes
from editor.ui.article_file import ArticleFile
from editor.ui.dialogs.replace_all import ReplaceAll
from editor.ui.open_articles import OpenTabs
from editor.ui.panels.search import SearchPanel
from editor.ui.panels.search_form import Where
from editor.ui.panes.source import SourcePane
from editor.ui.panes.source_find import FindBar
from editor.ui.search_job import SearchJob
from editor.ui.tabs import Tabs
from editor.wikitext.lexer import colour_line

Screenshot = Callable[[QWidget, str], None]
Name = Literal["light", "dark"]
NAMES: tuple[Name, ...] = ("light", "dark")

TEXT = """The '''Brae Light''' is the younger light of [[Orrin Sound]].

== The light ==
It was lit in 1840, and the light could be seen for nine miles.<ref>Pilot of the North, on lights.</ref>
"""


@pytest.fixture
def job() -> Iterator[SearchJob]:
    made = SearchJob()
    yield made
    made.shut()


def dressed(name: Name) -> themes.Theme:
    theme = themes.load(name)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    themes.dress(application, theme)
    return theme


@pytest.mark.parametrize("name", NAMES)
def test_the_bar_and_its_preview(
    name: Name, screenshot: Screenshot, qtbot: QtBot, tmp_path: Path, job: SearchJob
) -> None:
    theme = dressed(name)
    whole = QWidget()
    pane = SourcePane(theme, colour_line)
    pane.article.load(TEXT)
    bar = FindBar(pane, theme, Settings(tmp_path / "settings.json"), job)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(pane)
    column.addWidget(bar)
    whole.resize(460, 300)
    qtbot.addWidget(whole)
    whole.show()
    bar.open(replacing=True)
    bar._options._regex.setChecked(True)
    bar._words.setText("(l)ight")
    bar._other.setText("$2")
    qtbot.waitUntil(lambda: bar._search.current, timeout=20_000)
    pane.setFocus()
    pane.setCursorWidth(0)
    screenshot(whole, f"find-bar-fault-{name}")
    bar._other.setText("$1amp")
    bar._keep_case.setChecked(True)
    qtbot.waitUntil(lambda: bar._search.current, timeout=20_000)
    screenshot(whole, f"find-bar-{name}")
    dialog = ReplaceAll(pane.article.source(), bar._search.hits, theme)
    qtbot.addWidget(dialog)
    dialog._group.ticked[1] = 0
    dialog._model.ticks_changed.emit()
    dialog._view.clearSelection()
    dialog.resize(700, 280)
    dialog.show()
    screenshot(dialog, f"replace-all-{name}")


@pytest.mark.parametrize("name", NAMES)
def test_the_search_panel(name: Name, screenshot: Screenshot, qtbot: QtBot, tmp_path: Path, job: SearchJob) -> None:
    theme = dressed(name)
    pane = SourcePane(theme)
    qtbot.addWidget(pane)
    articles = OpenTabs(Tabs(pane, ArticleFile(pane.article)), pane.article)
    panel = SearchPanel(
        articles, lambda _path: False, lambda: "", Settings(tmp_path / "settings.json"), tmp_path, job, theme
    )
    qtbot.addWidget(panel)
    panel.resize(900, 300)
    panel.show()
    panel.open("light", replacing=True)
    panel._form.other.setText("lamp")
    panel._form.choose(Where.FOLDER)
    panel._form._folder.setText("wiki")
    wish = Wish(Query("light"), Template("lamp"))
    panel._model.clear(ticking=True)
    panel._wish = wish
    first = Match(Span(9, 14), 1, "The '''Brae ", "Light", "''' is the younger light of [[Orrin Sound]].", "lamp")
    second = Match(Span(34, 39), 1, "The '''Brae Light''' is the younger ", "light", " of [[Orrin Sound]].", "lamp")
    third = Match(Span(40, 45), 12, "…as far as the ", "light", " of the next village, " + "and so on, " * 12, "lamp")
    panel._on_answer(ArticleFound("Brae Light.wiki", Path("wiki/Brae Light.wiki"), (first, second)))
    panel._on_answer(ArticleFound("Orrin Sound.wiki", Path("wiki/sounds/Orrin Sound.wiki"), (third,)))
    panel._on_answer(LeftOut(Path("wiki/old.txt"), "old.txt is not UTF-8."))
    panel._model.groups[0].ticked[1] = 0
    panel._on_answer(SearchDone(14))
    panel.setFocus()
    screenshot(panel, f"search-panel-{name}")
