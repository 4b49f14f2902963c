"""Colours lines: at once from a light lexer, then from the engine's exact tokens, with findings underlined."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSyntaxHighlighter

from editor.lint.finding import Finding
from editor.text import Span
from editor.ui.document import Document
from editor.ui.panes.source_style import Mark, Style, runs
from editor.ui.positions import length_u16
from editor.wikitext.model import Token, TokenKind

LONGEST_LINE = 15_000
"""Code points; colouring a longer line would be felt at every key."""


_LONGEST_WAVE = 120  # code points
_FIRST_WORD = re.compile(r"\s*\S{1,40}")
_AT_ONCE = 300  # lines coloured before a new text is painted; the others follow when nothing else is to be done
_SLICE_S = 0.006


class Lexer(Protocol):
    """Colours one line from the state its predecessor ended in (`editor.wikitext.lexer.colour_line`)."""

    def __call__(self, line: str, state: int, /) -> tuple[Sequence[tuple[TokenKind, int, int]], int]:
        """Return the line's stretches, outer before inner, counted from its start, and the state it ends in.

        A text starts in state 0.
        """


class Highlighter(QSyntaxHighlighter):
    """The colours of one document.

    Args:
        document: Whose text.
        lexer: Colours lines on its own; None leaves them plain until exact tokens come.
        style: How tokens look.
    """

    def __init__(self, document: Document, lexer: Lexer | None, style: Style) -> None:
        super().__init__(document.qt)  # colours the text from the event loop, when all of the following is set
        self._document = document
        self._lexer = lexer
        self._style = style
        self._exact: dict[int, tuple[str, tuple[Token, ...]]] = {}  # line -> its text then, its tokens
        self._findings: list[Finding] = []
        self._spans: list[Span] = []  # where the findings lie now
        self._lines = self.document().blockCount()
        self._coloured = _AT_ONCE  # lines the lexer has been through, or may go through at once
        self._next_again = self._lines  # line from which colours are of the theme before
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._colour_slice)
        document.edited.connect(self._follow)
        document.load_begun.connect(self._begin)
        document.loaded.connect(self._forget)

    # ------------------------------------------------------------------ what is shown

    def set_style(self, style: Style) -> None:
        """Take another theme's looks, in slices; `recolour_lines` brings those in view first."""
        self._style = style
        self._next_again = 0
        self._idle.start()

    def recolour_lines(self, first: int, last: int) -> None:
        """Colour some lines now, counted from one."""
        for line in range(first, last + 1):
            self._recolour(line)

    def set_tokens(self, start: int, end: int, tokens: Sequence[Token]) -> None:
        """Take the exact tokens of a stretch of the present text and recolour the lines that change by it."""
        first, last = (self._document.line_column(position)[0] for position in (start, end))
        at = 0
        ordered = sorted(tokens, key=lambda token: (token.start, -token.end))
        open_tokens: list[Token] = []
        for line in range(first, last + 1):
            span = self._document.line_span(line)
            while at < len(ordered) and ordered[at].start < span.end:
                open_tokens.append(ordered[at])
                at += 1
            here = [token for token in open_tokens if token.end > span.start]
            open_tokens = [token for token in here if token.end > span.end]
            if span.start < start or span.end > end:
                continue  # the stretch holds only a part of this line
            length = span.end - span.start
            cut = tuple(
                Token(t.kind, max(t.start - span.start, 0), min(t.end - span.start, length), t.depth) for t in here
            )
            self._refine(line, (self._document.text_of(span), cut))

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Underline the findings of the present text, redrawing only the lines whose marks change."""
        before = self._marked_lines()
        self._findings = list(findings)
        self._spans = [finding.span for finding in findings]
        after = self._marked_lines()
        for line in sorted(before.keys() | after.keys()):
            if before.get(line) != after.get(line):
                self._recolour(line)

    def findings_at(self, position: int) -> list[Finding]:
        """Return the findings under a position, the worst first."""
        hits = [f for f, span in zip(self._findings, self._spans, strict=True) if span.contains(position)]
        return sorted(hits, key=lambda finding: -finding.severity)

    def findings_between(self, start: int, end: int) -> list[tuple[Span, Finding]]:
        """Return the findings that begin between two positions, and where they lie now."""
        first, last = self._first_at(start), self._first_at(end + 1)
        return list(zip(self._spans[first:last], self._findings[first:last], strict=True))

    def placed_findings(self) -> list[tuple[Span, Finding]]:
        """Return the findings with the spans they have in the present text, in text order."""
        return list(zip(self._spans, self._findings, strict=True))

    # ------------------------------------------------------------------ Qt

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        state = max(self.previousBlockState(), 0)
        if len(text) > LONGEST_LINE:
            self.setCurrentBlockState(state)
            return
        tokens: Sequence[Token] = ()
        line = self.currentBlock().blockNumber() + 1
        if self._lexer is not None and line <= self._coloured:
            stretches, state = self._lexer(text, state)
            tokens = [Token(*stretch) for stretch in stretches]
            # A line not yet come to keeps its state: a change of it would make Qt run on through all that follow.
            self.setCurrentBlockState(state)
        exact = self._exact.get(line)
        if exact is not None and exact[0] == text:
            tokens = exact[1]
        ascii_only = text.isascii()
        for start, end, look in runs(len(text), tokens, self._marks(len(text))):
            start_u16 = start if ascii_only else length_u16(text[:start])
            end_u16 = end if ascii_only else length_u16(text[:end])
            self.setFormat(start_u16, end_u16 - start_u16, self._style.format(look))

    # ------------------------------------------------------------------ inside

    def _marks(self, length: int) -> list[Mark]:
        if not self._spans:
            return []
        begin = self._document.positions.from_u16(self.currentBlock().position())
        marks: list[Mark] = []
        for number in range(self._first_reaching(begin), self._first_at(begin + length + 1)):
            start, end = self._shown(number)
            # An empty span is shown on the character before it, or else the one behind.
            start, end = (start, end) if end > start else (max(start - 1, begin), max(start, begin + 1))
            marks.append((max(start - begin, 0), min(end - begin, length), self._findings[number].severity))
        return [mark for mark in marks if mark[0] < mark[1]]

    def _shown(self, number: int) -> Span:
        """Return what is underlined: of a whole paragraph the first word, or the page would be all waves."""
        span = self._spans[number]
        if span.end - span.start <= _LONGEST_WAVE:
            return span
        start = self._document.text_of(Span(span.start, span.start + _LONGEST_WAVE))
        word = _FIRST_WORD.match(start)
        return Span(span.start, span.start + (word.end() if word else 1))

    def _first_at(self, position: int) -> int:
        return bisect_left(self._spans, position, key=lambda span: span.start)

    def _first_reaching(self, position: int) -> int:
        """Return the first finding that might reach `position`; a long one may begin lines before it."""
        number = self._first_at(position)
        longest = 5  # findings that begin before and still reach here are few
        for earlier in range(max(number - longest, 0), number):
            if self._spans[earlier].end > position:
                return earlier
        return number

    def _marked_lines(self) -> dict[int, list[tuple[Span, int]]]:
        lines: dict[int, list[tuple[Span, int]]] = {}
        for number, finding in enumerate(self._findings):
            span = self._shown(number)
            first = self._document.line_column(min(span.start, self._document.length))[0]
            last = self._document.line_column(min(span.end, self._document.length))[0]
            begin = self._document.line_span(first).start
            for line in range(first, last + 1):
                lines.setdefault(line, []).append((span.shifted(-begin), finding.severity))
        return lines

    def _refine(self, line: int, exact: tuple[str, tuple[Token, ...]]) -> None:
        if self._exact.get(line) != exact:
            self._exact[line] = exact
            self._recolour(line)

    def _recolour(self, line: int) -> None:
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            self.rehighlightBlock(block)

    def _follow(self, _revision: int, position: int, removed: int, added: str) -> None:
        """Move findings and exact lines along with an edit, before Qt asks for the touched lines' colours."""
        growth = len(added) - removed
        kept = [
            (finding, span if span.start < position or span.end <= position else span.shifted(growth))
            for finding, span in zip(self._findings, self._spans, strict=True)
            if span.end <= position or span.start >= position + removed
        ]
        self._findings = [finding for finding, _ in kept]
        self._spans = [span for _, span in kept]
        lines = self.document().blockCount()
        if lines != self._lines:
            line = self._document.line_column(position)[0]
            more, self._lines = lines - self._lines, lines
            if line <= self._coloured:
                self._coloured += more
            self._exact = {at + more if at > line else at: exact for at, exact in self._exact.items()}

    def _begin(self) -> None:
        """Another text is about to come: only its beginning is coloured before it is painted."""
        self._coloured = _AT_ONCE

    def _forget(self, _revision: int) -> None:
        self._exact.clear()
        self._findings, self._spans = [], []
        self._lines = self._next_again = self.document().blockCount()
        self._idle.start()

    def _colour_slice(self) -> None:
        """Go on through the lines not yet coloured, for a few milliseconds."""
        until = perf_counter() + _SLICE_S
        while perf_counter() < until:
            if self._coloured < self._lines:
                self._coloured += 1
                self._recolour(self._coloured)
            elif self._next_again < self._lines:
                self._next_again += 1
                self._recolour(self._next_again)
            else:
                self._idle.stop()
                return
