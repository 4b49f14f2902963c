from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui import theme as themes
from editor.ui.dialogs.settings import SettingsDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SettingsDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = SettingsDialog({"templates": "/old/templates", "theme": "dark"}, themes.load("light"), window)
    made.show()
    yield made
    made.close()


def theme_button(dialog: SettingsDialog, name: str) -> QToolButton:
    found = dialog.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def line(dialog: SettingsDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def enter(dialog: SettingsDialog, name: str, text: str) -> None:
    line(dialog, name).setText(text)
    line(dialog, name).editingFinished.emit()


def test_what_holds_now_is_shown(dialog: SettingsDialog) -> None:
    assert [line(dialog, name).text() for name in ("site", "templates", "categories")] == ["", "/old/templates", ""]
    assert [theme_button(dialog, name).isChecked() for name in ("system", "light", "dark")] == [False, False, True]


def test_a_choice_holds_at_once(dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path) -> None:
    site = tmp_path / "site.json"
    site.write_text('{"sitename": "Skarn"}')
    names = tmp_path / "names.txt"
    names.write_text("Rivers\n")
    for name, value in (("site", site), ("templates", tmp_path), ("categories", names)):
        with qtbot.waitSignal(dialog.chosen) as chosen:
            enter(dialog, name, f" {value} ")
        assert chosen.args == [name, str(value)]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        enter(dialog, "templates", "")
    assert chosen.args == ["templates", ""]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        theme_button(dialog, "light").click()
    assert chosen.args == ["theme", "light"]
    assert not theme_button(dialog, "dark").isChecked()


@pytest.mark.parametrize("name", ["site", "templates", "categories"])
def test_what_will_not_do_is_said_and_not_taken(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    with qtbot.assertNotEmitted(dialog.chosen):
        enter(dialog, name, str(tmp_path / "nowhere"))
    faults = [label.text() for label in dialog.findChildren(QWidget) if label.isVisible() and hasattr(label, "text")]
    assert any("nowhere" in text for text in faults)


def test_settings_are_found_by_their_words(dialog: SettingsDialog) -> None:
    dialog._words.setText("BESIDE the")
    shown = [name for name in ("site", "templates", "categories") if line(dialog, name).isVisible()]
    assert shown == ["templates", "categories"]
    dialog._words.setText("zzz")
    assert dialog._none.isVisible()
    dialog._words.clear()
    assert not dialog._none.isVisible()
    assert line(dialog, "site").isVisible()


def test_a_file_can_be_looked_for(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(tmp_path))
    button = next(b for b in dialog.findChildren(QPushButton) if "templates" in b.toolTip())
    with qtbot.waitSignal(dialog.chosen) as chosen:
        button.click()
    assert chosen.args == ["templates", str(tmp_path)]
    assert line(dialog, "templates").text() == str(tmp_path)
