from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from editor.engine.messages import FindingsReady
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.ignore import here_key, rule_key, word_key
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.panel import Ignore, Ignored
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.panels.rows import ROW_ROLE, Row
from editor.ui.theme import Theme
from editor.wording import say

TEXT = "One  two 😀 teh\nthree ,, teh four\n"


def fix(label: str, start: int, end: int, by: str, cosmetic: bool = False) -> Fix:
    return Fix(say(label), (Edit(Span(start, end), by),), cosmetic)


FINDINGS = (
    Finding("space-double", Severity.HINT, Span(3, 5), say("Two blanks."), fix("Keep one", 3, 5, " ", True)),
    Finding(
        "spell-known",
        Severity.WARNING,
        Span(11, 14),
        say("‘teh’ is misspelled."),
        suggestions=(fix("Replace with the", 11, 14, "the"),),
        subject="teh",
    ),
    Finding("punct-doubled", Severity.ERROR, Span(21, 23), say("Two commas."), fix("Remove one comma", 21, 22, "")),
    Finding(
        "spell-known",
        Severity.WARNING,
        Span(24, 27),
        say("‘teh’ is misspelled."),
        fix("Use the", 24, 27, "the"),
        subject="teh",
    ),
    Finding("para-joined", Severity.INFO, Span(28, 32), say("Joined."), fix("Break here", 28, 28, "\n")),
)


@pytest.fixture
def document(load: Callable[[str], Document]) -> Document:
    return load(TEXT)


@pytest.fixture
def panel(qtbot: QtBot, document: Document, theme: Theme) -> ProblemsPanel:
    made = ProblemsPanel(document, theme)
    qtbot.addWidget(made)
    made.resize(1200, 200)
    made.show()
    made.show_findings(FindingsReady(document.revision, FINDINGS, 2))
    made.edits_requested.connect(lambda edits, label: document.apply(edits, label))
    made.jump_requested.connect(document.select)
    return made


def rows(panel: ProblemsPanel) -> list[Row]:
    model = panel._model
    return [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]


def click(menu: QMenu, *words: str) -> None:
    """Choose an entry by how it begins; further words are entries of the menus below."""
    action = next(action for action in menu.actions() if action.text().startswith(words[0]))
    below = action.menu()
    if isinstance(below, QMenu):
        click(below, *words[1:])
    else:
        action.trigger()


def test_hints_are_neither_counted_nor_shown_at_first(panel: ProblemsPanel) -> None:
    assert [row.lead for row in rows(panel)] == ["1:12", "2:7", "2:10", "2:14"]
    assert [row.mark for row in rows(panel)] == ["▲", "●", "▲", "○"]
    assert panel._summary.text() == "4 problems"
    panel._severities[Severity.HINT].click()
    assert len(rows(panel)) == 5
    assert panel._summary.text() == "4 problems"


def test_a_filter_tells_what_it_hides(panel: ProblemsPanel, qtbot: QtBot) -> None:
    assert not panel._all.isVisible()
    QTest.keyClicks(panel._words, "TEH")
    assert panel._summary.text() == "showing 2 of 4"
    assert panel._ignored_button.text() == "2 ignored"
    assert [finding.span.start for finding in panel.shown()] == [11, 24]
    QTest.keyClicks(panel._words, " nothing")
    assert panel._stack.currentWidget() is panel._empty
    assert "The filter hides all 4 problems." in panel._empty.text()
    panel._all.click()
    assert len(rows(panel)) == 4


def test_no_problem_is_said_only_where_there_is_none(panel: ProblemsPanel, document: Document) -> None:
    panel.show_findings(FindingsReady(document.revision, ()))
    assert panel._empty.text().startswith("No problems found")
    assert not panel._fix_all.isEnabled()


def test_next_and_previous_follow_the_list(panel: ProblemsPanel, document: Document) -> None:
    panel._severities[Severity.INFO].click()
    places = []
    for _ in range(4):
        panel.next_problem()
        places.append(document.selection.start)
    assert places == [11, 21, 24, 11]
    panel.previous_problem()
    assert document.selection == Span(24, 27)


