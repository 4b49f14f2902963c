"""The preview's skin on one article that uses all of it, written as the renderer writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.engine.messages import PreviewPatch
from editor.ui.panes.preview import PreviewPane

ARTICLE = Path(__file__).parent / "article"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(700, 1500), (440, 1100), (1400, 900)], ids=["half", "narrow", "wide"])
def test_article(qtbot: QtBot, screenshot: Callable[[QWidget, str], None], theme: str, size: tuple[int, int]) -> None:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane.resize(*size)
    pane.set_folders([ARTICLE])
    pane.set_theme(theme == "dark")
    pane.set_title("Skarn Light")
    regions = tuple((ARTICLE / "article.html").read_text(encoding="utf-8").splitlines(keepends=True))
    pane.show_patch(PreviewPatch(1, 0, -1, (), regions, tuple(range(len(regions))), len(regions)))
    pane.show()
    qtbot.waitUntil(lambda: pane.settled)
    qtbot.waitUntil(lambda: painted(pane), timeout=5000)
    qtbot.wait(200)  # pictures load after the text is acknowledged
    screenshot(pane, f"preview-{theme}-{size[0]}")


def painted(pane: PreviewPane) -> bool:
    """A page may acknowledge and still be blank: only pixels tell."""
    image: QImage = pane.grab().toImage()
    colours = {image.pixel(x, y) for x in range(20, image.width() - 20, 7) for y in range(20, 200, 3)}
    return len(colours) > 10 and QColor(image.pixel(4, 4)) == QColor("#15181c" if pane.dark else "#ffffff")
