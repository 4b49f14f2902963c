"""The commands about findings: mend one or all, ignore; the list of problems is asked to go to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor.engine.messages import FindingsReady
from editor.lint.finding import Finding, Fix
from editor.text import Edit, compose_safe
from editor.ui.panels.finding_menu import COSMETIC_ONLY, FindingMenu
from editor.ui.panes.source import SourcePane
from editor.ui.theme import Theme
from editor.ui.translation import figure, shown, tr, tr_count

_MOST_ROUNDS = 30  # of fixing all, each seeing what the one before uncovered


class _Fixing(NamedTuple):
    """A run of fixes under way.

    Attributes:
        rule: Only of this rule; "" for all.
        revision: The text's, after the last round.
        rounds: Done so far.
        made: Fixes made so far.
        cosmetic: The whole change of the article is cosmetic so far.
    """

    rule: str
    revision: int
    rounds: int
    made: int
    cosmetic: bool


class ProblemCommands(QObject):
    """What is done about findings.

    Args:
        pane: The source pane.
        theme: Gives the colours.
        parent: Owns the menus.
    """

    ignored = Signal(object)
    """``(Ignore)``: what the user does not want to see."""

    word_added = Signal(str)
    """``(word)``: for the user's own dictionary."""

    next_requested = Signal()
    previous_requested = Signal()
    """Go to the next problem, or the one before, among those that the list shows."""

    explain_requested = Signal(object)
    """``(Finding)``: tell what its rule is about."""

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(self, pane: SourcePane, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pane = pane
        self._parent = parent
        self._fixing: _Fixing | None = None

    @property
    def idle(self) -> bool:
        """Tell whether fixing all has come to its end."""
        return self._fixing is None

    def show_findings(self, ready: FindingsReady) -> None:
        """Take a revision's findings; go on with fixing all if that is under way."""
        self._pane.show_findings(ready.findings, ready.revision)
        run = self._fixing
        if run is None or ready.revision < run.revision:
            return
        self._fixing = None
        if run.revision == ready.revision == self._pane.article.revision and run.rounds < _MOST_ROUNDS:
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
            self.told.emit(tr("No problem here. F8 goes to the next one."))
            return
        menu = self.menu(findings)
        menu.popup(self._pane.viewport().mapToGlobal(self._pane.cursorRect().bottomLeft()))
        menu.choose()
        menu.aboutToHide.connect(menu.deleteLater)

    def show_menu(self, place: QPoint, position: int) -> None:
        """Show the text's menu: what can be done about findings there, then cut, copy and paste."""
        usual = self._pane.createStandardContextMenu()
        findings = self._pane.findings_at(position)
        menu: QMenu = usual
        if findings:
            menu = self.menu(findings)
            usual.setParent(menu, usual.windowFlags())  # its entries live as long as it
            menu.addActions(usual.actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu(self, findings: Sequence[Finding]) -> FindingMenu:
        """Return all that can be done about findings that the source pane shows."""
        menu = FindingMenu(self._pane.article, self._theme(), self._parent)
        article, found = self._pane.article, self._pane.found_revision
        for finding in findings:
            if len(findings) > 1:
                menu.add_title(finding)
            menu.add_finding(finding, self._safe_of(finding.rule), partial(article.carry, revision=found))
        revision = article.revision
        menu.fix_chosen.connect(lambda fix, edits: self._make(fix, edits, revision))
        menu.rule_chosen.connect(self.fix_rule)
        menu.place_chosen.connect(self._pane.article.select)
        menu.ignore_chosen.connect(self.ignored)
        menu.word_chosen.connect(self.word_added)
        menu.explain_chosen.connect(self.explain_requested)
        return menu

    def fix_all(self) -> None:
        """Make every safe fix as one undo step, and those that come to light by it."""
        self._fix_round(_Fixing("", 0, 0, 0, not self._pane.article.dirty))

    def fix_rule(self, rule: str) -> None:
        """Make every safe fix of one rule, and those that come to light by it, as one undo step."""
        self._fix_round(_Fixing(rule, 0, 0, 0, not self._pane.article.dirty))

    # ------------------------------------------------------------------ inside

    def _make(self, fix: Fix, edits: list[Edit], revision: int) -> None:
        untouched = not self._pane.article.dirty
        if not self._pane.article.apply(edits, fix.label, revision):
            self.told.emit(tr("The text has changed there meanwhile; nothing was done."))
        elif fix.cosmetic and untouched:
            self.told.emit(shown(COSMETIC_ONLY))

    def _safe_of(self, rule: str) -> int:
        return sum(finding.rule == rule and finding.fix is not None for _, finding in self._pane.placed_findings())

    def _fix_round(self, run: _Fixing) -> None:
        article, found = self._pane.article, self._pane.found_revision
        safe = [one.fix for _, one in self._pane.placed_findings() if one.fix and run.rule in ("", one.rule)]
        present = [(fix, article.carried(fix.edits, found)) for fix in safe]
        fixes = [fix for fix, change in present if change]
        edits, skipped = compose_safe(change for _, change in present if change)
        made = run.made + len(fixes) - skipped
        label = (
            tr("Fix all of {rule} ({count})", rule=run.rule, count=made)
            if run.rule
            else tr("Fix all safe ({count})", count=figure(made))
        )
        if edits and article.apply(edits, label, join=run.rounds > 0):
            cosmetic = run.cosmetic and all(fix.cosmetic for fix in fixes)
            self._fixing = _Fixing(run.rule, article.revision, run.rounds + 1, made, cosmetic)
            more = shown(COSMETIC_ONLY) if cosmetic else tr("Ctrl+Z takes all of it back.")
            self.told.emit(f"{tr_count('{count} fixed.', '{count} fixed.', made)} {more}")
        elif not run.rounds:
            self.told.emit(tr("Nothing here is safe to mend without a look."))
