"""The prose mask: a text of the same length in which only what a reader reads as prose is left.

Labels, captions, cells and items stay. Markup inside or between words becomes `JOINER`, so that ``[[bus]]es`` can be
read as one word and ``'',''`` as a comma; what shows as something other than English words (templates, formulas, bare
addresses, code, what a tag says is in another language) becomes `OBJECT`; what ends a sentence as a line break does (a
picture's markup, cells, ``<br>``) becomes line breaks. So every position in the mask is a position in the text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from editor.text import Span
from editor.wikitext.foreign import is_english, of_tag
from editor.wikitext.model import LinkFact, LinkKind, RefFact, TagFact
from editor.wikitext.reading import Reading

JOINER = "\x01"
OBJECT = "\ufffc"
BREAK = "\n"
WORD = re.compile(r"[^\W_](?:[^\W_]|[\x01'’.,-]+(?=[^\W_]))*")
_INLINE = frozenset(
    {
        "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "del", "em", "font", "i", "ins", "kbd", "link",
        "mark", "meta", "q", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
        "var", "wbr",
    }
)  # fmt: skip
_CODE = frozenset({"code", "tt", "kbd", "samp", "var"})
# Extension tags whose content is read as prose, and what stands for their tags.
_PROSE_TAGS = {"poem": BREAK, "gallery": BREAK, "imagemap": BREAK, "indicator": JOINER}

_Fill = tuple[int, int, str]


def mask(reading: Reading) -> str:
    """Return the prose mask of a reading; it is worked out once."""
    if not reading.masked and reading.text:
        reading.masked = _masked(reading)
    return reading.masked


def count_words(reading: Reading) -> int:
    """Return how many words of prose a reading holds."""
    return sum(1 for _ in WORD.finditer(mask(reading)))


def _masked(reading: Reading) -> str:
    text = reading.text
    fills = sorted(_fills(reading), key=_outer_first)
    pieces: list[str] = []
    at = 0
    for start, end, fill in fills:
        start = max(start, at)
        if end <= start:
            continue
        pieces.append(text[at:start])
        pieces.append(fill * (end - start) if len(fill) == 1 else fill[: end - start])
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def _outer_first(fill: _Fill) -> tuple[int, int]:
    return fill[0], -fill[1]


def _fills(reading: Reading) -> Iterator[_Fill]:
    for comment in reading.comments:
        yield *comment.span, JOINER
    for template in reading.templates:
        yield *template.span, OBJECT
    for parameter in reading.parameters:
        yield *parameter.span, OBJECT
    for ref in reading.refs:
        yield _ref(reading.text, ref)
    yield from _extensions(reading)
    for link in reading.links:
        yield from _link(link)
    yield from _addresses(reading)
    yield from _tags(reading)
    yield from _small(reading)


def _ref(text: str, ref: RefFact) -> _Fill:
    """A reference between two letters divides the words; elsewhere the reader's eye passes over its number."""
    start, end = ref.span
    divides = text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
    return start, end, OBJECT if divides else JOINER


def _extensions(reading: Reading) -> Iterator[_Fill]:
    for extension in reading.extensions:
        start, end = extension.span
        fill = _PROSE_TAGS.get(extension.name)
        if extension.name == "ref":
            continue
        if fill is None or extension.inner is None:
            yield start, end, OBJECT
        else:
            yield start, extension.inner.start, fill
            yield extension.inner.end, end, fill


def _link(link: LinkFact) -> Iterator[_Fill]:
    start, end = link.span
    if link.kind in (LinkKind.CATEGORY, LinkKind.LANGUAGE):
        yield start, end, JOINER
    elif link.kind is LinkKind.FILE:
        if link.label is None:
            yield start, end, BREAK
        else:
            yield start, link.label.start, BREAK
            yield link.label.end, end, BREAK
    else:
        shown = link.label or link.target
        yield start, shown.start, JOINER
        yield shown.end, end, JOINER


def _addresses(reading: Reading) -> Iterator[_Fill]:
    for external in reading.external_links:
        start, end = external.span
        if external.label is None:
            yield start, end, OBJECT
        else:
            label = reading.text[external.label.start : external.label.end]
            yield start, external.label.start + len(label) - len(label.lstrip()), JOINER
            yield end - 1, end, JOINER


def _tags(reading: Reading) -> Iterator[_Fill]:
    tags = reading.tags
    for tag in tags:
        for passage in of_tag(reading, tag):
            if not is_english(passage.code):
                yield *passage.span, OBJECT
        if tag.name in _CODE and tag.pair >= 0 and tags[tag.pair].span.start > tag.span.start:
            yield tag.span.start, tags[tag.pair].span.end, OBJECT
        else:
            yield _tag(tag)
    for tag in reading.foreign_tags:
        yield *tag.span, OBJECT


def _tag(tag: TagFact) -> _Fill:
    return tag.span.start, tag.span.end, JOINER if tag.name in _INLINE else BREAK


def _small(reading: Reading) -> Iterator[_Fill]:
    for quote in reading.quotes:
        yield *quote.span, JOINER
    for switch in reading.switches:
        yield *switch.span, JOINER
    for span in reading.signatures:
        yield *span, OBJECT
    for mark in reading.table_marks:
        yield *mark.span, BREAK
    for span in reading.entities:
        yield _entity(reading.text, span)


def _entity(text: str, span: Span) -> _Fill:
    """The character itself stands for its entity, a plain blank for a no-break one."""
    shown = html.unescape(text[span.start : span.end])
    shown = " " if shown == "\xa0" else shown if len(shown) < span.end - span.start else OBJECT
    return span.start, span.end, shown + JOINER * (span.end - span.start - len(shown))
