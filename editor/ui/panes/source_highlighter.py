"""Colours lines: at once from a light lexer, then from the engine's exact tokens, with findings underlined.

Only lines that come into view are given colours, just before they are painted. What the others need is no more than
the state the lexer ends them in; those are worked out in idle slices, and so is what follows from a state that changed
(an opened table changes that of every line behind it).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock

from editor.lint.finding import Finding
from editor.ui.document import Document
from editor.ui.panes.source_findings import PlacedFindings
from editor.ui.panes.source_shape import Shape, shape_of
from editor.ui.panes.source_style import Mark, Style, runs
from editor.ui.positions import length_u16
from editor.wikitext.model import Token, TokenKind

LONGEST_LINE = 15_000
"""Code points; colouring a longer line would be felt at every key."""

_NEAR_VIEW = 60  # lines around the view for which exact tokens are kept
_SLICE_S = 0.004
_PAUSE_MS = 8  # between slices, for keys and paint
_BEFORE_PAINT_S = 0.012  # what is not coloured by then is painted as it is and coloured right after

_Looks = tuple[int, int, tuple[Mark, ...], object]
"""What a line's colours were made of: style, state before, marks, exact tokens."""


class Lexer(Protocol):
    """Colours one line from the state its predecessor ended in (`editor.wikitext.lexer.colour_line`)."""

    def __call__(self, line: str, state: int, /) -> tuple[Sequence[tuple[TokenKind, int, int]], int]:
        """Return the line's stretches, outer before inner, counted from its start, and the state it ends in.

        A text starts in state 0.
        """


class _Line:
    """What is known of a line.

    Attributes:
        state: What the lexer ends it in; -1 before it has been there.
        exact: Its text when exact tokens came, and those; None without.
        shape: What it opens and closes; None before the lexer has been there.
        seen: The version at which its colours were last found right.
        looks: What its colours were made of; None before it was coloured.
    """

    __slots__ = ("exact", "looks", "seen", "shape", "state")

    def __init__(self, state: int = -1) -> None:
        self.state = state
        self.exact: tuple[str, tuple[Token, ...]] | None = None
        self.shape: Shape | None = None
        self.seen = -1
        self.looks: _Looks | None = None