def test_next_starts_from_the_caret(panel: ProblemsPanel, document: Document) -> None:
    document.select(Span(22, 22))
    panel.select_at(22)
    panel.next_problem()
    assert document.selection == Span(24, 27)
    document.select(Span(16, 16))
    panel.select_at(16)
    panel.previous_problem()
    assert document.selection == Span(11, 14)


def test_the_caret_selects_the_row_and_the_row_the_text(panel: ProblemsPanel, qtbot: QtBot, document: Document) -> None:
    panel.select_at(22)
    node = panel._current()
    assert node is not None and node.span == Span(21, 23)
    panel.select_at(1)
    assert panel._current() is None
    index = panel._model.index(2, 0)
    with qtbot.waitSignal(panel.jump_requested) as jump:
        QTest.mouseClick(
            panel._view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel._view.visualRect(index).topLeft() + QPoint(200, 8),
        )
    assert jump.args == [Span(24, 27)]
    with qtbot.waitSignal(panel.jump_requested):
        QTest.keyClick(panel._view, Qt.Key.Key_Up)
    assert document.selection == Span(21, 23)


def test_one_fix_is_one_step(panel: ProblemsPanel, qtbot: QtBot, document: Document) -> None:
    index = panel._model.index(1, 0)
    panel.grab()
    right = panel._view.visualRect(index)
    QTest.mouseClick(
        panel._view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right.right() - 50, right.center().y())
    )
    assert document.text() == TEXT.replace(",,", ",")
    assert document.undo_label() == "Remove one comma"


def test_a_fix_finds_its_place_after_typing(panel: ProblemsPanel, document: Document) -> None:
    document.apply([Edit(Span(0, 0), "Zero. ")], "type")
    panel.fix(FINDINGS[2].fix or fix("", 0, 0, ""))
    assert document.text() == "Zero. " + TEXT.replace(",,", ",")


def test_a_fix_of_changed_text_is_refused(panel: ProblemsPanel, qtbot: QtBot, document: Document) -> None:
    document.apply([Edit(Span(20, 24), "x")], "type")
    text = document.text()
    with qtbot.waitSignal(panel.notice):
        panel.fix(FINDINGS[2].fix or fix("", 0, 0, ""))
    assert document.text() == text


def test_all_of_a_rule_are_asked_for_by_its_name(panel: ProblemsPanel, qtbot: QtBot, document: Document) -> None:
    twice = tuple(
        Finding("dot", Severity.INFO, Span(at, at + 1), say("x"), fix("Put a dot", at, at + 1, "."))
        for at in (0, 5, 20)
    )
    panel.show_findings(FindingsReady(document.revision, (*twice, FINDINGS[2])))
    with qtbot.waitSignal(panel.fix_rule_requested) as asked:
        click(panel.menu(twice[0]), "Fix all of this rule (3)")
    assert asked.args == ["dot"]


def test_fix_all_safe_is_asked_for_once(panel: ProblemsPanel, qtbot: QtBot) -> None:
    assert panel._fix_all.text() == "Fix all safe (4)"
    with qtbot.waitSignal(panel.fix_all_requested):
        panel._fix_all.click()


def test_the_menu_offers_all_that_can_be_done(panel: ProblemsPanel, qtbot: QtBot, document: Document) -> None:
    asked: list[Ignore] = []
    panel.ignore_requested.connect(asked.append)
    menu = panel.menu(FINDINGS[3])
    for words in ("Here", "This rule in", "This rule every", "“teh” in"):
        click(menu, "Ignore", words)
    assert asked == [
        Ignore(here_key(FINDINGS[3], TEXT)),
        Ignore("rule spell-known"),
        Ignore("rule spell-known", everywhere=True),
        Ignore("word teh"),
    ]
    with qtbot.waitSignal(panel.add_word_requested) as added:
        click(menu, "Ignore", "“teh” everywhere")
    assert added.args == ["teh"]
    click(menu, "Use the")
    assert ",, the four" in document.text()


