"""The headings of the article as a tree that follows the caret."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from editor.engine.messages import ArticleFacts
from editor.text import Span
from editor.ui.document import Document
from editor.ui.panels.panel import Panel
from editor.ui.panels.rows import Node, Row
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr
from editor.wikitext.model import OutlineEntry
from editor.wording import say

_EMPTY = say("No headings yet. Ctrl+2 makes the line at the caret one.")
_LEAD = OutlineEntry(0, say("Lead"), 0)


class OutlinePanel(Panel):
    """The tree of headings; the section of the caret is current.

    Args:
        document: The article.
        theme: The colours.
    """

    _opens_new = True

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(document, theme, tr("Outline"))
        self._view.setRootIsDecorated(True)
        self._shown: tuple[OutlineEntry, ...] = ()

    def show_facts(self, facts: ArticleFacts) -> None:
        """Show the headings of a revision."""
        super().show_facts(facts)
        if facts.outline == self._shown and self._model.roots:
            self._revision = facts.revision
            return
        self._shown = facts.outline
        self._fill(_tree(facts.outline), facts.revision, _EMPTY)

    def select_at(self, offset: int) -> None:
        """Make the section of the caret current."""
        before = [node for node in self._model.nodes() if node.span.start <= offset]
        last = max(before, key=lambda node: node.span.start, default=None)
        if last is not self._current():
            self._select(last)

    def _row(self, payload: object) -> Row:
        assert isinstance(payload, OutlineEntry)
        return Row(
            text=shown(payload.text) or tr("Heading without text"),
            lead=payload.number,
            strong=payload.level == 2,
            spoken=tr("{heading}, heading of level {level}", heading=payload.text, level=payload.level)
            if payload.level
            else tr("Lead"),
        )


def _tree(outline: Sequence[OutlineEntry]) -> list[Node]:
    """Nest headings by level; one that skips levels lies below the next one above it."""
    if not outline:
        return []
    roots = [Node(_LEAD, "", Span(0, 0))]
    above: list[tuple[int, Node]] = []
    seen: Counter[str] = Counter()
    for entry in outline:
        seen[entry.text] += 1
        node = Node(entry, (entry.text, seen[entry.text]), Span(entry.start, entry.start))
        while above and above[-1][0] >= entry.level:
            above.pop()
        (above[-1][1].children if above else roots).append(node)
        above.append((entry.level, node))
    return roots
