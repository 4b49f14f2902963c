"""The commands about findings: mend one or all, ignore; the list of problems is asked to go to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor.engine.messages import FindingsReady
from editor.lint import ignore
from editor.lint.finding import Finding, Fix
from editor.text import Span, compose_safe
from editor.ui.panes.source import SourcePane

_MOST_ROUNDS = 30  # of fixing all, each seeing what the one before uncovered


class _Fixing(NamedTuple):
    """A run of fixes under way.

    Attributes:
        rule: Only of this rule; "" for all.
        revision: The text's, after the last round.
        rounds: Done so far.
        made: Fixes made so far.
    """

    rule: str
    revision: int
    rounds: int
    made: int


class ProblemCommands(QObject):
    """What is done about findings.

    Args:
        pane: The source pane.
        parent: Owns the menus.
    """

    ignored = Signal(str)
    """``(key)``: the user does not want to see what the key names; see `editor.lint.ignore`."""

    word_added = Signal(str)
    """``(word)``: for the user's own dictionary."""

    next_requested = Signal()
    previous_requested = Signal()
    """Go to the next problem, or the one before, among those that the list shows."""

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(self, pane: SourcePane, parent: QWidget) -> None:
        super().__init__(parent)
        self._pane = pane
        self._parent = parent
        self._fixing: _Fixing | None = None

    @property
    def idle(self) -> bool:
        """Tell whether fixing all has come to its end."""
        return self._fixing is None

    def show_findings(self, ready: FindingsReady) -> None:
        """Take a revision's findings; go on with fixing all if that is under way."""
        self._pane.show_findings(ready.findings)
        run, self._fixing = self._fixing, None
        if run is not None and run.revision == ready.revision and run.rounds < _MOST_ROUNDS:
            self._fix_round(run)

    def next_problem(self) -> None:
        """Ask for the next problem that is listed."""
        self._pane.setFocus()
        self.next_requested.emit()

    def previous_problem(self) -> None:
        """Ask for the problem listed before."""
        self._pane.setFocus()
        self.previous_requested.emit()

    def quick_fix(self) -> None:
        """Show what can be done about the findings at the caret."""
        findings = self._pane.findings_at(self._pane.article.caret)
        if not findings:
            self.told.emit("No problem here. F8 goes to the next one.")
            return
        menu = QMenu(self._parent)
        self.fill_menu(menu, findings)
        menu.popup(self._pane.viewport().mapToGlobal(self._pane.cursorRect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)

    def show_menu(self, place: QPoint, position: int) -> None:
        """Show the text's menu: what can be done about findings there, then cut, copy and paste."""
        menu = self._pane.createStandardContextMenu()
        findings = self._pane.findings_at(position)
        if findings:
            first = menu.actions()[0]
            fixes = QMenu(menu)
            self.fill_menu(fixes, findings)
            menu.insertActions(first, fixes.actions())
            menu.insertSeparator(first)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def fill_menu(self, menu: QMenu, findings: list[Finding]) -> None:
        """Add for each finding its fix first, then suggestions, then the ways to ignore it."""
        revision = self._pane.article.revision
        placed = {id(finding): span for span, finding in self._pane.placed_findings()}
        for finding in findings:
            span = placed[id(finding)]
            by = span.start - finding.span.start
            for fix in (*([finding.fix] if finding.fix else []), *finding.suggestions):
                menu.addAction(fix.label, self._doing(self.apply_fix, fix, by, revision))
            menu.addAction("Ignore here", self._doing(self._ignore_here, finding, span))
            if finding.subject:
                menu.addAction(f"Ignore “{finding.subject}”", self._doing(self._ignore_word, finding.subject))
                menu.addAction(f"Add “{finding.subject}” to dictionary", self._doing(self._add, finding.subject))
            menu.addAction(f"Ignore all of {finding.rule}", self._doing(self._ignore_rule, finding.rule))
            menu.addSeparator()

    def apply_fix(self, fix: Fix, by: int, revision: int) -> None:
        """Make one fix whose spans lie `by` code points further on in the text of `revision`."""
        edits = [type(edit)(edit.span.shifted(by), edit.replacement) for edit in fix.edits]
        if not self._pane.article.apply(edits, fix.label, revision):
            self.told.emit("The text has changed there meanwhile; nothing was done.")

    def fix_all(self) -> None:
        """Make every safe fix as one undo step, and those that come to light by it."""
        self._fix_round(_Fixing("", 0, 0, 0))

    def fix_rule(self, rule: str) -> None:
        """Make every safe fix of one rule, and those that come to light by it, as one undo step."""
        self._fix_round(_Fixing(rule, 0, 0, 0))

    # ------------------------------------------------------------------ inside

    def _fix_round(self, run: _Fixing) -> None:
        fixes = [
            finding.fix
            for span, finding in self._pane.placed_findings()
            if finding.fix and span == finding.span and run.rule in ("", finding.rule)
        ]
        edits, skipped = compose_safe(fix.edits for fix in fixes)
        made = run.made + len(fixes) - skipped
        label = f"Fix all of {run.rule} ({made})" if run.rule else f"Fix all safe ({made})"
        article = self._pane.article
        if edits and article.apply(edits, label, join=run.rounds > 0):
            self._fixing = run._replace(revision=article.revision, rounds=run.rounds + 1, made=made)
            self.told.emit(f"{made} fixed. Ctrl+Z takes all of it back.")
        elif not run.rounds:
            self.told.emit("Nothing here is safe to mend without a look.")

    def _ignore_here(self, finding: Finding, span: Span) -> None:
        self.ignored.emit(f"here {finding.rule} {self._pane.article.text_of(span)}")

    def _ignore_word(self, word: str) -> None:
        self.ignored.emit(ignore.word_key(word))

    def _ignore_rule(self, rule: str) -> None:
        self.ignored.emit(ignore.rule_key(rule))

    def _add(self, word: str) -> None:
        self.word_added.emit(word)

    @staticmethod
    def _doing(call: Callable[..., None], *arguments: object) -> Callable[[], None]:
        return lambda: call(*arguments)
