"""The keys of all commands: found by name or by pressing them, changed by pressing others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from editor.text import Span
from editor.ui.actions import MENUS, Actions
from editor.ui.panels.controls import field, push_button, quiet_label
from editor.ui.panels.row_delegate import RowDelegate
from editor.ui.panels.row_view import RowView
from editor.ui.panels.rows import PAYLOAD_ROLE, Chip, Node, Row, RowModel
from editor.ui.settings_table import setting
from editor.ui.shortcuts import NAME, Shortcuts, native, portable
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr


class ShortcutsPage(QWidget):
    """A list of commands with their keys, and below it what can be done about the chosen one's.

    Args:
        actions: The commands.
        shortcuts: Their keys.
        theme: The colours.
    """

    def __init__(self, actions: Actions, shortcuts: Shortcuts, theme: Theme) -> None:
        super().__init__()
        self._actions = actions
        self._shortcuts = shortcuts
        self._about = setting(NAME)
        self._words: Sequence[str] = ()
        self._menus = {name: _plain(shown(title)) for title, names in MENUS.items() for name in names if name}
        self._model = RowModel(self._row, self)
        self._delegate = RowDelegate(theme, (56, 0), self)
        self._view = RowView(self._model, self._delegate)
        self._view.setAccessibleName(tr("Commands and their keys"))
        self._view.setUniformRowHeights(True)
        self._view.setMinimumHeight(8 * 28)
        self._name = field(tr("Find by name"), clearable=True)
        self._name.textChanged.connect(lambda _text: self._fill())
        self._pressed = key_field(tr("Find by pressing keys"))
        self._pressed.keySequenceChanged.connect(lambda _keys: self._fill())
        self._wanted = key_field(tr("Keys for the chosen command"))
        self._said = quiet_label()
        self._set = push_button(tr("Set"), tr("These keys alone"))
        self._add = push_button(tr("Add"), tr("These keys beside those it has"))
        self._none = push_button(tr("No keys"), tr("Take its keys away"))
        self._usual = push_button(tr("Usual keys"), tr("As they are at first"))
        self._all = push_button(tr("All as usual"), tr("Give every command the keys that it has at first"))
        self._lay_out()
        self._connect()
        self._fill()
        self._judge()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self._view.viewport().update()

    def search(self, words: Sequence[str]) -> bool:
        """List the commands that hold all words (casefolded), all without words; tell whether there are any."""
        own = " ".join(map(shown, (self._about.page, self._about.title, self._about.why))).casefold()
        self._words = () if all(word in own for word in words) else words  # the page itself is meant
        self._fill()
        return self._model.rowCount() > 0

    def choose(self, name: str) -> None:
        """Make a command the chosen one."""
        node = next((node for node in self._model.nodes() if node.payload == name), None)
        self._view.setCurrentIndex(self._model.index_of(node))

    @property
    def chosen(self) -> str:
        """The chosen command, or ""."""
        name = self._view.currentIndex().data(PAYLOAD_ROLE)
        return name if isinstance(name, str) else ""

    # ------------------------------------------------------------------ layout

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._name, 1)
        above.addWidget(self._pressed, 1)
        below = QGridLayout()
        below.setSpacing(8)
        below.addWidget(self._wanted, 0, 0)
        for at, button in enumerate((self._set, self._add, self._none, self._usual), 1):
            below.addWidget(button, 0, at)
        below.addWidget(self._said, 1, 0, 1, 4)
        below.addWidget(self._all, 1, 4)
        below.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._view, 1)
        column.addLayout(below)
        for button in (self._set, self._add, self._none, self._usual, self._all):
            button.setAutoDefault(False)
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())  # whatever is said moves nothing

    def _connect(self) -> None:
        self._view.selectionModel().currentChanged.connect(self._on_current)
        self._wanted.keySequenceChanged.connect(lambda _keys: self._judge())
        self._set.clicked.connect(lambda: self._assign((self._key(),)))
        self._add.clicked.connect(lambda: self._assign((*self._shortcuts.keys(self.chosen), self._key())))
        self._none.clicked.connect(lambda: self._assign(()))
        self._usual.clicked.connect(lambda: self._shortcuts.reset(self.chosen))
        self._all.clicked.connect(self._shortcuts.reset_all)
        self._shortcuts.changed.connect(self._renew)

    # ------------------------------------------------------------------ rows

    def _row(self, payload: object) -> Row:
        name = str(payload)
        keys = ", ".join(native(key) for key in self._shortcuts.keys(name))
        chips = () if self._shortcuts.is_usual(name) else (Chip(tr("changed"), "accent"),)
        menu, title = self._menus.get(name, tr("Toolbar")), _title(self._actions.row(name).text)
        spoken = ", ".join((title, menu, keys or tr("no keys"), *(chip.text for chip in chips)))
        return Row(text=title, lead=menu, count=keys, chips=chips, spoken=spoken)

    def _fill(self) -> None:
        current = self.chosen
        pressed = self._pressed.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        words = [*self._words, *self._name.text().casefold().split()]
        fitting = []
        for name in self._actions.ids():
            row = self._actions.row(name)
            keys = self._shortcuts.keys(name)
            spelled = " ".join((*keys, *map(native, keys)))
            text = f"{_title(row.text)} {row.tip} {self._menus.get(name, '')} {spelled}".casefold()
            if all(word in text for word in words) and (not pressed or pressed in keys):
                fitting.append(name)
        self._model.fill([Node(name, name, Span(0, 0)) for name in fitting])
        self.choose(current if current in fitting else fitting[0] if fitting else "")
        self._on_current()

    def _renew(self) -> None:
        self._fill()
        self._wanted.clear()
        self._judge()

    # ------------------------------------------------------------------ keys

    def _key(self) -> str:
        return portable(self._wanted.keySequence().toString())

    def _on_current(self, *_indexes: QModelIndex) -> None:
        name = self.chosen
        self._wanted.setEnabled(bool(name))
        self._none.setEnabled(bool(name) and bool(self._shortcuts.keys(name)))
        self._usual.setEnabled(bool(name) and not self._shortcuts.is_usual(name))
        self._judge()

    def _judge(self) -> None:
        """Say whose the pressed keys are, and offer to take them over."""
        name, key = self.chosen, self._key()
        fault = self._shortcuts.fault(key) if name else tr("Choose a command.")
        owner = self._shortcuts.owner(key, but=name) if key and not fault else ""
        has = key in self._shortcuts.keys(name) if name else False
        if fault:
            said = fault
        elif owner:
            title = _title(self._actions.row(owner).text)
            said = tr(
                "{key} belongs to “{title}”. Taking it over leaves that command without it.",
                key=native(key),
                title=title,
            )
        elif has:
            said = tr("It has {key} already.", key=native(key))
        else:
            said = tr("{key} is free.", key=native(key))
        self._said.setText(said)
        self._set.setText(tr("Take over") if owner else tr("Set"))
        self._set.setEnabled(not fault)
        self._add.setEnabled(not fault and not has)

    def _assign(self, keys: tuple[str, ...]) -> None:
        self._shortcuts.assign(self.chosen, keys)


def key_field(name: str) -> QKeySequenceEdit:
    """Return a field that takes one key with what is held; Tab leaves it, as it leaves every other."""
    made = QKeySequenceEdit()
    made.setMaximumSequenceLength(1)
    made.setClearButtonEnabled(True)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for line in made.findChildren(QLineEdit):
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        for clear in line.findChildren(QWidget):
            clear.setAccessibleName(tr("Clear"))
    return made


def _plain(text: str) -> str:
    return text.replace("&", "")


def _title(text: str) -> str:
    return _plain(text).removesuffix("…")
