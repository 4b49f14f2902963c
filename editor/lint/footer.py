"""The foot of an article: where its content ends and its categories belong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article, Kind
from editor.lint.gathered import CATEGORY_TAGS, LANGUAGE_LINKS
from editor.lint.rule import Block
from editor.text import Span
from editor.wikitext.model import LinkFact, LinkKind

_SHORT_LINE = 60
_LINK_ALONE = re.compile(r"\[\[[^\[\]\n]*\]\]?$")
_MARKUP = re.compile(r"[\[\]{}<>=|*#:]")


def categories(article: Article) -> Iterator[tuple[int, LinkFact]]:
    """Yield the category tags that the article itself holds, outside of template calls and galleries."""
    return ((start, link) for start, (link, own) in article.each(CATEGORY_TAGS) if own)


def with_line(text: str, span: Span) -> tuple[int, int]:
    """Return `span` with its line break where nothing else stands on its lines, else with the blanks behind it."""
    start, end = span
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    alone = not text[line_start:start].strip() and not text[end : line_end if line_end >= 0 else len(text)].strip()
    if not alone:
        while text.startswith(" ", end):
            end += 1
        return start, end
    if line_end >= 0:
        return line_start, line_end + 1
    return max(0, line_start - 1), len(text)


def _content_end(block: Block) -> int:
    """Return where the last heading, list of references or longer line of text of a block ends; 0 without."""
    text, facts = block.text, block.reading
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
            at = back_over_blanks(text, at)
        elif at in headings or at in lists:
            return at
        elif at in skipped:
            at = skipped[at]
        else:
            line = text.rfind("\n", 0, at) + 1
            plain = _LINK_ALONE.sub("", text[line:at])
            if plain and (len(plain) > _SHORT_LINE or _MARKUP.search(plain)):
                return at
            at = line
    return 0


def _has_content(block: Block) -> Iterator[bool]:
    tail = block.text.rstrip()
    line = tail[tail.rfind("\n") + 1 :]
    # A long line that no markup ends is prose, whatever stands in it; that is told without a search.
    if (len(line) > _SHORT_LINE and line[-1] not in "]}>_") or _content_end(block):
        yield True


_CONTENT = Kind(_has_content, telling=True)


def footer_start(article: Article) -> int:
    """Return where the last heading, list of references or longer line of text ends.

    What follows are templates, categories, language links, comments and short lines.
    """
    last = article.last(_CONTENT)
    if last is None:
        return 0
    start, block = article.part_at(last[0])
    return start + _content_end(block)


def back_over_blanks(text: str, at: int) -> int:
    """Return where the blanks that end at `at` begin."""
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


def place_for_categories(article: Article) -> tuple[int, str, str]:
    """Return where further categories go, and the line breaks to put before and behind them."""
    end = footer_start(article)
    tags = [at + link.span.end for at, link in categories(article) if at + link.span.start >= end]
    if tags:
        return tags[-1], "\n", ""
    text = article.searched
    languages = [at + link.span.start for at, link in article.each(LANGUAGE_LINKS) if at + link.span.start >= end]
    if languages:
        at = languages[0]
        return at, "" if text[at - 1 : at] == "\n" else "\n", "\n"
    at = back_over_blanks(text, len(text))
    return at, "\n\n" if at else "", ""
