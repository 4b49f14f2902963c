"""The files opened lately, newest first."""

from __future__ import annotations

from pathlib import Path

from editor.storage.settings import Settings

LIMIT = 12
_NAME = "recent_files"


class RecentFiles:
    """A short list of paths kept in the settings.

    Args:
        settings: Where it is kept.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def paths(self) -> list[Path]:
        """Return the files, newest first, whether or not they still exist."""
        return [Path(each) for each in self._settings.texts(_NAME)]

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
