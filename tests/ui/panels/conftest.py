"""An article in a real document, and what the engine would say of it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from editor.ui import theme as themes
from editor.ui.document import Document
from editor.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    chosen = themes.load("light")
    themes.dress(qapp, chosen)
    return chosen


@pytest.fixture
def load(qtbot: QtBot) -> Callable[[str], Document]:
    """Return a function that puts a text in a document."""
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)

    def document(text: str) -> Document:
        made = Document(editor)
        made.load(text)
        return made

    return document
