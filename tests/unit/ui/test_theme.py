from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QColor, QTextFormat
from pytestqt.qtbot import QtBot

from editor import resources
from editor.ui import icon, theme
from editor.ui.panels.row_delegate import _WASH as WASH
from editor.ui.panels.row_delegate import mixed
from editor.ui.panes.source_style import Style
from editor.wikitext.model import TokenKind

TEXT = ["ink", "quiet", "error", "warning", "note", "good", "accent", "heading", "link", "url", "template", "parameter"]
TEXT += ["extension", "attribute", "table", "list", "comment", "verbatim", "switch", "entity", "line_number"]


def luminance(colour: QColor) -> float:
    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.03928 else float(((c + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


SOURCE = [
    name for name in TEXT if name in {"heading", "link", "url", "template", "parameter", "extension", "attribute"}
]
SOURCE += ["table", "list", "comment", "verbatim", "switch", "entity", "quotes"]
USES = [
    (TEXT, ["paper", "panel", "current_line"]),
    (SOURCE, ["paper", "current_line", "template_shade"]),
    (["ink"], ["match", "mismatch", "found"]),  # what is marked in the source loses its own colour
    (["accent"], ["hover"]),
    (["on_accent"], ["accent"]),
    (["ink"], ["removed", "added", "moved", "removed_word", "added_word"]),
    (["quiet"], ["moved"]),
]
"""Colours of text, and the grounds on which they are used."""
ROWS = [(["error", "warning", "note", "good", "quiet", "ink"], ["paper", "panel", "hover", "pressed", "selection"])]
"""Words and marks of rows and buttons: 4.5:1 in the strongest theme too, whose chosen row is to stand out itself."""
MARKS = [
    (["error", "warning", "note", "hint"], ["paper", "panel", "current_line", "template_shade"]),  # squiggles, dots
    (["hint"], ["hover", "selection"]),
    (["accent"], ["paper", "panel"]),  # the ring of the focus
    (["error", "line_number"], ["removed"]),  # signs beside changes
    (["good"], ["added"]),
    (["note"], ["moved"]),
]
"""Colours of lines and shapes, and their grounds."""


@pytest.mark.parametrize(("name", "text", "marks"), [("light", 4.5, 3), ("dark", 4.5, 3), ("contrast", 7, 4.5)])
def test_text_can_be_read(name: theme.Name, text: float, marks: float) -> None:
    it = theme.load(name)
    for uses, least in ((USES, text), (ROWS, 4.5), (MARKS, marks)):
        for colours, grounds in uses:
            for colour in colours:
                for ground in grounds:
                    assert contrast(it.colour(colour), it.colour(ground)) >= least, (colour, ground)


@pytest.mark.parametrize("name", get_args(theme.Name))
def test_templates_in_templates_can_be_read(name: theme.Name) -> None:
    it = theme.load(name)
    style = Style(it)
    for depth in range(1, 8):
        for kind in TokenKind:
            made = style.format(((TokenKind.TEMPLATE, kind), depth, None))
            drawn = made.foreground().color() if made.hasProperty(QTextFormat.Property.ForegroundBrush) else None
            ink = drawn if drawn is not None else it.colour("ink")
            assert contrast(ink, made.background().color()) >= 4.5, (depth, kind)


@pytest.mark.parametrize("name", get_args(theme.Name))
def test_states_can_be_read_in_their_chips(name: theme.Name) -> None:
    it = theme.load(name)
    for colour in ("error", "warning", "good", "quiet", "accent", "note"):
        ground = mixed(it.colour("paper"), it.colour(colour), WASH)
        assert contrast(it.colour(colour), ground) >= 4.5, colour


SELECTORS = [":root", "html.dark", "html.dark.strong"]  # each skin adds to the one before


def skin(sheet: str, name: str) -> dict[str, str]:
    """Return the colours of a style sheet of the preview as one of its skins has them."""
    found: dict[str, str] = {}
    for selector in SELECTORS[: 1 + ["light", "dark", "contrast"].index(name)]:
        for body in re.findall(rf"^{re.escape(selector)} {{([^}}]*)}}", sheet, re.MULTILINE):
            found.update(re.findall(r"--([\w-]+): (#\w{6});", body))
    return found


@pytest.mark.parametrize("name", get_args(theme.Name))
def test_the_preview_can_be_read(name: theme.Name) -> None:
    colours = skin(resources.text("preview", "skin.css"), name)
    grounds = ["paper", "panel", "raised", "error-tint", "template-tint", "target"]
    for ink in ("ink", "quiet", "accent", "visited", "new", "error", "template"):
        for ground in grounds:
            assert contrast(QColor(colours[ink]), QColor(colours[ground])) >= 4.5, (ink, ground)
    code = skin(resources.text("preview", "code.css"), name)
    assert len(code) == 6
    for ink, colour in code.items():
        for ground in ("panel", "target"):
            assert contrast(QColor(colour), QColor(colours[ground])) >= 4.5, (ink, ground)
    assert contrast(QColor(colours["edge"]), QColor(colours["paper"])) >= (3 if name == "contrast" else 1.5)


@pytest.mark.parametrize("name", get_args(theme.Name))
def test_the_preview_has_the_colours_of_the_window(name: theme.Name) -> None:
    colours, it = skin(resources.text("preview", "skin.css"), name), theme.load(name)
    for each in ("paper", "ink", "quiet", "line", "error"):
        assert colours[each] == it.colours[each], each


def test_all_themes_name_the_same_colours() -> None:
    names = theme.load("light").colours.keys()
    assert names == theme.load("dark").colours.keys() == theme.load("contrast").colours.keys()


def test_the_style_sheet_leaves_no_name_unresolved() -> None:
    for it in map(theme.load, get_args(theme.Name)):
        assert not re.search(r"@\w+|\$\w+", it.style_sheet())
        drawings = re.findall(r'url\("([^"]+)"\)', it.style_sheet())
        assert drawings
        assert all(Path(each).exists() for each in drawings)


def test_every_icon_draws(qtbot: QtBot) -> None:
    it = theme.load("light")
    for name in icon.NAMES:
        image = it.icon(name).pixmap(18, 18).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(18) for y in range(18)), name
