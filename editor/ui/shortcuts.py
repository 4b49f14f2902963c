"""The keys of the commands: as they are usually, and as the user wants them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from editor.ui.actions import MENUS, Actions
from editor.ui.translation import shown, tr

NAME = "shortcuts"
"""Of the setting: a list of ``command key key``, one entry for each command whose keys are not the usual ones."""

_WRITING = {
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Space),
}
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Shortcuts(QObject):
    """Keeps each key at one command.

    Keys are written as Qt's portable text, e.g. ``Ctrl+Shift+P``.

    Args:
        actions: The commands; they and their tips change at once.
        kept: What the settings hold, see `NAME`; what is no command or key is passed over.
        keep: Called with what the settings shall hold.
    """

    changed = Signal()
    """Some command has other keys now."""

    def __init__(self, actions: Actions, kept: Sequence[str], keep: Callable[[list[str]], None]) -> None:
        super().__init__()
        self._actions = actions
        self._keep = keep
        self._chosen: dict[str, tuple[str, ...]] = {}
        for entry in kept:
            name, *keys = entry.split()
            if name in actions.ids():
                self._chosen[name] = tuple(key for key in keys if portable(key))
        self._apply()

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of a command as they are now."""
        if name in self._chosen:
            return self._chosen[name]
        taken = {key for keys in self._chosen.values() for key in keys}
        return tuple(key for key in self.usual(name) if key not in taken)

    def usual(self, name: str) -> tuple[str, ...]:
        """Return the keys that a command has as long as nobody chooses others."""
        return tuple(portable(key) for key in self._actions.row(name).shortcut.split())

    def is_usual(self, name: str) -> bool:
        """Tell whether a command has its usual keys."""
        return self.keys(name) == self.usual(name)

    def owner(self, key: str, but: str = "") -> str:
        """Return the command that has a key, "" where none has; `but` is not looked at."""
        return next((name for name in self._actions.ids() if name != but and key in self.keys(name)), "")

    def fault(self, key: str) -> str:
        """Return why a key can be no command's, or ""."""
        if not key:
            return tr("Press the keys that you want.")
        pressed = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know it
        held = pressed.keyboardModifiers()
        plain = not held & _MODIFIERS
        if plain and (pressed.key() in _WRITING or len(QKeySequence(pressed.key()).toString()) == 1):
            return tr("That key is needed for writing. Hold Ctrl or Alt with it.")
        menu = next((title for title in map(shown, MENUS) if f"Alt+{_mnemonic(title)}" == key), None)
        if menu is not None:
            return tr("That key opens the menu {menu}.", menu=menu.replace("&", ""))
        return ""

    def assign(self, name: str, keys: Sequence[str]) -> None:
        """Give keys to a command; who had one of them loses it."""
        for other in self._actions.ids():
            kept = tuple(key for key in self.keys(other) if key not in keys)
            if other != name and kept != self.keys(other):
                self._chosen[other] = kept
        self._chosen[name] = tuple(dict.fromkeys(keys))
        self._store()

    def reset(self, name: str) -> None:
        """Give a command its usual keys again; who has one of them loses it."""
        self.assign(name, self.usual(name))

    def reset_all(self) -> None:
        """Give all commands their usual keys again."""
        self._chosen.clear()
        self._store()

    def _store(self) -> None:
        # What is as usual is not kept, so that a later version may give it a better key.
        for name in [name for name, keys in self._chosen.items() if keys == self.usual(name)]:
            del self._chosen[name]
        self._apply()
        self._keep([" ".join((name, *keys)) for name, keys in sorted(self._chosen.items())])
        self.changed.emit()

    def _apply(self) -> None:
        for name in self._actions.ids():
            self._actions.set_keys(name, self.keys(name))


def portable(key: str) -> str:
    """Return a key as Qt writes it whatever the language, or "" where it is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """Return a key as it is written on this system's keyboards."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _mnemonic(title: str) -> str:
    return title[title.index("&") + 1].upper()
