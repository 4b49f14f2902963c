"""What is chosen in the settings holds in the window at once, and after the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QKeySequenceEdit, QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.actions import MENUS
from editor.ui.dialogs.palette import Palette
from editor.ui.dialogs.settings import SettingsDialog, show_settings
from editor.ui.dialogs.shortcuts_page import ShortcutsPage
from editor.ui.looks import ZOOMS
from editor.ui.panels.panel import Ignore
from editor.ui.panels.rows import ROW_ROLE, Row
from editor.ui.settings_desk import SettingsDesk
from editor.ui.settings_table import SETTINGS, ListSetting, ShortcutsSetting, Value, setting
from editor.ui.window import MainWindow

MakeWindow = Callable[[], MainWindow]


def wheel(widget: QWidget, by: int) -> None:
    at = QPointF(20, 20)
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), QPoint(0, by * 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


# ------------------------------------------------------------------ settings


def test_every_setting_holds_at_once_and_is_kept(window: MainWindow, make_window: MakeWindow, tmp_path: Path) -> None:
    desk = SettingsDesk(window)
    names = tmp_path / "names.txt"
    names.write_text("Rivers\n")
    family = window.source.font().family()
    chosen: dict[str, Value] = {
        "site": "", "templates": str(tmp_path), "categories": str(names), "tab writes": True, "theme": "dark",
        "source font": family, "source size": 14, "zoom": 2, "preview font": family, "preview size": 18,
        "preview zoom": 150, "wrap": False, "preview": False, "language": "de",
        "session": False, "folder": str(tmp_path), "remind of summary": False, "snapshot minutes": 3,
    }  # fmt: skip
    left = [each.name for each in SETTINGS if not isinstance(each, ListSetting | ShortcutsSetting)]
    assert sorted(chosen) == sorted(left)  # a new one is to be tried here
    for name, value in chosen.items():
        desk.choose(setting(name), value)
        assert desk.value(setting(name)) == value
    again = make_window()
    again.article.new()
    for each in (window, again):
        assert each.job._setting.templates == str(tmp_path)
        assert each.theme.dark
        assert each.source.font().pointSize() == 16, each is window
        assert each.source.zoom == 2
        assert not each.source.tabChangesFocus()
        assert not each.commands["wrap"].isChecked()
        assert not each.commands["preview"].isChecked()
        assert not each.commands["remind"].isChecked()
        assert each.folders.folder.root == tmp_path


def test_lists_are_seen_and_emptied(window: MainWindow, tmp_path: Path) -> None:
    desk = SettingsDesk(window)
    path = tmp_path / "Skarn.wiki"
    path.write_text("Teh light.")
    window.files.open_path(path)
    window.ignore_finding(Ignore("word teh"))
    window.ignore_finding(Ignore("rule doubled", everywhere=True))
    desk.add(setting("words"), "Skarn")
    shown = {
        name: [entry.text for entry in desk.entries(setting(name))]
        for name in ("words", "ignored here", "ignored", "recent_files")
    }
    assert shown == {
        "words": ["Skarn"],
        "ignored here": ["“teh”, whatever the rule"],
        "ignored": ["All of doubled"],
        "recent_files": [str(path)],
    }
    for name in shown:
        desk.remove(setting(name), desk.entries(setting(name))[0].key)
        assert not desk.entries(setting(name))
    assert path.exists()


# ------------------------------------------------------------------ letters


def test_zoom_is_of_the_pane_with_the_focus_and_remembered(window: MainWindow, make_window: MakeWindow) -> None:
    window.zoom(1)
    window.zoom(1)
    assert window.source.zoom == 2
    window.zoom(0)
    assert window.source.zoom == 0
    wheel(window.source.viewport(), 1)
    assert window.source.zoom == 1
    assert make_window().source.zoom == 1


def test_the_preview_zooms_by_steps_to_its_ends(window: MainWindow) -> None:
    seen = []
    for _ in range(2 * len(ZOOMS)):
        window.looks.zoom_preview(1)
        seen.append(window._settings.number("preview zoom", 100))
    assert sorted(set(seen)) == [each for each in ZOOMS if each > 100]
    window.looks.zoom_preview(0)
    assert window._settings.number("preview zoom", 0) == 100
    for _ in range(2 * len(ZOOMS)):
        window.looks.zoom_preview(-1)
    assert window._settings.number("preview zoom", 0) == ZOOMS[0]


def test_another_theme_leaves_the_letters_as_they_are(window: MainWindow) -> None:
    window.source.set_zoom(3)
    for theme in ("dark", "light"):
        window.set_theme_choice(theme)
        assert window.source.font().pointSize() == 14


def test_letters_never_vanish(window: MainWindow) -> None:
    window.source.set_font("", 6)
    window.source.set_zoom(-5)
    assert window.source.font().pointSizeF() >= 5


# ------------------------------------------------------------------ shortcuts


@pytest.fixture
def page(window: MainWindow) -> ShortcutsPage:
    show_settings(window)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.show_page("Shortcuts")
    return dialog.shortcuts


def test_the_dialog_follows_a_theme_chosen_in_it(page: ShortcutsPage, window: MainWindow) -> None:
    dialog = page.window()
    assert isinstance(dialog, SettingsDialog)
    dialog._words.setText("theme")
    window.set_theme_choice("dark")
    assert page._delegate.theme is window.theme
    marks = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and "<span" in label.text()]
    assert marks
    assert all(window.theme.colours["found"] in text for text in marks)


def shown(page: ShortcutsPage) -> list[str]:
    return [str(node.payload) for node in page._model.nodes()]


def press(field: QKeySequenceEdit, key: str) -> None:
    """Press keys in a field as a user does."""
    wanted = QKeySequence(key)[0]  # type: ignore[index]
    field.setFocus()
    QTest.keyClick(field, wanted.key(), wanted.keyboardModifiers())


def row(page: ShortcutsPage, name: str) -> Row:
    node = next(node for node in page._model.nodes() if node.payload == name)
    found = page._model.index_of(node).data(ROW_ROLE)
    assert isinstance(found, Row)
    return found


def test_every_command_is_listed_with_menu_and_keys(page: ShortcutsPage, window: MainWindow) -> None:
    assert shown(page) == window.commands.ids()
    assert row(page, "redo").label == ""
    assert (row(page, "bold").text, row(page, "bold").lead, row(page, "bold").count) == ("Bold", "Format", "Ctrl+B")
    assert "Ctrl+Shift+Z" in row(page, "redo").count


def test_commands_are_found_by_name_and_by_key(page: ShortcutsPage) -> None:
    page._name.setText("zoom in")
    assert shown(page) == ["zoom-in"]
    page._name.clear()
    press(page._pressed, "Ctrl+K")
    assert shown(page) == ["link"]
    page._pressed.clear()
    assert len(shown(page)) > 50


def test_a_key_pressed_is_the_commands_at_once(page: ShortcutsPage, window: MainWindow, qtbot: QtBot) -> None:
    page.choose("nowiki")
    press(page._wanted, "Ctrl+Alt+W")
    assert page._said.text() == "Ctrl+Alt+W is free."
    page._set.click()
    action = window.commands["nowiki"]
    assert action.shortcut().toString() == "Ctrl+Alt+W"
    assert action.toolTip().endswith("(Ctrl+Alt+W)")
    assert row(page, "nowiki").count == "Ctrl+Alt+W"
    assert [chip.text for chip in row(page, "nowiki").chips] == ["changed"]
    assert window._settings.texts("shortcuts") == ["nowiki Ctrl+Alt+W"]
    page.window().close()
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.source.setFocus()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(window.source, Qt.Key.Key_W, held)
    window.source.article.mark_saved()


def test_a_key_of_another_command_is_told_and_taken_over(page: ShortcutsPage, window: MainWindow) -> None:
    page.choose("nowiki")
    press(page._wanted, "Ctrl+B")
    assert "belongs to “Bold”" in page._said.text()
    assert page._set.text() == "Take over"
    page._set.click()
    assert window.commands["bold"].shortcuts() == []
    assert "(" not in window.commands["bold"].toolTip()
    assert window._settings.texts("shortcuts") == ["bold", "nowiki Ctrl+B"]
    page.choose("bold")
    page._usual.click()
    assert window.commands["bold"].shortcut().toString() == "Ctrl+B"
    assert window.commands["nowiki"].shortcuts() == []
    assert window._settings.texts("shortcuts") == []


def test_a_command_may_have_several_keys_or_none(page: ShortcutsPage, window: MainWindow) -> None:
    page.choose("save")
    press(page._wanted, "Ctrl+Alt+S")
    page._add.click()
    assert [each.toString() for each in window.commands["save"].shortcuts()] == ["Ctrl+S", "Ctrl+Alt+S"]
    page.choose("save")
    page._none.click()
    assert window.commands["save"].shortcuts() == []
    page._all.click()
    assert [each.toString() for each in window.commands["save"].shortcuts()] == ["Ctrl+S"]


@pytest.mark.parametrize(
    ("key", "why"),
    [("A", "needed for writing"), ("Shift+A", "needed for writing"), ("Return", "needed"), ("Alt+F", "the menu File")],
)
def test_keys_that_writing_needs_are_refused(page: ShortcutsPage, key: str, why: str) -> None:
    page.choose("bold")
    press(page._wanted, key)
    assert why in page._said.text()
    assert not page._set.isEnabled()
    assert not page._add.isEnabled()


def test_tab_leaves_the_fields_for_keys(page: ShortcutsPage) -> None:
    for field in (page._pressed, page._wanted):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert field.keySequence().isEmpty()
        assert page.window().focusWidget() is not field


def test_keys_are_kept_and_what_is_damaged_is_passed_over(window: MainWindow, make_window: MakeWindow) -> None:
    window._settings.set("shortcuts", ["bold Ctrl+Alt+B", "nothing Ctrl+Q", "save"])
    again = make_window()
    assert again.commands["bold"].shortcut().toString() == "Ctrl+Alt+B"
    assert again.commands["save"].shortcuts() == []
    assert again.commands["quit"].shortcut().toString() == "Ctrl+Q"


def test_a_key_chosen_goes_before_what_a_later_version_gives_it_to(window: MainWindow, make_window: MakeWindow) -> None:
    window._settings.set("shortcuts", ["bold Ctrl+S"])
    again = make_window()
    assert again.commands["save"].shortcuts() == []
    assert again.shortcuts.owner("Ctrl+S") == "bold"


def test_no_two_commands_have_the_same_keys(window: MainWindow) -> None:
    keys = [key for name in window.commands.ids() for key in window.shortcuts.keys(name)]
    assert len(keys) == len(set(keys))
    for name in window.commands.ids():
        for key in window.shortcuts.keys(name):
            assert not window.shortcuts.fault(key), (name, key)
    assert len(MENUS) == len({title[title.index("&") + 1] for title in MENUS})


def test_the_palette_and_the_status_bar_name_the_present_key(window: MainWindow) -> None:
    window.shortcuts.assign("next-problem", ["Ctrl+Alt+N"])
    window.shortcuts.assign("quick-fix", ["Ctrl+Alt+M"])
    assert "Ctrl+Alt+N" in window.status.problems.toolTip()
    assert window.source.fix_key == "Ctrl+Alt+M"
    window.show_palette()
    palette = window.findChild(Palette)
    assert palette is not None
    palette._words.setText("next problem")
    found = palette._model.index(0, 0).data(ROW_ROLE)
    assert isinstance(found, Row)
    assert found.count == "Ctrl+Alt+N"
    palette.close()


# ------------------------------------------------------------------ what is selected


def test_a_long_selection_is_counted_when_the_caret_rests(window: MainWindow, qtbot: QtBot) -> None:
    window.article.new("word " * 6000)
    window.source.selectAll()
    assert window.status.words.text().startswith("30,000 characters of")
    with qtbot.waitSignal(window.caret_rested):
        pass
    assert window.status.words.text().startswith("6,000 words, 30,000 characters of")
    window.source.article.mark_saved()
