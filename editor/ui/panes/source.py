"""The source pane: wikitext as it is written, coloured, numbered, with findings underlined."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from editor.engine.messages import TokensReady
from editor.lint.finding import Finding
from editor.text import Span
from editor.ui.document import Document, Sheet
from editor.ui.panes.source_folds import Folds
from editor.ui.panes.source_gutter import Gutter, GutterLine
from editor.ui.panes.source_highlighter import Highlighter, Lexer
from editor.ui.panes.source_layout import LINE_HEIGHT, SourceLayout
from editor.ui.panes.source_marks import Marks
from editor.ui.panes.source_style import Style
from editor.ui.theme import Theme, source_font
from editor.ui.translation import tr, tr_count
from editor.wikitext.direction import article_is_rtl, holds_rtl, isolated

_ZOOMS = range(-5, 21)  # steps of a point around the letters' size
_LEAST_PT = 5
_SAMPLE = 4000  # code points at the start that tell which way an article is written, until the engine knows
_DRIFT = 1000  # code points by which the view's end may move before it is told, short of scrolling


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

    zoom_requested = Signal(int)
    """``(by)``: the user turned the wheel with Ctrl held, up (1) or down (-1)."""

    def __init__(self, theme: Theme, lexer: Lexer | None = None, parent: QWidget | None = None) -> None:
        self._zoom = 0
        self._family, self._size_pt = "", 11
        super().__init__(parent)
        self._theme = theme
        self.fix_key = "Ctrl+."  # named in tips
        self.setAccessibleName(tr("Source"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setDocument(self.fresh_sheet().qt)  # Qt would delete its own when another takes its place
        self.article = Document(self)
        self._highlighter = Highlighter(self.article, lexer, Style(theme))
        self._folds = Folds(self.article, self._highlighter)
        self._gutter = Gutter(self, self, theme)
        self._rows: list[_Row] | None = None  # what is in view, until it changes
        self._marks = Marks(self, self.article, theme)
        self._told_view = (Span(0, 0), 0, 0)
        self._view_timer = QTimer(self, singleShot=True, interval=0)
        self._view_timer.timeout.connect(self._tell_view)
        self.setCursorWidth(2)
        self.set_tab_writes(False)
        self.set_zoom(0)
        self.set_wrap(True)
        self.cursorPositionChanged.connect(self._on_caret)
        self.article.loaded.connect(self._on_loaded)
        self._folds.changed.connect(self._on_folds)
        self.blockCountChanged.connect(self._fit_gutter)
        self.updateRequest.connect(self._on_update)
        self._on_caret()
        self.article.mark_saved()  # margins and layout count as changes to Qt

    # ------------------------------------------------------------------ articles

    def fresh_sheet(self) -> Sheet:
        """Return an empty article, to be put into the pane by `change_sheet`."""
        qt = QTextDocument(self)
        self._prepare(qt)
        qt.setModified(False)
        return Sheet(qt)

    def change_sheet(self, sheet: Sheet) -> Sheet:
        """Put another article into the pane, and return the one that was there, as it was left."""
        top, folds, wrap = self.view().start, self._folds.state, self.wordWrapMode()
        before = self.article.put_away()
        before.top, before.folds = top, folds
        sheet.qt.setDefaultFont(self.font())
        self.article.take_out(sheet)
        self.setWordWrapMode(wrap)
        self._space_lines()
        self._folds.take_up(sheet.folds)
        self.scroll_to(sheet.top)
        self.undoAvailable.emit(sheet.qt.isUndoAvailable())
        self.redoAvailable.emit(sheet.qt.isRedoAvailable())
        return before

    def _prepare(self, qt: QTextDocument) -> None:
        qt.setDocumentLayout(SourceLayout(qt))
        qt.setDocumentMargin(8)

    def _space_lines(self) -> None:
        self._line_layout().set_line_step(round(self.fontInfo().pixelSize() * LINE_HEIGHT))
        self._line_layout().set_view_width(self.viewport().width())

    def _line_layout(self) -> SourceLayout:
        layout = self.document().documentLayout()
        assert isinstance(layout, SourceLayout)
        return layout

    # ------------------------------------------------------------------ look

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._gutter.set_theme(theme)
        self._highlighter.set_style(Style(theme))
        self._marks.set_theme(theme)

    @property
    def zoom(self) -> int:
        """Points above (or below) the letters' size."""
        return self._zoom

    def set_font(self, family: str, size_pt: int) -> None:
        """Set family ("" for the system's) and size of the letters at the usual zoom."""
        self._family, self._size_pt = family, size_pt
        self.set_zoom(self._zoom)

    def set_tab_writes(self, writes: bool) -> None:
        """Let Tab write a tab; else it leaves the pane, as it leaves a wiki's own edit box."""
        self.setTabChangesFocus(not writes)

    def set_zoom(self, points: int) -> None:
        """Set the letters' size, held within what can be read."""
        self._zoom = min(max(points, _ZOOMS.start), _ZOOMS.stop - 1)
        font = source_font(self._family, self._wanted_pt)
        self.setFont(font)
        self._gutter.setFont(font)
        metrics = QFontMetricsF(font)
        self._space_lines()
        self.setTabStopDistance(metrics.horizontalAdvance(" ") * 4)
        self._fit_gutter()

    def set_rtl(self, rtl: bool) -> None:
        """Say which way the article is written; a line that has words of its own goes the way of these."""
        if self._line_layout().set_rtl(rtl):
            self._relayout()

    def _relayout(self) -> None:
        self.document().markContentsDirty(0, self.document().characterCount())
        self._rows = None
        self.viewport().update()

    @property
    def _wanted_pt(self) -> float:
        return max(self._size_pt + self._zoom, _LEAST_PT)

    def set_wrap(self, wrap: bool) -> None:
        """Break long lines at the pane's edge, or let them run on."""
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
        self.setWordWrapMode(mode)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be worked out in idle slices."""
        return self._highlighter.idle

    # ------------------------------------------------------------------ what the engine tells

    def show_tokens(self, ready: TokensReady) -> None:
        """Refine the colours; tokens of a text that was touched since are ignored."""
        span = self.article.carry(Span(ready.start, ready.end), ready.revision)
        if span is not None:
            by = span.start - ready.start
            tokens = [token.shifted(by) for token in ready.tokens] if by else ready.tokens
            self._highlighter.set_tokens(span.start, span.end, tokens)

    def show_findings(self, findings: Sequence[Finding], revision: int | None = None) -> None:
        """Underline the findings of a revision; see `PlacedFindings.set`."""
        self._highlighter.set_findings(findings, revision)
        self._gutter.update()

    def findings_at(self, position: int) -> list[Finding]:
        """Return the findings under a position, the worst first."""
        return self._highlighter.findings.at(position)

    @property
    def found_revision(self) -> int:
        """The revision that the findings' own spans are places of."""
        return self._highlighter.findings.revision

    def placed_findings(self) -> list[tuple[Span, Finding]]:
        """Return the findings and where they lie now."""
        return self._highlighter.findings.all()

    def show_found(self, spans: Sequence[Span]) -> None:
        """Mark what a search found within view."""
        self._marks.show_found(spans)

    # ------------------------------------------------------------------ places

    def view(self) -> Span:
        """Return the code points in view."""
        rows = self._visible_rows()
        positions = self.article.positions
        last = self.document().findBlockByNumber(rows[-1].number)
        start_u16 = self.document().findBlockByNumber(rows[0].number).position()
        return Span(positions.from_u16(start_u16), positions.from_u16(last.position() + last.length() - 1))

    def scroll_to(self, position: int) -> None:
        """Bring the line of a position to the top of the view, the caret left where it is."""
        block = self.document().findBlock(self.article.positions.to_u16(position))
        self.verticalScrollBar().setValue(block.firstLineNumber())

    def position_at(self, place: QPoint) -> int:
        """Return the code point under a place in the viewport."""
        return self.article.positions.from_u16(self.cursorForPosition(place).position())

    # ------------------------------------------------------------------ folding

    def fold(self) -> None:
        """Fold the innermost section, template, reference or table at the caret."""
        self._folds.fold(self.textCursor().blockNumber())

    def unfold(self) -> None:
        """Open what is folded behind the caret's line."""
        self._folds.unfold(self.textCursor().blockNumber())

    def fold_all(self) -> None:
        """Fold all sections, templates, references and tables."""
        self._folds.fold_all()

    def unfold_all(self) -> None:
        """Open all that is folded."""
        self._folds.unfold_all()

    # ------------------------------------------------------------------ the gutter's wishes

    def line_count(self) -> int:
        """Return how many lines there are."""
        return self.blockCount()

    def line_clicked(self, line: int) -> None:
        """Select a line."""
        self.article.select(self.article.line_span(line))

    def fold_clicked(self, line: int) -> None:
        """Fold or open what begins on a line."""
        self._folds.toggle(line - 1)

    def visible_lines(self, top: int = 0, bottom: int | None = None) -> Iterator[GutterLine]:
        """Yield the lines in view, those between two heights (px) only."""
        positions, findings = self.article.positions, self._highlighter.findings
        for row in self._visible_rows():
            if row.top + row.height < top or (bottom is not None and row.top > bottom):
                continue
            block = self.document().findBlockByNumber(row.number)
            start = positions.from_u16(block.position())
            here = findings.between(start, start + block.length() - 1)
            worst = max((finding.severity for _, finding in here), default=None)
            folded = self._folds.last_hidden(row.number)
            fold = "closed" if folded is not None else "open" if self._folds.can_fold(row.number) else ""
            yield GutterLine(row.number + 1, round(row.top), round(row.height / row.rows), worst, fold)

    def _visible_rows(self) -> list[_Row]:
        """Return what is in view; worked out once until something moves, since Qt asks at every line."""
        if self._rows is None:
            self._rows = list(self._walk_view())
        return self._rows

    def _walk_view(self) -> Iterator[_Row]:
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        below = self.viewport().height()
        while block.isValid() and top <= below:
            number = block.blockNumber()
            height = self.blockBoundingRect(block).height()
            if block.isVisible():
                yield _Row(number, top, height, max(block.layout().lineCount(), 1))
            top += height
            hidden = self._folds.last_hidden(number)
            block = block.next() if hidden is None else self.document().findBlockByNumber(hidden + 1)

    # ------------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour what is about to be seen, then paint it, with a mark behind what is folded."""
        self._highlighter.colour([row.number for row in self._visible_rows()])
        super().paintEvent(event)
        folded = [(row, hidden) for row in self._visible_rows() if (hidden := self._folds.last_hidden(row.number))]
        if folded:
            painter = QPainter(self.viewport())
            for row, hidden in folded:
                self._paint_fold(painter, row, hidden - row.number)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the letters: a style sheet, as every theme is one, gives back those that were there before it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit_gutter()
        changed = event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange)
        if changed and self.font().pointSizeF() != self._wanted_pt:
            self.set_zoom(self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter at the left edge."""
        self._rows = None
        self._line_layout().set_view_width(self.viewport().width())
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
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
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
            key = f" ({html.escape(self.fix_key)})" if self.fix_key else ""
            offer = f"<br>{html.escape(fix.label)}{key}" if fix else ""
            rule = f"<span style='color:{quiet}'>{html.escape(finding.rule)}</span>"
            parts.append(f"<p style='margin:0'>{html.escape(isolated(finding.message))}&nbsp; {rule}{offer}</p>")
        return "<qt>" + "".join(parts) + "</qt>" if parts else ""

    def _on_loaded(self, _revision: int) -> None:
        self._rows = None
        self._marks.forget()
        self.set_rtl(article_is_rtl(self.article.text_of(Span(0, min(self.article.length, _SAMPLE)))))
        self._on_caret()

    def _on_caret(self) -> None:
        if self.article.loading:
            return
        block = self.textCursor().block()
        if not block.isVisible():
            self._folds.reveal(block.blockNumber())
        # Left goes to the left in mixed lines too. Elsewhere both are the same, but for steps into what is folded.
        styles = Qt.CursorMoveStyle
        self.document().setDefaultCursorMoveStyle(
            styles.VisualMoveStyle if holds_rtl(block.text()) else styles.LogicalMoveStyle
        )
        line = block.blockNumber() + 1
        if line != self._gutter.current_line:
            self._gutter.current_line = line
            self._gutter.update()
        self._marks.draw()
        self.caret_moved.emit(self.article.caret)

    def _on_folds(self) -> None:
        """Leave the caret in view when its line is hidden."""
        self._rows = None
        block = self.textCursor().block()
        if not block.isVisible():
            while not block.isVisible() and block.previous().isValid():
                block = block.previous()
            cursor = self.textCursor()
            cursor.setPosition(block.position() + block.length() - 1)
            self.setTextCursor(cursor)
        self.viewport().update()
        self._gutter.update()
        self._view_timer.start()

    def _fit_gutter(self) -> None:
        width = self._gutter.width_needed()
        left, right = (0, width) if self.isRightToLeft() else (width, 0)
        self.setViewportMargins(left, 0, right, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        area, width = self.contentsRect(), self._gutter.width_needed()
        left = area.right() + 1 - width if self.isRightToLeft() else area.left()
        self._gutter.setGeometry(QRect(left, area.top(), width, area.height()))

    def _on_update(self, rect: QRect, dy: int) -> None:
        self._rows = None
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())
        self._view_timer.start()

    def _tell_view(self) -> None:
        """Tell of another view; that its end moves while one types is told now and then."""
        view, rows = self.view(), self._visible_rows()
        told, first, last = self._told_view
        same_lines = (first, last) == (rows[0].number, rows[-1].number)
        if view.start == told.start and same_lines and abs(view.end - told.end) < _DRIFT:
            return
        self._told_view = (view, rows[0].number, rows[-1].number)
        self.view_changed.emit(*view)

    def _paint_fold(self, painter: QPainter, row: _Row, count: int) -> None:
        """Say at the end of a line how many are hidden behind it."""
        block = self.document().findBlockByNumber(row.number)
        line = block.layout().lineAt(block.layout().lineCount() - 1)
        words = tr_count("⋯ {count} line", "⋯ {count} lines", count)
        metrics = self.fontMetrics()
        text, gap = line.naturalTextRect(), metrics.horizontalAdvance(" ")
        step, width = row.height / row.rows, metrics.horizontalAdvance(words) + 12
        rtl = block.layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        left = self.contentOffset().x() + (text.left() - gap - width if rtl else text.right() + gap)
        pill = QRectF(left, row.top + row.height - step + 2, width, step - 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("current_line"))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class _Row(NamedTuple):
    """A line in view: its number from zero, top and height in px, and how many rows it is broken into."""

    number: int
    top: float
    height: float
    rows: int
