"""Finds and replaces across the open articles and the files of a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from editor.search.folder import name_fits
from editor.search.messages import (
    MOST,
    Answer,
    ArticleFound,
    FileChange,
    FilesDone,
    FindInArticles,
    GivenText,
    LeftOut,
    Progress,
    PutBack,
    ReplaceInFiles,
    SearchDone,
    Wish,
)
from editor.search.replacing import files_of, newest_record
from editor.storage.settings import Settings
from editor.ui.open_articles import OpenArticle, OpenArticles, article_at
from editor.ui.panels import search_words
from editor.ui.panels.controls import push_button, quiet_button, quiet_label, summary_label
from editor.ui.panels.match_list import MatchView
from editor.ui.panels.match_model import Group, MatchModel
from editor.ui.panels.search_form import SearchForm, Where
from editor.ui.search_job import SearchJob
from editor.ui.theme import Theme
from editor.ui.translation import figure, shown, tr

_SOON_MS = 300  # what is done by then needs no progress bar


class _Found(NamedTuple):
    """Where the places of a group are: in an open article, or in a file with those bytes."""

    article: OpenArticle | None
    path: Path | None = None
    digest: bytes = b""


class SearchPanel(QWidget):
    """A form at the left, what is found at the right; with a replacement the list is its preview.

    Open articles are changed in the window, where Undo takes it back. Files are changed on disk; the panel's own Undo
    puts them back, also after the program was closed, until other files are replaced in.

    Args:
        articles: What is open.
        open_path: Opens a file; tells whether it is open now.
        site: Tells the site profile that articles are read with.
        settings: What is remembered between runs.
        keep: The folder where changed files are kept as they were.
        job: Searches.
        theme: The colours.
    """

    notice = Signal(str)
    """A sentence for the status bar."""

    source_focus_requested = Signal()
    """The user chose a place with Return or a double click: go on typing there."""

    def __init__(
        self,
        articles: OpenArticles,
        open_path: Callable[[Path], bool],
        site: Callable[[], str],
        settings: Settings,
        keep: Path,
        job: SearchJob,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Search"))
        self._articles = articles
        self._open_path = open_path
        self._site = site
        self._keep = keep
        self._job = job
        self._given: list[OpenArticle] = []
        self._left_out: list[LeftOut] = []
        self._wish: Wish | None = None  # what the list shows
        self._doing = ""  # ``search``, ``replace`` or ``put back`` while it is under way
        self._record: Path | None = None  # of the files changed last, to put them back
        self._changed = (0, 0)  # places and articles replaced in the window
        self._form = SearchForm(settings, theme, self)
        self._model = MatchModel(self)
        self._view = MatchView(self._model, theme, tr("Search results"))
        self._summary = summary_label()
        self._progress = QProgressBar()
        self._cancel = push_button(tr("Cancel"), tr("Stop here; what is found so far stays"))
        self._tick = quiet_button(tr("Tick all"), tr("Replace every place"))
        self._untick = quiet_button(tr("Tick none"), tr("Leave every place out, to tick some"))
        self._replace = push_button("", tr("Replace the places that are ticked"))
        self._undo = quiet_button(tr("Undo in files"), "")
        self._empty = quiet_label()
        self._empty.setText(shown(search_words.EMPTY))
        self._stack = QStackedWidget()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._lay_out()
        self._connect()
        self._stack.setCurrentWidget(self._empty)
        self._show_state()

    # ------------------------------------------------------------------ what the window calls

    def open(self, words: str, *, replacing: bool) -> None:
        """Take what to look for, and wait for it to be typed or searched."""
        self._form.set_replacing(replacing)
        if words:
            self._form.words.setText(words)
        front = next((article for article in self._articles if article.shown), None)
        if front is not None and front.path is not None:
            self._form.set_folder(front.path.parent.absolute())
        self._form.words.setFocus()
        self._form.words.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._form.set_theme(theme)
        self._view.set_theme(theme)

    def sizeHint(self) -> QSize:
        """Return the height a bottom panel has."""
        return QSize(480, 200)

    def showEvent(self, event: QShowEvent) -> None:
        """See whether there is something to put back."""
        super().showEvent(event)
        self._look_for_record()
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text on Esc, or stop a search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._doing == "search":
            self.cancel()
        else:
            self.source_focus_requested.emit()

    # ------------------------------------------------------------------ searching

    def search(self) -> None:
        """List what is found."""
        wish = self._form.wish(self._site())
        folder = self._form.folder()
        if wish is None:
            self._end(tr("Type what to look for first."))
            return
        if self._form.where is Where.FOLDER and (folder is None or not folder.path.is_dir()):
            self._end(tr("There is no such folder. Choose one to look in."))
            return
        self._form.remember()
        self._wish = wish
        self._left_out = []
        self._given = [article for article in self._articles if self._counts(article)]
        self._model.clear(ticking=wish.template is not None)
        given = tuple(GivenText(article.name, article.path, article.text) for article in self._given)
        self._job.ask(FindInArticles(wish, given, folder))
        self._begin("search")

    def cancel(self) -> None:
        """Stop what is under way."""
        self._job.cancel()
        if self._doing == "search":
            self._end(f"{tr('Stopped.')} {search_words.found_words(self._model.groups)}")

    def _counts(self, article: OpenArticle) -> bool:
        folder = self._form.folder()
        if self._form.where is Where.SHOWN:
            return article.shown
        if folder is None:
            return True
        inside = article.path is not None and article.path.resolve().is_relative_to(folder.path.resolve())
        return inside and article.path is not None and name_fits(folder.patterns, article.path.name)

    def _on_answer(self, answer: Answer) -> None:
        if isinstance(answer, ArticleFound):
            self._add(answer)
        elif isinstance(answer, LeftOut):
            self._left_out.append(answer)
        elif isinstance(answer, Progress):
            self._progress.setRange(0, answer.total)
            self._progress.setValue(answer.done)
            self._progress.setFormat(answer.name.replace("%", "%%"))
        elif isinstance(answer, SearchDone):
            self._finish(answer)
        elif isinstance(answer, FilesDone):
            self._report(answer)

    def _add(self, found: ArticleFound) -> None:
        article = self._given[found.given] if found.given >= 0 else None
        detail = tr("not saved yet") if found.path is None else self._place(found.path)
        self._model.add(Group(found.name, detail, found.matches, _Found(article, found.path, found.digest)))
        self._view.expand(self._model.index(len(self._model.groups) - 1, 0))
        self._stack.setCurrentWidget(self._view)

    def _place(self, path: Path) -> str:
        """Return where a file lies, from the folder on that is searched."""
        folder = self._form.folder()
        parent = path.parent
        if folder is not None and parent.is_relative_to(folder.path):
            parent = parent.relative_to(folder.path.parent)
        return str(parent)

    def _finish(self, done: SearchDone) -> None:
        for left in self._left_out:
            self._model.add(Group(left.path.name, self._place(left.path), (), note=shown(left.reason)))
        if self._left_out:
            self._stack.setCurrentWidget(self._view)
        if done.fault:
            self._end(f"⚠ {shown(done.fault)}")
        elif done.more:
            self._end(
                tr("Only the first {count} places are listed. Look for something rarer to see all.", count=figure(MOST))
            )
        else:
            out = len(self._left_out)
            words = search_words.found_words(self._model.groups)
            self._end(f"{words} {search_words.left_out_words(out)}" if out else words)
        if not self._model.groups:
            self._stack.setCurrentWidget(self._empty)

    # ------------------------------------------------------------------ going to a place

    def _go(self, index: QModelIndex) -> None:
        found = self._model.place(index)
        if found is None:
            return
        group, match = found
        if match is None:
            self._view.setExpanded(index, not self._view.isExpanded(index))
            return
        where = group.payload
        assert isinstance(where, _Found)
        article = self._opened(where)
        if article is None:
            return
        span = search_words.nearest(article.text, match)
        if span is None:
            self.notice.emit(tr("This place has changed since it was found."))
        else:
            self._articles.show(article, span)

    def _opened(self, where: _Found) -> OpenArticle | None:
        """Return an article as it is now, its file opened if need be."""
        key = None if where.article is None else where.article.key
        now = next((article for article in self._articles if article.key == key), None)
        path = where.path if where.article is None else where.article.path
        if now is not None or path is None:
            if now is None:
                self.notice.emit(tr("This article is not open any more."))
            return now
        return article_at(self._articles, path) if self._open_path(path) else None

    # ------------------------------------------------------------------ replacing

    def replace(self) -> None:
        """Replace what is ticked: in open articles at once, in files one by one."""
        changes: list[FileChange] = []
        places = articles = 0
        for at, group in enumerate(self._model.groups):
            edits = search_words.edits(group.chosen())
            where = group.payload
            if not edits or not isinstance(where, _Found):
                continue
            if where.article is None and where.path is not None and article_at(self._articles, where.path) is None:
                changes.append(FileChange(where.path, where.digest, tuple(edits)))
            elif where.article is not None and self._articles.apply(
                where.article, edits, search_words.label(len(edits))
            ):
                self._model.note(at, search_words.note(len(edits)))
                places, articles = places + len(edits), articles + 1
            else:
                self._model.note(at, tr("Opened or changed since the search, so left as it is. Search again."))
        self._wish = None  # what is listed is no longer there
        self._changed = places, articles
        if changes:
            self._job.ask(ReplaceInFiles(tuple(changes), self._keep))
            self._begin("replace")
        else:
            self._end(search_words.replaced_words(places, articles))

    def put_back(self) -> None:
        """Give the files changed last the text they had."""
        if self._record is not None:
            self._changed = 0, 0
            self._model.clear(ticking=False)
            self._wish = None
            self._job.ask(PutBack(self._record))
            self._begin("put back")

    def _report(self, done: FilesDone) -> None:
        """Say in the list what became of every file."""
        changed, failed = dict(done.changed), {left.path: shown(left.reason) for left in done.failed}
        for at, group in enumerate(self._model.groups):
            path = group.payload.path if isinstance(group.payload, _Found) else None
            if path is None:
                continue
            if path in changed:
                self._model.note(at, search_words.note(changed[path]))
            elif path in failed:
                self._model.note(at, failed[path])
        putting_back = self._doing == "put back"
        for path in [*changed, *failed] if putting_back else ():
            self._model.add(Group(path.name, self._place(path), (), note=failed.get(path, tr("As it was before."))))
            self._stack.setCurrentWidget(self._view)
        places, articles = self._changed[0] + sum(changed.values()), self._changed[1] + len(changed)
        words = search_words.back_words(len(changed)) if putting_back else search_words.replaced_words(places, articles)
        parts = [words]
        if done.failed:
            parts.append(search_words.left_words(len(failed)))
        if done.stopped:
            parts.append(tr("Stopped before the end."))
        self._end(" ".join(parts))

    # ------------------------------------------------------------------ showing

    def _lay_out(self) -> None:
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 12, 12, 12)
        for widget in (self._view, self._empty):
            self._stack.addWidget(widget)
        self._progress.setMaximumWidth(200)
        self._progress.setAccessibleName(tr("Progress"))
        strip = QWidget()
        strip.setMinimumHeight(36)  # whether there are buttons or not
        line = QHBoxLayout(strip)
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(4)
        line.addWidget(self._summary, 1)
        for each in (self._progress, self._cancel, self._tick, self._untick, self._undo, self._replace):
            line.addWidget(each)
        results = QWidget()
        column = QVBoxLayout(results)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._form)
        splitter.addWidget(results)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([340, 900])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _connect(self) -> None:
        self._form.asked.connect(self.search)
        self._form.changed.connect(self._show_state)
        self._form.told.connect(self.notice)
        self._job.answered.connect(self._on_answer)
        self._job.given_up.connect(lambda why: self._end(f"⚠ {why}"))
        self._model.ticks_changed.connect(self._show_state)
        self._view.opened.connect(self._go)
        self._view.doubleClicked.connect(lambda _index: self.source_focus_requested.emit())
        self._cancel.clicked.connect(self.cancel)
        self._tick.clicked.connect(lambda: self._model.tick_all(True))
        self._untick.clicked.connect(lambda: self._model.tick_all(False))
        self._replace.clicked.connect(self.replace)
        self._undo.clicked.connect(self.put_back)
        self._soon.timeout.connect(self._show_state)

    def _begin(self, doing: str) -> None:
        self._doing = doing
        self._progress.setRange(0, 0)
        self._form.setEnabled(doing == "search")
        self._soon.start()
        self._show_state()
        words = {"search": tr("Searching…"), "replace": tr("Replacing…"), "put back": tr("Putting back…")}
        self._summary.setText(words[doing])

    def _end(self, words: str) -> None:
        self._doing = ""
        self._soon.stop()
        self._look_for_record()
        self._form.setEnabled(True)
        self._show_state()
        self._summary.setText(words)
        self._summary.setToolTip(words)
        self.notice.emit(words)

    def _show_state(self) -> None:
        """Show what can be done now."""
        busy = self._job.busy
        for each in (self._progress, self._cancel):
            each.setVisible(busy and not self._soon.isActive())
        ticking = self._model.ticking and self._wish is not None and not busy
        count = sum(sum(group.ticked) for group in self._model.groups)
        fresh = ticking and self._wish == self._form.wish(self._site())
        for button in (self._tick, self._untick, self._replace):
            button.setVisible(ticking and bool(self._model.groups))
        self._replace.setEnabled(fresh and count > 0)
        self._replace.setText(search_words.label(count))
        if ticking and not fresh:
            self._summary.setText(tr("Press Return to see what would be replaced now."))
        self._undo.setVisible(self._record is not None and not busy)

    def _look_for_record(self) -> None:
        self._record = newest_record(self._keep)
        if self._record is not None:
            self._undo.setToolTip(search_words.undo_words(len(files_of(self._record))))
