"""Carries out what is to be found: pure generators of answers."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

from editor.errors import FileError, SiteProfileError
from editor.search.folder import article_paths, load_article
from editor.search.messages import (
    MOST,
    Answer,
    ArticleFound,
    FindInArticles,
    FindInText,
    FoundInText,
    LeftOut,
    Match,
    Matching,
    Progress,
    SearchDone,
    Wish,
)
from editor.text import LineIndex, Span
from editor.text.search import Finder, PatternError, Replacer
from editor.wikitext.scope import Scope, scope_spans
from editor.wikitext.site import SiteProfile, default_site, load_site

_BEFORE, _FOUND, _AFTER = 48, 160, 120  # code points shown of a match and around it


def find_in_text(request: FindInText) -> Iterator[Answer]:
    """Yield `Matching`, once the parts to look in are known, and the places."""
    starts, ends = array("q"), array("q")
    try:
        finder = Finder(request.wish.query)
    except PatternError as error:
        yield FoundInText(request.number, starts, ends, fault=error.message)
        return
    fault, replacer = "", None
    try:
        replacer = _replacer(finder, request.wish)
    except PatternError as error:
        fault = error.message
    within = _within(request.text, request.wish, request.within)
    yield Matching()
    replacements: list[str] = []
    more = False
    for match in finder.matches(request.text, within):
        more = len(starts) == MOST
        if more:
            break
        starts.append(match.start())
        ends.append(match.end())
        if replacer is not None:
            replacements.append(replacer.replacement(match))
    yield FoundInText(request.number, starts, ends, tuple(replacements), more, template_fault=fault)


def find_in_articles(request: FindInArticles) -> Iterator[Answer]:
    """Yield what is found, article by article; those that are open come first and are not read from disk."""
    try:
        finder = Finder(request.wish.query)
        replacer = _replacer(finder, request.wish)
    except PatternError as error:
        yield SearchDone(fault=error.message)
        return
    search = _Search(request.wish, finder, replacer, request.most)
    yield from search.run(request)


class _Search:
    """One run through articles.

    Args:
        wish: What is looked for.
        finder: Its query, made ready.
        replacer: Its template, made ready.
        most: Matches after which it ends.
    """

    def __init__(self, wish: Wish, finder: Finder, replacer: Replacer | None, most: int) -> None:
        self._wish = wish
        self._finder = finder
        self._replacer = replacer
        self._left = most

    def run(self, request: FindInArticles) -> Iterator[Answer]:
        """Yield all answers."""
        opened = {article.path.resolve() for article in request.articles if article.path is not None}
        paths: list[Path] = []
        if request.folder is not None:
            yield Progress(0, 0, request.folder.path.name)
            paths = [path for path in article_paths(request.folder) if path.resolve() not in opened]
        total = len(request.articles) + len(paths)
        for number, article in enumerate(request.articles):
            yield Progress(number, total, article.name)
            found = ArticleFound(article.name, article.path, (), given=number)
            yield from self._article(found, article.text, article.within)
            if self._left < 0:
                yield SearchDone(number + 1, more=True)
                return
        for number, path in enumerate(paths, len(request.articles)):
            yield Progress(number, total, path.name)
            try:
                loaded = load_article(path)
            except FileError as error:
                yield LeftOut(path, error.message)
                continue
            yield from self._article(ArticleFound(path.name, path, (), digest=loaded.digest), loaded.text)
            if self._left < 0:
                yield SearchDone(number + 1, more=True)
                return
        yield SearchDone(total)

    def _article(self, found: ArticleFound, text: str, stretch: Span | None = None) -> Iterator[Answer]:
        """Yield `found` with the matches in a text, where there are any."""
        query = self._wish.query
        scoped = self._wish.scope is not Scope.EVERYWHERE
        if scoped and not query.regex and next(self._finder.matches(text), None) is None:
            return  # what is found nowhere need not be read
        within = _within(text, self._wish, stretch)
        yield Matching()
        some = list(islice(self._finder.matches(text, within), self._left + 1))
        shown = some[: self._left]
        self._left -= len(some)
        if not shown:
            return
        lines = LineIndex(text)
        replacements = [None if self._replacer is None else self._replacer.replacement(match) for match in shown]
        yield found._replace(
            matches=tuple(
                surrounded(text, lines, Span(*match.span()), replacement)
                for match, replacement in zip(shown, replacements, strict=True)
            ),
        )


def surrounded(text: str, lines: LineIndex, span: Span, replacement: str | None) -> Match:
    """Return a match with the words around it."""
    line, column = lines.line_column(span.start)
    line_start = span.start - column + 1
    start = max(line_start, span.start - _BEFORE)
    found = text[span.start : min(span.end, span.start + _FOUND)]
    last, _ = lines.line_column(span.end)
    line_end = lines.end_of(last)
    before = ("…" if start > line_start else "") + text[start : span.start]
    after = text[span.end : min(line_end, span.end + _AFTER)]
    return Match(
        span,
        line,
        before,
        found + ("…" if span.end - span.start > _FOUND else ""),
        after + ("…" if line_end > span.end + _AFTER else ""),
        replacement,
    )


def _replacer(finder: Finder, wish: Wish) -> Replacer | None:
    return None if wish.template is None else Replacer(finder, wish.template)


def _within(text: str, wish: Wish, stretch: Span | None) -> list[Span] | None:
    spans = _parts(text, wish.site, wish.scope)
    if stretch is None:
        return spans
    if spans is None:
        return [stretch]
    cut = (Span(max(span.start, stretch.start), min(span.end, stretch.end)) for span in spans)
    return [span for span in cut if span.start <= span.end]


@lru_cache(maxsize=1)
def _parts(text: str, site: str, scope: Scope) -> list[Span] | None:
    """Return the parts of a scope; kept, as other words are looked for in the same text with every key."""
    return scope_spans(text, _site(site), scope)


@lru_cache(maxsize=2)
def _site(path: str) -> SiteProfile:
    try:
        return load_site(path) if path else default_site()
    except SiteProfileError:  # the preview tells of it
        return default_site()
