"""What the user does not want to see any more, each with the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from editor.lint.ignore import Known, comments_in, find_place, read_key
from editor.text import Span
from editor.ui.document import Document
from editor.ui.panels.panel import Ignore, Ignored, Panel
from editor.ui.panels.rows import PAYLOAD_ROLE, AnyIndex, Node, Row
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr
from editor.wording import say

_EMPTY = say("Nothing is ignored here. ▸ on a problem offers to ignore it, its rule or its word.")
_TITLES = {
    "page": say("On this page"),
    "comment": say("By comments in the text"),
    "site": say("On every page"),
    "word": say("In your dictionary"),
}
_NOWHERE = Span(-1, -1)
_WIDTH = 400  # px, at least


class IgnoredPanel(Panel):
    """The list of what is ignored on the present page: its own, the site's, and the user's dictionary.

    Args:
        document: The article.
        theme: The colours.
    """

    show_again_requested = Signal(object)
    """``(Ignore)``."""
    drop_word_requested = Signal(str)
    """``(word)``: take it out of the dictionary."""

    _opens_new = True

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(document, theme, tr("Ignored"))
        self.setMinimumWidth(_WIDTH)
        self._view.setRootIsDecorated(True)
        self._delegate.action_clicked.connect(self._undo)
        self._bind("Del", lambda: self._undo(self._view.currentIndex()))
        self._ignored = Ignored()
        self.refresh()

    def show_ignored(self, ignored: Ignored) -> None:
        """List what is ignored, the latest first."""
        self._ignored = ignored
        self.refresh()

    def refresh(self) -> None:
        """List the comments of the present text too."""
        text = self._document.text() if self.isVisible() else ""
        comments = [Node(("comment", _inside(text, span)), at, span) for at, span in enumerate(comments_in(text))]
        nodes = []
        for kind, children in (
            ("page", _nodes("page", self._ignored.page)),
            ("comment", comments),
            ("site", _nodes("site", self._ignored.site)),
            ("word", _nodes("word", self._ignored.words)),
        ):
            if children:
                nodes.append(Node((kind, len(children)), kind, _NOWHERE, children))
        self._fill(nodes, self._document.revision, _EMPTY)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the text as it is now."""
        super().showEvent(event)
        self.refresh()

    def select_at(self, _offset: int) -> None:
        """Keep the row the user chose: the list is not one of places."""

    def _row(self, payload: object) -> Row:
        assert isinstance(payload, tuple)
        kind, value = payload
        if isinstance(value, int):
            return Row(text=shown(_TITLES[kind]), count=str(value), strong=True)
        if kind == "comment":
            return Row(text=value)
        words, rule = (value, "") if kind == "word" else described(read_key(value))
        action = tr("Forget") if kind == "word" else tr("Show again")
        return Row(
            text=words,
            count=rule,
            action=action,
            spoken=tr("{words}. {rule} {action}: Delete", words=words, rule=rule, action=action),
        )

    def _jump(self, span: Span) -> None:
        """Show where what was chosen stands, if it still does."""
        if span != _NOWHERE:
            super()._jump(span)
            return
        node = self._current()
        _, value = node.payload if node and isinstance(node.payload, tuple) else ("", "")
        known = read_key(value) if isinstance(value, str) else None
        place = find_place(known.place, self._document.text()) if known and known.place else None
        if place is not None:
            self.jump_requested.emit(place)

    def _undo(self, index: AnyIndex) -> None:
        payload = index.data(PAYLOAD_ROLE) if index.isValid() else None
        kind, value = payload if isinstance(payload, tuple) else ("", 0)
        if isinstance(value, str) and kind == "word":
            self.drop_word_requested.emit(value)
        elif isinstance(value, str) and kind != "comment":
            self.show_again_requested.emit(Ignore(value, everywhere=kind == "site"))


def _nodes(kind: str, values: tuple[str, ...]) -> list[Node]:
    return [Node((kind, value), value, _NOWHERE) for value in reversed(values)]


def _inside(text: str, comment: Span) -> str:
    return text[comment.start : comment.end].removeprefix("<!--").removesuffix("-->").strip()


def described(known: Known | None) -> tuple[str, str]:
    """Return what a key ignores, in words, and its rule."""
    if known is None:
        return tr("Something an older version ignored"), ""
    if known.kind == "rule":
        return tr("All of {rule}", rule=known.rule), ""
    if known.place is None:
        return tr("“{word}”, whatever the rule", word=known.words), ""
    before, after = known.place.before, known.place.after
    if known.place.is_cut:
        before = before.partition(" ")[2] or before  # of a word cut in two, nobody can make anything
    around = " ".join(part for part in (before, known.words or "⁞", after) if part)
    if not known.words:
        return around if before or after else tr("The page"), known.rule
    if before or after:
        return tr("“{word}” in: {text}", word=known.words, text=around), known.rule
    return tr("“{word}”", word=known.words), known.rule
