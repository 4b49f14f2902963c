"""The article being typed: the one owner of its text, seen in code points.

The `QTextDocument` of the source pane holds the text; there is no second mutable copy. Every programmed change
is a list of `Edit`s and one undo step.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from editor.text import Edit, EditOverlapError, Source, Span
from editor.ui.positions import PositionMap

_HISTORY = 2000  # edits remembered to carry a span from an older revision to the present text


@dataclass(eq=False)
class Sheet:
    """The text of an article with all that belongs to it, for as long as another one is in the pane.

    Attributes:
        qt: Qt's document, with the steps of Undo.
        positions: Of the text.
        labels: Of the steps; see `Document.undo_label`.
        cursor: Caret and selection; None at the start.
        top: The first code point in view.
        folds: First and last lines of what is folded.
    """

    qt: QTextDocument
    positions: PositionMap = field(default_factory=PositionMap)
    labels: list[tuple[int, int, str]] = field(default_factory=list)
    cursor: QTextCursor | None = None
    top: int = 0
    folds: dict[int, int] = field(default_factory=dict)

    @property
    def dirty(self) -> bool:
        """Tell whether the text differs from what was loaded or saved last."""
        return self.qt.isModified()

    def text(self) -> str:
        """Return the whole article; see `Document.text`."""
        return raw_text(self.qt)

    def fill(self, text: str, caret: int, *, dirty: bool) -> None:
        """Take a text of so many code points before the caret, without a step to undo."""
        self.qt.setPlainText(text)
        self.positions.reset(self.text())
        self.cursor = QTextCursor(self.qt)
        self.cursor.setPosition(min(self.positions.to_u16(caret), self.qt.characterCount() - 1))
        self.qt.setModified(dirty)

    def apply(self, edits: Sequence[Edit], label: str) -> None:
        """Carry out a change of the text as it is as one undo step.

        Raises:
            EditOverlapError: When two edits overlap.
        """
        if not edits:
            return
        ordered = sorted(edits, key=lambda edit: edit.span)
        for before, edit in pairwise(ordered):
            if edit.span.start < before.span.end:
                raise EditOverlapError(f"{before} overlaps {edit}")
        steps_before = self.qt.availableUndoSteps()
        cursor = QTextCursor(self.qt)
        cursor.beginEditBlock()
        _replace(cursor, self.positions, ordered)
        cursor.endEditBlock()
        self.positions.reset(self.text())
        self.labels = _with_label(self.labels, steps_before, self.qt.availableUndoSteps(), label)


def raw_text(qt: QTextDocument) -> str:
    """Return the text of one of Qt's documents, lines ended by ``\\n``, no-break spaces kept."""
    return qt.toRawText().replace("\u2029", "\n")


def _with_label(
    labels: Sequence[tuple[int, int, str]], before: int, after: int, label: str
) -> list[tuple[int, int, str]]:
    """Return the labels of the steps up to a change, and its own."""
    return [*(each for each in labels if each[0] < before), (before, after, label)]


def _replace(cursor: QTextCursor, positions: PositionMap, ordered: Sequence[Edit]) -> None:
    # From the end, so that the places still to come keep their positions: all are taken from the map as it is now.
    places = [(positions.to_u16(edit.span.start), positions.to_u16(edit.span.end)) for edit in ordered]
    for edit, (start_u16, end_u16) in zip(reversed(ordered), reversed(places), strict=True):
        cursor.setPosition(start_u16)
        cursor.setPosition(end_u16, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.replacement)


