"""The commands about changes: show them, go through them, take them back, restore a version, write the summary."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from editor.engine.messages import ArticleFacts
from editor.errors import EditorError, FileError
from editor.storage import file
from editor.storage.snapshots import Reason
from editor.ui.bar import Bar
from editor.ui.comparer import Compared, Comparer, Question
from editor.ui.edit_summary import EditSummary, FixLog
from editor.ui.timeline import ArticleTimeline
from editor.ui.translation import tr
from editor.wikitext.model import OutlineEntry
from editor.wikitext.site import SiteProfile, default_site, load_site

if TYPE_CHECKING:
    from editor.ui.panes.changes import ChangesPage
    from editor.ui.panes.changes_versions import Version
    from editor.ui.window import MainWindow

_REST_MS = 150  # from a change of the text to comparing it anew
_REMIND = "remind of summary"
_BESIDE = "changes side by side"
_OF_SAVE = "save"  # what a comparison for the reminder is asked for by


class ChangesCommands(QObject):
    """Shows the Changes page and does what it asks for.

    Args:
        window: Whose article it is about.
    """

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._document = window.source.article
        self._article = window.article
        self.summary = EditSummary(self._document)
        self.log = FixLog(window.source)
        self.reminder = Bar()
        self._page: ChangesPage | None = None
        self._timeline: ArticleTimeline | None = None
        self._outline: Sequence[OutlineEntry] = ()
        self._chosen = ""
        self._shown: Compared | None = None
        self._comparer = Comparer(self)
        self._comparer.compared.connect(self._on_compared)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._compare)
        self._document.edited.connect(self._on_edited)
        self._document.loaded.connect(self._on_loaded)
        self._article.based.connect(lambda *_: self._refresh())
        self._article.saved.connect(self._on_saved)
        window.job.facts_ready.connect(self._on_facts)
        window.find_bar.installEventFilter(self)

    def set_timeline(self, timeline: ArticleTimeline) -> None:
        """Take snapshots from there."""
        self._timeline = timeline
        timeline.listed.connect(self._show_versions)
        timeline.read.connect(self._on_read)
        timeline.told.connect(self.told)

    @property
    def page(self) -> ChangesPage | None:
        """The page, once it was shown."""
        return self._page

    @property
    def shown(self) -> bool:
        """Whether the page stands in place of source and preview."""
        return self._page is not None and self._page.isVisibleTo(self._window)

    # ------------------------------------------------------------------ commands

    def toggle(self) -> None:
        """Show the page, or go back to the text."""
        if self.shown:
            self.close()
        else:
            self.show()

    def show(self) -> None:
        """Show what differs from the last save."""
        page = self._page or self._make()
        if not self.shown:
            self._chosen, self._shown = "base", None
            page.set_beside(self._window.preferences.flag(_BESIDE, False))
            page.summary.show_text(self.summary.text)
            page.show_busy()
            self._window.show_page(page)
            if self._timeline is not None:
                self._timeline.look_up()
            self._show_versions()
            self._compare()
        page.view.setFocus()

    def close(self) -> None:
        """Go back to the text."""
        if self.shown:
            self._window.show_page(None)
            self._window.source.setFocus()

    def write_summary(self) -> None:
        """Put the caret in the field for the summary."""
        self.show()
        assert self._page is not None
        self._page.summary.line.setFocus()

    def next_change(self) -> None:
        """Go to the next change, on the page."""
        if not self.shown:
            self.show()
        elif self._page is not None:
            self._page.view.next_change()

    def previous_change(self) -> None:
        """Go to the change before, on the page."""
        if not self.shown:
            self.show()
        elif self._page is not None:
            self._page.view.previous_change()

    def undo_change(self) -> None:
        """Take back the change that the page marks."""
        if self._page is None or not self.shown or self._page.view.current < 0:
            self.told.emit(tr("No change is marked. The Changes page marks one."))
            return
        self._undo(self._page.view.current)

    def set_reminder(self, wanted: bool) -> None:
        """Remind of an empty summary at a save, or not."""
        self._window.preferences.remember(_REMIND, wanted)
        if not wanted:
            self.reminder.shut()

    @property
    def reminds(self) -> bool:
        """Whether an empty summary is told of at a save."""
        return self._window.preferences.flag(_REMIND, True)

    def restore_version(self) -> None:
        """Take the text of the snapshot that the page compares with; one undo step."""
        shown = self._shown
        version = self._version()
        if shown is None or version is None or version.snapshot is None or shown.question.asked_for != version.key:
            self.told.emit(tr("No version is chosen. The Changes page lists those of the timeline."))
            return
        if self._timeline is not None:
            self._timeline.keep(Reason.RESTORED)
        edits = shown.comparison.undo_all()
        if self._document.apply(edits, tr("Restore a version"), shown.question.revision):
            self.told.emit(tr("The version was restored. Ctrl+Z brings back the text before."))
        else:
            self._say_touched()

    def forget_timeline(self) -> None:
        """Delete the timeline of the article, when the user is sure."""
        if self._timeline is None or not self._timeline.snapshots:
            self.told.emit(tr("This article has no timeline."))
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Delete the timeline"))
        question = tr(
            "Delete all kept versions of “{name}”? The file and the text stay as they are.", name=self._article.name
        )
        box.setText(question)
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is delete:
            self._timeline.forget()
            self._chosen = "base"
            self._compare()

    # ------------------------------------------------------------------ the page

    def _make(self) -> ChangesPage:
        from editor.ui.panes.changes import ChangesPage

        page = self._page = ChangesPage(self._window.theme)
        names = ("previous-change", "next-change", "undo-change")
        found = {name: self._window.findChild(QAction, name) for name in names}
        page.follow({name: action for name, action in found.items() if action is not None})
        page.closed.connect(self.close)
        page.version_chosen.connect(self._choose)
        page.beside_chosen.connect(lambda beside: self._window.preferences.remember(_BESIDE, beside))
        page.restore_requested.connect(self.restore_version)
        page.forget_requested.connect(self.forget_timeline)
        page.view.source_requested.connect(self._go)
        page.view.undo_requested.connect(self._undo)
        page.summary.written.connect(self.summary.write)
        self.summary.changed.connect(page.summary.show_text)
        self._window.theme_changed.connect(page.set_theme)
        return page

    def _show_versions(self) -> None:
        if self._page is None:
            return
        from editor.ui.panes.changes_versions import versions

        snapshots = self._timeline.snapshots if self._timeline is not None else ()
        found = versions(self._article.base, self._on_disk(), snapshots)
        if self._chosen not in {each.key for each in found}:
            self._choose("base")
        self._page.show_versions(found, self._chosen)

    def _on_disk(self) -> str | None:
        if self._article.path is None:
            return None
        if not self._article.path.exists():
            return tr("It is gone")
        return tr("Changed by another program") if self._article.disk_differs() else tr("As this window knows it")

    def _version(self) -> Version | None:
        if self._page is None:
            return None
        return self._page.model.version(self._page.model.row_of(self._chosen))

    def _choose(self, key: str) -> None:
        self._chosen = key
        self._shown = None
        if self._page is not None:
            self._page.show_busy()
        self._compare()

    # ------------------------------------------------------------------ comparing

    def _refresh(self) -> None:
        if self.shown:
            self._show_versions()
            self._rest.start()

    def _compare(self) -> None:
        """Compare with the chosen version; its text may have to be fetched first."""
        if not self.shown:
            return
        version = self._version()
        if version is not None and version.snapshot is not None and self._timeline is not None:
            self._timeline.ask(version.snapshot)
            return
        old = self._article.base.text
        if version is not None and version.key == "disk" and self._article.path is not None:
            try:
                old = file.load(self._article.path).text
            except FileError as error:
                self.told.emit(tr("Not compared: {error}", error=error.message))
        self._ask(self._chosen, old)

    def _on_read(self, snapshot: int, text: str | None) -> None:
        version = self._version()
        if version is None or version.snapshot != snapshot or not self.shown:
            return
        if text is None:
            self.told.emit(tr("That version is not kept any more."))
            self._choose("base")
            return
        self._ask(version.key, text)

    def _ask(self, asked_for: str, old: str, base: str | None = None) -> None:
        self._comparer.ask(
            Question(
                asked_for,
                self._document.revision,
                old,
                self._document.text(),
                self._article.base.text if base is None else base,
                self._outline,
                dict(self.log.fixed),
                self.log.by_hand,
                partial(_site, self._window.preferences.text("site")),
            )
        )

    def _on_compared(self, compared: Compared) -> None:
        if compared.question.asked_for == _OF_SAVE:
            self._remind(compared)
            return
        version = self._version()
        if self._page is None or version is None or compared.question.asked_for != version.key:
            return
        if compared.question.revision != self._document.revision:
            self._rest.start()
        stay = self._shown is not None
        self._shown = compared
        self._page.show_comparison(compared.comparison, version, stay=stay)
        self._page.summary.show_draft(compared.draft)

    # ------------------------------------------------------------------ what the page asks for

    def _go(self, line: int) -> None:
        """Go to the source of what the page shows."""
        shown = self._shown
        self.close()
        if shown is None:
            return
        if shown.question.revision != self._document.revision:
            self._say_touched()
            return
        self._window.go_to(self._document.line_span(line).start)

    def _undo(self, change: int) -> None:
        shown = self._shown
        if shown is None or not 0 <= change < len(shown.comparison.changes):
            return
        if self._document.apply(shown.comparison.undo(change), tr("Undo a change"), shown.question.revision):
            self.told.emit(tr("The change was taken back. Ctrl+Z makes it again."))
        else:
            self._say_touched()

    def _say_touched(self) -> None:
        self.told.emit(tr("The text has changed there meanwhile; nothing was done."))

    # ------------------------------------------------------------------ what happens

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back to the text when the bar for finding in it is opened."""
        if event.type() == QEvent.Type.ShowToParent:
            self.close()
        return super().eventFilter(watched, event)

    def _on_edited(self, *_edit: object) -> None:
        self.reminder.shut()
        if self.shown:
            self._rest.start()

    def _on_loaded(self, _revision: int) -> None:
        self._outline = ()
        self.reminder.shut()
        self._chosen, self._shown = "base", None
        self._refresh()

    def _on_facts(self, facts: ArticleFacts) -> None:
        if facts.revision == self._document.revision:
            fresh = [entry.text for entry in facts.outline] != [entry.text for entry in self._outline]
            self._outline = facts.outline
            if fresh and self.shown:
                self._rest.start()

    def _on_saved(self) -> None:
        summary = self.summary.text
        if self._timeline is not None:
            self._timeline.keep(Reason.SAVED, summary)
        if not summary.strip() and self.reminds:
            self._ask(_OF_SAVE, self._article.replaced, self._article.replaced)
        self.log.clear()
        self.summary.write("")

    def _remind(self, compared: Compared) -> None:
        if not compared.comparison.changes or compared.question.revision != self._document.revision:
            return
        draft = compared.draft

        def use() -> None:
            self.reminder.shut()
            if self._timeline is not None:
                self._timeline.describe(draft)
            self.told.emit(tr("The summary of this save is “{summary}”.", summary=draft))

        def never() -> None:
            self.set_reminder(False)
            self._window.show_reminder_choice(False)
            self.told.emit(tr("There will be no reminder of summaries. The Tools menu brings it back."))

        if draft and self._timeline is not None:
            sentence = tr("Saved without an edit summary. It could be: {summary}", summary=draft)
            choices = [(tr("Use this"), use)]
        else:
            sentence, choices = tr("Saved without an edit summary."), []
        self.reminder.tell(
            sentence,
            (*choices, (tr("Do not remind me"), never), (tr("Hide"), self.reminder.shut)),
        )


def _site(path: str) -> SiteProfile:
    """Return the wiki that the settings name; a profile that cannot be read is told elsewhere."""
    try:
        return load_site(Path(path)) if path else default_site()
    except EditorError:
        return default_site()
