"""What to search for in articles, and where."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.errors import FileError
from editor.search.messages import Folder, Wish
from editor.storage.history import History
from editor.storage.settings import Settings
from editor.text.search import Template
from editor.ui.find_field import FindField
from editor.ui.find_options import FindOptions, toggle
from editor.ui.panels.controls import field
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr
from editor.wording import say

_PATTERNS = "*.wiki *.wikitext *.mediawiki *.txt"


class Where(Enum):
    """Which articles are searched."""

    SHOWN = "article"
    OPEN = "open"
    FOLDER = "folder"


_PLACES = {Where.SHOWN: say("This article"), Where.OPEN: say("Open articles"), Where.FOLDER: say("A folder")}


class SearchForm(QWidget):
    """The fields of the Search panel; what is chosen is remembered between runs.

    Args:
        settings: Where it is remembered.
        theme: The colours.
        owner: The panel; the keys of the options work all over it.
    """

    asked = Signal()
    """Search now."""

    changed = Signal()
    """Something else would be searched for now than was."""

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(self, settings: Settings, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._settings = settings
        self.words = FindField(tr("Find"), History(settings, "found before"), theme, self)
        self.other = FindField(tr("Replace with"), History(settings, "replaced before"), theme, self)
        self._options = FindOptions(owner, theme)
        self._keep_case = toggle(owner, "Aa→Bb", tr("Capitals as in what is replaced"), "Alt+P")
        self._where = QComboBox()
        self._where.setAccessibleName(tr("Where to look"))
        self._folder = field(tr("Folder"))
        self._patterns = field(tr("Names of files"))
        self._browse = QToolButton()
        self._search = QPushButton(tr("Search"))
        self._fill(settings)
        self._lay_out()
        self._connect()
        self.set_replacing(False)
        self._on_where()
        self.set_theme(theme)

    @property
    def replacing(self) -> bool:
        """Whether what is found is to be replaced."""
        return not self.other.isHidden()

    @property
    def where(self) -> Where:
        """Which articles are searched."""
        chosen: Where = self._where.currentData()
        return chosen

    def wish(self, site: str) -> Wish | None:
        """Return what to look for with a site profile, or None for nothing."""
        words = self.words.text()
        template = Template(self.other.text(), self._keep_case.isChecked()) if self.replacing else None
        return Wish(self._options.query(words), template, self._options.scope, site) if words else None

    def folder(self) -> Folder | None:
        """Return the folder to look in, or None where none is chosen."""
        name = self._folder.text().strip()
        if self.where is not Where.FOLDER or not name:
            return None
        return Folder(Path(name).expanduser(), tuple(self._patterns.text().split()) or ("*",))

    def set_folder(self, folder: Path) -> None:
        """Offer a folder, unless one is chosen already."""
        if not self._folder.text():
            self._folder.setText(str(folder))

    def choose(self, where: Where) -> None:
        """Choose which articles are searched."""
        self._where.setCurrentIndex(list(Where).index(where))

    def set_replacing(self, replacing: bool) -> None:
        """Show or hide the half that replaces."""
        for widget in (self.other, self._keep_case):
            widget.setVisible(replacing)
        self._search.setText(tr("Preview") if replacing else tr("Search"))
        self._search.setToolTip(
            tr("List what would be replaced (Return)") if replacing else tr("List what is found (Return)"),
        )
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's tint."""
        for each in (self.words, self.other, self._options):
            each.set_theme(theme)
        self._browse.setIcon(theme.icon("open"))

    def remember(self) -> None:
        """Keep what is chosen for next time."""
        self.words.remember()
        if self.replacing:
            self.other.remember()
        try:
            self._settings.set("search where", self.where.value)
            self._settings.set("search folder", self._folder.text())
            self._settings.set("search names", self._patterns.text())
        except FileError as error:
            self.told.emit(shown(error.message))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Search on Return in any field."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else 0
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
            return True
        return super().eventFilter(watched, event)

    def _fill(self, settings: Settings) -> None:
        for where, words in _PLACES.items():
            self._where.addItem(shown(words), where)
        kept = settings.text("search where", Where.OPEN.value)
        self.choose(next((where for where in Where if where.value == kept), Where.OPEN))
        self._folder.setText(settings.text("search folder"))
        self._patterns.setText(settings.text("search names", _PATTERNS))
        self._patterns.setCursorPosition(0)  # so that its beginning is seen
        self._patterns.setToolTip(tr("Which files are articles, such as *.wiki; several are parted by blanks"))
        self._folder.setToolTip(tr("The folder to look in, and in those below it"))
        self._browse.setToolTip(tr("Choose a folder"))
        self._browse.setAccessibleName(tr("Choose a folder"))

    def _lay_out(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(0)
        options.addWidget(self._options)
        place = QHBoxLayout()
        place.setSpacing(4)
        self._where.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        place.addWidget(self._where, 1)
        place.addWidget(self._search)
        self._folder_row = QWidget()
        folder = QGridLayout(self._folder_row)
        folder.setContentsMargins(0, 0, 0, 0)
        folder.setSpacing(4)
        folder.addWidget(self._folder, 0, 0)
        folder.addWidget(self._browse, 0, 1)
        folder.addWidget(self._patterns, 1, 0, 1, 2)
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.addWidget(self.words, 0, 0)
        grid.addLayout(options, 0, 1)
        grid.addWidget(self.other, 1, 0)
        grid.addWidget(self._keep_case, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(place, 2, 0, 1, 2)
        grid.addWidget(self._folder_row, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addLayout(grid)
        column.addStretch(1)

    def _connect(self) -> None:
        for line in (self.words, self.other, self._folder, self._patterns):
            line.installEventFilter(self)
            line.textChanged.connect(self.changed)
        for each in (self.words, self.other):
            each.told.connect(self.told)
        self._options.changed.connect(self.changed)
        self._keep_case.toggled.connect(self.changed)
        self._where.currentIndexChanged.connect(self._on_where)
        self._browse.clicked.connect(self._ask_folder)
        self._search.clicked.connect(self.asked)

    def _on_where(self) -> None:
        self._folder_row.setVisible(self.where is Where.FOLDER)
        self.changed.emit()

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Look in a folder"), self._folder.text())
        if name:
            self._folder.setText(name)
