"""Passages that say which language they are in: ``{{lang|de|...}}``, ``{{lang-de|...}}``, ``lang="de"`` on a tag.

Source: https://en.wikipedia.org/wiki/Template:Lang and https://html.spec.whatwg.org/multipage/dom.html#attr-lang
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from editor.text import Span
from editor.wikitext.attributes import read_attributes
from editor.wikitext.model import TagFact, TemplateFact
from editor.wikitext.reading import Reading

_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
_PREFIX = "lang-"


class Passage(NamedTuple):
    """A stretch of text in a language; `code` is in lower case, e.g. ``pt-br``."""

    span: Span
    code: str


def is_english(code: str) -> bool:
    """Tell whether a language code is one of English, e.g. ``en-gb``."""
    return code.partition("-")[0].lower() == "en"


def passages(reading: Reading) -> Iterator[Passage]:
    """Yield the passages of a reading: what templates name first, then what tags do."""
    for template in reading.templates:
        yield from _of_template(reading.text, template)
    for tag in reading.tags:
        yield from of_tag(reading, tag)


def of_tag(reading: Reading, tag: TagFact) -> Iterator[Passage]:
    """Yield what stands between a tag with a language and its partner."""
    if tag.pair < 0 or "lang" not in reading.text[tag.attributes.start : tag.attributes.end].lower():
        return
    behind = reading.tags[tag.pair].span
    if behind.start < tag.span.end:
        return
    for name, value, _, _ in read_attributes(reading.text, tag.attributes):
        if name.lower() in ("lang", "xml:lang") and _CODE.fullmatch(value.strip()):
            yield Passage(Span(tag.span.end, behind.start), value.strip().lower())
            return


def _of_template(text: str, template: TemplateFact) -> Iterator[Passage]:
    title = template.title.rpartition(":")[2].lower()
    values = {argument.name: argument.value for argument in template.arguments}
    if title == "lang" and "1" in values and "2" in values:
        code, value = text[values["1"].start : values["1"].end].strip(), values["2"]
    elif title.startswith(_PREFIX) and "1" in values:
        code, value = title[len(_PREFIX) :], values["1"]
    else:
        return
    if _CODE.fullmatch(code):
        yield Passage(value, code.lower())
