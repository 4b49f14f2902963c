"""What a search has found in the article, looked for again whenever text or wish change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from editor.search.messages import Answer, FindInText, FoundInText, Wish
from editor.text import Span
from editor.ui.document import Document
from editor.ui.search_job import SearchJob

_REST_MS = 120  # without a key, before it is searched again


@dataclass(frozen=True, slots=True)
class Hits:
    """The places found in a revision, rising; see `FoundInText`."""

    revision: int = -1
    wish: Wish | None = None
    within: Span | None = None
    starts: Sequence[int] = ()
    ends: Sequence[int] = ()
    replacements: tuple[str, ...] = ()
    more: bool = False
    fault: str = ""
    template_fault: str = ""

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, number: int) -> Span:
        """Return one place."""
        return Span(self.starts[number], self.ends[number])

    def number_of(self, span: Span) -> int | None:
        """Return which place a span is, or None."""
        number = bisect_left(self.starts, span.start)
        while number < len(self) and self.starts[number] == span.start:
            if self.ends[number] == span.end:
                return number
            number += 1
        return None

    def step(self, selection: Span, forward: bool) -> tuple[int, bool]:
        """Return the place behind or before a selection, and whether it is round an end; there must be one."""
        here = self.number_of(selection)
        if here is not None:
            number = here + (1 if forward else -1)
        elif forward:
            number = bisect_left(self.starts, selection.start)
        else:
            number = bisect_left(self.starts, selection.start) - 1
        return number % len(self), not 0 <= number < len(self)

    def between(self, view: Span, most: int) -> list[Span]:
        """Return the places that reach into a stretch, no more than so many."""
        first = bisect_right(self.starts, view.start)
        if first and self.ends[first - 1] >= view.start:
            first -= 1
        last = min(bisect_right(self.starts, view.end), first + most)
        return [self.span(number) for number in range(first, last)]


class LiveSearch(QObject):
    """Keeps `hits` up with the article.

    Args:
        document: The article.
        job: Searches.
        parent: The owner.
    """

    renewed = Signal()
    """There are other hits, or none any more."""

    given_up = Signal(str)
    """``(sentence)``: the pattern takes too long; it is not tried again until the wish changes."""

    def __init__(self, document: Document, job: SearchJob, parent: QObject) -> None:
        super().__init__(parent)
        self.hits = Hits()
        self.name: Callable[[], str] = lambda: ""
        self._document = document
        self._job = job
        self._wish: Wish | None = None
        self._within: Callable[[], Span | None] = lambda: None
        self._asked = Hits()
        self._hung: Wish | None = None
        self._number = 0
        self._then: Callable[[], None] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._search)
        document.edited.connect(self._on_edited)
        document.loaded.connect(self._on_edited)
        job.answered.connect(self._on_answer)
        job.given_up.connect(self._on_given_up)

    @property
    def current(self) -> bool:
        """Tell whether the hits are those of the present text and wish."""
        return self._is_present(self.hits)

    def look_for(self, wish: Wish | None, within: Callable[[], Span | None], *, at_once: bool = False) -> None:
        """Look for something, or for nothing any more.

        Args:
            wish: What; None for nothing.
            within: Tells the stretch to look in now, or None for all.
            at_once: Do not wait for a rest from typing.
        """
        if wish != self._wish:
            self._hung, self._then = None, None
        self._wish, self._within = wish, within
        if wish is None:
            self._rest.stop()
            self._job.cancel()
            self.hits = Hits()
            self.renewed.emit()
        elif at_once:
            self._search()
        else:
            self._rest.start()

    def when_ready(self, do: Callable[[], None]) -> None:
        """Do something with the hits of the present text: now, or as soon as they are there."""
        if self._wish is None or self._wish == self._hung:
            return
        if self.current:
            do()
        else:
            self._then = do
            self._search()

    # ------------------------------------------------------------------ inside

    def _on_edited(self, *_: object) -> None:
        if self._wish is not None and self._wish != self._hung:
            self._rest.start()

    def _search(self) -> None:
        self._rest.stop()
        if self._wish is None or self._wish == self._hung:
            return
        if self.current:
            self.renewed.emit()
            return
        if self._job.busy and self._is_present(self._asked):
            return  # it is under way
        self._number += 1
        self._asked = Hits(self._document.revision, self._wish, self._within())
        self._job.ask(FindInText(self._number, self._wish, self._document.text(), self._asked.within), self.name())

    def _is_present(self, hits: Hits) -> bool:
        return (hits.revision, hits.wish, hits.within) == (self._document.revision, self._wish, self._within())

    def _on_answer(self, answer: Answer) -> None:
        if not isinstance(answer, FoundInText) or answer.number != self._number or not self._is_present(self._asked):
            return
        asked, found = self._asked, answer
        self.hits = Hits(
            asked.revision,
            asked.wish,
            asked.within,
            found.starts,
            found.ends,
            found.replacements,
            found.more,
            found.fault,
            found.template_fault,
        )
        self.renewed.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_given_up(self, why: str) -> None:
        self._hung, self._then = self._wish, None
        self.hits = Hits()
        self.renewed.emit()
        self.given_up.emit(why)
