from __future__ import annotations

import re
from typing import get_args

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from editor.ui import icon, theme

TEXT = ["ink", "quiet", "error", "warning", "note", "good", "accent", "heading", "link", "url", "template", "parameter"]
TEXT += ["extension", "attribute", "table", "list", "comment", "verbatim", "switch", "entity", "line_number"]


def luminance(colour: QColor) -> float:
    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.03928 else float(((c + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("name", "text", "marks"), [("light", 4.5, 3), ("dark", 4.5, 3), ("contrast", 7, 4.5)])
def test_text_can_be_read(name: theme.Name, text: float, marks: float) -> None:
    it = theme.load(name)
    for colour in TEXT:
        for ground in ("paper", "panel", "current_line"):
            assert contrast(it.colour(colour), it.colour(ground)) >= text, (colour, ground)
    assert contrast(it.colour("template"), it.colour("template_shade")) >= text
    assert contrast(it.colour("ink"), it.colour("selection")) >= text
    for ground in ("removed", "added", "moved", "removed_word", "added_word"):
        assert contrast(it.colour("ink"), it.colour(ground)) >= text, ground
    assert contrast(it.colour("quiet"), it.colour("moved")) >= text
    for sign, ground in (("error", "removed"), ("good", "added"), ("note", "moved"), ("line_number", "removed")):
        assert contrast(it.colour(sign), it.colour(ground)) >= marks, sign
    assert contrast(it.colour("on_accent"), it.colour("accent")) >= text
    for mark in ("hint", "quotes"):
        assert contrast(it.colour(mark), it.colour("paper")) >= marks, mark


def test_all_themes_name_the_same_colours() -> None:
    names = theme.load("light").colours.keys()
    assert names == theme.load("dark").colours.keys() == theme.load("contrast").colours.keys()


def test_the_style_sheet_leaves_no_name_unresolved() -> None:
    for it in map(theme.load, get_args(theme.Name)):
        assert not re.search(r"@\w+", it.style_sheet())


def test_every_icon_draws(qtbot: QtBot) -> None:
    it = theme.load("light")
    for name in icon.NAMES:
        image = it.icon(name).pixmap(18, 18).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(18) for y in range(18)), name
