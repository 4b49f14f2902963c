"""The program in German, on an article of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.ui import translation
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.panels.rows import ROW_ROLE, Row
from editor.ui.panes.changes_versions import when
from tests.ui.conftest import OpenWindow

WAIT_MS = 60_000

ARTICLE = """'''Example''' was signed in May.<ref name="first" />

== History ==
The treaty had two parts[[Talks|the talks]] and a [[Ratification.

[[Category:Treaties]] [[Category:Treaties]]
"""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translation.install(qapp, "de")
    yield
    translation.install(qapp, translation.SOURCE)


def test_problems_are_told_in_german(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, german: None) -> None:
    path = tmp_path / "Example.wikitext"
    path.write_text(ARTICLE, "utf-8")
    window = open_window(path)
    panel = window.findChild(ProblemsPanel)
    assert panel is not None

    def rows() -> dict[str, str]:
        model = panel._model
        found = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
        return {row.label: row.text for row in found if isinstance(row, Row)}

    qtbot.waitUntil(lambda: "ref-name-undefined" in rows() and "link-unclosed" in rows(), timeout=WAIT_MS)
    said = rows()
    assert said["link-unclosed"] == "Leser sehen [[ statt eines Links, denn er wird nicht geschlossen."
    assert "Nirgends steht, was „first“ ist." in said["ref-name-undefined"]
    assert said["cat-duplicate"] == "Die Seite wird zweimal in „Category:Treaties“ eingeordnet."
    assert not [text for text in said.values() if "reader" in text]


def test_no_two_entries_of_a_menu_have_one_mnemonic(open_window: OpenWindow, german: None) -> None:
    window = open_window(None)
    menus = [entry.menu() for entry in window.menuBar().actions()]
    lists = [
        window.menuBar().actions(),
        window.tab_bar._menu(0).actions(),
        *(menu.actions() for menu in menus if isinstance(menu, QMenu)),
    ]
    assert len(lists) == 10
    for actions in lists:
        found = [mnemonic(action.text()) for action in actions if mnemonic(action.text())]
        assert sorted(found) == sorted(set(found)), [action.text() for action in actions]
    taken = {f"Alt+{mnemonic(action.text())}" for action in window.menuBar().actions()}
    shortcuts = {key.toString() for name in window.commands.ids() for key in window.commands[name].shortcuts()}
    inside = {key.key().toString() for key in window.findChildren(QShortcut)}
    assert not taken & (shortcuts | inside)


def test_every_entry_of_a_menu_has_a_mnemonic(open_window: OpenWindow, german: None) -> None:
    window = open_window(None)
    entries = [entry for menu in window.menuBar().actions() for entry in (menu, *_entries(menu))]
    assert [entry.text() for entry in entries if not entry.isSeparator() and not mnemonic(entry.text())] == []


def test_numbers_and_dates_are_written_as_in_german(german: None) -> None:
    assert translation.figure(1234567) == "1.234.567"
    assert translation.tr_count("1 word", "{count} words", 1234) == "1.234 Wörter"
    assert translation.tr_count("1 word", "{count} words", 1) == "1 Wort"
    then, now = datetime(2026, 3, 5, 20, 31), datetime(2026, 5, 1)
    assert when(then, now) == "5. März, 20:31"
    assert when(then, datetime(2027, 5, 1)) == "5. März 2026, 20:31"


def test_a_fault_found_by_the_other_process_is_told_in_german(
    open_window: OpenWindow, qtbot: QtBot, german: None
) -> None:
    bar = open_window(None).find_bar
    bar.open(replacing=False)
    bar._options._regex.setChecked(True)
    bar._words.setText("(")
    qtbot.waitUntil(lambda: "nicht geschlossen" in bar._message.text(), timeout=WAIT_MS)
    assert bar._message.text() == "⚠ Eine „(“ ist nicht geschlossen. Siehe Zeichen 1."


def _entries(menu: QAction) -> list[QAction]:
    """Return the entries of a menu that are ours: not names of files or panels."""
    found = menu.menu()
    assert isinstance(found, QMenu)
    return found.actions()


def mnemonic(text: str) -> str:
    """Return the letter behind the mark, as a capital."""
    found = re.search(r"&([^&])", text)
    return found.group(1).upper() if found else ""
