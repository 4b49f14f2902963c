"""The edit summary of the open article, wherever it is shown, and what was done to the text, for a draft of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from editor.lint.finding import Finding
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panes.source import SourcePane

_FURNITURE = "chrome-"  # what the rules of page furniture begin with


class EditSummary(QObject):
    """What the user says of the changes that are not saved yet.

    Args:
        document: Another article has another summary.
    """

    changed = Signal(str)
    """``(text)``: it is another one now, by whatever hand."""

    typed = Signal(str)
    """``(text)``: the user has changed it."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._qt = document.qt
        self._texts: WeakKeyDictionary[QTextDocument, str] = WeakKeyDictionary()  # of every article in memory
        document.loaded.connect(self._on_loaded)

    @property
    def text(self) -> str:
        """The summary as far as it was typed; "" for none."""
        return self._texts.get(self._qt, "")

    def take(self, text: str, qt: QTextDocument | None = None) -> None:
        """Take the summary of a restored draft: of the article in the window, or of another one in memory."""
        self._texts[qt or self._qt] = text
        if qt is None or qt is self._qt:
            self.changed.emit(text)

    def write(self, text: str) -> None:
        """Take what the user typed."""
        if text != self.text:
            self.take(text)
            self.typed.emit(text)

    def _on_loaded(self, _revision: int) -> None:
        """Begin anew with a text that was loaded; go on with an article that is turned to again."""
        if self._document.qt is self._qt:
            self._texts.pop(self._qt, None)
        self._qt = self._document.qt
        self.changed.emit(self.text)


@dataclass(slots=True)
class _Step:
    """What one undo step did."""

    number: int
    fixed: Counter[str] = field(default_factory=Counter)
    by_hand: bool = False
    undone: bool = False


class FixLog(QObject):
    """Remembers which findings were mended since the last save, by which of their rules; what is undone is left out.

    Whoever makes a change (a panel, a menu, *Fix all*) makes it through `Document.apply`: there the edits are held
    against the findings shown at that moment.

    Args:
        source: The pane, its article and its findings.
    """

    def __init__(self, source: SourcePane) -> None:
        super().__init__(source)
        self._source = source
        self._document = source.article
        self._qt = self._document.qt
        self._steps: list[_Step] = []
        self._of: WeakKeyDictionary[QTextDocument, list[_Step]] = WeakKeyDictionary({self._qt: self._steps})
        self._applied: _Step | None = None  # under way
        self._added = False  # the history has got one more step
        self._known = 0  # undo steps when last looked at
        self._document.applying.connect(self._on_applying)
        self._document.edited.connect(self._on_edited)
        self._document.history_changed.connect(self._on_history)
        self._document.loaded.connect(self._on_loaded)
        self._qt.undoCommandAdded.connect(self._on_added)

    def clear(self) -> None:
        """Begin anew: the text was saved, or is another one."""
        self._steps.clear()

    @property
    def fixed(self) -> Counter[str]:
        """How many findings of each rule were mended by a fix of theirs."""
        return sum((step.fixed for step in self._steps if not step.undone), Counter())

    @property
    def by_hand(self) -> bool:
        """Whether there were other changes, too."""
        return any(step.by_hand for step in self._steps if not step.undone)

    # ------------------------------------------------------------------ inside

    def _on_loaded(self, _revision: int) -> None:
        """Begin anew with a text that was loaded; go on with an article that is turned to again."""
        if self._document.qt is self._qt:
            self.clear()
            return
        self._qt = self._document.qt
        if self._qt not in self._of:
            self._of[self._qt] = []
            self._qt.undoCommandAdded.connect(self._on_added)
        self._steps = self._of[self._qt]
        self._known, self._added = self._qt.availableUndoSteps(), False

    def _on_applying(self, edits: list[Edit]) -> None:
        fixed, explained = mended(edits, self._present_findings())
        self._applied = _Step(0, fixed, by_hand=not explained)

    def _present_findings(self) -> list[tuple[Finding, list[list[Edit]]]]:
        """Return the findings with the edits of each of their fixes, as edits of the present text."""
        revision = self._source.found_revision
        present: list[tuple[Finding, list[list[Edit]]]] = []
        for _, finding in self._source.placed_findings():
            fixes = [fix for fix in (finding.fix, *finding.suggestions) if fix is not None]
            furniture = finding.rule.startswith(_FURNITURE)
            ways = [self._document.carried(fix.edits, revision) for fix in fixes]
            span = self._document.carry(finding.span, revision) if furniture else None
            if span is not None:
                ways.append([Edit(span, "")])
            present.append((finding, [way for way in ways if way]))
        return present

    def _on_added(self) -> None:
        if self.sender() is not self._qt:  # an article that is not in the pane
            return
        self._added = True
        self._steps[:] = [step for step in self._steps if not step.undone]

    def _on_edited(self, _revision: int, _position: int, _removed: int, _added: str) -> None:
        if self._applied is not None:
            return
        steps = self._document.qt.availableUndoSteps()
        if self._added or steps == self._known:  # else it was undone, or done again
            self._steps.append(_Step(steps, by_hand=True))
            if len(self._steps) > 1 and self._steps[-2].number == steps:
                self._steps.pop()
                self._steps[-1].by_hand = True

    def _on_history(self) -> None:
        steps = self._document.qt.availableUndoSteps()
        if self._applied is not None:
            self._applied.number = steps
            self._steps.append(self._applied)
            self._applied = None
        for step in self._steps:
            step.undone = step.number > steps
        self._known, self._added = steps, False


def mended(edits: list[Edit], findings: list[tuple[Finding, list[list[Edit]]]]) -> tuple[Counter[str], bool]:
    """Tell which findings a change mends: how many by rule, and whether that explains all of the change.

    Args:
        edits: The change.
        findings: With the edits of each of their fixes, positions in the same text.
    """
    made = set(edits)
    cuts = [edit.span for edit in edits if not edit.replacement]
    fixed: Counter[str] = Counter()
    explained: set[Edit] = set()
    for finding, ways in findings:
        way = next((way for way in ways if made.issuperset(way)), None)
        if way is None and finding.rule.startswith(_FURNITURE):  # stripped along with the lines around it
            way = [edit for edit in edits if not edit.replacement and _covers(edit.span, ways, cuts)] or None
        if way is not None and not explained.issuperset(way):  # two rules may ask for the same change
            fixed[finding.rule] += 1
            explained.update(way)
    return fixed, explained == made


def _covers(cut: Span, ways: list[list[Edit]], cuts: list[Span]) -> bool:
    return cut in cuts and any(
        cut.start <= edit.span.start and edit.span.end <= cut.end for way in ways for edit in way
    )
