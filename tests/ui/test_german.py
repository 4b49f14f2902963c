"""The program in German, on an article of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui import translation
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.panels.rows import ROW_ROLE, Row
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
