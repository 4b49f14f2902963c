from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.engine.messages import ArticleFacts
from editor.text import Span
from editor.ui.document import Document
from editor.ui.panels.outline import OutlinePanel
from editor.ui.theme import Theme
from editor.wikitext.model import OutlineEntry

ENTRIES = (OutlineEntry(2, "A", 10), OutlineEntry(4, "B", 20), OutlineEntry(3, "C", 30), OutlineEntry(2, "D", 40))


@pytest.fixture
def panel(qtbot: QtBot, load: Callable[[str], Document], theme: Theme) -> OutlinePanel:
    document = load("x" * 60)
    made = OutlinePanel(document, theme)
    qtbot.addWidget(made)
    made.show()
    made.show_facts(ArticleFacts(document.revision, ENTRIES, (), (), 1))
    return made


def shape(panel: OutlinePanel) -> dict[str, list[str]]:
    names = {node.id: getattr(node.payload, "text", "") for node in panel._model.nodes()}
    return {names[node.id]: [names[child.id] for child in node.children] for node in panel._model.nodes()}


def test_headings_lie_below_higher_ones(panel: OutlinePanel) -> None:
    assert shape(panel) == {"Lead": [], "A": ["B", "C"], "B": [], "C": [], "D": []}


@pytest.mark.parametrize(("offset", "heading"), [(0, "Lead"), (10, "A"), (29, "B"), (35, "C"), (60, "D")])
def test_the_section_of_the_caret_is_current(panel: OutlinePanel, offset: int, heading: str) -> None:
    panel.select_at(offset)
    node = panel._current()
    assert node is not None and getattr(node.payload, "text", "") == heading


def test_a_click_jumps(panel: OutlinePanel, qtbot: QtBot) -> None:
    panel.select_at(0)
    with qtbot.waitSignal(panel.jump_requested) as jump:
        QTest.keyClick(panel._view, Qt.Key.Key_Down)
    assert jump.args == [Span(10, 10)]


def test_what_the_user_closed_stays_closed(panel: OutlinePanel) -> None:
    index = panel._model.index(1, 0)
    assert panel._view.isExpanded(index)
    panel._view.collapse(index)
    moved = tuple(OutlineEntry(e.level, e.text, e.start + 5) for e in ENTRIES)
    panel.show_facts(ArticleFacts(panel._document.revision, moved, (), (), 1))
    assert not panel._view.isExpanded(panel._model.index(1, 0))


def test_a_thousand_headings_are_one_level_deep_or_many(panel: OutlinePanel) -> None:
    deep = tuple(OutlineEntry(at % 6 + 1, f"Heading {at}", at) for at in range(3000))
    panel.show_facts(ArticleFacts(panel._document.revision, deep, (), (), 1))
    assert panel._model.rowCount() == 501
    assert (
        panel._model.data(panel._model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
        == "Heading 0, heading of level 1"
    )


def test_without_headings_it_teaches(panel: OutlinePanel) -> None:
    panel.show_facts(ArticleFacts(panel._document.revision, (), (), (), 1))
    assert "No headings yet" in panel._empty.text()
