"""The articles that are open, as those see them who look into all of them and change them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from editor.text import Edit, Span
from editor.ui.article_file import ArticleFile
from editor.ui.document import Document


class OpenArticle(NamedTuple):
    """An article as it is now.

    Attributes:
        name: As its tab says.
        path: Its file, or None where it was never saved.
        text: What stands in the window, saved or not.
        shown: It is the one in front.
    """

    name: str
    path: Path | None
    text: str
    shown: bool = True


class OpenArticles(Protocol):
    """All that are open, in the order of their tabs."""

    def __iter__(self) -> Iterator[OpenArticle]:
        """Yield them as they are now."""

    def apply(self, article: OpenArticle, edits: Sequence[Edit], label: str) -> bool:
        """Change one as one undo step of its own; not when its text is no longer that of `article`."""

    def show(self, article: OpenArticle, span: Span) -> bool:
        """Bring one to the front and select a span of its present text; tells whether it is still open."""


class PresentArticle:
    """The one article of a window without tabs.

    Args:
        file: Its file.
        document: Its text.
    """

    def __init__(self, file: ArticleFile, document: Document) -> None:
        self._file = file
        self._document = document

    def __iter__(self) -> Iterator[OpenArticle]:
        yield OpenArticle(self._file.name, self._file.path, self._document.text())

    def apply(self, article: OpenArticle, edits: Sequence[Edit], label: str) -> bool:
        """Change it, if it is still that article with that text."""
        if self._file.path != article.path or self._document.text() != article.text:
            return False
        return self._document.apply(edits, label)

    def show(self, article: OpenArticle, span: Span) -> bool:
        """Select a span, if it is still that article."""
        if self._file.path != article.path:
            return False
        self._document.select(span)
        return True


def article_at(articles: OpenArticles, path: Path | None) -> OpenArticle | None:
    """Return the open article of a file, or the one that was never saved; None where it is not open."""
    wanted = None if path is None else path.resolve()
    paths = ((article, article.path) for article in articles)
    return next((article for article, at in paths if (None if at is None else at.resolve()) == wanted), None)