def test_the_menu_shows_what_would_change(panel: ProblemsPanel, document: Document, theme: Theme) -> None:
    document.apply([Edit(Span(0, 0), "Zero. ")], "type")
    menu = panel.menu(FINDINGS[1])
    menu.choose()
    removed, added = theme.colours["error"], theme.colours["good"]
    assert "‘teh’ is misspelled." in menu.head
    assert f'{removed}; text-decoration: line-through">teh<' in menu.head
    assert f'{added}; text-decoration: underline; font-weight: 600">the<' in menu.head
    assert document.text() == "Zero. " + TEXT
    explain = next(action for action in menu.actions() if action.text() == "Explain the rule")
    menu.hovered.emit(explain)
    assert "‘teh’ is misspelled." in menu.head
    assert "line-through" not in menu.head


def test_a_fix_of_changed_text_cannot_be_chosen(panel: ProblemsPanel, document: Document) -> None:
    document.apply([Edit(Span(10, 15), "x")], "type")
    menu = panel.menu(FINDINGS[1])
    assert [action.isEnabled() for action in menu.actions() if action.text().startswith("Replace")] == [False]


def test_a_cosmetic_fix_is_marked_and_said_to_be_when_it_is_all(
    panel: ProblemsPanel, qtbot: QtBot, document: Document
) -> None:
    panel._severities[Severity.HINT].click()
    assert [row.count for row in rows(panel)] == ["cosmetic", "", "", "", ""]
    document.mark_saved()
    with qtbot.waitSignal(panel.notice) as said:
        click(panel.menu(FINDINGS[0]), "Keep one (cosmetic)")
    assert "no difference" in said.args[0]
    assert document.text() == TEXT.replace("  ", " ")


def test_a_cosmetic_fix_among_others_is_not_spoken_of(panel: ProblemsPanel, qtbot: QtBot, document: Document) -> None:
    panel.fix(FINDINGS[2].fix or fix("", 0, 0, ""))
    with qtbot.assertNotEmitted(panel.notice):
        click(panel.menu(FINDINGS[0]), "Keep one (cosmetic)")


def test_what_is_ignored_is_listed_with_the_way_back(panel: ProblemsPanel, qtbot: QtBot, document: Document) -> None:
    assert panel._ignored.isHidden()
    page = (rule_key("para-joined"), here_key(FINDINGS[1], TEXT))
    panel.show_ignored(Ignored(page, (word_key("Orrin"),), ("Skarn",)))
    panel._ignored_button.click()
    assert panel._ignored.isVisible()
    model = panel._ignored._model
    groups = [model.index(at, 0) for at in range(3)]
    assert [group.data(ROW_ROLE).text for group in groups] == ["On this page", "On every page", "In your dictionary"]
    here, rule = model.index(0, 0, groups[0]), model.index(1, 0, groups[0])
    assert (here.data(ROW_ROLE).text, here.data(ROW_ROLE).count) == ("“teh” in: One two 😀 teh", "spell-known")
    assert (rule.data(ROW_ROLE).text, rule.data(ROW_ROLE).count) == ("All of para-joined", "")
    panel._ignored._view.setCurrentIndex(here)
    assert document.selection == Span(11, 14)
    for index, wish in ((here, Ignore(page[1])), (model.index(0, 0, groups[1]), Ignore("word Orrin", everywhere=True))):
        panel._ignored._view.setCurrentIndex(index)
        with qtbot.waitSignal(panel.show_again_requested) as asked:
            QTest.keyClick(panel._ignored._view, Qt.Key.Key_Delete)
        assert asked.args == [wish]
    panel._ignored._view.setCurrentIndex(model.index(0, 0, groups[2]))
    with qtbot.waitSignal(panel.drop_word_requested) as dropped:
        QTest.keyClick(panel._ignored._view, Qt.Key.Key_Delete)
    assert dropped.args == ["Skarn"]


