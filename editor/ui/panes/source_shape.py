"""What can be folded: sections, and templates, references and tables of several lines, from what the lexer knows.

Only for showing: a fold hides lines and decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from editor.wikitext.lexer import depths

_FARTHEST = 5_000  # lines looked through for the end of a template or table
_FARTHEST_REF = 200
_HEADING = re.compile(r"(={1,6})[^=].*?\1[ \t]*(?:<!--.*-->[ \t]*)?\Z")
_REF = re.compile(r"<ref(?:\s[^<>]*?)?(?P<closed>/?)>|(?P<close></ref\s*>)", re.IGNORECASE)


class Shape(NamedTuple):
    """What a line opens and closes.

    Attributes:
        level: Of its heading, 1 to 6; 0 for none.
        templates: Templates open at its end.
        tables: Tables open at its end.
        ref: 1 when it ends inside a reference that it opened, -1 when it closes one and opens none, 0 else.
    """

    level: int = 0
    templates: int = 0
    tables: int = 0
    ref: int = 0


class Fold(NamedTuple):
    """Lines that can be hidden behind their first: `first` stays, those up to and with `last` go."""

    first: int
    last: int


def shape_of(text: str, state_before: int, state: int) -> Shape:
    """Return the shape of a line, given the states the lexer began and ended it in."""
    templates, tables = depths(state)
    level = 0
    if text.startswith("=") and state_before <= 0 and (heading := _HEADING.match(text)):
        level = len(heading[1])
    ref = 0
    if "ref" in text:
        for tag in _REF.finditer(text):
            if tag["close"]:
                ref = 0 if ref > 0 else -1
            elif not tag["closed"]:
                ref = 1
    return Shape(level, templates, tables, ref)


def fold_from(line: int, count: int, shape: Callable[[int], Shape | None]) -> Fold | None:
    """Return what can be folded behind a line, or None.

    Args:
        line: Counted from zero.
        count: How many lines there are.
        shape: Gives the shape of a line, None where it is not known yet.
    """
    here = shape(line)
    if here is None or line + 1 >= count:
        return None
    last = None
    if here.level:
        last = _section_end(line, here.level, count, shape)
    else:
        before = shape(line - 1) if line else Shape()
        if before is None:
            return None
        if here.tables > before.tables:
            last = _end(line, count, _FARTHEST, shape, lambda it: it.tables <= before.tables)
        elif here.templates > before.templates:
            last = _end(line, count, _FARTHEST, shape, lambda it: it.templates <= before.templates)
        elif here.ref > 0:
            last = _end(line, count, _FARTHEST_REF, shape, lambda it: it.ref < 0)
    return None if last is None or last <= line else Fold(line, last)


def can_fold(line: int, count: int, shape: Callable[[int], Shape | None]) -> bool:
    """Tell whether `fold_from` would return a fold, without looking for the end of a section."""
    here = shape(line)
    if here is None or line + 1 >= count or not here.level:
        return fold_from(line, count, shape) is not None
    behind = shape(line + 1)
    return behind is None or not 0 < behind.level <= here.level


def _section_end(line: int, level: int, count: int, shape: Callable[[int], Shape | None]) -> int:
    for at in range(line + 1, count):
        there = shape(at)
        if there is not None and 0 < there.level <= level:
            return at - 1
    return count - 1


def _end(
    line: int, count: int, farthest: int, shape: Callable[[int], Shape | None], closed: Callable[[Shape], bool]
) -> int | None:
    for at in range(line + 1, min(count, line + farthest)):
        there = shape(at)
        if there is None:
            return None
        if closed(there):
            return at
    return None
