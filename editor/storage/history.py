"""Texts typed into a field before, the newest first."""

from __future__ import annotations

from editor.storage.settings import Settings

LIMIT = 30


class History:
    """A short list of texts kept in the settings.

    Args:
        settings: Where it is kept.
        name: Its name there.
    """

    def __init__(self, settings: Settings, name: str) -> None:
        self._settings = settings
        self._name = name

    def texts(self) -> list[str]:
        """Return the texts, the newest first."""
        return self._settings.texts(self._name)

    def add(self, text: str) -> None:
        """Put a text in front, unless it is empty.

        Raises:
            FileError: When the settings cannot be written.
        """
        if text:
            others = [each for each in self.texts() if each != text]
            self._settings.set(self._name, [text, *others][:LIMIT])
