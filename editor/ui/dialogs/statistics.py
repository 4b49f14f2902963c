"""The figures of the article, in a small window above the words of the status bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from editor.engine.messages import ArticleFacts
from editor.ui.focus import controls_of
from editor.ui.panels.controls import quiet_label
from editor.ui.translation import figure, shown, tr, tr_count
from editor.wikitext.statistics import Statistics
from editor.wording import say

_WIDTH = 280  # px
_EASE = (
    (90, say("very easy")),
    (80, say("easy")),
    (70, say("fairly easy")),
    (60, say("plain")),
    (50, say("fairly hard")),
    (30, say("hard")),
)
"""Flesch's own words for stretches of his scale, from the least value."""


def figures(facts: ArticleFacts) -> list[tuple[str, str]]:
    """Return what is shown: a name and a figure each."""
    statistics = facts.statistics
    if statistics is None:
        return [(tr("Words"), figure(facts.words))]
    count = statistics.count
    return [
        (tr("Words"), figure(count.words)),
        (tr("Characters"), figure(count.characters)),
        (tr("Sentences"), figure(count.sentences)),
        (tr("Reading time"), _time(statistics)),
        (tr("Reading ease"), _ease(statistics)),
        (tr("References"), figure(len(facts.references))),
        (tr("Links"), figure(count.links)),
        (tr("Pictures"), figure(count.pictures)),
    ]


def explained(statistics: Statistics | None) -> str:
    """Return what the figure of reading ease is, or why there is none."""
    if statistics is None:
        return tr("The article is still being read.")
    if not statistics.english:
        return tr("Reading ease is told of English alone.")
    if statistics.reading_ease is None:
        return tr("Reading ease is told from 100 words of running text.")
    return tr(
        "Reading ease is Flesch’s: 100 is very easy, 60 plain English, below 30 for specialists. Shorter sentences and "
        "shorter words raise it."
    )


class StatisticsPopup(QFrame):
    """Shows the figures; Escape or a click elsewhere closes it.

    Args:
        facts: Of the article; None before it is read.
        anchor: Stands above this.
    """

    def __init__(self, facts: ArticleFacts | None, anchor: QWidget) -> None:
        super().__init__(anchor.window(), Qt.WindowType.Popup)
        self.setObjectName("statistics")
        self.setWindowTitle(tr("Statistics"))
        self.setAccessibleName(tr("Statistics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        row = 0
        for row, (name, number) in enumerate(figures(facts) if facts is not None else []):
            quiet = QLabel(name)
            quiet.setProperty("quiet", True)
            value = QLabel(number)
            value.setAccessibleName(f"{name}: {number}")
            value.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # read out one by one
            value.setProperty("reachable", True)
            grid.addWidget(quiet, row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        words = quiet_label()
        words.setText(explained(facts.statistics if facts is not None else None))
        words.setContentsMargins(0, 8, 0, 0)
        grid.addWidget(words, row + 1, 0, 1, 2)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()


def show_statistics(facts: ArticleFacts | None, anchor: QWidget) -> None:
    """Show the figures above a widget."""
    popup = StatisticsPopup(facts, anchor)
    popup.resize(_WIDTH, popup.heightForWidth(_WIDTH))
    corner = anchor.mapToGlobal(QPoint(0, 0))
    popup.move(max(corner.x() + anchor.width() - _WIDTH, 0), corner.y() - popup.height() - 4)
    popup.show()
    next(controls_of(popup), popup).setFocus()


def _time(statistics: Statistics) -> str:
    minutes = round(statistics.minutes)
    if minutes < 1:
        return tr("under a minute")
    return tr_count("1 minute", "{count} minutes", minutes)


def _ease(statistics: Statistics) -> str:
    ease = statistics.reading_ease
    if ease is None:
        return "–"
    words = next((words for least, words in _EASE if ease >= least), say("very hard"))
    return f"{ease:.0f}, {shown(words)}"
