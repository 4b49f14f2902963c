"""The command palette: every command of the window by a few letters of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from editor.ui.actions import MENUS, Actions
from editor.ui.dialogs.chooser import Chooser
from editor.ui.dialogs.fuzzy import best_first
from editor.ui.panels.rows import Chip, Row
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr

_OWN = "palette"  # the command that opens it


class Palette(Chooser):
    """Lists commands as their names are typed; those used before come first while nothing is typed.

    Args:
        actions: The window's commands.
        theme: The colours.
        parent: The window.
    """

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        self._actions = actions
        self._menus = {name: plain(shown(title)) for title, names in MENUS.items() for name in names if name}
        self._used: list[str] = []
        super().__init__(
            theme, parent, tr("Commands"), tr("Type the name of a command"), tr("No command of that name.")
        )

    def _row(self, payload: object) -> Row:
        name = str(payload)
        action = self._actions[name]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        chips = tuple(
            chip
            for chip, wanted in (
                (Chip(tr("not now")), not action.isEnabled()),
                (Chip(tr("on"), "good"), action.isChecked()),
            )
            if wanted
        )
        menu = self._menus.get(name, "")
        spoken = ", ".join(part for part in (_title(action), menu, key, *(chip.text for chip in chips)) if part)
        return Row(text=_title(action), label=menu, count=key, chips=chips, spoken=spoken)

    def _found(self, words: str) -> Sequence[object]:
        names = [name for name in self._actions.ids() if name != _OWN]
        if not words.strip():
            return [*self._used, *(name for name in names if name not in self._used)]
        return best_first(words, {name: f"{_title(self._actions[name])} {self._menus.get(name, '')}" for name in names})

    def _may_take(self, payload: object) -> bool:
        return isinstance(payload, str) and self._actions[payload].isEnabled()

    def _take(self, payload: object) -> None:
        name = str(payload)
        self._used = [name, *(other for other in self._used if other != name)][:5]
        self._actions[name].trigger()


def plain(text: str) -> str:
    """Return a menu's text without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _title(action: QAction) -> str:
    return plain(action.text()).removesuffix("…")
