"""Letters, sizes and directions in the real page, beside the source."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.panes.preview import PreviewPane
from editor.ui.settings_desk import SettingsDesk
from editor.ui.settings_table import setting
from editor.ui.theme import scaled
from editor.ui.window import MainWindow

OpenWindow = Callable[[Path | None], MainWindow]
ARABIC = Path(__file__).parent / "articles" / "arabic.wikitext"


def preview_of(qtbot: QtBot, window: MainWindow) -> PreviewPane:
    preview = window.findChild(PreviewPane)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.settled and bool(preview.html()), timeout=60_000)
    return preview


def run(qtbot: QtBot, preview: PreviewPane, script: str) -> Any:
    answers: list[Any] = []
    preview.page.runJavaScript(script, QWebEngineScript.ScriptWorldId.ApplicationWorld.value, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=60_000)
    return answers[0]


def turn_wheel(widget: QWidget, by: int) -> None:
    at = QPointF(20, 20)
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), QPoint(0, by * 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window(ARABIC)


def test_each_pane_has_a_zoom_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    preview = preview_of(qtbot, window)
    view = preview._view
    page = view.focusProxy()
    assert page is not None
    turn_wheel(page, 1)
    turn_wheel(page, 1)
    assert view.zoomFactor() == pytest.approx(1.25)
    assert window.source.zoom == 0
    turn_wheel(window.source.viewport(), -1)
    assert window.source.zoom == -1
    window.activateWindow()
    preview.setFocus()
    qtbot.waitUntil(lambda: preview.isAncestorOf(QApplication.focusWidget() or window))
    window.commands["zoom-out"].trigger()
    assert view.zoomFactor() == pytest.approx(1.1)
    window.commands["zoom-reset"].trigger()
    assert view.zoomFactor() == pytest.approx(1)
    assert window.source.zoom == -1
    window.source.setFocus()
    window.commands["zoom-in"].trigger()
    assert window.source.zoom == 0
    assert view.zoomFactor() == pytest.approx(1)


def test_size_and_zoom_of_the_preview_go_together_and_outlive_its_process(window: MainWindow, qtbot: QtBot) -> None:
    preview, desk = preview_of(qtbot, window), SettingsDesk(window)
    desk.choose(setting("preview size"), 24)
    desk.choose(setting("preview zoom"), 200)
    assert preview._view.zoomFactor() == pytest.approx(3)
    preview.reload()
    qtbot.waitUntil(lambda: preview.settled, timeout=60_000)
    assert preview._view.zoomFactor() == pytest.approx(3)


def test_the_font_of_running_text_can_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    preview, desk = preview_of(qtbot, window), SettingsDesk(window)
    script = "getComputedStyle(document.body).fontFamily"
    usual = run(qtbot, preview, script)
    desk.choose(setting("preview font"), 'A "Font"')
    assert 'A \\"Font\\"' in run(qtbot, preview, script)
    desk.choose(setting("preview font"), "")
    assert run(qtbot, preview, script) == usual


def test_the_page_of_an_arabic_article_goes_from_right_to_left(window: MainWindow, qtbot: QtBot) -> None:
    preview = preview_of(qtbot, window)
    qtbot.waitUntil(lambda: preview.language[1] == "rtl", timeout=60_000)
    assert run(qtbot, preview, "document.getElementById('article').dir") == "rtl"
    assert run(qtbot, preview, "document.getElementById('page-title').dir") == "rtl"
    window.resize(2400, 900)  # in a narrow pane pictures stand alone
    script = "getComputedStyle(document.querySelector('#article figure')).float"
    qtbot.waitUntil(lambda: run(qtbot, preview, script) == "left")
    window.source.article.mark_saved()
    window.article.new("Plain English words, and more of them, are read here.")
    qtbot.waitUntil(lambda: preview.language[1] == "ltr", timeout=60_000)
    assert run(qtbot, preview, "document.getElementById('article').lang") == "en"
    window.source.article.mark_saved()


def test_the_page_is_told_its_language_only_when_it_is_another(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = preview_of(qtbot, window)
    qtbot.waitUntil(lambda: preview.language[1] == "rtl", timeout=60_000)
    told: list[str] = []
    monkeypatch.setattr(preview.page, "call", lambda name, *_: told.append(name))
    preview.set_language("", True)
    assert told == []
    preview.set_language("ar", True)
    assert told == ["setLanguage"]


def test_panels_grow_with_the_letters_of_the_system(qapp: QApplication) -> None:
    before = qapp.font()
    try:
        small, large = QFont(before), QFont(before)
        small.setPixelSize(9)
        large.setPixelSize(26)
        qapp.setFont(small)
        assert scaled(13) == 13
        qapp.setFont(large)
        assert scaled(13) == 26
        assert scaled(28) == 56
    finally:
        qapp.setFont(before)