class Highlighter(QSyntaxHighlighter):
    """The colours of one document. The pane calls `colour` before it paints.

    Args:
        document: Whose text.
        lexer: Colours lines on its own; None leaves them plain until exact tokens come.
        style: How tokens look.
    """

    def __init__(self, document: Document, lexer: Lexer | None, style: Style) -> None:
        super().__init__(document)  # of a QTextDocument it would be a part, and end with that
        self._document = document
        self._lexer = lexer
        self._style = style
        self._style_number = 0
        self._version = 0  # goes up with what may change any line's looks
        self._lines = [_Line() for _ in range(document.qt.blockCount())]
        self.shapes_version = 0  # goes up with the shape of any line
        self._lexed = 0  # lines from the start that the lexer has been through at least once
        self._stale: list[int] = []  # a heap of lines among those that begin in another state than they were lexed in
        self._view: Sequence[int] = ()
        self._late = False  # there was no time to colour all that is in view
        self._findings = PlacedFindings(document)
        self._idle = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._idle.timeout.connect(self._work_slice)
        self.setDocument(document.qt)
        document.edited.connect(self._follow)
        document.loaded.connect(self._forget)

    # ------------------------------------------------------------------ what is shown

    @property
    def idle(self) -> bool:
        """Whether the state of every line is known, and what is in view is coloured."""
        return self._all_lexed and not self._late

    @property
    def _all_lexed(self) -> bool:
        return self._lexer is None or (not self._stale and self._lexed >= len(self._lines))

    def shape(self, number: int) -> Shape | None:
        """Return what a line (counted from zero) opens and closes, None where it is not known yet."""
        return self._lines[number].shape

    @property
    def findings(self) -> PlacedFindings:
        """The findings, where they lie now."""
        return self._findings

    def colour(self, view: Sequence[int]) -> None:
        """Colour the lines (counted from zero, rising) that are about to be painted, as far as time allows."""
        self._view = view
        self._colour_view(_BEFORE_PAINT_S)

    def set_style(self, style: Style) -> None:
        """Take another theme's looks."""
        self._style = style
        self._style_number += 1
        self._version += 1
        self._colour_view(_BEFORE_PAINT_S)

    def set_tokens(self, start: int, end: int, tokens: Iterable[Token]) -> None:
        """Take the exact tokens of a stretch of the present text, for the lines in and about view."""
        if not self._view:
            return
        first = max(self._view[0] - _NEAR_VIEW, self._document.line_column(start)[0] - 1)
        last = min(self._view[-1] + _NEAR_VIEW, self._document.line_column(end)[0] - 1)
        block = self.document().findBlockByNumber(first)
        bounds = self._document.line_span(first + 1).start, self._document.line_span(last + 1).end
        near = [token for token in tokens if token.start < bounds[1] and token.end > bounds[0]]
        near.sort(key=lambda token: (token.start, -token.end))
        at, line_start = 0, bounds[0]
        pending: list[Token] = []
        for line in range(first, min(last + 1, len(self._lines))):
            text = block.text()
            line_end = line_start + len(text)
            while at < len(near) and near[at].start < line_end:
                pending.append(near[at])
                at += 1
            here = [token for token in pending if token.end > line_start]
            pending = [token for token in here if token.end > line_end]
            if line_start >= start and line_end <= end:  # else the stretch holds only a part of this line
                self._refine(line, text, line_start, here)
            line_start, block = line_end + 1, block.next()
        self._colour_view(_BEFORE_PAINT_S)

    def set_findings(self, findings: Sequence[Finding], revision: int | None = None) -> None:
        """Underline the findings of a revision; see `PlacedFindings.set`."""
        self._findings.set(findings, revision)
        self._version += 1
        self._colour_view(_BEFORE_PAINT_S)

    # ------------------------------------------------------------------ Qt

    def highlightBlock(self, text: str) -> None:
        """Colour one line, if it is in view."""
        if self._document.loading:
            return
        block = self.currentBlock()
        number = block.blockNumber()
        if number >= len(self._lines):
            return  # an edit without a change of the text, which nobody is told of
        line = self._lines[number]
        if not self._in_view(number):
            line.seen, line.looks = -1, None
            self._mark_stale(number)
            return
        looks = self._looks_now(number, block, text)
        line.seen, line.looks = self._version, looks
        if len(text) > LONGEST_LINE:
            self._set_state(number, looks[1])
            return
        tokens: Sequence[Token] = ()
        if self._lexer is not None:
            stretches, state = self._lexer(text, looks[1])
            tokens = [Token(*stretch) for stretch in stretches]
            self._set_shape(line, shape_of(text, looks[1], state))
            self._set_state(number, state)
        if looks[3] is not None and line.exact is not None:
            tokens = line.exact[1]
        ascii_only = text.isascii()
        for start, end, look in runs(len(text), tokens, looks[2]):
            start_u16 = start if ascii_only else length_u16(text[:start])
            end_u16 = end if ascii_only else length_u16(text[:end])
            self.setFormat(start_u16, end_u16 - start_u16, self._style.format(look))

    # ------------------------------------------------------------------ inside

    def _in_view(self, number: int) -> bool:
        return bool(self._view) and self._view[0] <= number <= self._view[-1] + 1

    def _state_before(self, number: int) -> int:
        return max(self._lines[number - 1].state, 0) if number else 0

    def _set_state(self, number: int, state: int) -> None:
        line = self._lines[number]
        if line.state != state:
            line.state = state
            self._mark_stale(number + 1)
        if number == self._lexed:
            self._lexed += 1

    def _set_shape(self, line: _Line, shape: Shape) -> None:
        if line.shape != shape:
            line.shape = shape
            self.shapes_version += 1

    def _mark_stale(self, number: int) -> None:
        if number < self._lexed and (not self._stale or self._stale[0] != number):
            heappush(self._stale, number)
        self._wake()

    def _wake(self) -> None:
        if not self._idle.isActive() and not self.idle:
            self._idle.start()

    def _looks_now(self, number: int, block: QTextBlock, text: str) -> _Looks:
        line = self._lines[number]
        start = self._document.positions.from_u16(block.position())
        exact = line.exact if line.exact is not None and line.exact[0] == text else None
        return self._style_number, self._state_before(number), self._findings.marks(start, len(text)), exact

    def _colour_view(self, budget_s: float) -> None:
        """Colour what is in view and not yet as it should be; what no time is left for follows in a slice."""
        until = perf_counter() + budget_s
        document = self.document()
        self._late = False
        for number in self._view:
            if number >= len(self._lines):
                return
            line = self._lines[number]
            before = self._state_before(number)
            if line.seen == self._version and line.looks is not None and line.looks[1] == before:
                continue
            block = document.findBlockByNumber(number)
            if line.looks is not None and line.looks == self._looks_now(number, block, block.text()):
                line.seen = self._version
                continue
            self.rehighlightBlock(block)
            if perf_counter() > until and number != self._view[-1]:
                self._late = True
                self._idle.start()
                return

    def _refine(self, number: int, text: str, start: int, tokens: Sequence[Token]) -> None:
        end = start + len(text)
        cut = tuple(Token(t.kind, max(t.start, start) - start, min(t.end, end) - start, t.depth) for t in tokens)
        line = self._lines[number]
        if line.exact != (text, cut):
            line.exact, line.seen = (text, cut), -1

    def _follow(self, _revision: int, position: int, removed: int, added: str) -> None:
        """Move what is known along with an edit, before Qt asks for the touched lines' colours."""
        self._findings.follow(position, removed, len(added) - removed)
        first = self._document.line_column(position)[0] - 1
        more = added.count("\n")
        growth = self.document().blockCount() - len(self._lines)
        if not more and not growth:
            self._lines[first].seen = -1
            return
        self.shapes_version += 1
        last = first + more - growth  # of the lines as they were
        fresh = [_Line() for _ in range(more)]
        # The last keeps the state it ended in, so that a change of it is seen.
        self._lines[first : last + 1] = [*fresh, _Line(self._lines[last].state)]
        if first < self._lexed:
            self._lexed = max(self._lexed + growth, first)
        self._stale = sorted({at if at <= first else max(at + growth, first) for at in self._stale})
        above = [at for at in self._view if at <= first]
        below = [at + growth for at in self._view if at > last]
        seen = [*above, *range(first + 1, first + more + 1), *below] if above else below
        self._view = seen[: len(self._view)]  # a change of all the article is not in view as a whole

    def _forget(self, _revision: int) -> None:
        if self.document() is not self._document.qt:
            self.setDocument(self._document.qt)
        self._lines = [_Line() for _ in range(self.document().blockCount())]
        self._lexed, self._stale, self._view = 0, [], ()
        self._findings.set(())
        self._version += 1
        self._wake()

    def _work_slice(self) -> None:
        """Go on through the lines whose state is not known or no longer right, for a few milliseconds."""
        until = perf_counter() + _SLICE_S
        while perf_counter() < until and not self._all_lexed:
            number = heappop(self._stale) if self._stale else self._lexed
            block = self.document().findBlockByNumber(number)
            while block.isValid() and self._lex(number, block) and perf_counter() < until:
                number, block = number + 1, block.next()
                if self._stale and self._stale[0] == number:
                    heappop(self._stale)
        self._colour_view(_SLICE_S)
        self._wake()

    def _lex(self, number: int, block: QTextBlock) -> bool:
        """Work out the state a line ends in; whether the next line is to be looked at too."""
        assert self._lexer is not None
        before = self._state_before(number)
        text = block.text()
        state = before if len(text) > LONGEST_LINE else self._lexer(text, before)[1]
        line = self._lines[number]
        changed, line.state = line.state != state, state
        self._set_shape(line, shape_of(text, before, state))
        if number == self._lexed:
            self._lexed += 1
            return self._lexed < len(self._lines)
        if changed and number + 1 < self._lexed:
            heappush(self._stale, number + 1)
            return True
        return False
