"""An engine that is killed or hangs while one types: it is there again with the text as it is by then."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.engine.messages import FindingsReady
from editor.engine.process import EngineProcess
from editor.ui.jobs import HANG_MS
from editor.ui.panes.preview import PreviewPane
from editor.ui.window import MainWindow

WAIT_MS = 60_000
TEXT = "'''Skarn''' is a light.\n\n" + "It stands on a rock in the sea and was lit in 1890.\n\n" * 40

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.fixture
def window(open_window: Callable[[Path | None], MainWindow], qtbot: QtBot, tmp_path: Path) -> MainWindow:
    page = tmp_path / "page.wikitext"
    page.write_text(TEXT, encoding="utf-8")
    made = open_window(page)
    qtbot.waitUntil(lambda: made.job.state == "live", timeout=WAIT_MS)
    return made


def engine_of(window: MainWindow) -> EngineProcess:
    engine = window.job._engine
    assert isinstance(engine, EngineProcess)
    return engine


def type_and_settle(window: MainWindow, qtbot: QtBot, strike: Callable[[], None]) -> None:
    """Type a sentence, with something happening in the middle of it, and wait for its findings and its preview."""
    found: list[int] = []
    window.job.findings_ready.connect(lambda ready: found.append(_revision(ready)))
    window.source.setFocus()
    window.go_to(0)
    sentence = "Typed while it happened. "
    for number, key in enumerate(sentence):
        if number == 8:
            strike()
        QTest.keyClicks(window.source, key)
        qtbot.wait(5)
    article = window.source.article
    assert article.text() == sentence + TEXT
    qtbot.waitUntil(lambda: window.job.state == "live", timeout=WAIT_MS)
    assert found[-1] == article.revision
    preview = next(iter(window.findChildren(PreviewPane)))
    qtbot.waitUntil(lambda: preview.settled, timeout=WAIT_MS)
    assert sentence.strip() in preview.html()


def _revision(ready: FindingsReady) -> int:
    return ready.revision


def test_a_killed_engine_is_replaced_while_one_types(window: MainWindow, qtbot: QtBot) -> None:
    first = engine_of(window)
    type_and_settle(window, qtbot, lambda: os.kill(first.pid, signal.SIGKILL))
    assert engine_of(window) is not first


def test_a_hung_engine_is_replaced_while_one_types(window: MainWindow, qtbot: QtBot) -> None:
    first = engine_of(window)
    pid = first.pid
    hang = window.job._hang
    hang.setInterval(1500)
    window.job.state_changed.connect(lambda state: hang.setInterval(HANG_MS) if state == "starting" else None)
    type_and_settle(window, qtbot, lambda: os.kill(pid, signal.SIGSTOP))
    assert engine_of(window) is not first
    qtbot.waitUntil(lambda: not first.alive)
