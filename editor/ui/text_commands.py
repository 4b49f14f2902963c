"""The commands that change or search the text: clipboard, undo, Format, Insert, Find, Go to line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from editor.text import Span
from editor.ui import formatting
from editor.ui.formatting import Change
from editor.ui.panes.source import SourcePane
from editor.ui.panes.source_find import FindBar
from editor.ui.translation import shown, tr
from editor.wording import say

_TABLE = '{| class="wikitable"\n|+ '
_TABLE_REST = "\n! Heading !! Heading\n|-\n| Cell || Cell\n|}"

_FORMATS: dict[str, tuple[str, Callable[[str, Span], Change]]] = {
    "bold": (say("Bold"), lambda text, at: formatting.quotes(text, at, "'''", "bold")),
    "italic": (say("Italic"), lambda text, at: formatting.quotes(text, at, "''", "italic")),
    "bullets": (say("Bulleted list"), lambda text, at: formatting.listed(text, at, "*")),
    "numbers": (say("Numbered list"), lambda text, at: formatting.listed(text, at, "#")),
    "comment": (say("Comment"), lambda text, at: formatting.surround(text, at, "<!-- ", " -->", "comment")),
    "nowiki": (say("No wiki markup"), lambda text, at: formatting.surround(text, at, "<nowiki>", "</nowiki>", "text")),
    "link": (say("Link"), formatting.link),
    "reference": (say("Cite a source"), lambda text, at: formatting.insert(text, at, "<ref>", "</ref>", "source")),
    "image": (
        say("Insert a file"),
        lambda text, at: formatting.insert(text, at, "[[File:", "|thumb|Caption]]", "Name.jpg", own_line=True),
    ),
    "table": (
        say("Insert a table"),
        lambda text, at: formatting.insert(text, at, _TABLE, _TABLE_REST, "Caption", own_line=True),
    ),
    "template": (say("Insert a template"), lambda text, at: formatting.surround(text, at, "{{", "}}", "template")),
}


def _category(text: str, _selection: Span) -> Change:
    """Put a category tag at the article's end, its name to be typed."""
    end = Span(len(text), len(text))
    before = "[[Category:" if not text or text.endswith("\n") else "\n[[Category:"
    return formatting.insert(text, end, before, "]]", "Name")


class TextCommands:
    """What the rows of Edit, Insert, Format and Go call.

    Args:
        pane: The source pane.
        bar: The find bar.
        parent: Owns dialogs.
    """

    def __init__(self, pane: SourcePane, bar: FindBar, parent: QWidget) -> None:
        self._pane = pane
        self._bar = bar
        self._parent = parent

    def undo(self) -> None:
        """Take back the last change."""
        self._pane.undo()

    def redo(self) -> None:
        """Make the change again."""
        self._pane.redo()

    def cut(self) -> None:
        """Cut the selection."""
        self._pane.cut()

    def copy(self) -> None:
        """Copy the selection."""
        self._pane.copy()

    def paste(self) -> None:
        """Paste the clipboard's text."""
        self._pane.paste()

    def paste_plain(self) -> None:
        """Paste the clipboard's text as one run: line breaks and runs of blanks become one space."""
        text = QGuiApplication.clipboard().text()
        self._pane.insertPlainText(" ".join(text.split()))

    def select_all(self) -> None:
        """Select everything."""
        self._pane.selectAll()

    def find(self) -> None:
        """Open the find bar."""
        self._bar.open(replacing=False)

    def replace(self) -> None:
        """Open the find bar with its replacing half."""
        self._bar.open(replacing=True)

    def find_next(self) -> None:
        """Go to the next hit."""
        self._bar.step(forward=True)

    def find_previous(self) -> None:
        """Go to the hit before."""
        self._bar.step(forward=False)

    def go_to_line(self) -> None:
        """Ask for a line and go there."""
        article = self._pane.article
        line = article.line_column(article.caret)[0]
        count = self._pane.line_count()
        line, chosen = QInputDialog.getInt(
            self._parent, tr("Go to line"), tr("Line (1 to {last}):", last=count), line, 1, count
        )
        if chosen:
            start = article.line_span(line).start
            article.select(Span(start, start))
            self._pane.setFocus()

    def format(self, name: str) -> None:
        """Carry out a Format or Insert command by its row's id."""
        label, change = (tr("Add a category"), _category) if name == "category" else _FORMATS[name]
        self._change(shown(label), change)

    def heading(self, level: int) -> None:
        """Make the lines headings of a level, 0 for plain text."""
        label = tr("Heading {level}", level=level) if level else tr("Plain text")
        self._change(label, lambda text, at: formatting.heading(text, at, level))

    def _change(self, label: str, change: Callable[[str, Span], Change]) -> None:
        article = self._pane.article
        made = change(article.text(), article.selection)
        if article.apply(made.edits, label):
            article.select(made.selection)
        self._pane.setFocus()
