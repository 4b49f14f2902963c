"""What is remembered between runs, in one JSON file of the user's configuration folder.

JSON, since the standard library writes it (it does not write TOML), people can read it, and unlike QSettings it
needs no Qt: the command line may share it.
"""

from __future__ import annotations

import json
from pathlib import Path

import platformdirs

from editor.errors import FileError
from editor.storage import file
from editor.wording import say

Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]


def default_path() -> Path:
    """Return where the settings lie for this user."""
    return platformdirs.user_config_path("wikiwright", appauthor=False) / "settings.json"


class Settings:
    """Names and values. A damaged file counts as none, and is kept beside as ``settings.json.damaged``.

    Args:
        path: The JSON file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Value] = self._load()

    @property
    def folder(self) -> Path:
        """Where the file lies."""
        return self._path.parent

    def text(self, name: str, default: str = "") -> str:
        """Return a string, or the default where there is none of that type."""
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int) -> int:
        """Return a whole number, or the default where there is none of that type."""
        value = self._values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def flag(self, name: str, default: bool) -> bool:
        """Return a truth value, or the default where there is none of that type."""
        value = self._values.get(name)
        return value if isinstance(value, bool) else default

    def texts(self, name: str) -> list[str]:
        """Return a list of strings; what is none is left out."""
        value = self._values.get(name)
        return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []

    def set(self, name: str, value: str | int | bool | list[str]) -> None:
        """Remember a value and write the file if it is another one.

        Raises:
            FileError: When the file cannot be written; the value holds for this run.
        """
        stored: Value = list(value) if isinstance(value, list) else value
        if self._values.get(name) == stored and type(self._values.get(name)) is type(stored):
            return
        self._values[name] = stored
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError(
                say("Settings could not be kept: {error}.", error=error.strerror or str(error)), self._path
            ) from error
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        file.save(self._path, text, file.Shape())

    def _load(self) -> dict[str, Value]:
        if not self._path.exists():
            return {}
        try:
            values = json.loads(file.load(self._path).text)
        except (FileError, ValueError):
            values = None
        if isinstance(values, dict):
            return values
        try:
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
        except OSError:  # unreadable and unmovable: run with the defaults
            return {}
        return {}