class Document(QObject):
    """The text of a `QPlainTextEdit`, its revisions, and changes to it.

    Args:
        editor: The pane whose document this is; the pane's caret and selection are the document's.
    """

    edited = Signal(int, int, int, str)
    """``(revision, position, removed, added)``: at `position`, `removed` code points gave way to `added`."""

    loaded = Signal(int)
    """``(revision)``: another text took the place of the whole article; nothing of the old one matters."""

    dirty_changed = Signal(bool)
    """``(dirty)``: the text began or ceased to differ from what is saved."""

    applying = Signal(object)
    """``(list[Edit])``: a programmed change of the present text is about to be made; `history_changed` follows."""

    history_changed = Signal()
    """What Undo and Redo would do, and so their labels, may have changed."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._qt = editor.document()
        self._positions = PositionMap()
        self._revision = 0
        self._qt_revision = self._qt.revision()
        self._loading = False
        self._history: deque[tuple[int, int, int]] = deque(maxlen=_HISTORY)
        self._labels: list[tuple[int, int, str]] = []  # undo steps before and after a labelled change, its label
        self._follow_qt()

    # ------------------------------------------------------------------ reading

    @property
    def revision(self) -> int:
        """Counts up by one with every change of the text."""
        return self._revision

    @property
    def dirty(self) -> bool:
        """Tell whether the text differs from what was loaded or saved last."""
        return self._qt.isModified()

    def text(self) -> str:
        """Return the whole article, lines ended by ``\\n``, no-break spaces kept."""
        return raw_text(self._qt)

    def source(self) -> Source:
        """Return the article as a value, with its revision."""
        return Source(self.text(), self._revision)

    @property
    def length(self) -> int:
        """The number of code points."""
        return self._positions.length

    @property
    def qt(self) -> QTextDocument:
        """Qt's document, for the highlighter and the pane's layout; its text is changed through `apply` alone."""
        return self._qt

    @property
    def positions(self) -> PositionMap:
        """The conversion between code points and Qt's units, for the panes under `ui/`. Read only."""
        return self._positions

    @property
    def caret(self) -> int:
        """The caret's position."""
        return self._positions.from_u16(self._editor.textCursor().position())

    @property
    def loading(self) -> bool:
        """Tell whether another article is being taken: no place in it is known yet."""
        return self._loading

    @property
    def selection(self) -> Span:
        """The selected span; empty, at the caret, without a selection."""
        cursor = self._editor.textCursor()
        return Span(self._positions.from_u16(cursor.selectionStart()), self._positions.from_u16(cursor.selectionEnd()))

    def text_of(self, span: Span) -> str:
        """Return the text of one span without copying the article."""
        return self._cursor(span).selectedText().replace("\u2029", "\n")

    def line_column(self, position: int) -> tuple[int, int]:
        """Return line and column of a position, both from one, the column in code points."""
        block = self._qt.findBlock(self._positions.to_u16(position))
        return block.blockNumber() + 1, position - self._positions.from_u16(block.position()) + 1

    def line_span(self, line: int) -> Span:
        """Return the span of a line counted from one, without its line break; held inside the text."""
        block = self._qt.findBlockByNumber(min(max(line, 1), self._qt.blockCount()) - 1)
        start = self._positions.from_u16(block.position())
        return Span(start, self._positions.from_u16(block.position() + block.length() - 1))

    def carry(self, span: Span, revision: int) -> Span | None:
        """Return where a span of an older revision lies now, or None when its text was touched since."""
        if revision == self._revision:
            return span
        steps = self.since(revision)
        if steps is None:
            return None
        start, end = span
        for position, removed, added in steps:
            if position + removed <= start and (position + removed, added) != (end, 0):
                start, end = start + added - removed, end + added - removed
            elif position < end:
                return None
        return Span(start, end)

    def since(self, revision: int) -> list[tuple[int, int, int]] | None:
        """Return the edits since a revision: position, removed and added code points; None where it is too old."""
        count = self._revision - revision
        if not 0 <= count <= len(self._history):
            return None
        return [self._history[at] for at in range(-count, 0)]  # one a revision, so nothing is to be looked for

    def carried(self, edits: Sequence[Edit], revision: int) -> list[Edit]:
        """Return edits of an older revision as edits of the present text, in order; none when one cannot be made now.

        Raises:
            EditOverlapError: When two overlap.
        """
        carried: list[Edit] = []
        for edit in sorted(edits, key=lambda edit: edit.span):
            span = self.carry(edit.span, revision)
            if span is None or not 0 <= span.start <= span.end <= self.length:
                return []
            if carried and span.start < carried[-1].span.end:
                raise EditOverlapError(f"{carried[-1]} overlaps {edit}")
            carried.append(Edit(span, edit.replacement))
        return carried

    # ------------------------------------------------------------------ changing

    def load(self, text: str) -> None:
        """Take another article: no undo, not dirty, caret at the start. Emits `loaded`, not `edited`."""
        self._loading = True
        try:
            self._editor.setPlainText(text)
        finally:
            self._loading = False
        self._positions.reset(self.text())
        self._qt_revision = self._qt.revision()
        self._history.clear()
        self._labels.clear()
        self._revision += 1
        self._qt.setModified(False)
        self.loaded.emit(self._revision)
        self.history_changed.emit()

    def put_away(self) -> Sheet:
        """Return the text as it stands with its history; `take_out` of another sheet is to be called next."""
        for signal, slot in self._qt_signals():
            signal.disconnect(slot)
        return Sheet(self._qt, self._positions, self._labels, self._editor.textCursor())

    def take_out(self, sheet: Sheet) -> None:
        """Take the text of a sheet in place of the one put away, as it was left. Emits `loaded`, not `edited`."""
        self._loading = True
        try:
            self._qt, self._positions, self._labels = sheet.qt, sheet.positions, sheet.labels
            self._editor.setDocument(sheet.qt)
            if sheet.cursor is not None:
                self._editor.setTextCursor(sheet.cursor)
        finally:
            self._loading = False
        self._qt_revision = self._qt.revision()
        self._history.clear()
        self._revision += 1
        self._follow_qt()
        self.loaded.emit(self._revision)
        self.dirty_changed.emit(self.dirty)
        self.history_changed.emit()

    def mark_saved(self) -> None:
        """Take the present text as the one on disk."""
        self._qt.setModified(False)

    def apply(self, edits: Sequence[Edit], label: str, revision: int | None = None, join: bool = False) -> bool:
        """Carry out a change as one undo step.

        Args:
            edits: What to replace; spans are positions in the text of `revision`. They must not overlap.
            label: A verb phrase such as "Replace | with a space", shown beside Undo.
            revision: The revision the edits were made for; None means the present one.
            join: Make it part of the undo step before.

        Returns:
            Whether the change was made: not when the text it would touch has changed since `revision`.

        Raises:
            EditOverlapError: When two edits overlap.
        """
        present = self.carried(edits, self._revision if revision is None else revision)
        if not present:
            return False
        self.applying.emit(present)
        steps_before = self._qt.availableUndoSteps()
        cursor = self._cursor(present[-1].span)
        if join:
            steps_before = next((label[0] for label in self._labels if label[1] == steps_before), steps_before)
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        _replace(cursor, self._positions, present)
        cursor.endEditBlock()
        self._labels = _with_label(self._labels, steps_before, self._qt.availableUndoSteps(), label)
        self.history_changed.emit()
        return True

    def select(self, span: Span) -> None:
        """Select a span and bring it into view, with some lines around it."""
        if not 0 <= span.start <= span.end <= self.length:
            span = Span(min(max(span.start, 0), self.length), min(max(span.end, 0), self.length))
        self._editor.setTextCursor(self._cursor(span))
        self._editor.ensureCursorVisible()

    def undo_label(self) -> str:
        """Return what Undo would take back, or "" when it is plain typing."""
        steps = self._qt.availableUndoSteps()
        return next((label for _, after, label in self._labels if after == steps), "")

    def redo_label(self) -> str:
        """Return what Redo would do again, or "" when it is plain typing."""
        steps = self._qt.availableUndoSteps() if self._qt.isRedoAvailable() else -1
        return next((label for before, _, label in self._labels if before == steps), "")

    # ------------------------------------------------------------------ inside

    def _follow_qt(self) -> None:
        for signal, slot in self._qt_signals():
            signal.connect(slot)

    def _qt_signals(self) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        return (
            (self._qt.contentsChange, self._on_contents_change),
            (self._qt.modificationChanged, self._on_modified),
            (self._qt.undoCommandAdded, self._forget_labels),
        )

    def _on_modified(self, dirty: bool) -> None:
        self.dirty_changed.emit(dirty)

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._qt)
        last_u16 = self._qt.characterCount() - 1  # a span of an earlier text may reach behind this one's end
        cursor.setPosition(min(self._positions.to_u16(span.start), last_u16))
        cursor.setPosition(min(self._positions.to_u16(span.end), last_u16), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _forget_labels(self) -> None:
        steps = self._qt.availableUndoSteps()
        self._labels = [label for label in self._labels if label[1] < steps]

    def _on_contents_change(self, position_u16: int, removed_u16: int, added_u16: int) -> None:
        if self._loading or self._qt.revision() == self._qt_revision:
            return
        self._qt_revision = self._qt.revision()
        before_u16, after_u16 = self._positions.length_u16, self._qt.characterCount() - 1
        # Qt counts the end of the last paragraph, which is no part of the text, when the whole text changes.
        removed_u16 = min(removed_u16, before_u16 - position_u16)
        added_u16 = min(added_u16, after_u16 - position_u16)
        if before_u16 - removed_u16 + added_u16 != after_u16:
            position_u16, removed_u16, added_u16 = 0, before_u16, after_u16
        position = self._positions.from_u16(position_u16)
        removed = self._positions.from_u16(position_u16 + removed_u16) - position
        added = self._added_text(position_u16, added_u16)
        self._positions.replace(position, removed, added)
        self._revision += 1
        self._history.append((position, removed, len(added)))
        self.edited.emit(self._revision, position, removed, added)
        self.history_changed.emit()

    def _added_text(self, position_u16: int, added_u16: int) -> str:
        cursor = QTextCursor(self._qt)
        cursor.setPosition(position_u16)
        cursor.setPosition(position_u16 + added_u16, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n")
