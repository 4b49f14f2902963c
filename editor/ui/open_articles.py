"""The articles that are open, as those see them who look into all of them and change them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.tabs import Tab, Tabs


class OpenArticle(NamedTuple):
    """An article as it is now.

    Attributes:
        name: As its tab says.
        path: Its file, or None where it was never saved.
        text: What stands in the window, saved or not.
        shown: It is the one in front.
        key: Tells it apart from all others, for as long as the window is open.
    """

    name: str
    path: Path | None
    text: str
    shown: bool = True
    key: int = 0


class OpenArticles(Protocol):
    """All that are open, in the order of their tabs."""

    def __iter__(self) -> Iterator[OpenArticle]:
        """Yield them as they are now."""

    def apply(self, article: OpenArticle, edits: Sequence[Edit], label: str) -> bool:
        """Change one as one undo step of its own; not when its text is no longer that of `article`."""

    def show(self, article: OpenArticle, span: Span) -> bool:
        """Bring one to the front and select a span of its present text; tells whether it is still open."""


class OpenTabs:
    """The articles in the tabs of a window.

    Args:
        tabs: The tabs.
        document: The text of the one in front.
    """

    def __init__(self, tabs: Tabs, document: Document) -> None:
        self._tabs = tabs
        self._document = document

    def __iter__(self) -> Iterator[OpenArticle]:
        for tab, name in zip(self._tabs.all, self._tabs.names(), strict=True):
            path, text = self._tabs.file(tab).path, self._tabs.text(tab)
            yield OpenArticle(name, path, text, tab is self._tabs.current, tab.key)

    def apply(self, article: OpenArticle, edits: Sequence[Edit], label: str) -> bool:
        """Change one, in front or not, if its text is still that."""
        tab = self._tab(article)
        if tab is None or self._tabs.text(tab) != article.text:
            return False
        self._tabs.apply(tab, edits, label)
        return True

    def show(self, article: OpenArticle, span: Span) -> bool:
        """Turn to one and select a span."""
        tab = self._tab(article)
        if tab is None:
            return False
        self._tabs.turn(tab)
        self._document.select(span)
        return True

    def _tab(self, article: OpenArticle) -> Tab | None:
        return next((tab for tab in self._tabs.all if tab.key == article.key), None)


def article_at(articles: OpenArticles, path: Path) -> OpenArticle | None:
    """Return the open article of a file; None where it is not open."""
    wanted = path.resolve()
    return next((each for each in articles if each.path is not None and each.path.resolve() == wanted), None)
