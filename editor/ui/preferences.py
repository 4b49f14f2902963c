"""What the user wants not to be told of, and what an article is read with; kept in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.errors import FileError
from editor.storage.settings import Settings
from editor.ui.article_file import ArticleFile
from editor.ui.jobs import EngineJob, Setting


class Preferences(QObject):
    """Ties the settings to the engine.

    Args:
        settings: What is remembered between runs.
        article: Whose page's own ignores count.
        job: Told of every change.
    """

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(self, settings: Settings, article: ArticleFile, job: EngineJob) -> None:
        super().__init__(job)
        self._settings = settings
        self._article = article
        self._job = job

    def follow_file(self) -> None:
        """Say what the article at its present path is read with; it is about to be loaded."""
        path = self._article.path
        setting = Setting(
            title=path.stem.replace("_", " ") if path else "Untitled",
            folder=str(path.parent.absolute()) if path else "",
            templates=self._settings.text("templates"),
            site=self._settings.text("site"),
            ignored=self._ignored(),
            words=self._words(),
        )
        self._job.set_setting(setting, reopen=False)

    def ignore(self, key: str, *, everywhere: bool) -> None:
        """Show no more what a key of `editor.lint.ignore` names, on this page or everywhere."""
        self._add("ignored" if everywhere else self._of_page(), key)

    def add_word(self, word: str) -> None:
        """Put a word in the user's own dictionary."""
        self._add("words", word)

    def remember(self, name: str, value: str | int | bool | list[str]) -> None:
        """Keep a setting; a disk that refuses is told of, and nothing else is lost."""
        try:
            self._settings.set(name, value)
        except FileError as error:
            self.told.emit(str(error))

    def _add(self, name: str, value: str) -> None:
        values = self._settings.texts(name)
        if value not in values:
            self.remember(name, [*values, value])
        self._job.set_preferences(self._ignored(), self._words())

    def _of_page(self) -> str:
        path: Path | None = self._article.path
        return f"ignored on {path.absolute() if path else 'Untitled'}"

    def _ignored(self) -> frozenset[str]:
        return frozenset(self._settings.texts("ignored")) | frozenset(self._settings.texts(self._of_page()))

    def _words(self) -> frozenset[str]:
        return frozenset(self._settings.texts("words"))
