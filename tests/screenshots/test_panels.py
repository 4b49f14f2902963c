"""The panels full, filtered and empty, their menu, and the window at 900 px, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.app import compose
from editor.engine.messages import ArticleFacts, FindingsReady
from editor.lint.finding import Finding, Fix, Related, Severity
from editor.lint.ignore import here_key, rule_key, word_key
from editor.storage.settings import Settings
from editor.text import Edit, Span
from editor.ui import theme as themes
from editor.ui.dialogs.settings import SettingsDialog, show_settings
from editor.ui.document import Document
from editor.ui.panels.categories import CategoriesPanel
from editor.ui.panels.panel import Ignored
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.panels.references import ReferencesPanel
from editor.ui.theme import Theme
from editor.wikitext.model import CategoryEntry, OutlineEntry, RefEntry, SortKeyEntry
from editor.wording import say

Screenshot = Callable[[QWidget, str], None]

TEXT = """'''Skarn Light''' is a lighthouse on [[Orrin Sound]].<ref name="pilot">Pilot of the North, 1911.</ref> It was
was lit in 1902 by the Habour Trust, see [https://trust.example| the trust].<ref>https://museum.example/lamp</ref>

==Tower==
The tower is 31 m high.<ref name="gone" /> It was rebuilt.<ref group="note">On the old base.</ref>

{{DEFAULTSORT:Light, Skarn}}
[[Category:Lighthouses]]
[[Category:Orrin|Skarn]]
[[Category:Lighthouses]]
"""


def span(words: str, after: str = "") -> Span:
    start = TEXT.index(words, TEXT.index(after))
    return Span(start, start + len(words))


def change(label: str, place: Span, by: str, *, cosmetic: bool = False) -> Fix:
    return Fix(say(label), (Edit(place, by),), cosmetic)


DOUBLED = span("was\nwas")
NAME = span("Habour")
PIPE = span("|", "trust.example")
FINDINGS = (
    Finding(
        "word-doubled",
        Severity.WARNING,
        DOUBLED,
        say("The reader sees “was” twice in a row."),
        change("Remove one “was”", DOUBLED, "was"),
        subject="was",
    ),
    Finding(
        "spell-unknown",
        Severity.WARNING,
        NAME,
        say("“Habour” is in no dictionary."),
        suggestions=(
            change("Replace with “Harbour”", NAME, "Harbour"),
            change("Replace with “Labour”", NAME, "Labour"),
        ),
        subject="Habour",
    ),
    Finding(
        "extlink-pipe",
        Severity.ERROR,
        PIPE,
        say("The | becomes part of the address; the link leads nowhere."),
        change("Replace | with a space", PIPE, ""),
    ),
    Finding("ref-bare-url", Severity.WARNING, span("<ref>https://museum.example/lamp</ref>"), say("A bare address.")),
    Finding(
        "heading-space",
        Severity.INFO,
        span("==Tower=="),
        say("The heading's marks stand close to its words."),
        change("Put spaces between", span("==Tower=="), "== Tower ==", cosmetic=True),
    ),
    Finding(
        "ref-name-undefined",
        Severity.ERROR,
        span('<ref name="gone" />'),
        say("The list of references shows an error instead of a source: nothing says what “gone” is."),
        related=(Related(span('<ref name="pilot">'), say("the reference “pilot”")),),
        subject="gone",
    ),
    Finding("cat-duplicate", Severity.HINT, Span(len(TEXT) - 25, len(TEXT) - 1), say("The category is given twice.")),
)
REFERENCES = (
    RefEntry("pilot", "", "1", "Pilot of the North, 1911.", (span('<ref name="pilot">'), (200, 210)), (50, 60)),
    RefEntry("", "", "2", "https://museum.example/lamp", ((60, 70),), (60, 70), ("bare",)),
    RefEntry("gone", "", "3", "", ((70, 80),), None, ("undefined",)),
    RefEntry("", "note", "note 1", "On the old base.", ((80, 90),), (80, 90)),
    RefEntry("", "", "", "Light lists of the northern coasts", ((90, 95),), (90, 95), ("unused", "duplicate")),
)
CATEGORIES = (
    CategoryEntry("Lighthouses", "", (100, 110)),
    CategoryEntry("Orrin", "Skarn", (110, 120), ("misplaced",)),
    CategoryEntry("Lighthouses", "", (120, 130), ("duplicate",)),
)


def facts(revision: int) -> ArticleFacts:
    return ArticleFacts(
        revision,
        (OutlineEntry(2, "Tower", TEXT.index("==Tower"), "1"),),
        REFERENCES,
        CATEGORIES,
        40,
        sort_keys=(SortKeyEntry("Light, Skarn", (96, 99)),),
        template_categories=("Buildings of 1902",),
    )


class Desk:
    """An article, and panels that show it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.theme = theme
        self.sheet = QWidget()
        qtbot.addWidget(self.sheet)
        self.sheet.setPalette(theme.palette())
        self.sheet.setAutoFillBackground(True)
        self._editor = QPlainTextEdit()
        qtbot.addWidget(self._editor)
        self.document = Document(self._editor)
        self.document.load(TEXT)
        self.findings = FindingsReady(self.document.revision, FINDINGS, 2)
        self.facts = facts(self.document.revision)
        self.nothing = FindingsReady(self.document.revision, ())
        self.no_facts = ArticleFacts(self.document.revision, (), (), (), 0)

    def show(self, panels: list[QWidget], size: tuple[int, int], *, beside: bool) -> QWidget:
        layout = QHBoxLayout(self.sheet) if beside else QVBoxLayout(self.sheet)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for panel in panels:
            panel.setFixedSize(*size)
            layout.addWidget(panel)
        self.sheet.show()
        self.sheet.setFocus()
        return self.sheet


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    name: Literal["light", "dark"] = request.param
    chosen = themes.load(name)
    themes.dress(qapp, chosen)
    return chosen


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def name_of(theme: Theme) -> str:
    return "dark" if theme.dark else "light"


def test_problems(desk: Desk, screenshot: Screenshot) -> None:
    panels = [ProblemsPanel(desk.document, desk.theme) for _ in range(6)]
    full, ignored, explained, filtered, none, empty = panels
    for panel in panels[:5]:
        panel.show_findings(desk.findings)
    full.select_at(PIPE.start)
    keys = (rule_key("heading-case"), here_key(FINDINGS[0], TEXT))
    ignored.show_ignored(Ignored(keys, (word_key("Skarn"),), ("Orrin",)))
    ignored._ignored_button.click()
    ignored.select_at(NAME.start)
    explained.explain(FINDINGS[2])
    filtered._severities[Severity.ERROR].click()
    filtered._words.setText("sees")
    none._words.setText("nothing like it")
    empty.show_findings(desk.nothing)
    screenshot(desk.show(list(panels), (900, 160), beside=False), f"problems-{name_of(desk.theme)}")


@pytest.mark.parametrize("kind", [ReferencesPanel, CategoriesPanel])
def test_panels_at_the_side(
    desk: Desk, screenshot: Screenshot, kind: type[ReferencesPanel] | type[CategoriesPanel]
) -> None:
    panels = [kind(desk.document, desk.theme) for _ in range(3)]
    full, other, empty = panels
    full.show_facts(desk.facts)
    other.show_facts(desk.facts)
    empty.show_facts(desk.no_facts)
    if isinstance(full, ReferencesPanel) and isinstance(other, ReferencesPanel):
        full._view.expand(full._model.index(0, 0))
        other._words.setText("duplicate")
        name = "references"
    else:
        name = "categories"
        other._view.setCurrentIndex(other._model.index(1, 0))
        assert isinstance(other, CategoriesPanel)
        other.rename_current()
        other.ask.field.setText("Light|houses")
    sheet = desk.show(list(panels), (260, 340), beside=True)
    screenshot(sheet, f"{name}-{name_of(desk.theme)}")


def test_menu(desk: Desk, qtbot: QtBot, screenshot: Screenshot) -> None:
    panel = ProblemsPanel(desk.document, desk.theme)
    qtbot.addWidget(panel)
    panel.show_findings(desk.findings)
    menu = panel.menu(FINDINGS[1])
    menu.popup(desk.sheet.mapToGlobal(desk.sheet.rect().topLeft()))
    menu.choose()
    screenshot(menu, f"finding-menu-{name_of(desk.theme)}")
    menu.close()


@pytest.mark.parametrize("page", ["Looks", "Shortcuts", "found"])
def test_settings(qtbot: QtBot, theme: Theme, screenshot: Screenshot, tmp_path: Path, page: str) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("theme", name_of(theme))
    settings.set("shortcuts", ["bold Ctrl+Shift+B"])
    window = compose(settings)
    qtbot.addWidget(window)
    show_settings(window)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    if page == "found":
        dialog._words.setText("preview")
    else:
        dialog.show_page("Looks" if page == "Looks" else "Shortcuts")
    dialog.setFocus()
    screenshot(dialog, f"settings-{page.lower()}-{name_of(theme)}")
    dialog.close()


def test_window_of_900_px(qtbot: QtBot, theme: Theme, screenshot: Screenshot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("theme", name_of(theme))
    window = compose(settings)
    qtbot.addWidget(window, before_close_func=lambda it: it.source.article.mark_saved())
    window.source.article.load(TEXT)
    window.resize(900, 640)
    window.show()
    window.typed_word.findings_ready.emit(FindingsReady(window.source.article.revision, FINDINGS, 2))
    window.job.facts_ready.emit(facts(window.source.article.revision))
    window.source.viewport().setFocus()
    window.source.setCursorWidth(0)
    screenshot(window, f"window-900-{name_of(theme)}")
