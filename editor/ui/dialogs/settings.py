"""What an article is read with: the wiki's profile, the templates, the list of categories; and the theme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from editor.errors import EditorError
from editor.storage.category_names import read_list
from editor.ui.panels.controls import field, push_button, quiet_button, quiet_label
from editor.ui.theme import Theme
from editor.wikitext.site import load_site

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_WIDTH = 560  # px
_THEMES = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast"))


@dataclass(frozen=True, slots=True)
class PathSetting:
    """A setting that is a file or a folder.

    Attributes:
        name: In the settings.
        title: What it is.
        why: What it is for, and what holds without it.
        folder: It is a folder.
        check: Reads it; raises `EditorError` where it will not do.
        kind: Of file, for the file dialog.
    """

    name: str
    title: str
    why: str
    folder: bool
    check: Callable[[Path], object]
    kind: str = ""


def _folder(path: Path) -> None:
    if not path.is_dir():
        raise EditorError(f"There is no folder {path}.")


PATHS = (
    PathSetting(
        "site",
        "Site profile",
        "Says what your wiki knows and wants: namespaces, tags, spelling. Without one an English MediaWiki is assumed.",
        False,
        load_site,
        "Site profiles (*.json)",
    ),
    PathSetting(
        "templates",
        "Templates folder",
        "Holds files named Template%3AName.wikitext. Without one they are looked for beside the article.",
        True,
        _folder,
    ),
    PathSetting(
        "categories",
        "List of categories",
        "One name a line, offered while you type one. Those of the articles beside this one are offered too.",
        False,
        read_list,
        "Text files (*.txt *.wiki *.wikitext);;All files (*)",
    ),
)


class SettingsDialog(QDialog):
    """A few settings, found by their words; each holds as soon as it is chosen.

    Args:
        values: Those of now, by name: the paths of `PATHS`, and ``theme``.
        theme: The colours.
        parent: The window.
    """

    chosen = Signal(str, str)
    """``(name, value)``: a path or "" for none, or a theme."""

    def __init__(self, values: dict[str, str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle("Settings")
        self._theme = theme
        self._rows: list[tuple[QWidget, str]] = []
        self._none = quiet_label()
        self._none.setText("No setting has these words.")
        self._none.hide()
        self._words = field("Find a setting", clearable=True)
        self._words.textChanged.connect(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self._words)
        layout.addWidget(self._none)
        for setting in PATHS:
            layout.addWidget(self._path_row(setting, values.get(setting.name, "")))
        layout.addWidget(self._theme_row(values.get("theme") or "system"))
        layout.addStretch(1)
        close = push_button("Close", "Every choice holds already")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(_WIDTH)
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    # ------------------------------------------------------------------ rows

    def _path_row(self, setting: PathSetting, value: str) -> QWidget:
        path = field("None", clearable=True)
        path.setObjectName(setting.name)
        path.setAccessibleName(setting.title)
        path.setText(value)
        fault = QLabel()
        fault.setWordWrap(True)
        fault.setStyleSheet(f"color: {self._theme.colours['error']};")
        fault.hide()
        path.editingFinished.connect(partial(self._take, setting, path, fault))
        choose = push_button("Choose…", f"Choose the {setting.title.lower()}")
        choose.setAutoDefault(False)  # Return in a field takes what it holds, and opens nothing
        choose.clicked.connect(partial(self._choose, setting, path, fault))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(path, 1)
        line.addWidget(choose)
        row, column = self._row(setting.title, setting.why)
        column.addLayout(line)
        column.addWidget(fault)
        return row

    def _theme_row(self, value: str) -> QWidget:
        row, column = self._row("Theme", "Dark ink on light paper, light ink on dark, or as the system has it.")
        line = QHBoxLayout()
        line.setSpacing(4)
        choice = QButtonGroup(row)
        for name, words in _THEMES:
            button = quiet_button(words, "")
            button.setObjectName(name)
            button.setCheckable(True)
            button.setChecked(name == value)
            button.clicked.connect(partial(self.chosen.emit, "theme", name))
            choice.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        return row

    def _row(self, title: str, why: str) -> tuple[QWidget, QVBoxLayout]:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QLabel(title)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        below = quiet_label()
        below.setText(why)
        column.addWidget(head)
        column.addWidget(below)
        self._rows.append((row, f"{title} {why}".casefold()))
        return row, column

    # ------------------------------------------------------------------ doing

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for row, text in self._rows:
            row.setVisible(all(word in text for word in wanted))
        self._none.setVisible(not any(row.isVisibleTo(self) for row, _ in self._rows))

    def _choose(self, setting: PathSetting, path: QLineEdit, fault: QLabel) -> None:
        start = path.text() or str(Path.home())
        if setting.folder:
            found = QFileDialog.getExistingDirectory(self, setting.title, start)
        else:
            found, _ = QFileDialog.getOpenFileName(self, setting.title, start, setting.kind)
        if found:
            path.setText(found)
            self._take(setting, path, fault)

    def _take(self, setting: PathSetting, path: QLineEdit, fault: QLabel) -> None:
        """Take what the field holds, or say below it why it will not do."""
        text = path.text().strip()
        try:
            if text:
                setting.check(Path(text))
        except EditorError as error:
            fault.setText(str(error))
            fault.show()
            return
        fault.hide()
        self.chosen.emit(setting.name, text)


def show_settings(window: MainWindow) -> None:
    """Let the user choose; what is chosen holds in the window at once."""
    preferences = window.preferences
    names = (*(setting.name for setting in PATHS), "theme")
    dialog = SettingsDialog({name: preferences.text(name) for name in names}, window.theme, window)

    def take(name: str, value: str) -> None:
        if name == "theme":
            window.set_theme_choice(value)
        elif value != preferences.text(name):
            preferences.read_with(name, value)

    dialog.chosen.connect(take)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
