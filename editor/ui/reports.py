"""What goes on, told where it can be read at a glance: in the status bar and in the window's title."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.engine.messages import ArticleFacts, FindingsReady
from editor.ui.status import word_count
from editor.ui.translation import tr

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_REST_MS = 150  # the panels follow the caret when it stays so long
_COUNTED_AT_ONCE = 20_000  # code points of a selection; the words of a longer one are counted when the caret rests


class Reports(QObject):
    """Follows the article in view and its engine.

    Args:
        window: Whose status bar and title are kept true.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._status = window.status
        self._article = window.source.article
        self._file = window.article
        self._facts: ArticleFacts | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._article.dirty_changed.connect(window.setWindowModified)
        self._file.moved.connect(self._on_moved)
        self._file.saved.connect(lambda: self._status.show_saved(datetime.now()))
        window.source.caret_moved.connect(self._on_caret)
        window.source.selectionChanged.connect(self._on_caret)
        window.typed_word.findings_ready.connect(self._on_findings)
        window.job.facts_ready.connect(self._on_facts)
        window.job.state_changed.connect(self._on_state)
        window.job.faulted.connect(lambda fault: self._status.tell(fault.message))
        self._status.words.clicked.connect(self.show_statistics)
        self._status.show_shape(self._file.shape.words)
        self._retitle()

    def show_statistics(self) -> None:
        """Show the article's figures."""
        from editor.ui.dialogs.statistics import show_statistics

        show_statistics(self._facts, self._status.words)

    # ------------------------------------------------------------------ inside

    def _on_caret(self) -> None:
        if self._article.loading:
            return
        self._status.show_place(*self._article.line_column(self._article.caret))
        start, end = self._article.selection
        if end - start <= _COUNTED_AT_ONCE:
            self._count_selection()
        else:
            self._status.show_selection(end - start, None)
        self._rest.start()

    def _on_rest(self) -> None:
        self._count_selection()
        self._window.caret_rested.emit(self._article.caret)

    def _count_selection(self) -> None:
        selection = self._article.selection
        text = self._article.text_of(selection) if selection.end > selection.start else ""
        self._status.show_selection(len(text), word_count(text))

    def _on_moved(self) -> None:
        self._status.show_saved(None)
        self._status.show_shape(self._file.shape.words)
        self._retitle()

    def _retitle(self) -> None:
        self._window.setWindowTitle(f"{self._file.name}[*] – Wikiwright")
        self._window.setWindowModified(self._article.dirty)
        self._window.setWindowFilePath("" if self._file.path is None else str(self._file.path))

    def _on_findings(self, ready: FindingsReady) -> None:
        self._status.show_problems(finding.severity for finding in ready.findings)

    def _on_facts(self, facts: ArticleFacts) -> None:
        self._status.show_words(facts.words)
        self._facts = facts

    def _on_state(self, state: str) -> None:
        self._status.show_preview(state)
        if state == "stopped" and self._window.isVisible():
            self._window.bar.tell(
                tr("The preview engine keeps stopping. Your text is safe; you can write and save as before."),
                ((tr("Start it again"), self._start_again),),
            )

    def _start_again(self) -> None:
        self._window.bar.shut()
        self._window.job.start()
