import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.engine.messages import ArticleFacts
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.categories import CategoriesPanel
from editor.ui.panels.category_names import CategoryNames
from editor.ui.panels.rows import ROW_ROLE
from editor.ui.theme import Theme
from editor.wikitext.model import CategoryEntry, SortKeyEntry

TEXT = "Words.\n[[Category:Rivers]] [[Category:Lakes|Po]]\n== More ==\nWords.\n\n[[Category:Seas]]\n"


def facts(text: str, revision: int, templates: tuple[str, ...] = (), prefix: str = "Category") -> ArticleFacts:
    entries = tuple(
        CategoryEntry(match[1], match[2] or "", match.span(), ("misplaced",) if match.end() < 60 else ())
        for match in re.finditer(r"\[\[Category:([^|\]]*)(?:\|([^\]]*))?\]\]", text)
    )
    keys = tuple(SortKeyEntry(match[1], match.span()) for match in re.finditer(r"\{\{DEFAULTSORT:(.*?)\}\}", text))
    return ArticleFacts(
        revision,
        (),
        (),
        entries,
        10,
        sort_keys=keys,
        template_categories=templates,
        category_prefix=prefix,
    )


@pytest.fixture
def document(load: Callable[[str], Document]) -> Document:
    return load(TEXT)


@pytest.fixture
def panel(qtbot: QtBot, document: Document, theme: Theme) -> CategoriesPanel:
    made = CategoriesPanel(document, theme)
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.show()
    made.show_facts(facts(TEXT, document.revision))

    def apply(edits: list[Edit], label: str) -> None:
        document.apply(edits, label)
        made.show_facts(facts(document.text(), document.revision))

    made.edits_requested.connect(apply)
    made.jump_requested.connect(document.select)
    return made


def names(document: Document) -> list[str]:
    return re.findall(r"Category:(\w+)", document.text())


def test_each_says_its_state(panel: CategoriesPanel) -> None:
    row = panel._model.index(1, 0).data(ROW_ROLE)
    assert (row.text, row.count, row.chips[0].text) == ("Lakes", "| Po", "misplaced")
    assert panel._summary.text() == "3 categories · 2 misplaced"


def test_one_is_added_once(panel: CategoriesPanel, document: Document, qtbot: QtBot) -> None:
    QTest.keyClicks(panel._field, "[[Category:Ponds]]")
    QTest.keyClick(panel._field, Qt.Key.Key_Return)
    assert document.text() == TEXT + "[[Category:Ponds]]\n"
    with qtbot.waitSignal(panel.notice):
        panel.add("rivers")
    with qtbot.waitSignal(panel.notice):
        QTest.keyClick(panel._field, Qt.Key.Key_Return)
    assert names(document) == ["Rivers", "Lakes", "Seas", "Ponds"]


def test_names_are_completed(panel: CategoriesPanel) -> None:
    panel.set_completions(["Streams", "Rivers of Italy"])
    completer = panel._field.completer()
    completer.setCompletionPrefix("ital")
    assert completer.currentCompletion() == "Rivers of Italy"


def test_the_current_one_is_removed(panel: CategoriesPanel, document: Document, qtbot: QtBot) -> None:
    panel.select_at(TEXT.index("Lakes"))
    QTest.keyClick(panel._view, Qt.Key.Key_Delete)
    assert document.text() == TEXT.replace(" [[Category:Lakes|Po]]", "")


def test_renaming_keeps_the_sort_key(panel: CategoriesPanel, document: Document, qtbot: QtBot) -> None:
    panel.select_at(TEXT.index("Lakes"))
    QTest.keyClick(panel._view, Qt.Key.Key_F2)
    panel.ask.field.setText("A|B")
    assert not panel.ask._do.isEnabled()
    panel.ask.field.setText("Ponds")
    QTest.keyClick(panel.ask.field, Qt.Key.Key_Return)
    assert "[[Category:Ponds|Po]]" in document.text()


def test_a_sort_key_is_set(panel: CategoriesPanel, document: Document, qtbot: QtBot) -> None:
    panel.select_at(TEXT.index("Seas"))
    QTest.keyClick(panel._view, Qt.Key.Key_F4)
    panel.ask.field.setText("North")
    QTest.keyClick(panel.ask.field, Qt.Key.Key_Return)
    assert "[[Category:Seas|North]]" in document.text()


