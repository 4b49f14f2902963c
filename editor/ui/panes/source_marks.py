"""What is marked behind the text: the caret's line, the pair at the caret, and what a search found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor.text import Span
from editor.ui.document import Document
from editor.ui.panes.source_match import NEAR, REACH, Match, match_at
from editor.ui.theme import Theme


class Marks:
    """The marks of one pane: never more than a screen of them.

    Args:
        pane: Where they are drawn.
        document: Its text.
        theme: Their colours.
    """

    def __init__(self, pane: QPlainTextEdit, document: Document, theme: Theme) -> None:
        self._pane = pane
        self._document = document
        self._theme = theme
        self._found: list[Span] = []
        self._drawn: tuple[int, list[Span], Match | None] | None = None

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.forget()
        self.draw()

    def show_found(self, spans: Sequence[Span]) -> None:
        """Mark what a search found within view."""
        self._found = list(spans)
        self.draw()

    def forget(self) -> None:
        """Draw all anew the next time: another text is here."""
        self._drawn = None

    def draw(self) -> None:
        """Bring the marks up to the caret."""
        wanted = (self._pane.textCursor().blockNumber(), self._found, self._pair())
        if wanted == self._drawn and wanted[2] is None:
            return  # Qt moves the marks along with the text
        self._drawn = wanted
        marks = [self._full_line()]
        marks += [self._mark(span, "found") for span in self._found]
        if wanted[2] is not None:
            colour = "mismatch" if wanted[2].partner is None else "match"
            marks += [self._mark(span, colour) for span in wanted[2] if span is not None]
        self._pane.setExtraSelections(marks)

    def _pair(self) -> Match | None:
        """Return the bracket or tag at the caret and its partner; the text far around is looked at only for one."""
        return self._pair_within(REACH) if self._pair_within(NEAR) is not None else None

    def _pair_within(self, reach: int) -> Match | None:
        caret = self._document.caret
        begin = max(caret - reach, 0)
        text = self._document.text_of(Span(begin, min(caret + reach, self._document.length)))
        found = match_at(text, caret - begin)
        if found is None:
            return None
        return Match(found.here.shifted(begin), found.partner and found.partner.shifted(begin))

    def _full_line(self) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = self._pane.textCursor()
        cursor.clearSelection()
        mark.cursor = cursor
        mark.format.setBackground(self._theme.colour("current_line"))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return mark

    def _mark(self, span: Span, colour: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._document.qt)
        positions = self._document.positions
        last_u16 = self._document.qt.characterCount() - 1  # the partner's span may be of a text just replaced
        cursor.setPosition(min(positions.to_u16(span.start), last_u16))
        cursor.setPosition(min(positions.to_u16(span.end), last_u16), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format.setBackground(self._theme.colour(colour))
        mark.format.setForeground(self._theme.colour("ink"))  # not every source colour can be read on every ground
        return mark
