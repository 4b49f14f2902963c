"""The files opened lately, newest first, and those that stay before them."""

from __future__ import annotations

from pathlib import Path

from editor.storage.settings import Settings

LIMIT = 12
_NAME = "recent_files"
_PINNED = "pinned_files"


class RecentFiles:
    """A short list of paths kept in the settings.

    Args:
        settings: Where it is kept.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def paths(self) -> list[Path]:
        """Return the files, those pinned first, then the newest, whether or not they still exist."""
        names = dict.fromkeys((*self._settings.texts(_PINNED), *self._settings.texts(_NAME)))
        return [Path(each) for each in names]

    def pinned(self, path: Path) -> bool:
        """Tell whether a file stays at the top."""
        return str(path.absolute()) in self._settings.texts(_PINNED)

    def pin(self, path: Path, stay: bool) -> None:
        """Let a file stay at the top, or no longer.

        Raises:
            FileError: When the settings cannot be written.
        """
        name = str(path.absolute())
        others = [each for each in self._settings.texts(_PINNED) if each != name]
        self._settings.set(_PINNED, [*others, name] if stay else others)

    def add(self, path: Path) -> None:
        """Put a file in front.

        Raises:
            FileError: When the settings cannot be written.
        """
        first = str(path.absolute())
        others = [each for each in self._settings.texts(_NAME) if each != first]
        self._settings.set(_NAME, [first, *others][:LIMIT])

    def forget(self, path: Path) -> None:
        """Take a file from the list.

        Raises:
            FileError: When the settings cannot be written.
        """
        gone = str(path.absolute())
        self._settings.set(_NAME, [each for each in self._settings.texts(_NAME) if each != gone])
        self.pin(path, False)