def test_the_sort_key_of_all_is_set_shown_changed_and_removed(
    panel: CategoriesPanel, document: Document, qtbot: QtBot
) -> None:
    panel._select(None)
    panel._sort.click()
    assert panel.ask.field.accessibleName() == "Default sort key, for all categories"
    panel.ask.field.setText("a}}b")
    assert not panel.ask._do.isEnabled()
    panel.ask.field.setText("Po, River")
    QTest.keyClick(panel.ask.field, Qt.Key.Key_Return)
    assert document.text() == TEXT.replace("[[Category:Seas]]", "{{DEFAULTSORT:Po, River}}\n[[Category:Seas]]")
    row = panel._model.index(0, 0)
    assert (row.data(ROW_ROLE).text, row.data(ROW_ROLE).chips[0].text) == ("Po, River", "default sort key")
    panel._view.setCurrentIndex(row)
    assert document.text_of(document.selection) == "{{DEFAULTSORT:Po, River}}"
    assert not panel._rename.isEnabled()
    QTest.keyClick(panel._view, Qt.Key.Key_F4)
    assert panel.ask.field.text() == "Po, River"
    panel.ask.field.setText("Po")
    QTest.keyClick(panel.ask.field, Qt.Key.Key_Return)
    assert "{{DEFAULTSORT:Po}}" in document.text()
    panel._view.setCurrentIndex(panel._model.index(0, 0))
    QTest.keyClick(panel._view, Qt.Key.Key_Delete)
    assert document.text() == TEXT


def test_those_of_templates_are_shown_and_left_alone(panel: CategoriesPanel, document: Document, qtbot: QtBot) -> None:
    panel.show_facts(facts(TEXT, document.revision, ("1876 births",)))
    row = panel._model.index(3, 0)
    assert (row.data(ROW_ROLE).text, row.data(ROW_ROLE).chips[0].text) == ("1876 births", "from a template")
    before = document.selection
    with qtbot.waitSignal(panel.notice) as said:
        panel._view.setCurrentIndex(row)
    assert "template" in said.args[0]
    assert document.selection == before
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_Delete):
        QTest.keyClick(panel._view, key)
    QTest.keyClick(panel._view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert panel.ask.isHidden()
    assert document.text() == TEXT
    panel.show_facts(ArticleFacts(document.revision, (), (), (), 0, template_categories=("1876 births",)))
    assert panel._summary.text() == "0 categories · 1 from templates"


def test_the_wikis_own_word_is_written(panel: CategoriesPanel, document: Document) -> None:
    panel.show_facts(facts(TEXT, document.revision, prefix="Kategorie"))
    panel.add("Teiche")
    assert document.text().endswith("[[Category:Seas]]\n[[Kategorie:Teiche]]\n")
    panel.show_facts(facts(document.text(), document.revision, prefix="Kategorie"))
    panel.add("[[kategorie: Seen|S]]")
    assert "[[Kategorie:Seen]]" in document.text()


def test_order_is_changed_and_the_row_goes_along(panel: CategoriesPanel, document: Document, qtbot: QtBot) -> None:
    panel.select_at(TEXT.index("Seas"))
    QTest.keyClick(panel._view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(document) == ["Rivers", "Seas", "Lakes"]
    QTest.keyClick(panel._view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(panel._view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(document) == ["Seas", "Rivers", "Lakes"]


def test_all_go_to_the_end_in_one_step(panel: CategoriesPanel, document: Document, qtbot: QtBot) -> None:
    panel._end.click()
    tags = "[[Category:Rivers]]\n[[Category:Lakes|Po]]\n[[Category:Seas]]\n"
    assert document.text() == f"Words.\n== More ==\nWords.\n\n{tags}"
    with qtbot.waitSignal(panel.notice):
        panel._end.click()
    document._qt.undo()
    assert document.text() == TEXT


def test_changed_tags_are_left_alone(panel: CategoriesPanel, document: Document, qtbot: QtBot) -> None:
    at = TEXT.index("Lakes")
    document.apply([Edit(Span(at, at + 1), "l")], "type")
    with qtbot.waitSignal(panel.notice):
        panel.move_to_end()
    assert document.text() == TEXT.replace("Lakes", "lakes")


def test_without_categories_it_teaches(panel: CategoriesPanel, document: Document) -> None:
    panel.show_facts(ArticleFacts(document.revision, (), (), (), 0))
    assert "No categories yet" in panel._empty.text()


def test_names_come_from_the_list_and_the_folder(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.wiki").write_text("[[Category:Rivers]] [[Category:Ponds]]")
    (tmp_path / "list.txt").write_text("Streams\nPonds\n")
    names = CategoryNames()
    with qtbot.waitSignal(names.found) as found:
        names.look(str(tmp_path), str(tmp_path / "list.txt"))
    assert found.args == [["Streams", "Ponds", "Rivers"]]
    with qtbot.assertNotEmitted(names.found, wait=100):
        names.look(str(tmp_path), str(tmp_path / "list.txt"))


def test_a_list_that_is_gone_is_told_and_the_folder_still_looked_through(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.wiki").write_text("[[Category:Rivers]]")
    names = CategoryNames()
    heard: list[list[str]] = []
    names.found.connect(heard.append)
    with qtbot.waitSignal(names.told) as said:
        names.look(str(tmp_path), str(tmp_path / "none.txt"))
    assert "none.txt" in said.args[0]
    assert heard == [["Rivers"]]


def test_only_the_last_answer_counts(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.wiki").write_text("[[Category:Rivers]]")
    names = CategoryNames()
    heard: list[list[str]] = []
    names.found.connect(heard.append)
    names.look(str(tmp_path), "")
    names.look("", "")
    qtbot.waitUntil(lambda: heard != [])
    qtbot.wait(50)
    assert heard == [[]]
