from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.engine.messages import FindingsReady
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.registry import registered
from editor.lint.rule import Group
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.panel import Ignore
from editor.ui.panels.rows import ROW_ROLE, Row
from editor.ui.panels.typo_group import LANGUAGE_RULES
from editor.ui.panels.typos import TyposPanel
from editor.ui.theme import Theme
from editor.wording import say

TEXT = "Maxim Litinov went 😀 to teh sea.\nLater Litinov came back. Litinov did.\n"


def finding(rule: str, start: int, word: str, *better: str) -> Finding:
    span = Span(start, start + len(word))
    fixes = tuple(Fix(say(f"Replace {word} with {each}"), (Edit(span, each),)) for each in better)
    return Finding(rule, Severity.WARNING, span, say(f"“{word}” looks wrong."), suggestions=fixes, subject=word)


def findings() -> tuple[Finding, ...]:
    places = [at for at in range(len(TEXT)) if TEXT.startswith("Litinov", at)]
    return (
        finding("name-inconsistent", places[0], "Litinov", "Litvinov", "Latinov"),
        finding("spell-known", TEXT.index("teh"), "teh", "the"),
        finding("name-inconsistent", places[1], "Litinov", "Litvinov"),
        finding("name-inconsistent", places[2], "Litinov", "Litvinov"),
        finding("cat-missing", 0, "Maxim"),
    )


@pytest.fixture
def document(load: Callable[[str], Document]) -> Document:
    return load(TEXT)


@pytest.fixture
def panel(qtbot: QtBot, document: Document, theme: Theme) -> TyposPanel:
    made = TyposPanel(document, theme)
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.show()
    made.show_findings(FindingsReady(document.revision, findings()))
    made.edits_requested.connect(lambda edits, label: document.apply(edits, label))
    made.jump_requested.connect(document.select)
    return made


def row(panel: TyposPanel, at: int, below: int | None = None) -> Row:
    index = panel._model.index(at, 0)
    found = (index if below is None else panel._model.index(below, 0, index)).data(ROW_ROLE)
    assert isinstance(found, Row)
    return found


def choose(panel: TyposPanel, at: int, below: int | None = None) -> None:
    index = panel._model.index(at, 0)
    panel._view.setCurrentIndex(index if below is None else panel._model.index(below, 0, index))


def test_words_are_gathered_and_other_groups_left_out(panel: TyposPanel) -> None:
    assert (row(panel, 0).text, row(panel, 0).count, row(panel, 0).detail) == ("Litinov", "×3", "→ Litvinov")
    assert (row(panel, 1).text, row(panel, 1).count) == ("teh", "")
    assert panel._model.rowCount() == 2
    assert panel._summary.text() == "2 words in 4 places"
    assert row(panel, 0, 1).text == "Later Litinov came back. Litinov did."


def test_a_number_key_mends_a_word_everywhere(panel: TyposPanel, document: Document, qtbot: QtBot) -> None:
    choose(panel, 0)
    assert panel._offers[0].text() == "1 Litvinov ×3"
    QTest.keyClick(panel._view, Qt.Key.Key_1)
    assert document.text() == TEXT.replace("Litinov", "Litvinov")
    document._qt.undo()
    assert document.text() == TEXT


def test_a_place_is_mended_alone(panel: TyposPanel, document: Document) -> None:
    choose(panel, 0, 1)
    assert panel._offers[0].text() == "1 Litvinov"
    panel._offers[0].click()
    assert document.text() == TEXT.replace("Later Litinov", "Later Litvinov")


def test_an_offer_made_once_changes_one_place(panel: TyposPanel, document: Document) -> None:
    choose(panel, 0)
    panel.take(2)
    assert document.text() == TEXT.replace("Litinov", "Latinov", 1)


def test_numbers_without_an_offer_do_nothing(panel: TyposPanel, document: Document, qtbot: QtBot) -> None:
    choose(panel, 1)
    QTest.keyClick(panel._view, Qt.Key.Key_7)
    assert document.text() == TEXT
    assert [button.isVisible() for button in panel._offers] == [True, False, False]


def test_dictionary_and_ignore(panel: TyposPanel, qtbot: QtBot) -> None:
    choose(panel, 1)
    with qtbot.waitSignal(panel.add_word_requested) as added:
        panel._add_word.click()
    with qtbot.waitSignal(panel.ignore_requested) as ignored:
        QTest.keyClick(panel._view, Qt.Key.Key_Delete)
    assert (added.args, ignored.args) == (["teh"], [Ignore("word teh")])


def test_the_caret_selects_the_place(panel: TyposPanel) -> None:
    panel.select_at(TEXT.index("teh") + 1)
    node = panel._current()
    assert node is not None and getattr(node.payload, "word", "") == "teh"
    panel.select_at(0)
    assert panel._current() is None
    assert not panel._ignore.isEnabled()


def test_without_typos_it_says_so(panel: TyposPanel, document: Document) -> None:
    panel.show_findings(FindingsReady(document.revision, ()))
    assert "No typos found" in panel._empty.text()


def test_the_language_rules_are_known_by_their_names() -> None:
    rules = [entry.rule for entry in registered()]
    assert [rule.id for rule in rules if rule.group is Group.LANGUAGE] == [
        rule.id for rule in rules if rule.id.startswith(LANGUAGE_RULES)
    ]
