"""The word being typed is left alone until the caret leaves it: real keys, the real engine, the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.engine.messages import FindingsReady
from editor.engine.process import EngineProcess
from editor.storage.settings import Settings
from editor.ui.panels.typo_group import LANGUAGE_RULES
from editor.ui.window import MainWindow, build_window
from editor.wikitext.lexer import colour_line

BEFORE = "The keepers of the light met in winter. "


class Typist:
    """Types, and waits until the findings of what was typed have come."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.shown: list[tuple[str, ...]] = []
        self.revision = -1
        window.job.findings_ready.connect(self._note)
        window.typed_word.findings_ready.connect(self._note_shown)

    def type(self, keys: str) -> None:
        QTest.keyClicks(self.window.source, keys)
        self.qtbot.waitUntil(lambda: self.revision == self.window.source.article.revision, timeout=60_000)

    def underlined(self) -> list[str]:
        """Return the words that rules of language have underlined."""
        source = self.window.source
        return [
            source.article.text_of(span) for span, it in source.placed_findings() if it.rule.startswith(LANGUAGE_RULES)
        ]

    def _note(self, ready: FindingsReady) -> None:
        self.revision = ready.revision

    def _note_shown(self, ready: FindingsReady) -> None:
        self.shown.append(tuple(it.rule for it in ready.findings if it.rule.startswith(LANGUAGE_RULES)))


@pytest.fixture
def typist(qtbot: QtBot, tmp_path: Path) -> Iterator[Typist]:
    window = build_window(Settings(tmp_path / "settings.json"), EngineProcess, colour_line)
    qtbot.addWidget(window, before_close_func=lambda it: it.source.article.mark_saved())
    window.show()
    window.source.article.load(BEFORE)
    made = Typist(window, qtbot)
    window.job.start()
    window.go_to(len(BEFORE))
    yield made
    window.job.stop()


def test_a_word_is_left_alone_until_a_blank_ends_it(typist: Typist) -> None:
    typist.type("They recieve")
    assert typist.underlined() == []
    typist.type(" ")
    assert typist.underlined() == ["recieve"]
    typist.type("a letter.")
    assert typist.underlined() == ["recieve"]
    assert not any("article-a-an" in rules for rules in typist.shown)


def leave_by_key(window: MainWindow) -> None:
    QTest.keyClick(window.source, Qt.Key.Key_Home)


def leave_the_pane(window: MainWindow) -> None:
    QApplication.sendEvent(window.source, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason))


@pytest.mark.parametrize("leave", [leave_by_key, leave_the_pane])
def test_what_was_held_back_is_shown_when_the_caret_leaves(typist: Typist, leave: Callable[[MainWindow], None]) -> None:
    typist.type("They recieve")
    window = typist.window
    QTest.keyClick(window.source, Qt.Key.Key_Left)
    assert typist.underlined() == []  # still in the word
    leave(window)
    assert typist.underlined() == ["recieve"]
    assert typist.shown[-1] == ("spell-known",)  # the panels have it as well


def test_a_caret_put_into_a_word_hides_nothing(typist: Typist) -> None:
    typist.type("They recieve letters.")
    typist.window.go_to(len(BEFORE) + 7)
    assert typist.underlined() == ["recieve"]


def test_other_rules_do_not_wait(typist: Typist) -> None:
    typist.type("See [[harbour")
    assert "link-unclosed" in [finding.rule for _, finding in typist.window.source.placed_findings()]
