"""Which folder is shown, and opening what lies in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.storage.recent import RecentFiles
from editor.storage.wiki_folder import Entry
from editor.ui.dialogs.quick_open import QuickOpen
from editor.ui.file_commands import FileCommands
from editor.ui.folder import Folder
from editor.ui.preferences import Preferences
from editor.ui.tabs import Tabs
from editor.ui.theme import Theme
from editor.ui.translation import tr

_SETTING = "folder"


class FolderCommands(QObject):
    """The folder the user chose, or else that of the article in view.

    Args:
        files: Opens articles.
        tabs: The open ones.
        recent: Those opened lately.
        preferences: Where the choice is kept.
        theme: Gives the colours.
        parent: Owns dialogs.
    """

    def __init__(
        self,
        files: FileCommands,
        tabs: Tabs,
        recent: RecentFiles,
        preferences: Preferences,
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._tabs = tabs
        self._recent = recent
        self._preferences = preferences
        self._theme = theme
        self._parent = parent
        self._quick: QuickOpen | None = None
        self.folder = Folder(self)
        tabs.listed.connect(self.follow)

    def follow(self) -> None:
        """Show the folder that is to be shown now."""
        chosen = self._preferences.text(_SETTING)
        path = self._tabs.file(self._tabs.current).path
        if chosen and Path(chosen).is_dir():
            self.folder.turn(Path(chosen))
        elif path is not None:
            self.folder.turn(path.absolute().parent)

    def choose(self) -> None:
        """Ask for a folder and show it from now on; without an answer, all stays."""
        start = str(self.folder.root or "")
        chosen = QFileDialog.getExistingDirectory(self._parent, tr("Open the folder of a wiki"), start)
        if chosen:
            self.turn(chosen)

    def follow_article(self) -> None:
        """Show the folder of the article in view again, whichever that is."""
        self.turn("")

    def turn(self, folder: str) -> None:
        """Show a folder from now on; "" shows that of the article in view, whichever that is."""
        self._preferences.remember(_SETTING, folder)
        self.follow()

    def quick_open(self) -> None:
        """Find an article by its title."""
        if self._quick is None:
            self._quick = QuickOpen(self._offer, self._files.open_path, self._theme(), self._parent)
        self._quick.set_theme(self._theme())
        self._quick.choose()

    def _offer(self) -> Sequence[Entry]:
        """Return the open articles but the one in view, those opened lately, and all of the folder."""
        open_ = [
            path for tab in self._tabs.all if tab is not self._tabs.current and (path := self._tabs.file(tab).path)
        ]
        known = [Entry(path.stem.replace("_", " "), path) for path in (*open_, *self._recent.paths()) if path.exists()]
        content = self.folder.content
        return known if content is None else [*known, *content.pages, *content.templates]
