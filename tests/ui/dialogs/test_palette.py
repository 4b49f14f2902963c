import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from editor.ui import theme as themes
from editor.ui.actions import Actions
from editor.ui.command_table import Row
from editor.ui.dialogs.palette import Palette, plain


class Desk:
    """A window with four commands, and what was done."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self.window = QMainWindow()
        self.window.resize(900, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        self.actions = Actions(
            self.window,
            [
                self._row("bold", "&Bold", "Ctrl+B"),
                self._row("find-next", "Find ne&xt", "F3"),
                self._row("fix-all", "Fix all &safe", ""),
                self._row("open", "&Open…", "Ctrl+O"),
                self._row("palette", "&Commands…", "Ctrl+Shift+P"),
            ],
        )
        self.palette = Palette(self.actions, themes.load("light"), self.window)
        qtbot.addWidget(self.palette)
        self.palette.choose()

    def _row(self, name: str, text: str, key: str) -> Row:
        return Row(name, text, key, "", text, lambda: self.done.append(name))

    def shown(self) -> list[str]:
        model = self.palette._model
        return [model.index(at, 0).data() for at in range(model.rowCount())]

    def type(self, words: str) -> None:
        QTest.keyClicks(self.palette._words, words)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette._words, key)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_every_command_but_its_own_is_listed(desk: Desk) -> None:
    assert desk.shown() == ["Bold", "Find next", "Fix all safe", "Open"]


def test_letters_find_a_command_and_return_carries_it_out(desk: Desk) -> None:
    desk.type("fas")
    assert desk.shown() == ["Fix all safe"]
    desk.press(Qt.Key.Key_Return)
    assert desk.done == ["fix-all"]
    assert not desk.palette.isVisible()


def test_arrows_go_round(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Return)
    assert desk.done == ["open"]


def test_what_was_used_comes_first_next_time(desk: Desk) -> None:
    desk.type("open")
    desk.press(Qt.Key.Key_Return)
    desk.palette.choose()
    assert desk.shown()[0] == "Open"


def test_a_command_that_cannot_be_is_not_carried_out(desk: Desk) -> None:
    desk.actions["bold"].setEnabled(False)
    desk.type("bold")
    desk.press(Qt.Key.Key_Return)
    assert desk.done == []
    assert desk.palette.isVisible()


def test_it_says_when_nothing_is_found(desk: Desk) -> None:
    desk.type("qqq")
    assert desk.palette._none.isVisible()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.palette.isVisible()


def test_mnemonics_are_not_shown() -> None:
    assert plain("Find && &replace") == "Find & replace"
