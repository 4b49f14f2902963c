"""The bar under the source that finds and replaces."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from editor.text import Edit, Span
from editor.ui.panels.controls import field
from editor.ui.panes.source import SourcePane
from editor.ui.theme import Theme

_MOST = 20_000  # hits looked for; above this the count says "more than"


class FindBar(QFrame):
    """Plain or regular-expression search, next and previous, replace one and all.

    Args:
        pane: Where it searches.
        theme: Its icons' tint.
    """

    closed = Signal()

    def __init__(self, pane: SourcePane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._pane = pane
        self._hits: list[tuple[Span, re.Match[str]]] = []
        self._revision = -1
        self._needle = field("Find")
        self._other = field("Replace with")
        self._count = QLabel()
        self._case = self._toggle("Aa", "Tell capital from small letters")
        self._regex = self._toggle(".*", "Regular expression")
        self._previous, self._next, self._close = QToolButton(), QToolButton(), QToolButton()
        self._one, self._all = QPushButton("Replace"), QPushButton("Replace all")
        self._replacing: list[QWidget] = [self._other, self._one, self._all]
        self._later = QTimer(self, singleShot=True, interval=120)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's tint."""
        for button, icon, tip in (
            (self._previous, "previous", "Previous (Shift+F3)"),
            (self._next, "next", "Next (F3)"),
            (self._close, "close", "Close (Esc)"),
        ):
            button.setIcon(theme.icon(icon))
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    def open(self, replacing: bool) -> None:
        """Show the bar, with the selection as what is looked for."""
        for widget in self._replacing:
            widget.setVisible(replacing)
        selected = self._pane.article.text_of(self._pane.article.selection)
        if selected and "\n" not in selected:
            self._needle.setText(re.escape(selected) if self._regex.isChecked() else selected)
        self.show()
        self._needle.setFocus()
        self._needle.selectAll()
        self._search()

    def shut(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._pane.show_found(())
        self._pane.setFocus()
        self.closed.emit()

    def step(self, forward: bool) -> None:
        """Select the next or previous hit, going round at the ends."""
        self._search()
        if not self._hits:
            return
        at = self._pane.article.selection
        starts = [span.start for span, _ in self._hits]
        if forward:
            number = bisect_left(starts, at.start if at.start == at.end else at.start + 1)
        else:
            number = bisect_left(starts, at.start) - 1
        number %= len(self._hits)
        self._pane.article.select(self._hits[number][0])
        self._tell(number)

    def replace_one(self) -> None:
        """Replace the selected hit and go to the next; without one selected, only go there."""
        self._search()
        selection = self._pane.article.selection
        for span, match in self._hits:
            if span == selection and (text := self._replacement(match)) is not None:
                self._pane.article.apply([Edit(span, text)], "Replace")
                self._pane.article.select(Span(span.start + len(text), span.start + len(text)))
        self.step(forward=True)

    def replace_all(self) -> None:
        """Replace every hit, as one undo step."""
        self._search()
        edits = [Edit(span, text) for span, match in self._hits if (text := self._replacement(match)) is not None]
        if edits:
            self._pane.article.apply(edits, f"Replace {len(edits)} times")
            self._search()
            self._count.setText(f"{len(edits)} replaced")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step with Return in the field, back with Shift."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self._needle and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------ inside

    @staticmethod
    def _toggle(text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setSpacing(4)
        self._count.setMinimumWidth(96)
        self._count.setProperty("quiet", True)
        line = (self._needle, self._case, self._regex, self._count, self._previous, self._next, self._close)
        for column, widget in enumerate(line):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self._other, 1, 0)
        grid.addWidget(self._one, 1, 1, 1, 2)
        grid.addWidget(self._all, 1, 3)
        grid.setColumnStretch(0, 1)

    def _connect(self) -> None:
        self._needle.installEventFilter(self)
        self._needle.textChanged.connect(self._forget)
        self._case.toggled.connect(self._forget)
        self._regex.toggled.connect(self._forget)
        self._pane.article.edited.connect(self._forget)
        self._later.timeout.connect(self._search_if_shown)
        self._next.clicked.connect(lambda: self.step(True))
        self._previous.clicked.connect(lambda: self.step(False))
        self._close.clicked.connect(self.shut)
        self._one.clicked.connect(self.replace_one)
        self._all.clicked.connect(self.replace_all)
        self._other.returnPressed.connect(self.replace_one)
        self._pane.view_changed.connect(self._mark_view)

    def _forget(self) -> None:
        self._revision = -1
        if self.isVisible():
            self._later.start()

    def _search_if_shown(self) -> None:
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        if self._revision == self._pane.article.revision:
            return
        self._hits = []
        needle = self._needle.text()
        fault = ""
        if needle:
            flags = re.MULTILINE | (0 if self._case.isChecked() else re.IGNORECASE)
            try:
                pattern = re.compile(needle if self._regex.isChecked() else re.escape(needle), flags)
            except re.error as error:
                fault = f"Not a pattern: {error.msg}"
            else:
                for found in pattern.finditer(self._pane.article.text()):
                    if found.end() > found.start() and len(self._hits) < _MOST:
                        self._hits.append((Span(*found.span()), found))
        self._revision = self._pane.article.revision
        self._count.setText(fault)
        if needle and not fault:
            self._tell(None)
        self._mark_view()

    def _tell(self, number: int | None) -> None:
        total = len(self._hits)
        if not total:
            self._count.setText("Not found")
        elif number is None:
            self._count.setText(f"{total} found")
        else:
            self._count.setText(f"{number + 1} of {total}")

    def _replacement(self, match: re.Match[str]) -> str | None:
        """Return what takes the hit's place, or None where the template for it is not well formed."""
        if not self._regex.isChecked():
            return self._other.text()
        try:
            return match.expand(self._other.text())
        except (re.error, IndexError) as error:
            self._count.setText(f"Not a replacement: {error}")
            return None

    def _mark_view(self) -> None:
        if not self.isVisible() or self._revision != self._pane.article.revision:
            return
        view = self._pane.view()
        self._pane.show_found([span for span, _ in self._hits if view.start <= span.start <= view.end][:200])