def test_comments_that_silence_are_listed_too(panel: ProblemsPanel, document: Document, qtbot: QtBot) -> None:
    document.load("One.\n<!-- lint-disable-line list-br -->\n<!-- another -->\n")
    panel.show_findings(FindingsReady(document.revision, (), 1))
    panel._ignored_button.click()
    model = panel._ignored._model
    group = model.index(0, 0)
    assert (group.data(ROW_ROLE).text, group.data(ROW_ROLE).count) == ("By comments in the text", "1")
    comment = model.index(0, 0, group)
    assert (comment.data(ROW_ROLE).text, comment.data(ROW_ROLE).action) == ("lint-disable-line list-br", "")
    panel._ignored._view.setCurrentIndex(comment)
    assert document.text_of(document.selection) == "<!-- lint-disable-line list-br -->"
    with qtbot.assertNotEmitted(panel.show_again_requested):
        QTest.keyClick(panel._ignored._view, Qt.Key.Key_Delete)
    document.apply([Edit(document.selection, "")], "type")
    panel.show_findings(FindingsReady(document.revision, (), 0))
    assert panel._ignored._stack.currentWidget() is panel._ignored._empty


def test_a_group_is_chosen_with_its_count(panel: ProblemsPanel, document: Document) -> None:
    found = tuple(replace(finding, rule="cat-missing") for finding in FINDINGS[1:3])
    panel.show_findings(FindingsReady(document.revision, (*found, FINDINGS[3])))
    menu = panel._group.menu()
    assert menu is not None
    panel._fill_groups(menu)
    click(menu, "Categories (2)")
    assert panel._group.text() == "Categories (2)"
    assert panel._summary.text() == "showing 2 of 3"
    assert panel._severities[Severity.WARNING].text() == "▲ 2 warnings"
    panel.show_findings(FindingsReady(document.revision, FINDINGS[3:4]))
    assert panel._group.text() == "Categories (0)"
    assert "The filter hides the only problem." in panel._empty.text()


def test_there_is_room_for_one_thing_beside_the_list(panel: ProblemsPanel) -> None:
    panel._ignored_button.click()
    panel._explain.click()
    assert (panel._ignored.isHidden(), panel._ignored_button.isChecked()) == (True, False)
    panel._ignored_button.click()
    assert (panel._card.isHidden(), panel._explain.isChecked()) == (True, False)
    panel.explain(FINDINGS[1])
    assert (panel._ignored.isHidden(), panel._card.isHidden()) == (True, False)


def test_how_many_are_shown_can_be_read_at_900_px(panel: ProblemsPanel) -> None:
    panel.resize(900, 200)
    panel._words.setText("teh")
    panel.grab()
    assert panel._summary.width() >= panel._summary.fontMetrics().horizontalAdvance("showing 2 of 4")


def test_a_row_of_the_ignored_has_a_button(panel: ProblemsPanel, qtbot: QtBot) -> None:
    panel.show_ignored(Ignored((rule_key("para-joined"),)))
    panel._ignored_button.click()
    panel.grab()
    view = panel._ignored._view
    row = view.visualRect(panel._ignored._model.index(0, 0, panel._ignored._model.index(0, 0)))
    with qtbot.waitSignal(panel.show_again_requested) as asked:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view.viewport().width() - 30, row.center().y())
        )
    assert asked.args == [Ignore(rule_key("para-joined"))]


def test_without_anything_ignored_there_is_no_button(panel: ProblemsPanel, document: Document) -> None:
    panel.show_findings(FindingsReady(document.revision, FINDINGS))
    assert not panel._ignored_button.isVisible()
    panel.show_ignored(Ignored(words=("Skarn",)))
    assert panel._ignored_button.isVisible()


def test_the_rule_is_explained(panel: ProblemsPanel, document: Document) -> None:
    known = Finding("cat-missing", Severity.WARNING, Span(0, 1), say("No category & <b>."))
    panel.show_findings(FindingsReady(document.revision, (known,)))
    panel._explain.click()
    panel.select_at(0)
    words = panel._card.toPlainText()
    assert "No category & <b>." in words
    assert "What it does" in words
    assert panel._card.isVisible()


