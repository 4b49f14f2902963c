"""What the user wants not to be told of, and what an article is read with; kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.errors import FileError
from editor.storage.recent import RecentFiles
from editor.storage.settings import Settings
from editor.ui.article_file import ArticleFile
from editor.ui.jobs import EngineJob, Setting
from editor.ui.panels.panel import Ignored
from editor.ui.settings_table import Value
from editor.ui.translation import shown

_UNTITLED = "ignored on Untitled"


class Preferences(QObject):
    """Ties the settings to the engine.

    Args:
        settings: What is remembered between runs.
        article: Whose page's own ignores count.
        job: Told of every change.
    """

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    ignored_changed = Signal(object)
    """``(Ignored)``: what is not shown on the present page."""

    def __init__(self, settings: Settings, article: ArticleFile, job: EngineJob) -> None:
        super().__init__(job)
        self._settings = settings
        self._article = article
        self._job = job
        self._page = self._before = _UNTITLED  # of the settings: the present page's, and the one it was until now
        article.saved.connect(self._carry)

    def follow_file(self) -> None:
        """Say what the article at its present path is read with; it is about to be loaded, or was saved there."""
        path = self._article.path
        self._before, self._page = self._page, f"ignored on {path.absolute()}" if path else _UNTITLED
        if path is None and self._settings.texts(_UNTITLED):
            self.remember(_UNTITLED, [])  # another article without a name
        self._job.set_setting(self._setting(), reopen=False)
        self.ignored_changed.emit(self.ignored)

    def read_with(self, name: str, value: str) -> None:
        """Choose the ``site`` profile, the ``templates`` folder or the like, and read the article afresh with it."""
        self.remember(name, value)
        self._job.set_setting(self._setting())
        self.ignored_changed.emit(self.ignored)

    def ignore(self, key: str, *, everywhere: bool) -> None:
        """Show no more what a key of `editor.lint.ignore` names, on this page or on all of the site."""
        self._add(self._of_site() if everywhere else self._page, key)

    def show_again(self, key: str, *, everywhere: bool) -> None:
        """Show what was ignored by a key of this page or of the site."""
        self._drop(self._of_site() if everywhere else self._page, key)

    def add_word(self, word: str) -> None:
        """Put a word in the user's own dictionary."""
        self._add("words", word)

    def drop_word(self, word: str) -> None:
        """Take a word out of the user's own dictionary."""
        self._drop("words", word)

    @property
    def ignored(self) -> Ignored:
        """What is not shown on the present page."""
        texts = self._settings.texts
        return Ignored(tuple(texts(self._page)), tuple(texts(self._of_site())), tuple(texts("words")))

    def text(self, name: str) -> str:
        """Return a setting that is a string, or ""."""
        return self._settings.text(name)

    @property
    def recent(self) -> RecentFiles:
        """The files opened lately."""
        return RecentFiles(self._settings)

    def value(self, name: str, default: Value) -> Value:
        """Return a setting of the default's type, or the default."""
        if isinstance(default, bool):
            return self._settings.flag(name, default)
        if isinstance(default, int):
            return self._settings.number(name, default)
        return self._settings.texts(name) if isinstance(default, list) else self._settings.text(name, default)

    def flag(self, name: str, default: bool) -> bool:
        """Return a setting that is on or off."""
        return self._settings.flag(name, default)

    def remember(self, name: str, value: str | int | bool | list[str]) -> None:
        """Keep a setting; a disk that refuses is told of, and nothing else is lost."""
        try:
            self._settings.set(name, value)
        except FileError as error:
            self.told.emit(shown(error.message))

    def _setting(self) -> Setting:
        path, kept = self._article.path, self.ignored
        return Setting(
            title=path.stem.replace("_", " ") if path else "Untitled",
            folder=str(path.parent.absolute()) if path else "",
            templates=self._settings.text("templates"),
            site=self._settings.text("site"),
            ignored=frozenset((*kept.page, *kept.site)),
            words=frozenset(kept.words),
        )

    def _add(self, name: str, value: str) -> None:
        values = self._settings.texts(name)
        if value not in values:
            self._keep(name, [*values, value])

    def _drop(self, name: str, value: str) -> None:
        self._keep(name, [each for each in self._settings.texts(name) if each != value])

    def _keep(self, name: str, values: list[str]) -> None:
        self.remember(name, values)
        kept = self.ignored
        self._job.set_preferences(frozenset((*kept.page, *kept.site)), frozenset(kept.words))
        self.ignored_changed.emit(kept)

    def _carry(self) -> None:
        """Take along what is ignored when the article is saved as another file."""
        kept = self._settings.texts(self._before)
        if self._before != self._page and kept:
            self._keep(self._page, [*kept, *(key for key in self._settings.texts(self._page) if key not in kept)])
        self._before = self._page

    def _of_site(self) -> str:
        site = self._settings.text("site")
        return f"ignored at {site}" if site else "ignored"
