"""No text of the window passes the translation by: what is shown is given to `tr`, `say` or `shown`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wording.source import ROOT

SHOWING = {  # calls whose texts a user sees
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setInformativeText", "setTitle", "setWhatsThis", "setAccessibleTabName", "setTabToolTip"),
    *("addAction", "addMenu", "addItem", "addItems", "addTab", "addButton", "setTabText", "setHtml", "showMessage"),
    *("QLabel", "QAction", "QMenu", "QPushButton", "QCheckBox", "QDockWidget", "QMessageBox"),
    *("getText", "getInt", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
    *("quiet_button", "push_button", "field", "toggle", "key_field", "Chip", "Row", "tell", "emit", "ask", "add_panel"),
}
KEY = re.compile(r"(Ctrl|Shift|Alt|Del|F\d)")
SIGNS = {"Aa", "ab", "Aa→Bb", "Wikiwright", "[*] – Wikiwright", "preview zoom"}
"""Of buttons, names, and a setting's name."""
CODES = re.compile(r"[a-z][a-z0-9-]*|")
"""Names of icons, commands, colours and settings: one small word."""


def bare(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of what is shown without being translated."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
            for given in (*node.args, *(each.value for each in node.keywords if each.arg in ("text", "spoken"))):
                yield from _texts(given)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _texts(given: ast.expr) -> Iterator[tuple[int, str]]:
    """Yield the literals that an argument may be; what calls, comparisons and subscripts hold is their matter."""
    if isinstance(given, ast.IfExp):
        yield from (*_texts(given.body), *_texts(given.orelse))
    elif isinstance(given, ast.BoolOp):
        yield from (text for value in given.values for text in _texts(value))
    elif isinstance(given, ast.BinOp):
        yield from (*_texts(given.left), *_texts(given.right))
    elif isinstance(given, ast.JoinedStr):
        said = " ".join(str(part.value) for part in given.values if isinstance(part, ast.Constant))
        said = re.sub(r"<[^>]*>", "", said)
        if _speaks(said.strip()):
            yield given.lineno, said
    elif isinstance(given, ast.Constant) and isinstance(given.value, str) and _speaks(given.value):
        yield given.lineno, given.value


def _speaks(text: str) -> bool:
    """Tell whether a text says something: it is no key, sign, name or code, and has two letters."""
    if text in SIGNS or KEY.match(text) or CODES.fullmatch(text):
        return False
    return re.search(r"[^\W\d_]{2}", text) is not None


@pytest.mark.parametrize("path", [*sorted((ROOT / "editor" / "ui").rglob("*.py")), ROOT / "editor" / "app.py"], ids=str)
def test_every_shown_text_is_translated(path: Path) -> None:
    assert list(bare(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "call",
    [
        'label.setText("Undo")',
        'QLabel("Nothing here.")',
        'menu.addAction(f"Go to {place}", go)',
        'self.told.emit("Done." if done else tr("Not done."))',
        'button.setToolTip(tip + " here")',
        'Row(text=text, spoken=f"{text}, line {line}")',
    ],
)
def test_a_bare_text_is_noticed(call: str) -> None:
    assert len(list(bare(call))) == 1


@pytest.mark.parametrize(
    "call",
    ['label.setText(tr("Undo"))', 'emit("theme", 1)', 'self._button(tr("Fix"), tip, do, "F2")', 'label.setText("")'],
)
def test_what_is_translated_or_no_text_is_left_alone(call: str) -> None:
    assert list(bare(call)) == []
