"""The measure itself can fail: strokes a pixel off pass, a box that moved does not."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter


@pytest.fixture
def measure() -> ModuleType:
    spec = importlib.util.spec_from_file_location("screenshot_measure", Path(__file__).parent / "conftest.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def drawn(*boxes: QRect) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for box in boxes:
        painter.fillRect(box, QColor("black"))
    painter.end()
    return image


def test_equal_pictures_do_not_differ(measure: ModuleType) -> None:
    assert measure.difference(drawn(QRect(10, 10, 50, 50)), drawn(QRect(10, 10, 50, 50)))[0] == 0


def test_a_stroke_a_pixel_off_is_allowed(measure: ModuleType) -> None:
    assert measure.difference(drawn(QRect(10, 40, 300, 1)), drawn(QRect(10, 41, 300, 1)))[0] <= 0.01


def test_a_box_that_moved_is_not(measure: ModuleType) -> None:
    assert measure.difference(drawn(QRect(10, 10, 80, 80)), drawn(QRect(30, 10, 80, 80)))[0] > 0.01


def test_another_colour_is_not(measure: ModuleType) -> None:
    paper = drawn()
    dark = paper.copy()
    dark.fill(QColor("#15181c"))
    assert measure.difference(paper, dark)[0] == 1
