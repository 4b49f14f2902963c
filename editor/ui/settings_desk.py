"""Reads the settings for the dialog, and carries out at once what is chosen there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor.errors import FileError
from editor.lint.ignore import read_key
from editor.ui.dialogs.setting_row import Entry
from editor.ui.panels.ignored import described
from editor.ui.settings_table import PathSetting, Setting, Value
from editor.ui.translation import shown

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_LOOKS = {"source font", "source size", "zoom", "preview font", "preview size", "preview zoom"}
# Commands that are on or off, and remember it themselves.
_CHECKED = {"wrap": "wrap", "preview": "preview", "remind of summary": "remind"}


class SettingsDesk:
    """The settings of one window.

    Args:
        window: Whose.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def value(self, setting: Setting) -> Value:
        """Return what holds now."""
        return self._window.preferences.value(setting.name, setting.default)

    def choose(self, setting: Setting, value: Value) -> None:
        """Let another value hold, in this window at once."""
        window, name = self._window, setting.name
        if name in _CHECKED:
            window.commands[_CHECKED[name]].setChecked(bool(value))
        elif name == "theme":
            window.set_theme_choice(str(value))
        elif name == "folder":
            window.folders.turn(str(value))
        elif isinstance(setting, PathSetting):
            window.preferences.read_with(name, str(value))
        else:
            window.preferences.remember(name, value)
            if name in _LOOKS:
                window.looks.apply()
            elif name == "tab writes":
                window.source.set_tab_writes(bool(value))

    def entries(self, setting: Setting) -> Sequence[Entry]:
        """Return the entries of a list, the latest first."""
        kept = self._window.preferences.ignored
        if setting.name == "words":
            return [Entry(word, word) for word in sorted(kept.words, key=str.casefold)]
        if setting.name == "recent_files":
            return [Entry(str(path), str(path)) for path in self._window.preferences.recent.paths()]
        keys = kept.page if setting.name == "ignored here" else kept.site
        return [Entry(key, _words(key)) for key in reversed(keys)]

    def add(self, setting: Setting, text: str) -> None:
        """Put one more into a list: a word into the dictionary."""
        assert setting.name == "words", setting.name
        self._window.preferences.add_word(text)

    def remove(self, setting: Setting, key: str) -> None:
        """Take one out of a list."""
        preferences = self._window.preferences
        if setting.name == "words":
            preferences.drop_word(key)
        elif setting.name == "recent_files":
            try:
                self._window.preferences.recent.forget(Path(key))
            except FileError as error:
                self._window.status.tell(shown(error.message))
        else:
            preferences.show_again(key, everywhere=setting.name == "ignored")


def _words(key: str) -> str:
    what, rule = described(read_key(key))
    return f"{what} ({rule})" if rule else what
