"""All problems of the article, with filters, fixes and explanations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QToolButton

from editor.engine.messages import FindingsReady
from editor.lint.finding import Finding, Fix, Severity
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.controls import field, quiet_button, summary_label
from editor.ui.panels.finding_menu import COSMETIC_ONLY, FindingMenu
from editor.ui.panels.ignored import IgnoredPanel
from editor.ui.panels.panel import Ignored, Panel
from editor.ui.panels.problem_filter import COUNTED, ProblemFilter, group_counts, summary
from editor.ui.panels.rows import PAYLOAD_ROLE, AnyIndex, Node, Row
from editor.ui.panels.rule_card import RuleCard
from editor.ui.severity import severity_count, severity_words
from editor.ui.theme import SEVERITY_MARKS, Theme
from editor.ui.translation import figure, shown, tr, tr_count
from editor.wording import say

_SHOW = {
    Severity.ERROR: say("Show errors"),
    Severity.WARNING: say("Show warnings"),
    Severity.INFO: say("Show notes"),
    Severity.HINT: say("Show hints"),
}
_MARK_COLOURS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note", Severity.HINT: "hint"}
_CLEAN = say("No problems found. They are looked for while you type and listed here, each with its fix.")


class ProblemsPanel(Panel):
    """The list of findings.

    Args:
        document: The article.
        theme: The colours.
    """

    link_requested = Signal(str)
    """``(url)``: from a rule's explanation."""
    fix_all_requested = Signal()
    """Make every safe fix, and those that come to light by it, in one undo step."""
    fix_rule_requested = Signal(str)
    """``(rule)``: the same for the fixes of one rule."""
    show_again_requested = Signal(object)
    """``(Ignore)``: take it back."""
    drop_word_requested = Signal(str)
    """``(word)``: take it out of the dictionary."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(document, theme, tr("Problems"), columns=(56, 144))
        self._filter = ProblemFilter()
        self._shown: list[Finding] = []
        self._kept = 0  # ways to ignore
        self._severities = {level: self._severity_button(level) for level in (*COUNTED, Severity.HINT)}
        self._group = self._make_group_button()
        self._words = field(tr("Filter problems"), clearable=True)
        self._words.setMaximumWidth(240)
        self._words.setMinimumWidth(96)
        self._words.textChanged.connect(lambda words: self._set_filter(replace(self._filter, words=words)))
        self._summary = summary_label()
        self._all = self._button(tr("Show all"), tr("Take all filters off"), self._show_all)
        self._ignored = IgnoredPanel(document, theme)
        self._ignored.hide()
        self._ignored_button = self._button(
            "", tr("What is ignored here, and how to see it again"), self._toggle_ignored
        )
        self._ignored_button.setCheckable(True)
        self._explain = self._button("", tr("Explain the rule"), self._toggle_card, "F1", "help")
        self._explain.setCheckable(True)
        self._fix_all = self._button(
            tr("Fix all safe"), tr("Make every change that keeps the meaning"), self.fix_all_requested.emit
        )
        self._card = RuleCard(theme)
        self._card.link_requested.connect(self.link_requested)
        self._card.hide()
        self._lay_out()
        self._tint()
        self._wire()
        self._show()

    # ------------------------------------------------------------------ what the window calls

    def show_findings(self, findings: FindingsReady) -> None:
        """List the findings of a revision."""
        super().show_findings(findings)
        self._show()

    def show_ignored(self, ignored: Ignored) -> None:
        """List what the user does not want to see."""
        self._ignored.show_ignored(ignored)
        self._kept = len(ignored)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self._ignored.set_theme(theme)
        self._card.set_theme(theme)
        self._tint()

    def next_problem(self) -> None:
        """Jump to the first problem on show behind the caret, round the end."""
        self._step(1)

    def previous_problem(self) -> None:
        """Jump to the last problem on show before the caret, round the start."""
        self._step(-1)

    def shown(self) -> Sequence[Finding]:
        """Return the problems on show, in the order that `next_problem` follows."""
        return self._shown

    def fix(self, fix: Fix) -> None:
        """Ask for one fix of the revision on show."""
        spans = self._present(edit.span for edit in fix.edits)
        if spans:
            self._make(fix, [Edit(span, edit.replacement) for span, edit in zip(spans, fix.edits, strict=True)])

    def menu(self, finding: Finding) -> FindingMenu:
        """Return all that can be done about a finding, the fix first."""
        menu = FindingMenu(self._document, self._theme, self)
        alike = sum(other.rule == finding.rule and other.fix is not None for other in self._all_findings())
        menu.add_finding(finding, alike, lambda span: self._document.carry(span, self._revision))
        menu.fix_chosen.connect(self._make)
        menu.rule_chosen.connect(self.fix_rule_requested)
        menu.place_chosen.connect(self.jump_requested)
        menu.ignore_chosen.connect(self.ignore_requested)
        menu.word_chosen.connect(self.add_word_requested)
        menu.explain_chosen.connect(self.explain)
        return menu

    def explain(self, finding: Finding) -> None:
        """Show what the rule of a finding is about."""
        self._show_card(True)
        self._card.show_finding(finding)

    # ------------------------------------------------------------------ rows

    def _row(self, payload: object) -> Row:
        assert isinstance(payload, Finding)
        place = self._document.carry(payload.span, self._revision)
        line, column = self._document.line_column(min((place or payload.span).start, self._document.length))
        action = tr("Fix") if payload.fix else tr("Choose…") if payload.suggestions else ""
        return Row(
            text=payload.message,
            mark=SEVERITY_MARKS[payload.severity],
            mark_colour=_MARK_COLOURS[payload.severity],
            lead=f"{line}:{column}",
            label=payload.rule,
            count=tr("cosmetic") if payload.fix and payload.fix.cosmetic else "",
            action=action,
            more=True,
            spoken=tr(
                "{severity}, line {line}, column {column}: {message} Rule {rule}.",
                severity=severity_words(payload.severity),
                line=line,
                column=column,
                message=payload.message,
                rule=payload.rule,
            ),
        )

    def _show(self) -> None:
        findings = self._all_findings()
        self._shown = self._filter.chosen(findings)
        counts = Counter(finding.severity for finding in findings)
        for level, button in self._severities.items():
            words = severity_count(level, counts[level]) if level in COUNTED else tr("hints")
            button.setText(f"{SEVERITY_MARKS[level]} {words}")
            button.setAccessibleDescription(str(counts[level]))
        self._group.setText(self._group_words())
        safe = sum(finding.fix is not None for finding in findings)
        self._fix_all.setText(tr("Fix all safe ({count})", count=figure(safe)))
        self._fix_all.setEnabled(safe > 0)
        if self._findings is None:
            return
        self._summary.setText(summary(findings, self._shown))
        if not self._ignored.isHidden():
            self._ignored.refresh()
        ignored = self._findings.ignored_count
        self._ignored_button.setText(tr_count("{count} ignored", "{count} ignored", ignored))
        self._ignored_button.setVisible(ignored > 0 or self._kept > 0 or not self._ignored.isHidden())
        self._all.setVisible(self._filter.chosen(findings) != ProblemFilter().chosen(findings))
        total = sum(counts[level] for level in COUNTED)
        on_show = self._shown

        def make(at: int) -> Node:
            return Node(on_show[at], (on_show[at].rule, on_show[at].message), on_show[at].span)

        def renew(node: Node, at: int) -> None:
            node.payload, node.span = on_show[at], on_show[at].span

        self._renew([(finding.rule, finding.message) for finding in on_show], make, renew, _hidden(total))
        self._renewed(self._findings.revision)

    def _chosen(self, node: Node | None) -> None:
        if not self._card.isHidden():
            self._card.show_finding(node.payload if node and isinstance(node.payload, Finding) else None)

    def _all_findings(self) -> tuple[Finding, ...]:
        return self._findings.findings if self._findings else ()

    # ------------------------------------------------------------------ doing

    def _step(self, by: int) -> None:
        nodes = self._model.roots
        if not nodes:
            self.notice.emit(
                tr("No problem to go to.") if not self._all_findings() else tr("The filter hides all problems.")
            )
            return
        current = self._current()
        caret = self._document.caret
        # The row at the caret is where one is, unless one has come to its start only just now.
        fresh = (
            by > 0 and current is not None and self._document.selection == Span(current.span.start, current.span.start)
        )
        if current is not None and current.span.contains(caret) and not fresh:
            at = current.at + by
        elif by > 0:
            at = next((node.at for node in nodes if node.span.start >= caret), 0)
        else:
            at = next((node.at for node in reversed(nodes) if node.span.start < caret), -1)
        node = nodes[at % len(nodes)]
        self._select(node)
        self._jump(node.span)
        if isinstance(node.payload, Finding):
            self.notice.emit(node.payload.message)

    def _fix_index(self, index: AnyIndex) -> None:
        finding = index.data(PAYLOAD_ROLE) if index.isValid() else None
        if isinstance(finding, Finding):
            if finding.fix is not None:
                self.fix(finding.fix)
            else:
                self._menu_at(index, below=True)

    def _make(self, fix: Fix, edits: list[Edit]) -> None:
        """Ask for a fix; `edits` are its edits as positions in the present text."""
        untouched = not self._document.dirty
        self.edits_requested.emit(edits, fix.label)
        if fix.cosmetic and untouched:
            self.notice.emit(shown(COSMETIC_ONLY))

    def _menu_at(self, index: AnyIndex, *, below: bool, at: QPoint | None = None) -> None:
        finding = index.data(PAYLOAD_ROLE) if index.isValid() else None
        if isinstance(finding, Finding):
            rect = self._view.visualRect(index)
            place = at if at is not None else rect.bottomRight() if below else rect.bottomLeft()
            menu = self.menu(finding)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._view.viewport().mapToGlobal(place))
            menu.choose()

    def _on_context_menu(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        self._menu_at(
            index if index.isValid() else self._view.currentIndex(), below=False, at=at if index.isValid() else None
        )

    # ------------------------------------------------------------------ parts

    def _lay_out(self) -> None:
        strip = self._strip(
            *self._severities.values(),
            self._group,
            self._words,
            self._summary,
            self._all,
            self._ignored_button,
            self._explain,
            self._fix_all,
        )
        line = strip.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretchFactor(self._summary, 1)
        self._layout.insertWidget(0, strip)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._stack)
        splitter.addWidget(self._ignored)
        splitter.addWidget(self._card)
        splitter.setStretchFactor(0, 1)
        self._layout.addWidget(splitter, 1)

    def _wire(self) -> None:
        self._delegate.action_clicked.connect(self._fix_index)
        self._delegate.more_clicked.connect(lambda index: self._menu_at(index, below=True))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._on_context_menu)
        self._bind("Ctrl+Return", lambda: self._fix_index(self._view.currentIndex()))
        self._bind("Ctrl+.", lambda: self._menu_at(self._view.currentIndex(), below=True))
        for name in ("show_again_requested", "drop_word_requested", "jump_requested"):
            getattr(self._ignored, name).connect(getattr(self, name))

    # ------------------------------------------------------------------ filters and explanation

    def _severity_button(self, level: Severity) -> QToolButton:
        button = self._button("", shown(_SHOW[level]), lambda: self._toggle(level))
        button.setCheckable(True)
        button.setChecked(level in COUNTED)
        return button

    def _tint(self) -> None:
        for level, button in self._severities.items():
            colour = "quiet" if level is Severity.HINT else _MARK_COLOURS[level]  # a hint's own is for marks alone
            button.setStyleSheet(f"color: {self._theme.colours[colour]};")

    def _make_group_button(self) -> QToolButton:
        button = quiet_button(tr("All groups"), tr("Show one group of rules"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill_groups(menu))
        button.setMenu(menu)
        return button

    def _fill_groups(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction(tr("All groups"), partial(self._set_group, ""))
        for name, count in group_counts(self._all_findings()):
            menu.addAction(f"{name} ({count})", partial(self._set_group, name))

    def _group_words(self) -> str:
        if not self._filter.group:
            return tr("All groups")
        counts = dict(group_counts(self._all_findings()))
        return f"{self._filter.group} ({counts.get(self._filter.group, 0)})"

    def _toggle(self, level: Severity) -> None:
        self._set_filter(replace(self._filter, severities=self._filter.severities ^ {level}))

    def _set_group(self, name: str) -> None:
        self._set_filter(replace(self._filter, group=name))

    def _show_all(self) -> None:
        for level, button in self._severities.items():
            button.setChecked(level in COUNTED)
        self._words.clear()
        self._set_filter(ProblemFilter())

    def _set_filter(self, chosen: ProblemFilter) -> None:
        self._filter = chosen
        self._show()

    def _toggle_ignored(self) -> None:
        self._show_card(False)  # there is room for one of them beside the list
        self._ignored.setVisible(self._ignored.isHidden())
        self._ignored_button.setChecked(not self._ignored.isHidden())

    def _toggle_card(self) -> None:
        self._show_card(self._card.isHidden())

    def _show_card(self, visible: bool) -> None:
        if visible and not self._ignored.isHidden():
            self._ignored.hide()
            self._ignored_button.setChecked(False)
        self._card.setVisible(visible)
        self._explain.setChecked(visible)
        self._chosen(self._current())


def _hidden(total: int) -> str:
    """Return what an empty list says of problems that there are all the same."""
    if not total:
        return _CLEAN
    return tr_count(
        "The filter hides the only problem. ‘Show all’ takes it off.",
        "The filter hides all {count} problems. ‘Show all’ takes it off.",
        total,
    )
