"""Structured edits inside one construct: a template's arguments, a tag's attributes.

Each function takes the article's text and the span of one construct and returns edits with absolute spans that change
as little as can be; what nobody asked to change keeps its bytes. mwparserfromhell takes the construct apart and puts it
together; the edit is what then differs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mwparserfromhell
from mwparserfromhell.nodes import Tag, Template

from editor.text import Edit, Span

# Above this, taking a construct apart would be felt, and no template call is that long.
_LONGEST = 200_000


def set_argument(text: str, span: Span, name: str, value: str) -> list[Edit]:
    """Give an argument of the template at `span` a value, adding it in the style of the others if it is new."""
    return _with_template(text, span, lambda template: template.add(name, value, preserve_spacing=True))


def rename_argument(text: str, span: Span, name: str, new_name: str) -> list[Edit]:
    """Rename a named argument; nothing is done where `new_name` is there already or `name` is positional."""

    def rename(template: Any) -> None:
        if template.has(name) and not template.has(new_name):
            argument = template.get(name)
            if argument.showkey:
                old = str(argument.name)
                argument.name = old.replace(old.strip(), new_name, 1) if old.strip() else new_name

    return _with_template(text, span, rename)


def remove_argument(text: str, span: Span, name: str) -> list[Edit]:
    """Take an argument out, with all of its repetitions; positional ones behind it keep their numbers."""

    def remove(template: Any) -> None:
        if template.has(name):
            template.remove(name)

    return _with_template(text, span, remove)


def set_attribute(text: str, span: Span, name: str, value: str) -> list[Edit]:
    """Give the tag at `span` (``<ref ...>`` or ``<ref .../>``) an attribute in double quotes, new or not."""

    def change(tag: Any) -> None:
        quoted = value.replace('"', "&quot;")
        if tag.has(name):
            attribute = tag.get(name)
            attribute.value = quoted
            attribute.quotes = '"'
        else:
            tag.add(name, quoted)

    return _with_tag(text, span, change)


def remove_attribute(text: str, span: Span, name: str) -> list[Edit]:
    """Take an attribute out of the tag at `span`."""

    def remove(tag: Any) -> None:
        if tag.has(name):
            tag.remove(name)

    return _with_tag(text, span, remove)


def _with_template(text: str, span: Span, change: Callable[[Any], object]) -> list[Edit]:
    return _changed(text, span, Template, change)


def _with_tag(text: str, span: Span, change: Callable[[Any], object]) -> list[Edit]:
    return _changed(text, span, Tag, change)


def _changed(text: str, span: Span, kind: type[Any], change: Callable[[Any], object]) -> list[Edit]:
    source = text[span.start : span.end]
    if len(source) > _LONGEST:
        return []
    nodes = mwparserfromhell.parse(source).nodes
    if len(nodes) != 1 or not isinstance(nodes[0], kind):
        return []
    change(nodes[0])
    return _difference(source, str(nodes[0]), span.start)


def _difference(old: str, new: str, start: int) -> list[Edit]:
    """Return the one edit that turns `old` into `new`, as short as their common ends allow."""
    if old == new:
        return []
    left = _common(old, new)
    right = _common(old[left:][::-1], new[left:][::-1])
    return [Edit(Span(start + left, start + len(old) - right), new[left : len(new) - right])]


def _common(one: str, other: str) -> int:
    """Return how many characters both start with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (left, right) in pairs if left != right), min(len(one), len(other)))
