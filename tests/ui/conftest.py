"""The real window, with its engine and its preview, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.app import complete, compose
from editor.storage.settings import Settings
from editor.ui.window import MainWindow
from tests.windows import drop_changes

OpenWindow = Callable[[Path | None], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    """Return what brings the whole program up on an article, or on none."""
    windows: list[MainWindow] = []

    def open_(article: Path | None) -> MainWindow:
        window = compose(Settings(tmp_path / "settings.json"))
        windows.append(window)
        qtbot.addWidget(window, before_close_func=drop_changes)
        with qtbot.waitExposed(window):
            window.show()
        complete(window, article)
        return window

    yield open_
    for window in windows:
        window.job.stop()
