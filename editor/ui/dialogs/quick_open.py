"""Quick open: every article of the folder, open or opened lately, by a few letters of its title."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from editor.storage.wiki_folder import Entry
from editor.ui.dialogs.chooser import Chooser
from editor.ui.dialogs.fuzzy import best_first
from editor.ui.panels.rows import Row
from editor.ui.theme import Theme
from editor.ui.translation import tr

_MOST = 200  # rows


class QuickOpen(Chooser):
    """Lists articles as their titles are typed.

    Args:
        offer: Gives the articles to choose from, the likeliest first.
        take: Called with the path that was chosen.
        theme: The colours.
        parent: The window.
    """

    def __init__(
        self, offer: Callable[[], Sequence[Entry]], take: Callable[[Path], object], theme: Theme, parent: QWidget
    ) -> None:
        self._offer = offer
        self._open = take
        self._entries: dict[str, Entry] = {}
        super().__init__(
            theme, parent, tr("Quick open"), tr("Type the title of an article"), tr("No article of that title.")
        )

    def choose(self) -> None:
        """Show all articles and wait for a choice."""
        self._entries = {}
        for entry in self._offer():
            self._entries.setdefault(str(entry.path.absolute()), entry)
        super().choose()

    def _row(self, payload: object) -> Row:
        entry = self._entries[str(payload)]
        return Row(text=entry.title, label=entry.path.parent.name)

    def _found(self, words: str) -> Sequence[object]:
        if not words.strip():
            return list(self._entries)[:_MOST]
        return best_first(words, {path: entry.title for path, entry in self._entries.items()})[:_MOST]

    def _take(self, payload: object) -> None:
        self._open(Path(str(payload)))
