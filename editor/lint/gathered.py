"""The kinds of fact that article rules share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from editor.lint.article import Kind
from editor.lint.rule import Block, Stretches, swallows
from editor.text import Span
from editor.wikitext.magicword import SORT_KEY_NAMES
from editor.wikitext.model import LinkFact, LinkKind, TagFact, TagKind

REFS = Kind(lambda block: iter(block.reading.refs))
REF_LISTS = Kind(lambda block: iter(block.reading.ref_lists))
HEADINGS = Kind(lambda block: iter(block.reading.headings))
STRAYS = Kind(lambda block: iter(block.reading.stray))


def _swallowing(block: Block) -> Iterator[bool]:
    if block.reading.comments and swallows(block.text, block.reading):
        yield True


SWALLOWING = Kind(_swallowing, telling=True)
"""Comments that hide more than they should: what seems missing may be in them."""


class CategoryTag(NamedTuple):
    """A category tag; `own` is false in a template call or a gallery."""

    link: LinkFact
    own: bool


def _category_tags(block: Block) -> Iterator[CategoryTag]:
    for link in block.reading.links:
        if link.kind is LinkKind.CATEGORY and not link.colon:
            yield CategoryTag(link, link.bracketed and link.span.start not in block.calls)


CATEGORY_TAGS = Kind(_category_tags)


def _language_links(block: Block) -> Iterator[LinkFact]:
    return (link for link in block.reading.links if link.kind is LinkKind.LANGUAGE and not link.colon)


LANGUAGE_LINKS = Kind(_language_links)


def _page_links(block: Block) -> Iterator[bool]:
    if any(link.kind is LinkKind.PAGE for link in block.reading.links):
        yield True


PAGE_LINKS = Kind(_page_links, telling=True)


def _templates(block: Block) -> Iterator[bool]:
    if block.reading.templates:
        yield True


TEMPLATES = Kind(_templates, telling=True)


class SortKey(NamedTuple):
    """``{{DEFAULTSORT:value}}``."""

    span: Span
    value: Span


def _sort_keys(block: Block) -> Iterator[SortKey]:
    for template in block.reading.templates:
        if template.function and template.title in SORT_KEY_NAMES and template.arguments:
            yield SortKey(template.span, template.arguments[0].span)


SORT_KEYS = Kind(_sort_keys)


class LoneTag(NamedTuple):
    """An HTML tag without a partner in its block; one in an extension tag has none elsewhere either."""

    tag: TagFact
    sealed: bool
    in_heading: bool


def _lone_tags(block: Block) -> Iterator[LoneTag]:
    tags = [tag for tag in block.reading.tags if tag.pair < 0 and tag.kind is not TagKind.VOID]
    if tags:
        inner = Stretches(fact.inner for fact in block.reading.extensions if fact.inner is not None)
        headings = Stretches(fact.span for fact in block.reading.headings)
        for tag in tags:
            yield LoneTag(tag, tag.span.start in inner, tag.span.start in headings)


LONE_TAGS = Kind(_lone_tags)

_ENDS = re.compile(r"\b(?:end|bottom|foot|footer|close|e)$|^(?:end|close)\b", re.IGNORECASE)
_STARTS = re.compile(r"\b(?:start|begin|top|head|header|open|col|cols|columns|s)$|^(?:start|begin)\b", re.IGNORECASE)


def _box_ends(block: Block) -> Iterator[Span]:
    for template in block.reading.templates:
        if not template.function and _ENDS.search(template.title.replace("-", " ")):
            yield template.span


def _box_starts(block: Block) -> Iterator[Span]:
    for template in block.reading.templates:
        if not template.function and _STARTS.search(template.title.replace("-", " ")):
            yield template.span


BOX_ENDS = Kind(_box_ends)
"""Calls of templates that sound as if they closed a box."""
BOX_STARTS = Kind(_box_starts)
"""Calls of templates that sound as if they opened a box."""
