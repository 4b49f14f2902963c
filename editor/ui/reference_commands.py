"""Go to definition and Rename, for the reference at the caret."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from editor.engine.messages import ArticleFacts
from editor.text import Edit, Span
from editor.ui.panes.source import SourcePane
from editor.ui.translation import shown, tr
from editor.wikitext import reference_edit
from editor.wikitext.model import RefEntry


class ReferenceCommands(QObject):
    """Knows the references the engine told of last.

    Args:
        pane: The source pane.
        parent: Owns dialogs.
    """

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(self, pane: SourcePane, parent: QWidget) -> None:
        super().__init__(parent)
        self._pane = pane
        self._parent = parent
        self._facts: ArticleFacts | None = None

    def show_facts(self, facts: ArticleFacts) -> None:
        """Take what the article holds."""
        self._facts = facts

    def go_to_definition(self) -> None:
        """Select where the reference at the caret is defined; from there, its next use."""
        found = self._at_caret()
        if found is None:
            self.told.emit(tr("No reference here."))
            return
        entry, place = found
        uses = sorted(entry.uses)
        if entry.definition is not None and place != entry.definition:
            target = entry.definition
        elif len(uses) > 1:
            target = next((use for use in uses if use > place), uses[0])
        else:
            self.told.emit(
                tr("Used only here.") if entry.definition else tr("“{name}” is defined nowhere.", name=entry.name)
            )
            return
        span = self._now(target)
        if span is not None:
            self._pane.article.select(span)

    def rename(self) -> None:
        """Ask for another name of the reference at the caret and write it everywhere."""
        found = self._at_caret()
        if found is None or self._facts is None:
            self.told.emit(tr("No reference here."))
            return
        entry, _ = found
        name, chosen = QInputDialog.getText(self._parent, tr("Rename the reference"), tr("Name:"), text=entry.name)
        name = name.strip()
        if chosen and name and name != entry.name:
            self.rename_to(entry, name)

    def rename_to(self, entry: RefEntry, name: str) -> bool:
        """Rename a reference everywhere; tells whether it was done."""
        if self._facts is None or self._facts.revision != self._pane.article.revision:
            self.told.emit(tr("The article is still being read. Try again in a moment."))
            return False
        taken = {other.name for other in self._facts.references if other.group == entry.group and other != entry}
        fault = reference_edit.name_fault(name, taken)
        if fault:
            self.told.emit(shown(fault))
            return False
        edits: list[Edit] = reference_edit.rename(self._pane.article.text(), entry, name)
        return self._pane.article.apply(edits, tr("Rename the reference"))

    def _at_caret(self) -> tuple[RefEntry, tuple[int, int]] | None:
        """Return the reference whose tag the caret is in, and that tag as the facts place it."""
        caret = self._pane.article.caret
        for entry in self._facts.references if self._facts else ():
            places = [*entry.uses, *([entry.definition] if entry.definition else [])]
            for place in places:
                span = self._now(place)
                if span is not None and span.contains(caret):
                    return entry, place
        return None

    def _now(self, place: tuple[int, int]) -> Span | None:
        revision = self._facts.revision if self._facts else 0
        return self._pane.article.carry(Span(*place), revision)