def test_the_current_row_stays_when_the_list_is_filled_again(panel: ProblemsPanel, document: Document) -> None:
    panel.select_at(25)
    document.apply([Edit(Span(0, 0), "Zero. ")], "type")
    moved = tuple(
        Finding(f.rule, f.severity, f.span.shifted(6), f.message, f.fix, f.suggestions, subject=f.subject)
        for f in FINDINGS
    )
    panel.show_findings(FindingsReady(document.revision, moved[1:]))
    node = panel._current()
    assert node is not None and node.span == Span(30, 33)


def test_the_caret_waits_for_what_is_found(panel: ProblemsPanel, document: Document) -> None:
    document.apply([Edit(Span(0, 0), "Zero. ")], "type")
    document.select(Span(28, 28))
    panel.select_at(28)
    moved = tuple(Finding(f.rule, f.severity, f.span.shifted(6), f.message) for f in FINDINGS[2:3])
    panel.show_findings(FindingsReady(document.revision, moved))
    node = panel._current()
    assert node is not None and node.span == Span(27, 29)


def test_a_row_is_spoken_whole(panel: ProblemsPanel) -> None:
    index = panel._model.index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "error, line 2, column 7: Two commas. Rule punct-doubled."
    assert panel._view.accessibleName() == "Problems"


class Changes:
    """Counts what a list tells its view, and how many rows it makes."""

    def __init__(self, panel: ProblemsPanel) -> None:
        self.removed = self.inserted = self.resets = self.rows = 0
        model = panel._model
        model.rowsRemoved.connect(self._on_removed)
        model.rowsInserted.connect(self._on_inserted)
        model.modelReset.connect(self._on_reset)
        make = model._make_row

        def counted(payload: object) -> Row:
            self.rows += 1
            return make(payload)

        model._make_row = counted

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.removed += last - first + 1

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.inserted += last - first + 1

    def _on_reset(self) -> None:
        self.resets += 1


def many(by: int, without: int = -1) -> tuple[Finding, ...]:
    spans = [Span(5 * at + by, 5 * at + by + 3) for at in range(2000) if at != without]
    return tuple(Finding(f"rule-{span.start % 7}", Severity.WARNING, span, say("x.")) for span in spans)


def test_a_key_typed_touches_only_rows_that_change(panel: ProblemsPanel, document: Document, qtbot: QtBot) -> None:
    document.load("teh, " * 2000)
    panel.show_findings(FindingsReady(document.revision, many(0)))
    panel.grab()
    nodes = list(panel._model.roots)
    changes = Changes(panel)
    visible = panel._view.viewport().height() // 20

    document.apply([Edit(Span(0, 0), "1234567")], "type")
    panel.show_findings(FindingsReady(document.revision, many(7)))
    panel.grab()
    assert (changes.removed, changes.inserted, changes.resets) == (0, 0, 0)
    assert [node.span for node in panel._model.roots] == [finding.span for finding in many(7)]

    document.apply([Edit(Span(0, 0), "1234567")], "type")
    panel.show_findings(FindingsReady(document.revision, many(14, without=1500)))
    panel.grab()
    assert (changes.removed, changes.inserted, changes.resets) == (1, 0, 0)
    assert list(panel._model.roots) == [*nodes[:1500], *nodes[1501:]]

    panel.show_findings(FindingsReady(document.revision, many(14)))
    panel.grab()
    assert (changes.removed, changes.inserted, changes.resets) == (1, 1, 0)
    # Once for the text, the buttons and the screen reader of each row in view, and nothing for the others.
    assert changes.rows <= 3 * 4 * visible


def test_the_row_fixed_goes_and_none_takes_its_place(panel: ProblemsPanel, document: Document) -> None:
    panel.select_at(22)
    document.apply([Edit(Span(21, 22), "")], "fix")
    document.select(Span(0, 0))
    left = tuple(replace(f, span=f.span.shifted(-1 if f.span.start > 21 else 0)) for f in FINDINGS if f != FINDINGS[2])
    panel.show_findings(FindingsReady(document.revision, left))
    assert panel._current() is None
    assert document.selection == Span(0, 0)
