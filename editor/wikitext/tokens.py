"""Exact colours: tokens from a reading, nested as its constructs are.

Source: the colours follow what MediaWiki's own highlighting taught people,
https://www.mediawiki.org/wiki/Extension:CodeMirror
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TypeAlias

from editor.text import Span
from editor.wikitext.attributes import read_attributes
from editor.wikitext.model import LinkFact, Token, TokenKind
from editor.wikitext.reading import Reading

_Raw: TypeAlias = tuple[int, int, TokenKind]
_REDIRECT = re.compile(r"\s*(#REDIRECT)\b", re.IGNORECASE)
_NAME = re.compile(r"</?[A-Za-z][^\s<>/]*")
_NEWLINE = re.compile("\n")
_STYLES = {"b": TokenKind.BOLD, "i": TokenKind.ITALIC, "bi": TokenKind.BOLD_ITALIC}


def tokens(reading: Reading) -> list[Token]:
    """Return the tokens of a reading by start, outer ones before those inside them."""
    raw = [item for item in _all(reading) if item[1] > item[0]]
    raw.sort(key=lambda item: (item[0], -item[1]))
    depths = _Depths(reading)
    return [Token(kind, start, end, depths.at(start)) for start, end, kind in raw]


class _Depths:
    """How many templates are around a position."""

    def __init__(self, reading: Reading) -> None:
        spans = [fact.span for fact in reading.templates] + [fact.span for fact in reading.parameters]
        changes = sorted(change for start, end in spans for change in ((start, 1), (end, -1)))
        self.positions = [position for position, _ in changes]
        self.depths = [0]
        for _, change in changes:
            self.depths.append(self.depths[-1] + change)

    def at(self, position: int) -> int:
        return self.depths[bisect_right(self.positions, position)]


def _all(reading: Reading) -> Iterator[_Raw]:
    yield from _structure(reading)
    yield from _links(reading)
    yield from _templates(reading)
    yield from _tags(reading)
    yield from _quotes(reading)


def _structure(reading: Reading) -> Iterator[_Raw]:
    redirect = _REDIRECT.match(reading.text)
    if redirect:
        yield redirect.start(1), redirect.end(1), TokenKind.REDIRECT
    for heading in reading.headings:
        yield *heading.span, TokenKind.HEADING
    for comment in reading.comments:
        yield *comment.span, TokenKind.COMMENT
    for item in reading.list_items:
        if redirect and item.span.start < redirect.end(1):
            continue  # its number sign makes no list
        yield item.span.start, item.span.start + len(item.prefix), TokenKind.LIST
    for kind, spans in (
        (TokenKind.RULE, reading.rules),
        (TokenKind.ENTITY, reading.entities),
        (TokenKind.SIGNATURE, reading.signatures),
        (TokenKind.SWITCH, [switch.span for switch in reading.switches]),
    ):
        for span in spans:
            yield *span, kind
    for mark in reading.table_marks:
        yield *mark.span, TokenKind.TABLE
        if mark.attributes is not None:
            yield from _attributes(reading.text, mark.attributes)


def _attributes(text: str, span: Span) -> Iterator[_Raw]:
    for _, _, name, _ in read_attributes(text, span):
        yield *name, TokenKind.ATTRIBUTE


def _links(reading: Reading) -> Iterator[_Raw]:
    for link in reading.links:
        yield *link.target, TokenKind.LINK_TARGET
        if link.bracketed:
            yield link.span.start, link.span.start + 2, TokenKind.LINK
            yield link.span.end - 2, link.span.end, TokenKind.LINK
        for pipe in _pipes(link):
            yield pipe, pipe + 1, TokenKind.LINK
    for external in reading.external_links:
        yield *external.url, TokenKind.URL
        if external.bracketed:
            yield external.span.start, external.span.start + 1, TokenKind.EXTLINK
            yield external.span.end - 1, external.span.end, TokenKind.EXTLINK


def _pipes(link: LinkFact) -> Iterator[int]:
    parts = link.options or ((link.label,) if link.label is not None else ())
    for part in parts:
        yield part.start - 1


def _templates(reading: Reading) -> Iterator[_Raw]:
    for template in reading.templates:
        start, end = template.span
        yield start, start + 2, TokenKind.TEMPLATE
        yield end - 2, end, TokenKind.TEMPLATE
        yield *template.name, TokenKind.FUNCTION if template.function else TokenKind.TEMPLATE_NAME
        for pipe in template.pipes:
            yield pipe, pipe + 1, TokenKind.TEMPLATE
        for argument in template.arguments:
            if argument.name_span is not None:
                yield *argument.name_span, TokenKind.PARAMETER
    for parameter in reading.parameters:
        yield *parameter.span, TokenKind.ARGUMENT


def _tags(reading: Reading) -> Iterator[_Raw]:
    text = reading.text
    for extension in reading.extensions:
        inner = extension.inner
        opening = Span(extension.span.start, inner.start if inner else extension.span.end)
        yield *opening, TokenKind.EXTENSION
        yield from _attributes(text, extension.attributes)
        if inner is not None:
            yield inner.end, extension.span.end, TokenKind.EXTENSION
            if extension.opaque:
                yield *inner, TokenKind.VERBATIM
    for tag in reading.tags:
        yield *tag.span, TokenKind.HTML
        yield from _attributes(text, tag.attributes)


def _quotes(reading: Reading) -> Iterator[_Raw]:
    """Yield the marks, and what is bold or italic between them."""
    for quote in reading.quotes:
        yield *quote.span, TokenKind.QUOTES
    for style, start, end in _styled(reading):
        yield start, end, _STYLES[style]


def _styled(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Yield bold and italic stretches; two styles that cross give the stretch they share as both."""
    style, since = "", 0
    line_end = -1
    for quote in reading.quotes:
        start = quote.span.start
        if style and start > line_end:
            yield style, since, line_end
            style = ""
        if style:
            yield style, since, start
        style = "".join(
            letter for letter in "bi" if letter in quote.opens or (letter in style and letter not in quote.closes)
        )
        since = quote.span.end
        found = _NEWLINE.search(reading.text, since)
        line_end = found.start() if found else len(reading.text)
    if style:
        yield style, since, line_end
