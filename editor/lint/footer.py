"""The foot of an article: where its content ends and its categories belong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.rule import Article
from editor.text import Span
from editor.wikitext.model import LinkFact, LinkKind

_SHORT_LINE = 60
_LINK_ALONE = re.compile(r"\[\[[^\[\]\n]*\]\]?$")


def categories(article: Article) -> Iterator[LinkFact]:
    """Yield the category tags that the article itself holds, outside of template calls and galleries."""
    for link in article.facts.links:
        if (
            link.kind is LinkKind.CATEGORY
            and not link.colon
            and link.bracketed
            and link.span.start not in article.calls
        ):
            yield link


def with_line(text: str, span: Span) -> tuple[int, int]:
    """Return `span` with its line break where nothing else stands on its lines, else with the blanks behind it."""
    start, end = span
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    alone = not text[line_start:start].strip() and not text[end : line_end if line_end >= 0 else len(text)].strip()
    if not alone:
        return start, end + len(text[end:]) - len(text[end:].lstrip(" "))
    if line_end >= 0:
        return line_start, line_end + 1
    return max(0, line_start - 1), len(text)


def footer_start(article: Article) -> int:
    """Return where the last heading, list of references or longer line of text ends.

    What follows are templates, categories, language links, comments and short lines.
    """
    text = article.text
    facts = article.facts
    lists = {placed.span.end for placed in facts.ref_lists}
    skipped: dict[int, int] = {}
    spans = [fact.span for fact in facts.templates] + [fact.span for fact in facts.comments]
    for start, end in spans + [fact.span for fact in facts.switches]:
        skipped[end] = min(start, skipped.get(end, start))
    for link in facts.links:
        if link.kind in (LinkKind.CATEGORY, LinkKind.LANGUAGE) and not link.colon:
            skipped[link.span.end] = link.span.start
    headings = {heading.span.end for heading in facts.headings}
    at = len(text)
    while at > 0:
        if text[at - 1].isspace():
            at = len(text[:at].rstrip()) if at < 2000 else _back(text, at)
        elif at in headings or at in lists:
            return at
        elif at in skipped:
            at = skipped[at]
        else:
            line = text.rfind("\n", 0, at) + 1
            plain = _LINK_ALONE.sub("", text[line:at])
            if line < at and not plain:
                at = line
                continue
            if len(plain) > _SHORT_LINE or not plain or re.search(r"[\[\]{}<>=|*#:]", plain):
                return at
            at = line
    return 0


def _back(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


def place_for_categories(article: Article) -> tuple[int, str, str]:
    """Return where further categories go, and the line breaks to put before and behind them."""
    text = article.text
    end = footer_start(article)
    tags = [link for link in categories(article) if link.span.start >= end]
    if tags:
        return tags[-1].span.end, "\n", ""
    at = len(text)
    languages = [
        link
        for link in article.facts.links
        if link.kind is LinkKind.LANGUAGE and not link.colon and link.span.start >= end
    ]
    if languages:
        at = languages[0].span.start
        return at, "" if text[at - 1 : at] == "\n" else "\n", "\n"
    at = _back(text, at)
    return at, "\n\n" if at else "", ""
