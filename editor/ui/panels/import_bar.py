"""The bar that offers to take parts of a wiki page out of what was pasted or opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPropertyAnimation, Signal
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QLabel, QVBoxLayout

from editor.engine.messages import ArticleFacts
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.controls import push_button, quiet_label
from editor.ui.translation import tr, tr_count

_FADE_MS = 120
_MOST_NAMED = 12  # stretches of lines


class ImportBar(QFrame):
    """Says which lines were recognised; *Strip* takes them out in one step, *Keep* hides the bar for this article.

    Args:
        document: The article.
    """

    edits_requested = Signal(object, str)
    """``(list[Edit], label)``: change the present text in one undo step."""
    jump_requested = Signal(object)
    """``(Span)``: show the first of the lines."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(tr("Parts of a wiki page"))
        self._document = document
        self._revision = -1
        self._spans: tuple[tuple[int, int], ...] = ()
        self._kept: frozenset[str] = frozenset()
        self._what = QLabel(tr("These lines look like parts of a wiki page, not of the article"))
        self._which = quiet_label()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._what)
        words.addWidget(self._which)
        self._show = push_button(tr("Show"), tr("Select the first of them"))
        self._strip = push_button(tr("Strip"), tr("Take these lines out; Undo brings them back"))
        self._strip.setDefault(True)
        self._keep = push_button(tr("Keep"), tr("Leave the text as it is"))
        self._show.clicked.connect(self._jump)
        self._strip.clicked.connect(self.strip)
        self._keep.clicked.connect(self.keep)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addLayout(words, 1)
        for button in (self._show, self._strip, self._keep):
            line.addWidget(button)
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setDuration(_FADE_MS)
        self._fade.finished.connect(lambda: self._effect.setEnabled(False))
        self.hide()
        document.loaded.connect(self._on_loaded)

    def show_facts(self, facts: ArticleFacts) -> None:
        """Offer to strip what was recognised in a revision, unless the user keeps it."""
        if facts.revision != self._document.revision:
            return
        self._revision, self._spans = facts.revision, facts.furniture
        fresh = any(self._document.text_of(Span(*span)) not in self._kept for span in facts.furniture)
        if not fresh:
            self.hide()
            return
        lines = [
            (self._document.line_column(start)[0], self._document.line_column(max(start, end - 1))[0])
            for start, end in facts.furniture
        ]
        first = self._document.text_of(Span(*facts.furniture[0])).strip().splitlines()
        words = first[0][:60] if first else ""
        which = tr("{lines}: “{words}”", lines=line_list(lines), words=words)
        self._which.setText(f"{which} …" if len(lines) > 1 else which)
        if self.isHidden():
            self._effect.setEnabled(True)
            self._fade.setStartValue(0.0)
            self._fade.setEndValue(1.0)
            self.show()
            self._fade.start()

    def strip(self) -> None:
        """Take the recognised lines out."""
        edits = stripped(self._document.text(), self._places())
        self.hide()
        if edits:
            self.edits_requested.emit(edits, tr("Strip parts of a wiki page"))

    def keep(self) -> None:
        """Leave these lines, and do not ask about them again."""
        self._kept |= {self._document.text_of(span) for span in self._places()}
        self.hide()

    def _places(self) -> list[Span]:
        carried = (self._document.carry(Span(*span), self._revision) for span in self._spans)
        return [span for span in carried if span is not None]

    def _jump(self) -> None:
        places = self._places()
        if places:
            self.jump_requested.emit(places[0])

    def _on_loaded(self, _revision: int) -> None:
        self._kept = frozenset()
        self.hide()


def line_list(lines: Sequence[tuple[int, int]]) -> str:
    """Return lines in words: ``Lines 1, 3–4``; neighbours are drawn together."""
    joined: list[tuple[int, int]] = []
    for first, last in lines:
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    named = [f"{first}–{last}" if last > first else str(first) for first, last in joined[:_MOST_NAMED]]
    words, more = ", ".join(named), len(joined) - _MOST_NAMED
    if more > 0:
        return tr_count(
            "Lines {lines} and {count} more place", "Lines {lines} and {count} more places", more, lines=words
        )
    single = len(joined) == 1 and "–" not in words
    return tr("Line {line}", line=words) if single else tr("Lines {lines}", lines=words)


def stripped(text: str, spans: Sequence[Span]) -> list[Edit]:
    """Return the edits that delete `spans`, with the lines they fill and blank lines in excess."""
    runs: list[Span] = []
    for start, end in sorted(spans):
        if runs and not text[runs[-1].end : start].strip():
            runs[-1] = Span(runs[-1].start, max(end, runs[-1].end))
        else:
            runs.append(Span(start, end))
    return [Edit(_with_lines(text, run), "") for run in runs]


def _with_lines(text: str, run: Span) -> Span:
    start, end = run
    if (start and text[start - 1] != "\n") or (end < len(text) and text[end] != "\n" and text[end - 1 : end] != "\n"):
        return run
    if not text[:start].strip():
        start = 0
    while end < len(text) and text[end] == "\n" and (start == 0 or end == run.end or text[start - 2 : start] == "\n\n"):
        end += 1
    if not text[end:].strip():
        while start > 1 and text[start - 2 : start] == "\n\n":
            start -= 1
        end = len(text)
    return Span(start, end)
