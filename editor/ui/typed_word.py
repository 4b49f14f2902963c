"""The word being typed is left alone: what the rules of language say of it waits until the caret leaves it."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal

from editor.engine.messages import FindingsReady
from editor.lint.finding import Finding
from editor.text import Span
from editor.ui.document import Document
from editor.ui.panels.typo_group import LANGUAGE_RULES

_REACH = 60  # code points of a word looked at on either side
_HEAD = re.compile(r"[\w'’-]*\Z")
_TAIL = re.compile(r"[\w'’-]*")


class TypedWord(QObject):
    """Passes findings on, without those about the word at the caret while it is being typed.

    Only a word that a key has changed is left alone: a caret that is put in a word, by a click or by going to the next
    problem, hides nothing.

    Args:
        document: The article.
        parent: The owner.
    """

    findings_ready = Signal(FindingsReady)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._place: int | None = None  # where the last key went
        self._ready: FindingsReady | None = None  # what is shown in part
        document.edited.connect(self._on_edit)
        document.loaded.connect(self._on_load)

    def take(self, ready: FindingsReady) -> None:
        """Pass the findings of a revision on, those about the word being typed left out."""
        word = self._word()
        kept = (
            ready.findings if word is None else tuple(it for it in ready.findings if not self._about(it, ready, word))
        )
        held = len(kept) < len(ready.findings)
        self._ready = ready if held else None
        self.findings_ready.emit(replace(ready, findings=kept) if held else ready)

    def follow(self, _caret: int) -> None:
        """Let the word go when the caret has left it."""
        if self._place is not None and self._word() is None:
            self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the word go when the source pane, which it watches, is left."""
        if event.type() == QEvent.Type.FocusOut:
            self._let_go()
        return super().eventFilter(watched, event)

    def _on_edit(self, _revision: int, position: int, _removed: int, added: str) -> None:
        self._place = position + len(added)

    def _on_load(self, _revision: int) -> None:
        self._place = self._ready = None

    def _let_go(self) -> None:
        self._place = None
        ready, self._ready = self._ready, None
        if ready is not None and self._document.since(ready.revision) is not None:
            self.findings_ready.emit(ready)

    def _word(self) -> Span | None:
        """Return the word that is being typed, or None where the caret stands elsewhere or behind no letter."""
        if self._place is None or self._document.loading:
            return None
        at, length = self._place, self._document.length
        head = _HEAD.search(self._document.text_of(Span(max(0, at - _REACH), at)))
        tail = _TAIL.match(self._document.text_of(Span(at, min(at + _REACH, length))))
        if head is None or tail is None or not head[0]:
            return None
        word = Span(at - len(head[0]), at + len(tail[0]))
        return word if word.start <= self._document.caret <= word.end else None

    def _about(self, finding: Finding, ready: FindingsReady, word: Span) -> bool:
        """Tell whether a finding is about a word, or about the one before it, which *a* or *an* is judged by."""
        if not finding.rule.startswith(LANGUAGE_RULES):
            return False
        span = self._document.carry(Span(*finding.span), ready.revision)
        return span is not None and span.start <= word.end and span.end >= word.start - 1
