"""Where the commands stand in menus and toolbar, and their actions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from editor.ui import icon
from editor.ui.command_table import Row
from editor.ui.theme import Theme
from editor.ui.translation import shown
from editor.wording import say

_HEADINGS = tuple(f"heading-{level}" for level in range(1, 7))

MENUS: dict[str, tuple[str, ...]] = {
    say("&File"): (
        *("new", "open", "quick-open", "recent", "pin", "reopen", "open-folder", "folder-of-article", ""),
        *("save", "save-as", "save-all", ""),
        *("export-page", "export-pdf", "print", "", "close", "close-others", "quit"),
    ),
    say("&Edit"): (
        *("undo", "redo", "", "cut", "copy", "copy-rich", "paste", "paste-plain", "select-all", ""),
        *("find", "replace", "find-next", "find-previous", "", "find-in-files", "replace-in-files", ""),
        *("undo-change", "restore-version"),
    ),
    say("&View"): (
        *("preview", "changes", "panels", "", "wrap", "zoom-in", "zoom-out", "zoom-reset", ""),
        *("fold", "unfold", "fold-all", "unfold-all", ""),
        *("theme-system", "theme-light", "theme-dark", "theme-contrast", "", "full-screen", "reset-layout"),
    ),
    say("&Insert"): ("link", "reference", "category", "image", "table", "template", "nowiki"),
    say("F&ormat"): ("bold", "italic", "", *_HEADINGS, "heading-0", "", "bullets", "numbers", "", "comment"),
    say("&Go"): (
        *("line", "", "next-problem", "previous-problem", "", "next-change", "previous-change", "", "definition", ""),
        *("next-tab", "previous-tab", "next-pane", "previous-pane"),
    ),
    say("&Tools"): (
        *("quick-fix", "fix-all", "", "rename", "", "summary", "remind", "forget-timeline", "", "statistics", ""),
        *("palette", "settings", "restart"),
    ),
    say("&Help"): ("help", "cheat-sheet", "network", "", "about"),
}
"""Menus and their rows; "" is a separator, ``recent`` and ``panels`` are filled by the window."""

TOOLBAR = (
    *("undo", "redo", "", "bold", "italic", "headings", "", "link", "reference", "category", "image", "table", ""),
    *("bullets", "numbers", "", "find", "", "fix-all"),
)


class Actions:
    """The commands as Qt's actions.

    Args:
        owner: The window; its shortcuts work all over it.
        commands: The rows.
    """

    def __init__(self, owner: QWidget, commands: Iterable[Row]) -> None:
        self._rows = {row.id: row for row in commands}
        self._made = {row.id: self._make(owner, row) for row in self._rows.values()}
        for row in self._rows.values():
            self.set_keys(row.id, row.shortcut.split())

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def ids(self) -> list[str]:
        """Return the names of all commands, in the table's order."""
        return list(self._rows)

    def row(self, name: str) -> Row:
        """Return the row of a command."""
        return self._rows[name]

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give a command other keys, and name the first in its tip."""
        action, shortcuts = self._made[name], [QKeySequence(key) for key in keys]
        action.setShortcuts(shortcuts)
        key = f" ({shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText)})" if shortcuts else ""
        action.setToolTip(self._rows[name].tip + key)

    def tint(self, theme: Theme) -> None:
        """Draw the icons in a theme's ink."""
        for name, row in self._rows.items():
            if row.icon:
                self._made[name].setIcon(theme.icon(row.icon))

    def fill_menus(self, bar: QMenuBar, filled_later: dict[str, QMenu]) -> None:
        """Build the menus; the names in `filled_later` stand for menus the caller fills."""
        for title, names in MENUS.items():
            menu = bar.addMenu(shown(title))
            for name in names:
                if name in filled_later:
                    menu.addMenu(filled_later[name])
                elif name:
                    menu.addAction(self._made[name])
                else:
                    menu.addSeparator()

    def fill_toolbar(self, bar: QToolBar, headings: QAction) -> None:
        """Build the toolbar; `headings` opens the menu of heading levels."""
        for name in TOOLBAR:
            if name == "":
                bar.addSeparator()
            else:
                bar.addAction(headings if name == "headings" else self._made[name])
        bar.setIconSize(QSize(icon.SIZE, icon.SIZE))

    @staticmethod
    def headings() -> tuple[str, ...]:
        """Return the names of the commands for headings."""
        return (*_HEADINGS, "heading-0")

    def _make(self, owner: QWidget, row: Row) -> QAction:
        action = QAction(row.text, owner)
        action.setStatusTip(row.tip)
        action.setObjectName(row.id)
        action.setCheckable(row.checkable)
        if row.checkable:
            action.toggled.connect(row.handler)
        else:
            action.triggered.connect(lambda _checked=False: row.handler())
        owner.addAction(action)
        return action
