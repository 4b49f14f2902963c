"""*a* or *an*: by the sound of the next word, where spelling tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.spelling import dictionary
from editor.spelling.compact import Compact
from editor.spelling.grammar import Slip
from editor.wording import say

_BEFORE = re.compile(r"(?P<article>[Aa]n?) (?P<word>[A-Za-z][a-z]{2,})\b(?![-.]?[A-Z])")
_GLUED = re.compile(r"[\w.'’&/°-]")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:\n]['\"”)]*\s+|[\"“(]|\n)\Z")

# Vowel letters that sound as a consonant: "y" as in "use", "w" as in "one".
_Y_OR_W = re.compile(
    r"uni(?!n[a-z]|mp|mag|d(?!i)|ss)|u(?:s[aeu]|ti[^lm]|til|r[aeio]|k[eur]|ga|bi|to|fo|te|vu|za|lu)"
    r"|eu|ew|oui|one(?!ro|ida|i[^d])|once|utah"
)
# Letter h that is not heard, and words where either article is heard.
_SILENT_H = re.compile(r"(?:hour|honest|honou?r|heir(?!ar))")
_EITHER_H = re.compile(
    r"(?:h(?:ist|otel|abit|ero|ypo|yst|ysp|ered|allu|ebr|armo|erald|erit|omage|erb|exa|ydra|orr|ila|arang))"
)
# The single letter: "type a is", "vitamin a and b".
_NOT_A_NOUN_PHRASE = frozenset(
    {
        "and", "are", "also", "although", "as", "at", "even", "if", "into", "is", "it", "its", "onto", "or", "our",
        "out", "until", "upon", "under", "over", "us",
    }
)  # fmt: skip
_CONSONANTS = frozenset("bcdfgjklmnpqrstvwxyz")
_FOREIGN = frozenset(
    {
        "été", "est", "une", "aux", "ella", "era", "ese", "esta", "otra", "uno", "uns", "ich", "und", "ein",
        "einer", "der", "die", "das", "den", "dem", "amb", "els", "uma",
    }
)  # fmt: skip


def slips(compact: Compact) -> Iterator[Slip]:
    """Yield every article in the mask of a text that does not go with the sound behind it."""
    prose = compact.text
    for found in _BEFORE.finditer(prose):
        if _GLUED.match(prose[found.start() - 1 : found.start()]):
            continue
        article, following = found["article"], found["word"]
        if following in _NOT_A_NOUN_PHRASE or following in _FOREIGN:
            continue
        if article[0] == "A" and not _SENTENCE_START.search(prose, max(0, found.start() - 6), found.start()):
            continue
        right = expected(following)
        if right and right != article.lower():
            span = compact.span(*found.span("article"))
            form = right if article[0] == "a" else right.capitalize()
            message = say("“{wrong}” is spoken “{right}”.", wrong=f"{article} {following}", right=f"{form} {following}")
            yield Slip(
                span, article, (form,), message, sure=following[0].islower() and dictionary.english().knows(following)
            )


def expected(word: str) -> str:
    """Return the article that `word` takes, or "" where that is open."""
    lower = word.lower()
    first = lower[:1]
    if first == "h":
        return "an" if _SILENT_H.match(lower) else "" if _EITHER_H.match(lower) else "a"
    if first in _CONSONANTS:
        return "a" if first != "y" and re.search("[aeiouy]", lower) else ""
    return "a" if _Y_OR_W.match(lower) else "an"
