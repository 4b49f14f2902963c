"""Sort keys: where they stand, and which letters sort as which."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from editor.lint.rule import Article
from editor.text import Span

_NAMES = frozenset({"defaultsort", "defaultsortkey", "defaultcategorysort"})
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L"}
    | {"ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "’": "'", "–": "-", "—": "-"}
)


@dataclass(frozen=True, slots=True)
class SortKey:
    """``{{DEFAULTSORT:value}}``."""

    span: Span
    value: Span


def sort_keys(article: Article) -> list[SortKey]:
    """Return the page's own sort keys, in text order."""
    return [
        SortKey(template.span, template.arguments[0].span)
        for template in article.facts.templates
        if template.function and template.title in _NAMES and template.arguments
    ]


def plain_letters(text: str) -> str:
    """Return `text` with Latin letters that bear accents written as those they are sorted as."""
    apart = unicodedata.normalize("NFD", text.translate(_LETTERS))
    plain = "".join(letter for letter in apart if not "\u0300" <= letter <= "\u036f")
    return unicodedata.normalize("NFC", plain) if any("a" <= letter.lower() <= "z" for letter in plain) else text
