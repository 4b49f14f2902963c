"""Slips of the pen, made by chance that a seed fixes, to plant in an article and see whether they are found.

Kinds: *list*, a known misspelling of a word; *human*, what hands do (letters left out, doubled, swapped, the key
beside); *random*, a letter changed to any other; *name*, one letter of an often used name wrong.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from random import Random

from editor.spelling import dictionary, misspelling
from editor.text import Span
from editor.wikitext.prose import mask
from editor.wikitext.reading import read
from editor.wikitext.site import default_site

KINDS = ("list", "human", "random", "name")
OFTEN = 5  # a name that stands so often

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_WORD = re.compile(r"(?<![\w\x01'’.-])[a-z]{4,}(?![\w\x01'’-])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{4,}(?![\w\x01'’-])")
_IN_SOURCE = re.compile(r"[A-Z][a-z]{4,}")


@dataclass(frozen=True, slots=True)
class Slip:
    """A word to put wrong: where it stands, what stands there, and what shall."""

    kind: str
    span: Span
    right: str
    wrong: str


def slips(text: str, each: int, chance: Random) -> list[Slip]:
    """Return slips for one article, at most `each` of a kind, no two near one another, in text order."""
    prose = mask(read(text, default_site()))
    words = [found for found in _WORD.finditer(prose) if dictionary.english().knows(found[0])]
    often = Counter(_IN_SOURCE.findall(text))
    names = [found for found in _NAME.finditer(prose) if _is_name(found[0]) and often[found[0]] >= OFTEN]
    made: list[Slip] = []
    for kind in KINDS:
        places = list(names if kind == "name" else words)
        chance.shuffle(places)
        wanted = len(made) + each
        for found in places:
            if len(made) == wanted:
                break
            span = Span(*found.span())
            wrong = _MAKERS[kind](found[0], chance)
            if wrong and all(abs(span.start - other.span.start) > 200 for other in made):
                made.append(Slip(kind, span, found[0], wrong))
    return sorted(made, key=lambda slip: slip.span)


def planted(text: str, made: list[Slip]) -> tuple[str, list[Span]]:
    """Return the article with the slips in it, and where each stands there."""
    pieces: list[str] = []
    spans: list[Span] = []
    at = length = 0
    for slip in made:
        kept = text[at : slip.span.start]
        pieces += kept, slip.wrong
        start = length + len(kept)
        length = start + len(slip.wrong)
        spans.append(Span(start, length))
        at = slip.span.end
    return "".join([*pieces, text[at:]]), spans


def _is_name(word: str) -> bool:
    return not dictionary.english().knows(word.lower())


@cache
def _misspellings() -> Mapping[str, list[str]]:
    """Return the listed misspellings of each word that has some and is meant by nothing else."""
    wrongs: dict[str, list[str]] = defaultdict(list)
    for wrong, right in misspelling.listed().items():
        if right.isalpha():
            wrongs[right].append(wrong)
    return wrongs


def _listed(word: str, chance: Random) -> str:
    wrongs = _misspellings().get(word)
    return chance.choice(wrongs) if wrongs else ""


def _human(word: str, chance: Random) -> str:
    return chance.choice((_omitted, _doubled, _swapped, _key_beside))(word, chance)


def _name(word: str, chance: Random) -> str:
    return chance.choice((_omitted, _doubled, _put_in, _swapped, _changed))(word, chance)


def _omitted(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def _doubled(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at] + word[at:]


def _put_in(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) + 1)
    return word[:at] + chance.choice(_LETTERS) + word[at:]


def _swapped(word: str, chance: Random) -> str:
    places = [at for at in range(1, len(word) - 1) if word[at] != word[at + 1]]
    if not places:
        return ""
    at = chance.choice(places)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _changed(word: str, chance: Random) -> str:
    at = chance.randrange(len(word))
    letter = chance.choice([letter for letter in _LETTERS if letter != word[at].lower()])
    return word[:at] + (letter.upper() if word[at].isupper() else letter) + word[at + 1 :]


def _key_beside(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice(_beside()[word[at]]) + word[at + 1 :]


@cache
def _beside() -> Mapping[str, str]:
    """Return the keys left, right, above and below each on a QWERTY keyboard."""
    keys = {(row, column): key for row, line in enumerate(_ROWS) for column, key in enumerate(line)}
    steps = ((0, -1), (0, 1), (-1, 0), (-1, 1), (1, 0), (1, -1))
    return {
        key: "".join(keys[place] for step in steps if (place := (row + step[0], column + step[1])) in keys)
        for (row, column), key in keys.items()
    }


_MAKERS: Mapping[str, Callable[[str, Random], str]] = {
    "list": _listed,
    "human": _human,
    "random": _changed,
    "name": _name,
}
