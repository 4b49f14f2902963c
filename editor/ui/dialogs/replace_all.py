"""Every replacement before it is made, to leave some out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.text import Edit, LineIndex, Source
from editor.ui.panels.controls import quiet_button
from editor.ui.panels.match_list import MatchView
from editor.ui.panels.match_model import Group, MatchModel
from editor.ui.panes.source_hits import Hits
from editor.ui.theme import Theme
from editor.ui.translation import figure, tr, tr_count


class ReplaceAll(QDialog):
    """Lists places, each with what takes its place in its line; those that are ticked are replaced.

    Args:
        source: The text they were found in.
        hits: The places, with their replacements.
        theme: The colours.
        parent: The window.
    """

    chosen = Signal(object, int)
    """``(list[Edit], revision)``: what is to be replaced."""

    def __init__(self, source: Source, hits: Hits, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from editor.search.finding import surrounded

        self.setWindowTitle(tr("Replace all"))
        self.resize(760, 520)
        self._source = source
        lines = LineIndex(source.text)
        matches = [
            surrounded(source.text, lines, hits.span(number), replacement)
            for number, replacement in enumerate(hits.replacements)
        ]
        self._group = Group("", "", matches)
        self._model = MatchModel(self)
        self._model.clear(ticking=True)
        self._model.add(self._group)
        self._view = MatchView(self._model, theme, tr("Replacements"))
        self._view.show_group(self._model.index(0, 0))
        self._every = quiet_button(tr("Tick all"), tr("Replace every place"))
        self._none = quiet_button(tr("Tick none"), tr("Leave every place out, to tick some"))
        self._every.clicked.connect(lambda: self._model.tick_all(True))
        self._none.clicked.connect(lambda: self._model.tick_all(False))
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self._model.ticks_changed.connect(self._show)
        self._lay_out()
        if hits.more:
            self._more.setText(
                tr_count(
                    "Only the first place is listed. Replace it, then go on.",
                    "Only the first {count} places are listed. Replace these, then go on.",
                    len(matches),
                )
            )
        self._more.setVisible(hits.more)
        self._show()

    def accept(self) -> None:
        """Have those that are ticked replaced."""
        text = self._source.text
        edits = [
            Edit(match.span, match.replacement)
            for match in self._group.chosen()
            if match.replacement is not None and match.replacement != text[match.span.start : match.span.end]
        ]
        super().accept()
        if edits:
            self.chosen.emit(edits, self._source.revision)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        self._do = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._do.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._more = QLabel()
        self._more.setWordWrap(True)
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 12, 4)
        top.addWidget(self._every)
        top.addWidget(self._none)
        top.addStretch(1)
        top.addWidget(self._count)
        below = QHBoxLayout()
        below.setContentsMargins(12, 8, 12, 8)
        below.addWidget(self._more, 1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._view, 1)
        column.addLayout(below)
        self._view.setFocus()

    def _show(self) -> None:
        total, count = len(self._group.matches), sum(self._group.ticked)
        self._count.setText(tr("{number} of {total} ticked", number=figure(count), total=figure(total)))
        self._do.setText(tr_count("Replace 1 place", "Replace {count} places", count))
        self._do.setEnabled(count > 0)
