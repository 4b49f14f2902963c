"""Words, names and phrases a reader would stumble over, gathered by word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.engine.messages import FindingsReady
from editor.lint.finding import Finding
from editor.lint.ignore import word_key
from editor.text import Span
from editor.ui.document import Document
from editor.ui.panels.controls import quiet_label, summary_label
from editor.ui.panels.panel import Ignore, Panel
from editor.ui.panels.rows import Node, Row
from editor.ui.panels.typo_group import TypoGroup, everywhere, groups, occurrence, offered_words, offers
from editor.ui.severity import severity_words
from editor.ui.theme import SEVERITY_MARKS, Theme
from editor.ui.translation import tr, tr_count
from editor.wording import say

_MARK_COLOURS = {3: "error", 2: "warning", 1: "note", 0: "hint"}
_EMPTY = say("No typos found. Words and names that look wrong are gathered here while you type.")
_BUTTONS = 3  # there is no room for more at the window's side; the number keys reach the rest


class TyposPanel(Panel):
    """The list of suspect words; one that stands in several places opens to show each.

    A chosen word is mended everywhere, a chosen place there alone.

    Args:
        document: The article.
        theme: The colours.
    """

    _one_line = False

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(document, theme, tr("Typos"))
        self._view.setRootIsDecorated(True)
        self._groups: list[TypoGroup] = []
        self._summary = summary_label()
        self._question = quiet_label()
        self._question.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Two lines, whatever is said, so that choosing a word moves nothing.
        self._question.setFixedHeight(2 * self._question.fontMetrics().lineSpacing())
        self._offers = [self._offer_button(number) for number in range(1, _BUTTONS + 1)]
        self._add_word = self._button("", tr("Add to the dictionary"), self.add_word, "Ctrl+D", "dictionary")
        self._ignore = self._button("", tr("Ignore in this page"), self.ignore_word, "Del", "ignore")
        self._actions = QWidget()
        column = QVBoxLayout(self._actions)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        column.addWidget(self._question)
        column.addWidget(self._strip(*self._offers, None, self._add_word, self._ignore, margins=(0, 0, 0, 0)))
        self._layout.insertWidget(0, self._strip(self._summary, margins=(8, 4, 8, 4)))
        self._layout.addWidget(self._actions)
        for number in range(1, 10):
            self._bind(str(number), partial(self.take, number))
        self._summary.hide()
        self._actions.hide()

    def show_findings(self, findings: FindingsReady) -> None:
        """List the typos of a revision."""
        super().show_findings(findings)
        if findings.revision != self._document.revision:
            return
        self._groups = groups(findings.findings, self._document.text_of)
        places = sum(len(group.findings) for group in self._groups)
        words = len(self._groups)
        self._summary.setText(
            #: {words} is like “3 words”.
            tr_count(
                "{words} in {count} place",
                "{words} in {count} places",
                places,
                words=tr_count("1 word", "{count} words", words),
            )
        )
        self._summary.setVisible(bool(words))
        self._actions.setVisible(bool(words))
        self._fill(_nodes(self._groups), findings.revision, _EMPTY)

    def sizeHint(self) -> QSize:
        """Return a share of the window's side larger than its neighbours'."""
        return QSize(260, 280)

    def take(self, number: int) -> None:
        """Put the suggestion of this number, from one, in place of the chosen word."""
        group, finding = self._choice()
        fixes = offers(finding) if finding else group.offers if group else ()
        if group is None or not 1 <= number <= len(fixes):
            return
        fix = fixes[number - 1]
        if finding is not None:
            self._request(fix.edits, fix.label)
        else:
            self._request(everywhere(group, fix), fix.label)

    def add_word(self) -> None:
        """Ask for the chosen word to be put in the dictionary."""
        group, _ = self._choice()
        if group is not None:
            self.add_word_requested.emit(group.word)

    def ignore_word(self) -> None:
        """Ask for the chosen word to be left alone in this page."""
        group, _ = self._choice()
        if group is not None:
            self.ignore_requested.emit(Ignore(word_key(group.word)))

    # ------------------------------------------------------------------ rows

    def _row(self, payload: object) -> Row:
        if isinstance(payload, TypoGroup):
            return self._group_row(payload)
        assert isinstance(payload, Finding)
        place = self._document.carry(payload.span, self._revision)
        if place is None:
            return Row(text=tr("changed since"))
        line, _ = self._document.line_column(place.start)
        around = occurrence(payload, self._document.line_span(line), place, self._document.text_of)
        text = f"{around.before}{around.word}{around.after}"
        return Row(text=text, lead=str(line), spoken=tr("line {line}: {text}", line=line, text=text))

    @staticmethod
    def _group_row(group: TypoGroup) -> Row:
        count = len(group.findings)
        first = group.findings[0]
        better = offered_words(first, group.offers[0]) if group.offers else ""
        detail = f"→ {better}" if better else first.message
        spoken = tr_count(
            "{severity}: {word}, once. {message}",
            "{severity}: {word}, {count} times. {message}",
            count,
            severity=severity_words(group.severity),
            word=group.word,
            message=first.message,
        )
        if better:
            spoken += " " + tr("Suggested: {words}", words=better)
        return Row(
            text=group.word,
            mark=SEVERITY_MARKS[group.severity],
            mark_colour=_MARK_COLOURS[group.severity],
            detail=detail,
            count=f"×{count}" if count > 1 else "",
            strong=True,
            spoken=spoken,
        )

    def _chosen(self, node: Node | None) -> None:
        group, finding = self._choice()
        about = finding or (group.findings[0] if group else None)
        fixes = offers(about)[:_BUTTONS] if about else ()
        for button in (self._add_word, self._ignore):
            button.setEnabled(group is not None)
        for offer in self._offers:
            offer.hide()
        if group is None or about is None:
            self._question.setText(tr("Choose a word to see what could stand there."))
            return
        all_of_it = finding is None and len(group.findings) > 1
        times = f" ×{len(group.findings)}" if all_of_it else ""
        self._question.setText(about.message)
        self._question.setToolTip(about.message)
        for number, (offer, fix) in enumerate(zip(self._offers, fixes, strict=False), 1):
            words = offered_words(about, fix)
            offer.setText(f"{number} {words}{times}")
            if all_of_it:
                offer.setToolTip(tr("{fix} everywhere", fix=fix.label))
                offer.setAccessibleName(tr("Change everywhere: {words}, key {key}", words=words, key=number))
            else:
                offer.setToolTip(tr("{fix} here", fix=fix.label))
                offer.setAccessibleName(tr("Change here: {words}, key {key}", words=words, key=number))
            offer.show()

    # ------------------------------------------------------------------ inside

    def _choice(self) -> tuple[TypoGroup | None, Finding | None]:
        """Return the chosen group, and the finding where one place is chosen."""
        node = self._current()
        if node is None:
            return None, None
        if isinstance(node.payload, TypoGroup):
            return node.payload, None
        parent = node.parent
        assert parent is not None and isinstance(parent.payload, TypoGroup) and isinstance(node.payload, Finding)
        return parent.payload, node.payload

    def _offer_button(self, number: int) -> QPushButton:
        button = QPushButton()
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(32)
        button.clicked.connect(lambda: self.take(number))
        return button


def _nodes(found: Sequence[TypoGroup]) -> list[Node]:
    nodes = []
    for group in found:
        spans = [Span(*finding.span) for finding in group.findings]
        children = (
            [Node(finding, at, finding.span) for at, finding in enumerate(group.findings)] if len(spans) > 1 else []
        )
        nodes.append(Node(group, (group.rule, group.word), spans[0], children, tall=True))
    return nodes
