"""A word written twice in a row by mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.spelling.compact import Compact
from editor.spelling.grammar import Slip

_TWICE = re.compile(
    r"(?<![\w'’.-])(?P<word>[A-Za-z][a-z]*)(?P<again>[ \n](?P=word))(?![\w'’-])|(?<![\w'’.-])(?P<cap>[A-Z][a-z]*)(?P<same> (?!(?P=cap))(?i:(?P=cap)))(?![\w'’-])"
)
_SURE = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "and",
        "to",
        "for",
        "by",
        "with",
        "from",
        "as",
        "at",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "his",
        "her",
        "its",
        "their",
        "this",
        "these",
        "they",
        "he",
        "she",
        "it",
        "which",
        "who",
        "not",
        "or",
        "but",
        "into",
        "than",
        "then",
        "when",
        "has",
        "have",
        "also",
        "only",
        "between",
        "during",
        "after",
        "before",
    ]
)
_IN_PLACE = frozenset(["in", "on", "to", "up", "out", "off", "over", "by"])
# After these a particle may stand before a preposition: "moved in in 1990".
_PARTICLE_VERB = re.compile(
    r"(?:\w+ed|\w+ing|came|comes?|went|goe?s?|gone|lives?|sets?|lets?|brought|taken|takes?|took|put|born|year|log|logs|is|was|be|been|held|carry|carries) \Z"
)
_MEANT = frozenset(
    [
        "had",
        "that",
        "very",
        "many",
        "much",
        "so",
        "no",
        "yes",
        "ha",
        "bye",
        "her",
        "long",
        "far",
        "more",
        "again",
        "never",
        "do",
        "did",
        "you",
        "years",
        "is",
    ]
)


def slips(compact: Compact) -> Iterator[Slip]:
    """Yield every word that stands twice where once was meant; the span covers both."""
    prose = compact.text
    for found in _TWICE.finditer(prose):
        word = (found["word"] or found["cap"]).lower()
        if (found["cap"] or found["word"][0].isupper()) and word not in _SURE:
            continue
        if word in _MEANT and word not in _SURE:
            continue
        if word in _IN_PLACE and _PARTICLE_VERB.search(prose, max(0, found.start() - 14), found.start()):
            continue
        if word not in _SURE and word not in _IN_PLACE:
            continue
        if prose[found.end() : found.end() + 2].strip()[:1] in (",", "!", '"') and word not in ("the", "a", "an", "of"):
            continue
        wrong = prose[found.start() : found.end()]
        yield Slip(
            compact.span(found.start(), found.end()),
            wrong,
            (found["word"] or found["cap"],),
            f"The reader sees “{word}” twice in a row.",
            True,
        )
