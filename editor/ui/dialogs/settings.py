"""All settings, by page, found by their words; each holds as soon as it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QListWidget, QScrollArea, QVBoxLayout, QWidget

from editor.ui.actions import Actions
from editor.ui.dialogs.setting_row import Desk, SettingRow, marked
from editor.ui.dialogs.shortcuts_page import ShortcutsPage
from editor.ui.focus import order_tabs
from editor.ui.panels.controls import field, push_button, quiet_label
from editor.ui.settings_table import PAGES, SETTINGS, SHORTCUTS, ShortcutsSetting
from editor.ui.shortcuts import Shortcuts
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr
from editor.wording import Wording

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_SIZE = (760, 560)  # px
_PAGES_WIDTH = 168  # px


class SettingsDialog(QDialog):
    """Pages at the left, rows at the right; while something is looked for, the rows of all pages that hold it.

    Args:
        desk: Where settings are read and carried out.
        actions: The commands.
        shortcuts: Their keys.
        theme: The colours.
        parent: The window.
    """

    def __init__(self, desk: Desk, actions: Actions, shortcuts: Shortcuts, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self._theme = theme
        self._words = field(tr("Find a setting"), clearable=True)
        self._words.textChanged.connect(self._filter)
        self._pages = QListWidget()
        self._pages.setObjectName("pages")
        self._pages.setAccessibleName(tr("Pages"))
        self._pages.addItems([shown(page) for page in PAGES])
        self._pages.setFixedWidth(_PAGES_WIDTH)
        self._none = quiet_label()
        self._none.setText(tr("No setting has these words."))
        self._none.hide()
        self.shortcuts = ShortcutsPage(actions, shortcuts, theme)
        self._sections = {page: _Section(page, self._rows(page, desk)) for page in PAGES}
        self._lay_out()
        self._pages.setCurrentRow(0)
        self._pages.currentRowChanged.connect(self._turn)
        self._filter("")
        self.resize(*_SIZE)

    def show_page(self, page: str) -> None:
        """Turn to a page."""
        self._pages.setCurrentRow(next(at for at, each in enumerate(PAGES) if each == page))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours, chosen here perhaps."""
        self._theme = theme
        for row in self.findChildren(SettingRow):
            row.set_theme(theme)
        self.shortcuts.set_theme(theme)
        self._filter(self._words.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab follow the order of sight."""
        super().showEvent(event)
        order_tabs(self)
        self._words.setFocus()

    # ------------------------------------------------------------------ layout

    def _rows(self, page: str, desk: Desk) -> list[SettingRow | ShortcutsPage]:
        return [
            self.shortcuts if isinstance(setting, ShortcutsSetting) else SettingRow(setting, desk, self._theme)
            for setting in SETTINGS
            if setting.page == page
        ]

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("settingsPage")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(16, 4, 12, 12)
        rows.setSpacing(16)
        rows.addWidget(self._none)
        for page, section in self._sections.items():
            rows.addWidget(section, 1 if page == SHORTCUTS else 0)
        rows.addStretch(0)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._pages)
        middle.addWidget(self._scroll, 1)
        close = push_button(tr("Close"), tr("Every choice holds already"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addLayout(middle, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    # ------------------------------------------------------------------ doing

    def _turn(self, _row: int) -> None:
        if self._words.text():
            self._words.clear()  # which shows the page
        else:
            self._filter("")
        self._scroll.verticalScrollBar().setValue(0)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        current = self._pages.currentRow()
        for at, section in enumerate(self._sections.values()):
            found = section.search(words, self._theme)
            section.setVisible(found if words else at == current)
            item = self._pages.item(at)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEnabled)
            if words and not found:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        self._none.setVisible(bool(words) and all(section.isHidden() for section in self._sections.values()))


class _Section(QWidget):
    """The rows of one page under its name."""

    def __init__(self, page: Wording, rows: Sequence[SettingRow | ShortcutsPage]) -> None:
        super().__init__()
        self._page = page
        self._rows = rows
        self._head = QLabel()
        font = self._head.font()
        font.setPixelSize(16)
        self._head.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._head)
        for row in rows:
            column.addWidget(row, 1 if isinstance(row, ShortcutsPage) else 0)

    def search(self, words: Sequence[str], theme: Theme) -> bool:
        """Show the rows that hold all words and mark these; tell whether there are any."""
        self._head.setText(marked(shown(self._page), words, theme))
        found = False
        for row in self._rows:
            here = row.search(words)
            row.setVisible(here)
            found = found or here
        return found


def show_settings(window: MainWindow) -> None:
    """Let the user choose; what is chosen holds in the window at once."""
    from editor.ui.settings_desk import SettingsDesk

    dialog = SettingsDialog(SettingsDesk(window), window.commands, window.shortcuts, window.theme, window)
    window.theme_changed.connect(dialog.set_theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
