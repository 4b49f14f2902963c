"""Compares texts in a thread of its own: a megabyte that was rewritten takes seconds, and the window never waits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from editor.text.changes import Comparison
from editor.ui.threads import emit
from editor.wikitext.model import OutlineEntry
from editor.wikitext.site import SiteProfile, default_site


class Question(NamedTuple):
    """What is to be compared.

    Attributes:
        asked_for: Whatever the asker knows the answer by.
        revision: Of the new text.
        old: The text before.
        new: The text after.
        base: The text that the edit summary tells changes of; None asks for no draft of one.
        outline: The new text's headings.
        fixed: How many findings of each rule were mended.
        by_hand: Something else was changed, too.
        site: Gives the wiki's profile.
    """

    asked_for: str
    revision: int
    old: str
    new: str
    base: str | None = None
    outline: Sequence[OutlineEntry] = ()
    fixed: Mapping[str, int] = MappingProxyType({})
    by_hand: bool = True
    site: Callable[[], SiteProfile] = default_site


class Compared(NamedTuple):
    """The answer: what differs between old and new, and a draft of the edit summary."""

    question: Question
    comparison: Comparison
    draft: str


class Comparer(QObject):
    """Answers the newest question; those before it are passed over when they were not begun."""

    compared = Signal(object)
    """``(Compared)``"""

    _heard = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._inbox: SimpleQueue[Question] = SimpleQueue()
        self._thread: Thread | None = None
        self._heard.connect(self.compared, Qt.ConnectionType.QueuedConnection)

    def ask(self, question: Question) -> None:
        """Have two texts compared; `compared` follows."""
        self._inbox.put(question)
        if self._thread is None:
            self._thread = Thread(target=self._run, name="comparer", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while True:
            question = self._inbox.get()
            try:
                while True:
                    question = self._inbox.get_nowait()
            except Empty:
                answer = answered(question)
            if not emit(self._heard, answer):
                return


def answered(question: Question) -> Compared:
    """Compare."""
    from editor.lint.edit_summary import Work, draft_summary  # brings in every rule

    comparison = Comparison(question.old, question.new)
    comparison.work_out()
    if question.base is None:
        return Compared(question, comparison, "")
    since_base = comparison if question.base == question.old else Comparison(question.base, question.new)
    work = Work(question.fixed, question.by_hand)
    return Compared(question, comparison, draft_summary(since_base, question.outline, work, question.site()))
