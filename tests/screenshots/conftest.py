"""Pictures of widgets held against stored ones.

    def test_welcome(screenshot, ...):
        screenshot(widget, "welcome-light")

The stored picture is `tests/screenshots/NAME.png`; ``pytest --update-screenshots`` writes it anew. What differs is put
into `tests/screenshots/failed/` as three pictures side by side: stored, taken, difference.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_HERE = Path(__file__).parent
_FONTS = _HERE / "fonts.txt"
_SCALE = 4
"""Pictures are compared at this fraction of their size: strokes a pixel off do not count, a box that moved does."""

_TOLERANCE = 40  # of 255, per channel
_ALLOWED = 0.01  # share of pixels beyond it

Screenshot = Callable[[QWidget, str], None]


def fonts() -> str:
    """Tell apart machines that draw text differently, by the generic families and a line's width in each."""
    lines = []
    for family in ("sans-serif", "serif", "monospace"):
        font = QFont(family)
        font.setPixelSize(16)
        width = QFontMetrics(font).horizontalAdvance("The quick brown fox, 1933 — Ünïcode")
        lines.append(f"{family}: {QFontInfo(font).family()} {width}\n")
    return "".join(lines)


_LATE = 8


def settled(widget: QWidget) -> QImage:
    """Grab until four pictures in a row are equal: pages load pictures and repaint after they are laid out."""
    taken, equal = QImage(), 0
    for _ in range(60):
        grabbed = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        equal = equal + 1 if grabbed == taken else 0
        taken = grabbed
        if equal == 3:
            break
        QTest.qWait(80)
    return taken


def small(image: QImage) -> QImage:
    size = QSize(max(1, image.width() // _SCALE), max(1, image.height() // _SCALE))
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)


def difference(stored: QImage, taken: QImage) -> tuple[float, QImage]:
    """Return the share of pixels that differ, and a picture of them."""
    one, other = small(stored), small(taken)
    marked = QImage(one.size(), QImage.Format.Format_RGB32)
    marked.fill(QColor("white"))
    count = 0
    for y in range(one.height()):
        for x in range(one.width()):
            a, b = one.pixel(x, y), other.pixel(x, y)
            if a != b and any(abs((a >> shift & 255) - (b >> shift & 255)) > _TOLERANCE for shift in (0, 8, 16)):
                marked.setPixelColor(x, y, QColor("red"))
                count += 1
    return count / (one.width() * one.height()), marked


def side_by_side(*images: QImage) -> QImage:
    sheet = QImage(sum(each.width() for each in images), max(each.height() for each in images), images[0].format())
    sheet.fill(QColor("grey"))
    painter = QPainter(sheet)
    x = 0
    for each in images:
        painter.drawImage(x, 0, each)
        x += each.width()
    painter.end()
    return sheet


@pytest.fixture
def screenshot(request: pytest.FixtureRequest, qapp: QApplication) -> Screenshot:
    """Compare a shown widget with the stored picture of that name."""
    update = bool(request.config.getoption("--update-screenshots"))
    if update:
        _FONTS.write_text(fonts(), encoding="utf-8")
    elif not _FONTS.exists() or _FONTS.read_text(encoding="utf-8") != fonts():
        pytest.skip("this machine's fonts are not those the screenshots were taken with (Debian's fonts-dejavu-core)")

    def compare(widget: QWidget, name: str) -> None:
        taken = settled(widget)
        file = _HERE / f"{name}.png"
        if update:
            assert taken.save(str(file))
            return
        stored = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
        assert not stored.isNull(), f"no screenshot {name}; make it with --update-screenshots and look at it"
        share, marked = difference(stored, taken) if stored.size() == taken.size() else (1.0, small(taken))
        for _ in range(_LATE):
            if share <= _ALLOWED or stored.size() != taken.size():
                break
            QTest.qWait(500)  # a busy machine may paint nothing for a while, four pictures long
            taken = settled(widget)
            share, marked = difference(stored, taken)
        if share > _ALLOWED:
            failed = _HERE / "failed" / f"{name}.png"
            failed.parent.mkdir(exist_ok=True)
            side_by_side(stored, taken, marked.scaled(taken.size())).save(str(failed))
            pytest.fail(f"{share:.1%} of {name} differs from the stored screenshot; look at {failed}")

    return compare
