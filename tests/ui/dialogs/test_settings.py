"""The settings dialog: rows made from the table, found by their words, carried out at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui import theme as themes
from editor.ui.actions import Actions
from editor.ui.command_table import Row
from editor.ui.dialogs.setting_row import Entry, SettingRow, marked
from editor.ui.dialogs.settings import SettingsDialog
from editor.ui.settings_table import (
    PAGES,
    SETTINGS,
    ChoiceSetting,
    FlagSetting,
    ListSetting,
    NumberSetting,
    Setting,
    Value,
    setting,
)
from editor.ui.shortcuts import Shortcuts


class FakeDesk:
    """Holds values, and what was chosen."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {"templates": "/old/templates", "theme": "dark", "preview zoom": 150}
        self.chosen: list[tuple[str, Value]] = []
        self.words = ["Orrin", "Skarn"]

    def value(self, setting: Setting) -> Value:
        return self.values.get(setting.name, setting.default)

    def choose(self, setting: Setting, value: Value) -> None:
        self.chosen.append((setting.name, value))
        self.values[setting.name] = value

    def entries(self, setting: Setting) -> Sequence[Entry]:
        return [Entry(word, word) for word in self.words] if setting.name == "words" else []

    def add(self, setting: Setting, text: str) -> None:
        self.words.append(text)

    def remove(self, setting: Setting, key: str) -> None:
        self.words.remove(key)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def dialog(qtbot: QtBot, desk: FakeDesk) -> Iterator[SettingsDialog]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    actions = Actions(window, [Row("bold", "&Bold", "Ctrl+B", "", "Bold", lambda: None)])
    made = SettingsDialog(desk, actions, Shortcuts(actions, [], lambda _kept: None), themes.load("light"), window)
    made.show()
    yield made
    made.close()


