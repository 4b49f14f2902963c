"""The status bar: where the caret is, what the article holds, how it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from editor.lint.finding import Severity
from editor.ui.announce import announce
from editor.ui.severity import severity_count
from editor.ui.theme import SEVERITY_MARKS
from editor.ui.translation import shown, tr, tr_count
from editor.wording import say

_TOLD_MS = 6000
_ROOMY = 1000  # px: a narrower bar shows a sentence in place of what seldom changes
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.,-]+(?=[^\W_]))*")
_COUNTED = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_STATES = {
    "starting": say("Preview: starting"),
    "working": say("Preview: working"),
    "live": say("Preview: live"),
    "stopped": say("Preview: stopped"),
}


class StatusBar(QStatusBar):
    """One line of quiet words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._count = 0
        self._selected: tuple[int, int | None] = (0, None)
        self._place = self._part(tr("Line and column of the caret"))
        self.words = QToolButton()
        self.words.setToolTip(tr("Words a reader sees. Show more of the article's figures"))
        self.addPermanentWidget(self.words)
        self.problems = QToolButton()
        self.problems.setToolTip(tr("Next problem (F8)"))
        self.problems.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.addPermanentWidget(self.problems)
        self._dialect = self._part(tr("How the text is read"))
        self._shape = self._part(tr("Encoding and line ends of the file, kept on saving"))
        self._preview = self._part(tr("Whether the preview is up to date"))
        self._saved = self._part(tr("When the article was saved last"))
        self.messageChanged.connect(self._make_room)
        self.show_place(1, 1)
        self.show_words(0)
        self.show_problems(())
        self.show_dialect(tr("Wikitext"))
        self.show_preview("stopped")

    def show_place(self, line: int, column: int) -> None:
        """Show where the caret is."""
        self._place.setText(tr("Ln {line}, Col {column}", line=line, column=column))

    def show_selection(self, characters: int, words: int | None) -> None:
        """Show how much is selected; `words` may be still to be counted."""
        self._selected = (characters, words)
        self._show_words()

    def show_words(self, count: int) -> None:
        """Show the number of words."""
        self._count = count
        self._show_words()

    def _show_words(self) -> None:
        """Show the words of the article, and of the selection where there is one: words and characters."""
        text = tr_count("1 word", "{count} words", self._count)
        characters, words = self._selected
        if characters:
            part = tr_count("1 character", "{count} characters", characters)
            if words is not None:
                part = f"{tr_count('1 word', '{count} words', words)}, {part}"
            #: {part} is like “3 words, 18 characters”, {whole} like “500 words”.
            text = tr("{part} of {whole}", part=part, whole=text)
        self.words.setText(text)
        self.words.setAccessibleName(text)

    def show_problems(self, severities: Iterable[Severity]) -> None:
        """Show how many findings there are of each severity; hints are not counted."""
        counted = Counter(severities)
        parts = [f"{SEVERITY_MARKS[severity]} {counted[severity]}" for severity in _COUNTED if counted[severity]]
        self.problems.setText("  ".join(parts) or tr("No problems"))
        spoken = [severity_count(severity, counted[severity]) for severity in _COUNTED if counted[severity]]
        self.problems.setAccessibleName(", ".join(spoken) or tr("No problems"))

    def show_dialect(self, name: str) -> None:
        """Show how the text is read."""
        self._dialect.setText(name)

    def show_shape(self, words: str) -> None:
        """Show encoding and line ends."""
        self._shape.setText(shown(words))

    def show_preview(self, state: str) -> None:
        """Show the engine's state."""
        self._preview.setText(shown(_STATES[state]))

    def show_saved(self, when: datetime | None) -> None:
        """Show when it was saved last in this run, or nothing."""
        self._saved.setText(tr("saved {time}", time=f"{when:%H:%M}") if when else "")
        self._saved.setVisible(when is not None)

    def tell(self, sentence: str) -> None:
        """Show a sentence for some seconds."""
        self.showMessage(sentence, _TOLD_MS)
        announce(self, sentence)

    def _make_room(self, sentence: str) -> None:
        for part in (self._dialect, self._shape, self._preview):
            part.setVisible(not sentence or self.width() >= _ROOMY)

    def _part(self, tip: str) -> QLabel:
        label = QLabel()
        label.setToolTip(tip)
        self.addPermanentWidget(label)
        return label


def word_count(text: str) -> int:
    """Return how many words a selected text has, as it is written: markup between words is none."""
    return len(_WORD.findall(text))
