"""The source pane: wikitext as it is written, coloured, numbered, with findings underlined."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from editor.engine.messages import TokensReady
from editor.lint.finding import Finding, Severity
from editor.text import Span
from editor.ui.document import Document
from editor.ui.panes.source_gutter import Gutter
from editor.ui.panes.source_highlighter import Highlighter, Lexer
from editor.ui.panes.source_layout import LINE_HEIGHT, SourceLayout
from editor.ui.panes.source_match import REACH, match_at
from editor.ui.panes.source_style import Style
from editor.ui.theme import Theme, source_font

_ZOOMS = range(-5, 21)  # steps of a point around 11


class SourcePane(QPlainTextEdit):
    """The text being written.

    Args:
        theme: Its colours.
        lexer: Colours a line at once; None leaves new text plain until the engine's tokens come.
    """

    caret_moved = Signal(int)
    """``(position)`` in code points."""

    view_changed = Signal(int, int)
    """``(start, end)``: the code points now in view, after scrolling, resizing or editing."""

    menu_requested = Signal(QPoint, int)
    """``(global place, position)``: the user asks for the menu of a place in the text."""

    def __init__(self, theme: Theme, lexer: Lexer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = 0
        self.setAccessibleName("Source")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._layout = SourceLayout(self.document())
        self.document().setDocumentLayout(self._layout)
        self.document().setDocumentMargin(8)
        self.article = Document(self)
        self._highlighter = Highlighter(self.article, lexer, Style(theme))
        self._gutter = Gutter(self, self, theme)
        self._found: list[Span] = []
        self._last_view = Span(0, 0)
        self._view_timer = QTimer(self, singleShot=True, interval=0)
        self._view_timer.timeout.connect(self._tell_view)
        self.setCursorWidth(2)
        self.set_zoom(0)
        self.set_wrap(True)
        self.cursorPositionChanged.connect(self._on_caret)
        self.article.loaded.connect(self._on_caret)
        self.blockCountChanged.connect(self._fit_gutter)
        self.updateRequest.connect(self._on_update)
        self._on_caret()
        self.article.mark_saved()  # margins and layout count as changes to Qt

    # ------------------------------------------------------------------ look

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._gutter.set_theme(theme)
        self._highlighter.set_style(Style(theme))
        view = self.view()
        self._highlighter.recolour_lines(*(self.article.line_column(at)[0] for at in view))
        self._mark_caret()

    @property
    def zoom(self) -> int:
        """Points above (or below) the usual 11."""
        return self._zoom

    def set_zoom(self, points: int) -> None:
        """Set the letters' size, held within what can be read."""
        self._zoom = min(max(points, _ZOOMS.start), _ZOOMS.stop - 1)
        font = source_font()
        font.setPointSizeF(font.pointSizeF() + self._zoom)
        self.setFont(font)
        self._gutter.setFont(font)
        metrics = QFontMetricsF(font)
        self._layout.set_line_step(round(self.fontInfo().pixelSize() * LINE_HEIGHT))
        self.setTabStopDistance(metrics.horizontalAdvance(" ") * 4)
        self._fit_gutter()

    def set_wrap(self, wrap: bool) -> None:
        """Break long lines at the pane's edge, or let them run on."""
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
        self.setWordWrapMode(mode)

    # ------------------------------------------------------------------ what the engine tells

    def show_tokens(self, ready: TokensReady) -> None:
        """Refine the colours; tokens of another revision are ignored."""
        if ready.revision == self.article.revision:
            self._highlighter.set_tokens(ready.start, ready.end, ready.tokens)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underline the findings of the present text."""
        self._highlighter.set_findings(findings)
        self._gutter.update()

    def findings_at(self, position: int) -> list[Finding]:
        """Return the findings under a position, the worst first."""
        return self._highlighter.findings_at(position)

    def placed_findings(self) -> list[tuple[Span, Finding]]:
        """Return the findings and where they lie now."""
        return self._highlighter.placed_findings()

    def show_found(self, spans: Sequence[Span]) -> None:
        """Mark what a search found within view."""
        self._found = list(spans)
        self._mark_caret()

    # ------------------------------------------------------------------ places

    def view(self) -> Span:
        """Return the code points in view."""
        first = self.firstVisibleBlock()
        below = self.cursorForPosition(QPoint(0, self.viewport().height()))
        positions = self.article.positions
        last = below.block()
        return Span(positions.from_u16(first.position()), positions.from_u16(last.position() + last.length() - 1))

    def scroll_to(self, position: int) -> None:
        """Bring the line of a position to the top of the view, the caret left where it is."""
        block = self.document().findBlock(self.article.positions.to_u16(position))
        self.verticalScrollBar().setValue(block.firstLineNumber())

    def position_at(self, place: QPoint) -> int:
        """Return the code point under a place in the viewport."""
        return self.article.positions.from_u16(self.cursorForPosition(place).position())

    # ------------------------------------------------------------------ the gutter's wishes

    def line_count(self) -> int:
        """Return how many lines there are."""
        return self.blockCount()

    def line_clicked(self, line: int) -> None:
        """Select a line."""
        self.article.select(self.article.line_span(line))

    def visible_lines(self) -> Iterator[tuple[int, int, int, Severity | None]]:
        """Yield line number from one, top and height of its first row in px, and its worst finding."""
        block = self.firstVisibleBlock()
        worst = self._worst_in_view()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            height = self.blockBoundingRect(block).height()
            rows = max(block.layout().lineCount(), 1)
            line = block.blockNumber() + 1
            yield line, round(top), round(height / rows), worst.get(line)
            top += height
            block = block.next()

    def _worst_in_view(self) -> dict[int, Severity]:
        view = self.view()
        worst: dict[int, Severity] = {}
        for span, finding in self._highlighter.findings_between(*view):
            line = self.article.line_column(span.start)[0]
            worst[line] = max(worst.get(line, Severity.HINT), finding.severity)
        return worst

    # ------------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter at the left edge."""
        super().resizeEvent(event)
        self._place_gutter()
        self._view_timer.start()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what is wrong under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            findings = self.findings_at(self.position_at(event.pos()))
            QToolTip.showText(event.globalPos(), self._tip(findings), self)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom + (1 if event.angleDelta().y() > 0 else -1))
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the window, which knows the fixes."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.cursorRect().bottomLeft() if by_key else event.pos()
        position = self.article.caret if by_key else self.position_at(place)
        self.menu_requested.emit(self.viewport().mapToGlobal(place), position)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text as it is: Qt would make spaces of no-break spaces."""
        data = QMimeData()
        data.setText(self.article.text_of(self.article.selection))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; dropped files are the window's to open."""
        return source.hasText() and not source.hasUrls()

    # ------------------------------------------------------------------ inside

    def _tip(self, findings: Sequence[Finding]) -> str:
        quiet = self._theme.colours["quiet"]
        parts: list[str] = []
        for finding in findings[:4]:
            fix = finding.fix or next(iter(finding.suggestions), None)
            offer = f"<br>{html.escape(fix.label)} (Ctrl+.)" if fix else ""
            rule = f"<span style='color:{quiet}'>{html.escape(finding.rule)}</span>"
            parts.append(f"<p style='margin:0'>{html.escape(finding.message)}&nbsp; {rule}{offer}</p>")
        return "<qt>" + "".join(parts) + "</qt>" if parts else ""

    def _on_caret(self, _revision: int = 0) -> None:
        if self.article.loading:
            return
        line = self.textCursor().blockNumber() + 1
        if line != self._gutter.current_line:
            self._gutter.current_line = line
            self._gutter.update()
        self._mark_caret()
        self.caret_moved.emit(self.article.caret)

    def _mark_caret(self) -> None:
        """Mark the caret's line, the pair at the caret and what was found: never more than a screen of marks."""
        marks = [self._full_line()]
        marks += [self._mark(span, "found") for span in self._found]
        caret = self.article.caret
        begin = max(caret - REACH, 0)
        pair = match_at(self.article.text_of(Span(begin, min(caret + REACH, self.article.length))), caret - begin)
        if pair is not None:
            colour = "mismatch" if pair.partner is None else "match"
            marks += [self._mark(span.shifted(begin), colour) for span in pair if span is not None]
        self.setExtraSelections(marks)

    def _full_line(self) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = self.textCursor()
        cursor.clearSelection()
        mark.cursor = cursor
        mark.format.setBackground(self._theme.colour("current_line"))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return mark

    def _mark(self, span: Span, colour: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        positions = self.article.positions
        last_u16 = self.document().characterCount() - 1  # the partner's span may be of a text just replaced
        cursor.setPosition(min(positions.to_u16(span.start), last_u16))
        cursor.setPosition(min(positions.to_u16(span.end), last_u16), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format.setBackground(self._theme.colour(colour))
        return mark

    def _fit_gutter(self) -> None:
        self.setViewportMargins(self._gutter.width_needed(), 0, 0, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), self._gutter.width_needed(), area.height()))

    def _on_update(self, rect: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())
        self._view_timer.start()

    def _tell_view(self) -> None:
        view = self.view()
        if view != self._last_view:
            self._last_view = view
            self.view_changed.emit(*view)
