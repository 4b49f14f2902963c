"""Whether this installation works: the real window, off screen where there is none, opens the sample and saves a copy.

One line a check. It touches nothing of the user's: settings, sample and copy lie in a folder that goes with it.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor import resources
from editor.app import SAMPLE, complete, compose, make_application
from editor.spelling import dictionary
from editor.storage.settings import Settings
from editor.ui.panes.preview import PreviewPane
from editor.ui.window import MainWindow

_PATIENCE_S = 60.0
_LEAST_COLOURS = 16  # of a page with text; one of a single colour has painted nothing

_RESOURCES = (
    ("help", "cheatsheet.md"),
    ("themes", "contrast.toml"),
    ("preview", "skin.css"),
    ("i18n", "wikiwright_de.qm"),
    ("licences", "components.toml"),
)

Check = tuple[str, bool]


def run(say: Callable[[str], object] = print) -> int:
    """Run all checks.

    Args:
        say: Is given a line for each.

    Returns:
        0 when all hold, else 1.
    """
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or make_application(["wikiwright"])  # lives until the end
    assert isinstance(application, QApplication)
    held = True
    with tempfile.TemporaryDirectory(prefix="wikiwright-") as folder:
        for words, holds in _checks(Path(folder)):
            say(f"{'ok' if holds else 'FAILED'}: {words}")
            held = held and holds
    return 0 if held else 1


def _checks(folder: Path) -> Iterator[Check]:
    yield (
        "help, themes, translations and the preview's skin are there",
        all(resources.path(*each).is_file() for each in _RESOURCES),
    )
    english = dictionary.english()
    yield "the English dictionary knows its words", english.knows("harbour") and not english.knows("harbuor")
    shutil.copytree(resources.path("sample"), folder / "sample")
    article = folder / "sample" / SAMPLE
    window = compose(Settings(folder / "settings.json"))
    try:
        window.show()
        complete(window, article)
        yield from _window_checks(window, article)
    finally:
        window.source.article.mark_saved()
        window.close()
        QTest.qWait(100)


def _window_checks(window: MainWindow, article: Path) -> Iterator[Check]:
    yield "the window is up", _comes_true(window.isVisible)
    text = article.read_text(encoding="utf-8")
    yield "the sample is open", window.source.article.text() == text
    preview = window.findChild(PreviewPane)
    assert isinstance(preview, PreviewPane)
    yield "the engine answers", _comes_true(lambda: window.job.state == "live")
    yield "the preview is painted", _comes_true(lambda: preview.settled and _colours(preview) >= _LEAST_COLOURS)
    count = len(window.source.placed_findings())
    yield f"{count} problems are found", count > 10
    yield _sandbox_check(preview)
    copy = article.with_name("copy.wikitext")
    window.article.save(copy)
    yield "a copy is saved, byte for byte", copy.read_bytes() == article.read_bytes()


def _sandbox_check(preview: PreviewPane) -> Check:
    if "QTWEBENGINE_DISABLE_SANDBOX" in os.environ:
        return "the preview's sandbox is off, as for root", True
    status = Path("/proc", str(preview.page.renderProcessPid()), "status")
    if not status.exists():  # another system; Chromium ends there by itself what it cannot sandbox
        return "the preview's sandbox is on", True
    told = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines() if ":" in line)
    # Filtered system calls, and numbers of processes of its own.
    return "the preview's sandbox is on", told["Seccomp"].strip() == "2" and len(told["NSpid"].split()) > 1


def _comes_true(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + _PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            return False
        QTest.qWait(50)
    return True


def _colours(preview: PreviewPane) -> int:
    image = preview.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})
