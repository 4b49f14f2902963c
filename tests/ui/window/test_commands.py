"""Every command of the window is carried out once, and can be found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from editor.text import Span
from editor.ui.actions import MENUS
from editor.ui.dialogs.palette import Palette
from editor.ui.window import MainWindow

TEXT = "== One ==\n\nSome teh words.<ref name=a>Note.</ref>\n\n{{box|\nx\n}}\n\n== Two ==\n\nMore words.<ref name=a/>\n"
ENDS = ("quit",)  # what ends the window is driven in `test_window`


@pytest.fixture
def shut_dialogs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Answer every question about files and lines with no, and shut what pops up."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_, **__: (1, False))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))

    def shut() -> None:
        for shown in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if shown is not None:
                shown.close()

    timer = QTimer(interval=20)
    timer.timeout.connect(shut)
    timer.start()
    yield
    timer.stop()
    shut()


def test_every_command_is_carried_out(window: MainWindow, qtbot: QtBot, shut_dialogs: None, tmp_path: Path) -> None:
    for name in window._actions.ids():
        if name in ENDS:
            continue
        window.source.article.mark_saved()
        window.article.new(TEXT)
        if name == "pin":
            window.article.save(tmp_path / "a.wiki")
        qtbot.waitUntil(lambda: window.job.state == "live")
        window.source.article.select(Span(11, 15))
        if name in ("undo", "redo"):
            window._actions["bold"].trigger()
        if name == "redo":
            window._actions["undo"].trigger()
        action = window._actions[name]
        assert action.isEnabled(), name
        with qtbot.waitSignal(action.triggered, timeout=2000):
            action.trigger()
        qtbot.wait(1)
        assert window.isVisible(), name
        if action.isCheckable():
            action.trigger()
    window.source.article.mark_saved()


def test_every_command_is_in_a_menu_and_in_the_palette(window: MainWindow) -> None:
    in_menus = {name for names in MENUS.values() for name in names}
    missing = set(window._actions.ids()) - in_menus
    assert missing == {"theme"}  # the button that goes back and forth between what the menu chooses
    window.show_palette()
    palette = window.findChild(Palette)
    assert palette is not None
    assert {node.payload for node in palette._model.nodes()} == set(window._actions.ids()) - {"palette"}
    palette.close()


def test_every_button_of_the_toolbar_has_an_icon_and_a_name(window: MainWindow) -> None:
    bar = window.findChild(QToolBar, "toolbar")
    assert bar is not None
    shown = [action for action in bar.actions() if not action.isSeparator() and action.text()]
    assert len(shown) > 15
    for action in shown:
        assert not action.icon().isNull(), action.text()
        assert action.toolTip()
        button = bar.widgetForAction(action)
        assert isinstance(button, QToolButton)
        assert button.text() or button.accessibleName()
