"""Sentences for the user that can still be translated when they are shown.

What is said to the user is a plain English string wherever it goes: the command line prints it, tests compare it. But
it remembers the *template* it was made from and the values that were filled in, so that the window, which alone knows
the user's language, can look the template up and fill in the same values (`editor.ui.translation`).

A place to fill is a name in braces, ``{title}``; all other braces stand for themselves. Templates are found in the
source (`tests/wording`): the arguments of `say` and `say_count` must be literals.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

Value: TypeAlias = "str | int"
"""What is filled in. A `Wording` among the values is translated as well."""

_PLACE = re.compile(r"\{([a-z_]+)\}")
_NONE: Mapping[str, Value] = {}


class Wording(str):
    """An English sentence that knows how it was made. It equals, sorts and hashes as the sentence.

    Attributes:
        template: What translators see; of a sentence with a count, the form for many.
        values: What is filled in, by name.
        singular: The form for one, or "" for a sentence without a count.
    """

    __slots__ = ("singular", "template", "values")
    template: str
    values: Mapping[str, Value]
    singular: str

    def filled(self, **values: Value) -> Wording:
        """Return the sentence with values for its places; for a template that is kept until they are known."""
        return _wording(self.template, values)

    def __reduce__(self) -> tuple[object, ...]:
        """Travel as template and values: the template is written once for all sentences made of it."""
        if self.singular:
            return _wording, (self.template, self.values, self.singular)
        return (_wording, (self.template, self.values)) if self.values else (_plain, (self.template,))


def say(template: str, /, **values: Value) -> Wording:
    """Return a sentence.

    Args:
        template: A literal with a place ``{name}`` for each value.
        values: What to fill in; none for a template that `Wording.filled` completes.
    """
    return _wording(template, values) if values else _plain(template)


def say_count(one: str, many: str, /, count: int, **values: Value) -> Wording:
    """Return a sentence about a number of things.

    Args:
        one: The form for one thing, a literal.
        many: The form for all other numbers, a literal with a place ``{count}``. Translators see this one.
        count: How many there are.
        values: What else to fill in.
    """
    return _wording(many, {"count": count, **values}, one)


def verbatim(text: str) -> Wording:
    """Return a text as it is, such as one that is translated already."""
    return _wording(text, _NONE)


def fill(template: str, values: Mapping[str, Value]) -> str:
    """Return `template` with its places filled; a place without a value stays."""
    return _PLACE.sub(lambda found: str(values.get(found[1], found[0])), template) if values else template


def places(template: str) -> list[str]:
    """Return the names of the places of a template, sorted."""
    return sorted(set(_PLACE.findall(template)))


@cache
def _plain(template: str) -> Wording:
    return _wording(template, _NONE)


def _wording(template: str, values: Mapping[str, Value], singular: str = "") -> Wording:
    wording = Wording(fill(singular if singular and values["count"] == 1 else template, values))
    wording.template = template
    wording.values = values
    wording.singular = singular
    return wording
