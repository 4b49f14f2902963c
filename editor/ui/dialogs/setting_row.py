"""One row of the settings: what it is, what it does, and the control that its kind calls for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from editor.errors import EditorError
from editor.ui.panels.controls import field, push_button, quiet_button, quiet_label
from editor.ui.settings_table import (
    ChoiceSetting,
    FlagSetting,
    FontSetting,
    ListSetting,
    NumberSetting,
    PathSetting,
    Setting,
    Value,
    in_language,
)
from editor.ui.shortcuts import native
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr

_FAULT = "fault"
_LIST_ROWS, _ROW_HEIGHT = 5, 26  # rows, px


class Entry(NamedTuple):
    """An entry of a list: what tells it apart, and its words."""

    key: str
    text: str


class Desk(Protocol):
    """Where settings are read and what is chosen is carried out, see `editor.ui.settings_desk`."""

    def value(self, setting: Setting) -> Value:
        """Return what holds now."""

    def choose(self, setting: Setting, value: Value) -> None:
        """Let another value hold."""

    def entries(self, setting: Setting) -> Sequence[Entry]:
        """Return the entries of a list."""

    def add(self, setting: Setting, text: str) -> None:
        """Put one more into a list."""

    def remove(self, setting: Setting, key: str) -> None:
        """Take one out of a list."""


class SettingRow(QWidget):
    """A setting.

    Args:
        setting: Which.
        desk: Told of every choice; it holds at once.
        theme: The colours.
    """

    def __init__(self, setting: Setting, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setting = setting = in_language(setting)
        self._desk = desk
        self._theme = theme
        self._marked: Sequence[str] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._title = QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._why = quiet_label()
        self._column.addWidget(self._title)
        self._column.addWidget(self._why)
        self._build()
        self.mark(())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.mark(self._marked)
        for fault in self.findChildren(QLabel, _FAULT):
            fault.setStyleSheet(f"color: {theme.colours['error']};")

    @property
    def searched(self) -> str:
        """All words of the row, for the search."""
        more = [words for _, words in self.setting.choices] if isinstance(self.setting, ChoiceSetting) else []
        more += [self.setting.label] if isinstance(self.setting, FlagSetting) else []
        return " ".join((self.setting.page, self.setting.title, self.setting.why, *more))

    def search(self, words: Sequence[str]) -> bool:
        """Mark the words (casefolded) and tell whether all of them are in the row."""
        self.mark(words)
        searched = self.searched.casefold()
        return all(word in searched for word in words)

    def mark(self, words: Sequence[str]) -> None:
        """Mark words in title and explanation."""
        self._marked = words
        self._title.setText(marked(self.setting.title, words, self._theme))
        self._why.setText(marked(self.setting.why, words, self._theme))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page over a control that has not the focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------ kinds

    def _build(self) -> None:
        setting = self.setting
        if isinstance(setting, PathSetting):
            self._build_path(setting)
        elif isinstance(setting, ChoiceSetting):
            self._build_choice(setting)
        elif isinstance(setting, FlagSetting):
            self._build_flag(setting)
        elif isinstance(setting, NumberSetting):
            self._build_number(setting)
        elif isinstance(setting, FontSetting):
            self._build_font(setting)
        elif isinstance(setting, ListSetting):
            self._column.addWidget(EntryList(setting, self._desk))

    def _name(self, control: QWidget) -> None:
        control.setObjectName(self.setting.name)
        control.setAccessibleName(self.setting.title)
        control.setAccessibleDescription(self.setting.why)

    def _line(self, *widgets: QWidget, stretch: bool = True) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            line.addWidget(widget)
        if stretch:
            line.addStretch(1)
        self._column.addLayout(line)

    def _build_path(self, setting: PathSetting) -> None:
        path = field(tr("None"), clearable=True)
        self._name(path)
        path.setText(str(self._desk.value(setting)))
        fault = QLabel()
        fault.setObjectName(_FAULT)
        fault.setWordWrap(True)
        fault.setStyleSheet(f"color: {self._theme.colours['error']};")
        fault.hide()
        path.editingFinished.connect(partial(self._take_path, setting, path, fault))
        choose = push_button(tr("Choose…"), tr("{setting}: choose one", setting=setting.title))
        choose.setAccessibleName(choose.toolTip())
        choose.setAutoDefault(False)  # Return in a field takes what it holds, and opens nothing
        choose.clicked.connect(partial(self._ask_path, setting, path, fault))
        self._line(path, choose, stretch=False)
        self._column.addWidget(fault)

    def _take_path(self, setting: PathSetting, path: QLineEdit, fault: QLabel) -> None:
        """Take what the field holds, or say below it why it will not do."""
        text = path.text().strip()
        try:
            if text:
                setting.check(Path(text))
        except EditorError as error:
            fault.setText(shown(error.message))
            fault.show()
            return
        fault.hide()
        if text != self._desk.value(setting):
            self._desk.choose(setting, text)

    def _ask_path(self, setting: PathSetting, path: QLineEdit, fault: QLabel) -> None:
        start = path.text() or str(Path.home())
        if setting.folder:
            found = QFileDialog.getExistingDirectory(self, setting.title, start)
        else:
            found, _ = QFileDialog.getOpenFileName(self, setting.title, start, setting.kind)
        if found:
            path.setText(found)
            self._take_path(setting, path, fault)

    def _build_choice(self, setting: ChoiceSetting) -> None:
        choice = QButtonGroup(self)
        buttons = []
        for name, words in setting.choices:
            button = quiet_button(words, "")
            button.setObjectName(f"{setting.name}: {name}")
            button.setAccessibleName(f"{setting.title}: {words}")
            button.setCheckable(True)
            button.setChecked(name == self._desk.value(setting))
            button.clicked.connect(partial(self._desk.choose, setting, name))
            choice.addButton(button)
            buttons.append(button)
        self._line(*buttons)

    def _build_flag(self, setting: FlagSetting) -> None:
        box = QCheckBox(setting.label)
        self._name(box)
        box.setAccessibleName(f"{setting.title}: {setting.label}")
        box.setChecked(bool(self._desk.value(setting)))
        box.toggled.connect(partial(self._desk.choose, setting))
        self._line(box)

    def _build_number(self, setting: NumberSetting) -> None:
        number = QSpinBox()
        self._name(number)
        number.setRange(setting.low, setting.high)
        number.setSingleStep(setting.step)
        number.setSuffix(setting.unit)
        value = self._desk.value(setting)
        number.setValue(value if isinstance(value, int) else setting.low)
        number.valueChanged.connect(partial(self._desk.choose, setting))
        self._later(number)
        usual = self._usual_button(setting, lambda: number.setValue(int(str(setting.default))))
        self._line(number, usual)

    def _build_font(self, setting: FontSetting) -> None:
        families = QComboBox()
        self._name(families)
        families.addItem(setting.usual, "")
        for name in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(name) and (not setting.fixed or QFontDatabase.isFixedPitch(name)):
                families.addItem(name, name)
        families.setCurrentIndex(max(families.findData(self._desk.value(setting)), 0))
        families.currentIndexChanged.connect(lambda at: self._desk.choose(setting, str(families.itemData(at))))
        families.setMaximumWidth(280)
        self._later(families)
        self._line(families, self._usual_button(setting, lambda: families.setCurrentIndex(0)))

    def _usual_button(self, setting: Setting, do: Callable[[], None]) -> QWidget:
        button = quiet_button(tr("Usual"), tr("{setting}: as it is at first", setting=setting.title))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _later(self, control: QWidget) -> None:
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)


class EntryList(QWidget):
    """A short list with a button that takes out, and a field that puts in.

    Args:
        setting: Of what.
        desk: Holds the entries.
    """

    def __init__(self, setting: ListSetting, desk: Desk) -> None:
        super().__init__()
        self._setting = setting
        self._desk = desk
        self._list = QListWidget()
        self._list.setObjectName(setting.name)
        self._list.setAccessibleName(setting.title)
        self._list.setAccessibleDescription(setting.why)
        self._list.installEventFilter(self)
        self._empty = quiet_label()
        self._empty.setText(setting.empty)
        self._remove = push_button(setting.verb, f"{setting.title}: {setting.verb} ({native('Del')})")
        self._remove.setAccessibleName(f"{setting.title}: {setting.verb}")
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self._take_out)
        self._list.currentRowChanged.connect(lambda row: self._remove.setEnabled(row >= 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._list)
        column.addWidget(self._empty)
        below = QHBoxLayout()
        below.setSpacing(8)
        if setting.add:
            self._field = field(setting.add)
            self._field.returnPressed.connect(self._put_in)
            below.addWidget(self._field, 1)
        else:
            below.addStretch(1)
        below.addWidget(self._remove)
        column.addLayout(below)
        self.refresh()

    def refresh(self) -> None:
        """Show what the list holds now."""
        at = self._list.currentRow()
        self._list.clear()
        for key, text in self._desk.entries(self._setting):
            item = QListWidgetItem(text, self._list)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.UserRole, key)
        count = self._list.count()
        self._list.setFixedHeight(min(max(count, 1), _LIST_ROWS) * _ROW_HEIGHT + 4)
        self._list.setVisible(count > 0)
        self._remove.setVisible(count > 0)
        self._remove.setEnabled(False)
        self._empty.setVisible(count == 0)
        if count and at >= 0:
            self._list.setCurrentRow(min(at, count - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the current entry out on Delete."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self._take_out()
            return True
        return super().eventFilter(watched, event)

    def _take_out(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._desk.remove(self._setting, str(item.data(Qt.ItemDataRole.UserRole)))
            self.refresh()
            (self._list if self._list.count() else self.nextInFocusChain() or self).setFocus()

    def _put_in(self) -> None:
        text = self._field.text().strip()
        if text:
            self._desk.add(self._setting, text)
            self._field.clear()
            self.refresh()


def marked(text: str, words: Sequence[str], theme: Theme) -> str:
    """Return a text as HTML in which words (casefolded) are marked."""
    folded = text.casefold()
    inside = [False] * len(text)
    for word in words:
        at = folded.find(word) if len(folded) == len(text) else -1
        while word and at >= 0:
            inside[at : at + len(word)] = [True] * len(word)
            at = folded.find(word, at + 1)
    pieces: list[str] = []
    for at, letter in enumerate(text):
        if inside[at] and not (at and inside[at - 1]):
            pieces.append(f"<span style='background: {theme.colours['found']}; color: {theme.colours['ink']}'>")
        pieces.append(escape(letter))
        if inside[at] and not (at + 1 < len(text) and inside[at + 1]):
            pieces.append("</span>")
    return f"<qt>{''.join(pieces)}</qt>"
