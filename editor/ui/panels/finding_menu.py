"""The menu of all that can be done about findings, headed by what the chosen entry would change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QWidget, QWidgetAction

from editor.lint.finding import Finding, Fix
from editor.lint.ignore import here_key, rule_key, word_key
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.change_preview import as_html, as_words, pieces
from editor.ui.panels.panel import Ignore
from editor.ui.panels.typo_group import LANGUAGE_RULES
from editor.ui.theme import SEVERITY_MARKS, Theme
from editor.ui.translation import tr
from editor.wording import say

_WIDTH = 400  # px

COSMETIC_ONLY = say("Readers see no difference: a cosmetic change. Some wikis ask not to save such changes alone.")
"""Said when an edit holds nothing else."""


def labelled(fix: Fix) -> str:
    """Return what a fix does, and that it is cosmetic where it is."""
    return tr("{label} (cosmetic)", label=fix.label) if fix.cosmetic else fix.label


class FindingMenu(QMenu):
    """Fixes first, then fixes of the same kind, places that belong to it, ways to ignore it, and why.

    While an entry is lit, the head shows the finding's message and, of a fix, the change.

    Args:
        document: The article.
        theme: The colours.
        parent: The owner.
    """

    fix_chosen = Signal(object, object)
    """``(Fix, list[Edit])``: the fix, and its edits as positions in the present text."""
    rule_chosen = Signal(str)
    """``(rule)``: mend all of it that is safe."""
    place_chosen = Signal(object)
    """``(Span)``: of the present text."""
    ignore_chosen = Signal(object)
    """``(Ignore)``."""
    word_chosen = Signal(str)
    """``(word)``: for the user's dictionary."""
    explain_chosen = Signal(object)
    """``(Finding)``."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._heads: dict[QAction, tuple[str, Sequence[Edit]]] = {}
        self._head = QLabel()
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.RichText)
        self._head.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._head.setContentsMargins(8, 4, 8, 4)
        head = QWidgetAction(self)
        head.setDefaultWidget(self._head)
        head.setEnabled(False)
        self.addAction(head)
        self.addSeparator()
        self.hovered.connect(self._show_head)
        self.aboutToShow.connect(self._fit_head)

    def add_finding(self, finding: Finding, alike: int, place: Callable[[Span], Span | None]) -> None:
        """Add all that can be done about a finding.

        Args:
            finding: The finding.
            alike: How many findings of its rule have a safe fix.
            place: Tells where a span that was found lies now, or None where it has changed.
        """
        first = len(self.actions())
        for fix in (*((finding.fix,) if finding.fix else ()), *finding.suggestions):
            self._add_fix(finding, fix, place)
        if alike > 1:
            self._add(tr("Fix all of this rule ({count})", count=alike), lambda: self.rule_chosen.emit(finding.rule))
        for related in finding.related:
            span = place(related.span)
            if span is not None:
                self._add(tr("Go to: {place}", place=related.message), _doing(self.place_chosen.emit, span))
        self._add_ignores(finding, place(finding.span))
        self._add(tr("Explain the rule"), lambda: self.explain_chosen.emit(finding))
        self.addSeparator()
        for action in self.actions()[first:]:
            self._heads.setdefault(action, (finding.message, ()))

    def add_title(self, finding: Finding) -> None:
        """Say which finding the entries to come are about, where there are several."""
        words = self.fontMetrics().elidedText(finding.message, Qt.TextElideMode.ElideRight, _WIDTH - 40)
        title = self.addAction(f"{SEVERITY_MARKS[finding.severity]} {words.replace('&', '&&')}")
        title.setEnabled(False)

    def choose(self) -> None:
        """Light the first entry that does something at once; for when the menu is shown."""
        first = next((each for each in self._heads if each.isEnabled() and not each.menu() and each.text()), None)
        if first is not None:
            self.setActiveAction(first)
            self._show_head(first)

    @property
    def head(self) -> str:
        """What the head says, as rich text."""
        return self._head.text()

    # ------------------------------------------------------------------ inside

    def _add_fix(self, finding: Finding, fix: Fix, place: Callable[[Span], Span | None]) -> None:
        spans = [place(edit.span) for edit in fix.edits]
        edits = [Edit(span, edit.replacement) for span, edit in zip(spans, fix.edits, strict=True) if span is not None]
        whole = len(edits) == len(fix.edits)
        action = self._add(labelled(fix), lambda: self.fix_chosen.emit(fix, edits))
        action.setEnabled(whole)
        self._heads[action] = (finding.message, edits if whole else ())

    def _add_ignores(self, finding: Finding, span: Span | None) -> None:
        menu = self.addMenu(tr("Ignore"))
        here = menu.addAction(tr("Here"), lambda: self._ignore_here(finding, span))
        here.setEnabled(span is not None)
        if finding.subject:
            word = finding.subject
            menu.addAction(
                tr("“{word}” in this page", word=word), lambda: self.ignore_chosen.emit(Ignore(word_key(word)))
            )
            if finding.rule.startswith(LANGUAGE_RULES):
                menu.addAction(
                    tr("“{word}” everywhere: add to the dictionary", word=word), lambda: self.word_chosen.emit(word)
                )
        key = rule_key(finding.rule)
        menu.addAction(tr("This rule in this page"), lambda: self.ignore_chosen.emit(Ignore(key)))
        menu.addAction(tr("This rule everywhere"), lambda: self.ignore_chosen.emit(Ignore(key, everywhere=True)))

    def _ignore_here(self, finding: Finding, span: Span | None) -> None:
        if span is not None:
            key = here_key(replace(finding, span=span), self._document.text())
            self.ignore_chosen.emit(Ignore(key))

    def _add(self, words: str, do: Callable[[], None]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _show_head(self, action: QAction) -> None:
        if action not in self._heads:  # of a menu below: what is said already holds for it
            return
        message, edits = self._heads[action]
        self._head.setText(self._head_of(action))
        words = as_words(pieces(edits, self._document.text_of, self._document.length))
        self._head.setAccessibleName(f"{message} {words}")
        action.setStatusTip(words)

    def _head_of(self, action: QAction) -> str:
        message, edits = self._heads[action]
        line = pieces(edits, self._document.text_of, self._document.length)
        ink = self._theme.colours["ink"]
        change = f'<p style="margin: 4px 0 0 0">{as_html(line, self._theme)}</p>' if line else ""
        return f'<p style="color: {ink}; margin: 0">{escape(message)}</p>{change}'

    def _fit_head(self) -> None:
        """Make room for the longest of what the head will say, so that nothing moves while entries are lit."""
        shown, height = self._head.text(), 0
        self._head.setFixedWidth(_WIDTH)
        for action in self._heads:
            self._head.setText(self._head_of(action))
            height = max(height, self._head.heightForWidth(_WIDTH))
        self._head.setFixedHeight(height)
        self._head.setText(shown)


def _doing(call: Callable[[Span], None], span: Span) -> Callable[[], None]:
    return lambda: call(span)