def line(dialog: SettingsDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def enter(dialog: SettingsDialog, name: str, text: str) -> None:
    line(dialog, name).setText(text)
    line(dialog, name).editingFinished.emit()


def shown(dialog: SettingsDialog) -> list[str]:
    return [row.setting.name for row in dialog.findChildren(SettingRow) if row.isVisible()]


def test_every_setting_stands_on_its_page(dialog: SettingsDialog) -> None:
    for page in PAGES:
        dialog.show_page(page)
        wanted = [each.name for each in SETTINGS if each.page == page and each.name != "shortcuts"]
        assert shown(dialog) == wanted
        assert dialog.shortcuts.isVisible() == (page == "Shortcuts")


def test_every_setting_has_a_control_that_shows_what_holds(dialog: SettingsDialog, desk: FakeDesk) -> None:
    for each in SETTINGS:
        control = dialog.findChild(QWidget, each.name)
        if isinstance(each, FlagSetting):
            assert isinstance(control, QCheckBox)
            assert control.isChecked() == each.default
        elif isinstance(each, NumberSetting):
            assert isinstance(control, QSpinBox)
            assert control.value() == desk.value(each)
        elif isinstance(each, ListSetting):
            assert isinstance(control, QListWidget)
        elif isinstance(each, ChoiceSetting):
            chosen = [
                name
                for name, _ in each.choices
                if (button := dialog.findChild(QToolButton, f"{each.name}: {name}")) is not None and button.isChecked()
            ]
            assert chosen == [desk.value(each)]
    assert [line(dialog, name).text() for name in ("site", "templates", "categories")] == ["", "/old/templates", ""]


def test_a_path_holds_at_once(dialog: SettingsDialog, desk: FakeDesk, tmp_path: Path) -> None:
    site = tmp_path / "site.json"
    site.write_text('{"sitename": "Skarn"}')
    names = tmp_path / "names.txt"
    names.write_text("Rivers\n")
    for name, value in (("site", site), ("templates", tmp_path), ("categories", names)):
        enter(dialog, name, f" {value} ")
        assert desk.chosen[-1] == (name, str(value))
    enter(dialog, "templates", "")
    assert desk.chosen[-1] == ("templates", "")
    count = len(desk.chosen)
    enter(dialog, "templates", " ")
    assert len(desk.chosen) == count  # the same again is no choice


@pytest.mark.parametrize("name", ["site", "templates", "categories"])
def test_what_will_not_do_is_said_and_not_taken(
    dialog: SettingsDialog, desk: FakeDesk, tmp_path: Path, name: str
) -> None:
    enter(dialog, name, str(tmp_path / "nowhere"))
    assert not desk.chosen
    faults = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("nowhere" in text for text in faults)


def test_a_file_can_be_looked_for(
    dialog: SettingsDialog, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(tmp_path))
    button = next(b for b in dialog.findChildren(QPushButton) if "Templates" in b.toolTip())
    button.click()
    assert desk.chosen == [("templates", str(tmp_path))]
    assert line(dialog, "templates").text() == str(tmp_path)


def test_choices_flags_numbers_and_fonts_hold_at_once(dialog: SettingsDialog, desk: FakeDesk) -> None:
    dialog.show_page("Looks")
    light = dialog.findChild(QToolButton, "theme: light")
    box = dialog.findChild(QCheckBox, "wrap")
    number = dialog.findChild(QSpinBox, "source size")
    fonts = dialog.findChild(QComboBox, "preview font")
    assert light is not None
    assert box is not None
    assert number is not None
    assert fonts is not None
    light.click()
    box.click()
    number.setValue(14)
    fonts.setCurrentIndex(1)
    family = fonts.itemText(1)
    assert desk.chosen == [("theme", "light"), ("wrap", False), ("source size", 14), ("preview font", family)]
    for name in ("Size of the source", "Font of the preview"):
        next(b for b in dialog.findChildren(QToolButton) if b.accessibleName() == f"{name}: as it is at first").click()
    assert desk.chosen[4:] == [("source size", 11), ("preview font", "")]


def test_the_wheel_scrolls_over_what_has_not_the_focus(dialog: SettingsDialog, desk: FakeDesk) -> None:
    dialog.show_page("Looks")
    number = dialog.findChild(QSpinBox, "source size")
    assert number is not None
    at = QPointF(5, 5)
    turned = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(number, turned)
    assert number.value() == 11
    assert not desk.chosen


def test_words_are_put_in_and_taken_out(dialog: SettingsDialog, desk: FakeDesk) -> None:
    dialog.show_page("Writing and spelling")
    words = dialog.findChild(QListWidget, "words")
    assert words is not None
    new = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Add a word")
    QTest.keyClicks(new, "Tarn")
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert desk.words == ["Orrin", "Skarn", "Tarn"]
    assert dialog.isVisible()
    words.setCurrentRow(1)
    QTest.keyClick(words, Qt.Key.Key_Delete)
    assert desk.words == ["Orrin", "Tarn"]
    assert [words.item(at).text() for at in range(words.count())] == ["Orrin", "Tarn"]


def test_settings_of_all_pages_are_found_by_their_words(dialog: SettingsDialog) -> None:
    dialog._words.setText("are OFFERED too")
    assert shown(dialog) == ["categories"]
    dialog._words.setText("BESIDE")
    assert shown(dialog) == ["templates", "categories", "preview"]
    dialog._words.setText("contrast")
    assert shown(dialog) == ["theme"]
    marks = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and "<span" in label.text()]
    assert not marks  # the word is on a button
    dialog._words.setText("preview")
    assert shown(dialog) == ["preview font", "preview size", "preview zoom", "preview"]
    marks = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and "<span" in label.text()]
    assert len(marks) >= 4
    dialog._words.setText("zzz")
    assert dialog._none.isVisible()
    assert not shown(dialog)
    dialog._words.clear()
    assert not dialog._none.isVisible()
    assert shown(dialog) == ["site", "templates", "categories"]


def test_commands_are_found_among_the_settings(dialog: SettingsDialog) -> None:
    dialog._words.setText("bold")
    assert dialog.shortcuts.isVisible()
    assert dialog.shortcuts.chosen == "bold"
    dialog._words.setText("shortcuts keys")
    assert dialog.shortcuts.isVisible()
    assert not shown(dialog)


def test_a_page_is_turned_to_from_what_was_found(dialog: SettingsDialog) -> None:
    dialog._words.setText("preview")
    dialog.show_page("Writing and spelling")
    assert dialog._words.text() == ""
    assert "words" in shown(dialog)


def test_marks_stand_around_all_hits_and_escape_what_is_markup() -> None:
    theme = themes.load("light")
    text = marked("A <b> and a", ["a", "an"], theme)
    assert text.count("<span") == 3
    assert "&lt;b&gt;" in text
    assert ">an</span>" in text
    assert marked("İa", ["a"], theme).count("<span") == 0  # folding changes its length: no mark rather than a wrong one


def test_a_setting_is_known_by_its_name() -> None:
    assert setting("zoom").default == 0
    assert len({each.name for each in SETTINGS}) == len(SETTINGS)
    assert {each.page for each in SETTINGS} == set(PAGES)
