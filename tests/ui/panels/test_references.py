import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.engine.messages import ArticleFacts
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.references import ReferencesPanel
from editor.ui.panels.rows import ROW_ROLE, Row
from editor.ui.theme import Theme
from editor.wikitext.model import RefEntry

TEXT = (
    'A<ref name="po">Po, Rivers.</ref> b<ref name=po /> 😀<ref>Sea 1990</ref> c<ref>Sea 1990</ref> '
    'd<ref name="gone" /><ref>https://www.example.org/x</ref>'
)


def facts(text: str, revision: int) -> ArticleFacts:
    found = [match.span() for match in re.finditer(r"<ref[^>]*?(?:/>|>.*?</ref>)", text)]
    po, po_again, sea, sea_again, gone, bare = found
    entries = (
        RefEntry("po", "", "1", "Po, Rivers.", (po, po_again), po),
        RefEntry("", "", "2", "Sea 1990", (sea,), sea, ("duplicate",)),
        RefEntry("", "", "3", "Sea 1990", (sea_again,), sea_again, ("duplicate",)),
        RefEntry("gone", "", "4", "", (gone,), None, ("undefined",)),
        RefEntry("", "g", "5", "https://www.example.org/x", (bare,), bare, ("bare",)),
    )
    return ArticleFacts(revision, (), entries, (), 10)


@pytest.fixture
def document(load: Callable[[str], Document]) -> Document:
    return load(TEXT)


@pytest.fixture
def panel(qtbot: QtBot, document: Document, theme: Theme) -> ReferencesPanel:
    made = ReferencesPanel(document, theme)
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.show()
    made.show_facts(facts(TEXT, document.revision))
    made.edits_requested.connect(lambda edits, label: document.apply(edits, label))
    made.jump_requested.connect(document.select)
    return made


def rows(panel: ReferencesPanel) -> list[Row]:
    return [panel._model.index(at, 0).data(ROW_ROLE) for at in range(panel._model.rowCount())]


def test_each_reference_says_what_it_is(panel: ReferencesPanel) -> None:
    first, second, _, gone, _ = rows(panel)
    assert (first.lead, first.text, first.detail, first.count) == ("1", "Po, Rivers.", "po", "×2")
    assert (second.detail, [chip.text for chip in second.chips]) == ("unnamed", ["duplicate"])
    assert (gone.text, [chip.text for chip in gone.chips]) == ("gone", ["undefined"])
    assert rows(panel)[4].detail == "unnamed · group g"
    assert panel._summary.text() == "5 references · 2 duplicate · 1 undefined · 1 bare"


def test_the_uses_of_one_open_below_it(panel: ReferencesPanel, document: Document) -> None:
    parent = panel._model.index(0, 0)
    assert panel._model.rowCount(parent) == 2
    panel._view.expand(parent)
    panel._view.setCurrentIndex(panel._model.index(1, 0, parent))
    assert document.text_of(document.selection) == "<ref name=po />"
    panel._definition.click()
    assert document.text_of(document.selection).startswith('<ref name="po">')
    panel._definition.click()
    assert document.text_of(document.selection) == "<ref name=po />"


def test_what_is_used_once_leads_nowhere_else(panel: ReferencesPanel, document: Document, qtbot: QtBot) -> None:
    panel.select_at(TEXT.index("Sea"))
    panel._definition.click()
    before = document.selection
    with qtbot.waitSignal(panel.notice):
        panel._definition.click()
    assert document.selection == before


def test_the_caret_in_a_use_selects_it(panel: ReferencesPanel) -> None:
    panel.select_at(TEXT.index("Sea"))
    node = panel._current()
    assert node is not None and isinstance(node.payload, RefEntry) and node.payload.number == "2"


def test_renaming_reaches_every_tag(panel: ReferencesPanel, document: Document, qtbot: QtBot) -> None:
    panel.select_at(3)
    QTest.keyClick(panel._view, Qt.Key.Key_F2)
    assert panel.ask.isVisible()
    assert panel.ask.field.text() == "po"
    panel.ask.field.setText("gone")
    assert "already" in panel.ask._fault.text()
    QTest.keyClick(panel.ask.field, Qt.Key.Key_Return)
    assert document.text() == TEXT
    panel.ask.field.setText("Li Po")
    QTest.keyClick(panel.ask.field, Qt.Key.Key_Return)
    assert document.text() == TEXT.replace('"po"', '"Li Po"').replace("=po ", '="Li Po" ')
    assert document.undo_label() == "Rename reference to Li Po"
    assert not panel.ask.isVisible()


@pytest.mark.parametrize(("key", "own"), [(Qt.Key.Key_F2, True), (Qt.Key.Key_F12, True), (Qt.Key.Key_F3, False)])
def test_the_panels_keys_win_over_the_windows(panel: ReferencesPanel, key: Qt.Key, own: bool) -> None:
    # Qt asks the focus widget first whether it wants a key that is also a shortcut of the window.
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(panel._view, asked)
    assert asked.isAccepted() is own


def test_escape_calls_it_off(panel: ReferencesPanel, document: Document, qtbot: QtBot) -> None:
    panel.select_at(3)
    panel._rename.click()
    QTest.keyClick(panel.ask.field, Qt.Key.Key_Escape)
    assert not panel.ask.isVisible()
    assert document.text() == TEXT


def test_the_unnamed_get_names(panel: ReferencesPanel, document: Document) -> None:
    assert panel._name.toolTip() == "Name the unnamed (3)"
    panel._name.click()
    assert re.findall('<ref name="([^"]*)"', document.text()) == ["po", "Sea-1990", "Sea-1990-2", "gone", "example.org"]


def test_duplicates_are_merged(panel: ReferencesPanel, document: Document) -> None:
    panel._merge.click()
    assert '<ref name="Sea-1990">Sea 1990</ref> c<ref name="Sea-1990" />' in document.text()


def test_changes_find_their_place_after_typing(panel: ReferencesPanel, document: Document) -> None:
    document.apply([Edit(Span(0, 1), "Before that, a")], "type")
    panel._merge.click()
    assert document.text().endswith(TEXT[TEXT.index(" d<ref") :])
    assert '<ref name="Sea-1990">Sea 1990</ref> c<ref name="Sea-1990" />' in document.text()


def test_a_rows_menu_offers_what_the_buttons_do(panel: ReferencesPanel, document: Document) -> None:
    panel.select_at(3)
    menu = panel._menu_of([panel._rename, panel._definition, panel._merge, panel._name])
    assert [action.text() for action in menu.actions()] == [
        "Rename\tF2",
        "Definition\tF12",
        "Merge duplicates",
        "Name the unnamed",
    ]
    menu.actions()[2].trigger()
    assert '<ref name="Sea-1990" />' in document.text()
    panel._select(None)
    assert not panel._menu_of([panel._rename]).actions()[0].isEnabled()


def test_filters_tell_what_they_hide(panel: ReferencesPanel) -> None:
    panel._words.setText("dupl")
    assert len(rows(panel)) == 2
    assert panel._summary.text().startswith("showing 2 of 5")
    panel._words.setText("nothing like it")
    assert "None of the 5 references" in panel._empty.text()


def test_without_references_it_teaches(panel: ReferencesPanel, document: Document) -> None:
    panel.show_facts(ArticleFacts(document.revision, (), (), (), 0))
    assert panel._stack.currentWidget() is panel._empty
    assert "Ctrl+Shift+R" in panel._empty.text()
