"""What a user does with a page copied from a wiki, in the window as the program makes it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor import resources
from editor.app import SAMPLE, complete, compose
from editor.engine.messages import ArticleFacts, FindingsReady
from editor.lint.finding import Finding
from editor.storage.settings import Settings
from editor.text import Span, apply_edits
from editor.ui.panels.categories import CategoriesPanel
from editor.ui.panels.import_bar import ImportBar
from editor.ui.panels.outline import OutlinePanel
from editor.ui.panels.panel import Ignore, Panel
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.panels.references import ReferencesPanel
from editor.ui.panels.row_view import RowView
from editor.ui.panels.rows import PAYLOAD_ROLE, ROW_ROLE, Row
from editor.ui.panels.typos import TyposPanel
from editor.ui.panes.preview import PreviewPane
from editor.ui.window import MainWindow
from tests.windows import drop_changes

SEED = Path(__file__).parents[3] / "shared" / "corpus" / "seed.txt"
WAIT_MS = 60_000

T = TypeVar("T", bound=QWidget)

FURNITURE = re.compile(r"Jump to: navigation|^Navigation menu|no edit summary|^Changes$", re.MULTILINE)


class Story:
    """The window, and what its engine has said last."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.facts: ArticleFacts | None = None
        self.findings: FindingsReady | None = None
        window.job.facts_ready.connect(self._take_facts)
        window.job.findings_ready.connect(self._take_findings)

    @property
    def text(self) -> str:
        return self.window.source.article.text()

    @property
    def preview(self) -> PreviewPane:
        return self.part(PreviewPane)

    def part(self, kind: type[T]) -> T:
        found = self.window.findChildren(kind)
        assert len(found) == 1
        return found[0]

    def open(self, path: Path) -> None:
        assert self.window.files.open_path(path)
        self.settle()

    def settle(self) -> None:
        """Wait until panels and preview show the present text."""
        self.qtbot.waitUntil(lambda: self.window.job.state == "live", timeout=WAIT_MS)
        self.qtbot.waitUntil(lambda: self.preview.settled, timeout=WAIT_MS)

    def fix_all(self) -> None:
        self.part(ProblemsPanel).fix_all_requested.emit()
        self.qtbot.waitUntil(lambda: self.window.problems.idle, timeout=WAIT_MS)
        self.settle()

    def undo(self) -> None:
        QTest.keyClick(self.window.source, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    @contextmanager
    def new_findings(self) -> Iterator[None]:
        """Wait until the engine has found afresh, after what is done inside."""
        before = self.findings
        yield
        self.qtbot.waitUntil(lambda: self.findings is not before, timeout=WAIT_MS)

    def of_rule(self, rule: str) -> list[Finding]:
        assert self.findings is not None
        return [finding for finding in self.findings.findings if finding.rule == rule]

    def at(self, finding: Finding) -> str:
        return self.text[slice(*finding.span)]

    def rows(self, panel: type[Panel]) -> list[Row]:
        """Return the outermost rows of a panel."""
        model = self._list(panel).model()
        rows = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
        assert all(isinstance(row, Row) for row in rows)
        return rows

    def click(self, panel: type[Panel], at: int) -> None:
        """Click an outermost row of a panel."""
        view = self._list(panel)
        index = view.model().index(at, 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def current(self, panel: type[Panel]) -> object:
        """Return what the current row of a panel stands for."""
        return self._list(panel).currentIndex().data(PAYLOAD_ROLE)

    def _list(self, panel: type[Panel]) -> RowView:
        return self.part(panel)._view

    def _take_facts(self, facts: ArticleFacts) -> None:
        self.facts = facts

    def _take_findings(self, findings: FindingsReady) -> None:
        self.findings = findings


@pytest.fixture
def story(qtbot: QtBot, tmp_path: Path) -> Iterator[Story]:
    window = compose(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window, before_close_func=drop_changes)
    made = Story(window, qtbot)
    with qtbot.waitExposed(window):
        window.show()
    complete(window, None)
    yield made
    window.job.stop()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """Return a copy of the sample, its pictures and templates beside it."""
    shutil.copytree(resources.path("sample"), tmp_path / "sample")
    return tmp_path / "sample" / SAMPLE


@pytest.fixture(params=["sample", "seed"])
def page(request: pytest.FixtureRequest, sample: Path, tmp_path: Path) -> Path:
    """Return a page copied from a wiki with all that stood around it: ours, and the founding one."""
    if request.param == "sample":
        return sample
    if not SEED.exists():
        pytest.skip("the shared corpus is not beside the repository")
    return Path(shutil.copy(SEED, tmp_path))


def categories_of(text: str) -> list[str]:
    return re.findall(r"\[\[Category:[^\]]*\]\]", text)


def test_a_page_opened_is_previewed_and_its_panels_filled(story: Story, page: Path) -> None:
    story.open(page)
    assert story.facts is not None
    assert story.findings is not None
    assert len(story.findings.findings) > 10
    assert len(story.rows(ProblemsPanel)) == len(story.part(ProblemsPanel).shown()) > 10
    assert len(story.rows(ReferencesPanel)) == len(story.facts.references) > 0
    assert len(story.rows(CategoriesPanel)) >= len(set(categories_of(story.text))) > 0
    assert story.rows(TyposPanel)
    assert story.rows(OutlinePanel)[0].text == "Lead"
    assert story.facts.words > 200
    assert story.window.status.words.text() == f"{story.facts.words:,} words"
    assert "<p" in story.preview.html()
    assert story.window.windowTitle().startswith(page.name)
    assert not story.window.isWindowModified()


def test_fix_all_mends_the_page_and_one_undo_brings_it_back(story: Story, page: Path) -> None:
    story.open(page)
    before = story.text
    assert FURNITURE.search(before)
    assert re.search(r"\[https?://[^\s\]]*\|", before)
    story.fix_all()
    after = story.text
    assert not FURNITURE.search(after)
    assert not re.search(r"\[https?://[^\s\]]*\|", after)
    _assert_headings(story)
    _assert_categories(before, after)
    assert len(re.findall(r"<references|\{\{reflist", after, re.IGNORECASE)) == 1
    assert story.preview.html().count('class="references"') == 1
    assert story.findings is not None
    assert [finding.rule for finding in story.findings.findings if finding.fix] == []
    assert story.window.isWindowModified()
    story.undo()
    assert story.text == before
    assert story.text.encode() == page.read_bytes()
    assert not story.window.isWindowModified()
    story.undo()
    assert story.text == before  # that was the only step


def _assert_headings(story: Story) -> None:
    """Every line that begins like a heading is one: nothing stands on it but the heading."""
    assert story.facts is not None
    lines = [line for line in story.text.splitlines() if line.startswith("==")]
    assert len(lines) >= 2
    assert len(story.facts.outline) == len(lines)
    assert all(re.fullmatch(r"(=+)[^=]+\1", line) for line in lines)
    assert len(re.findall(r"<h[2-6]\b", story.preview.html())) == len(lines)


def _assert_categories(before: str, after: str) -> None:
    """All of them stand at the end, one a line, each once."""
    wanted = {re.sub(r"Category:\s*", "Category:", tag).strip() for tag in categories_of(before)}
    tags = categories_of(after)
    assert set(tags) == wanted
    assert len(tags) == len(wanted)
    assert after.rstrip().splitlines()[-len(tags) :] == tags


def test_one_fix_is_one_undo_step(story: Story, page: Path) -> None:
    story.open(page)
    before = story.text
    finding = story.of_rule("extlink-pipe")[0]
    assert finding.fix is not None
    story.part(ProblemsPanel).fix(finding.fix)
    assert story.text == apply_edits(before, finding.fix.edits)
    story.settle()
    assert len(story.of_rule("extlink-pipe")) == 1
    story.undo()
    assert story.text == before


def test_all_fixes_of_a_rule_are_one_undo_step(story: Story, page: Path) -> None:
    story.open(page)
    before = story.text
    assert len(story.of_rule("extlink-pipe")) == 2
    story.part(ProblemsPanel).fix_rule_requested.emit("extlink-pipe")
    story.qtbot.waitUntil(lambda: story.window.problems.idle, timeout=WAIT_MS)
    story.settle()
    assert story.of_rule("extlink-pipe") == []
    assert story.of_rule("heading-text-after")  # of that rule, and of no other
    story.undo()
    assert story.text == before


def test_what_is_ignored_is_shown_no_more_until_it_is_taken_back(story: Story, sample: Path) -> None:
    story.open(sample)
    assert story.findings is not None
    hidden = story.findings.ignored_count
    panel = story.part(ProblemsPanel)
    finding = story.of_rule("heading-text-after")[0]
    ignore = next(action for action in panel.menu(finding).actions() if action.text() == "Ignore").menu()
    assert isinstance(ignore, QMenu)
    with story.new_findings():
        ignore.actions()[0].trigger()
    assert finding not in story.findings.findings
    assert story.findings.ignored_count == hidden + 1
    story.open(sample)
    assert finding not in story.findings.findings
    key = story.window.preferences.ignored.page[0]
    with story.new_findings():
        panel.show_again_requested.emit(Ignore(key))
    assert finding in story.findings.findings
    assert story.findings.ignored_count == hidden


def test_furniture_is_stripped_in_one_undo_step(story: Story, page: Path) -> None:
    story.open(page)
    before = story.text
    bar = story.part(ImportBar)
    assert bar.isVisible()
    bar.strip()
    assert not FURNITURE.search(story.text)
    assert story.text.startswith("[[File:")
    lines = before.splitlines()
    assert [line for line in story.text.splitlines() if line not in lines] == []  # lines went, and none changed
    story.settle()
    assert not bar.isVisible()
    story.undo()
    assert story.text == before


def test_furniture_that_is_kept_is_asked_about_once(story: Story, sample: Path) -> None:
    story.open(sample)
    bar = story.part(ImportBar)
    before = story.text
    bar.keep()
    QTest.keyClicks(story.window.source, "x")
    story.settle()
    assert not bar.isVisible()
    assert story.text == "x" + before


def test_a_row_clicked_is_selected_in_the_text(story: Story, sample: Path) -> None:
    story.open(sample)
    assert story.facts is not None
    article = story.window.source.article
    story.click(ProblemsPanel, 3)
    assert article.selection == story.part(ProblemsPanel).shown()[3].span
    story.click(ReferencesPanel, 1)
    assert article.selection in [Span(*use) for use in story.facts.references[1].uses]
    story.click(OutlinePanel, 1)
    assert article.selection.start == story.facts.outline[0].start


def test_the_panels_follow_the_caret(story: Story, sample: Path) -> None:
    story.open(sample)
    assert story.facts is not None
    reference = story.facts.references[1]
    story.window.jump(Span(reference.uses[0][0] + 2, reference.uses[0][0] + 2))
    story.qtbot.waitUntil(lambda: story.current(ReferencesPanel) == reference)
    finding = story.of_rule("extlink-pipe")[0]
    story.window.jump(Span(finding.span.start, finding.span.start))
    story.qtbot.waitUntil(lambda: story.current(ProblemsPanel) == finding)
    assert story.current(OutlinePanel) == story.facts.outline[-1]


def test_a_click_in_the_preview_puts_the_caret_there(story: Story, sample: Path) -> None:
    story.open(sample)
    place = story.text.index("lighthouse")
    story.preview.source_requested.emit(place)
    assert story.window.source.article.selection == Span(place, place)


def test_typing_reaches_the_preview(story: Story, sample: Path) -> None:
    story.open(sample)
    place = story.text.index("is a lighthouse")
    story.window.jump(Span(place, place))
    QTest.keyClicks(story.window.source, "truly ")
    story.settle()
    assert "truly is a lighthouse" in story.preview.html()
    assert re.search("truly is a lighthouse", _shown(story))


def _shown(story: Story) -> str:
    """Return the text on the preview's page."""
    texts: list[str] = []
    story.preview.page.toPlainText(texts.append)
    story.qtbot.waitUntil(lambda: bool(texts))
    return texts[0]


def test_what_is_mended_is_saved(story: Story, page: Path) -> None:
    story.open(page)
    story.fix_all()
    assert story.window.files.save()
    assert page.read_text(encoding="utf-8") == story.text
    assert not story.window.isWindowModified()
    story.undo()
    assert story.window.isWindowModified()


def test_an_engine_that_dies_is_started_anew_and_nothing_is_lost(story: Story, sample: Path) -> None:
    story.open(sample)
    engine = story.window.job._engine
    assert engine is not None
    engine.kill()
    QTest.keyClicks(story.window.source, "Typed meanwhile. ")
    story.settle()
    assert story.window.job._engine is not engine
    assert story.window.job.state == "live"
    assert "Typed meanwhile." in story.preview.html()


def test_categories_of_templates_and_neighbours_are_known(story: Story, tmp_path: Path) -> None:
    (tmp_path / "Template%3ABorn.wikitext").write_text("[[Category:{{{1}}} births]]")
    (tmp_path / "Other.wiki").write_text("[[Category:Rivers of Orrin]]")
    article = tmp_path / "Skarn.wiki"
    article.write_text("Words.\n\n{{Born|1876}}\n[[Category:Villages]]\n")
    story.open(article)
    story.qtbot.waitUntil(lambda: len(story.rows(CategoriesPanel)) == 2, timeout=WAIT_MS)
    assert [(row.text, [chip.text for chip in row.chips]) for row in story.rows(CategoriesPanel)] == [
        ("Villages", []),
        ("1876 births", ["from a template"]),
    ]
    panel = story.part(CategoriesPanel)
    story.qtbot.waitUntil(lambda: "Rivers of Orrin" in panel._known, timeout=WAIT_MS)
    panel.ask_sort_key()
    panel.ask.field.setText("Skarn, Village")
    QTest.keyClick(panel.ask.field, Qt.Key.Key_Return)
    assert story.text.endswith("{{Born|1876}}\n{{DEFAULTSORT:Skarn, Village}}\n[[Category:Villages]]\n")
    story.settle()
    assert story.rows(CategoriesPanel)[0].text == "Skarn, Village"
