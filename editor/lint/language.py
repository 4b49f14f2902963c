"""Whether an article is in the language that the rules of style are made for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Body, Kind
from editor.lint.rule import Block
from editor.wikitext.foreign import is_english
from editor.wikitext.site import SiteProfile

_SAMPLE = 1500  # words of prose to tell the language by
_ENOUGH = 25
_FEW = 8  # are enough where most of them are of another language
_SPARSE = 12  # English prose has one of its little words in four or five; lists and names thin them out
_MORE = 2
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "was",
        "with",
        "for",
        "from",
        "that",
        "is",
        "are",
        "were",
        "which",
        "has",
        "been",
        "this",
        "by",
        "or",
    ]
)
# Little words of languages in Latin letters, none of which English has; words with other letters count as such too.
_OTHER = frozenset(
    [
        "der",
        "die",
        "das",
        "und",
        "den",
        "dem",
        "ist",
        "von",
        "mit",
        "für",
        "auf",
        "nicht",
        "eine",
        "im",
        "zu",
        "ein",
        "wurde",
        "la",
        "le",
        "les",
        "des",
        "du",
        "et",
        "est",
        "une",
        "dans",
        "par",
        "sur",
        "pour",
        "el",
        "los",
        "las",
        "del",
        "una",
        "por",
        "con",
        "para",
        "su",
        "se",
        "di",
        "il",
        "che",
        "della",
        "delle",
        "dei",
        "nel",
        "da",
        "e",
        "alla",
        "sono",
        "een",
        "het",
        "van",
        "en",
        "zijn",
        "op",
        "voor",
        "niet",
        "och",
        "att",
        "det",
        "som",
        "av",
        "en",
        "på",
        "og",
        "til",
        "er",
        "ikke",
        "na",
        "nie",
        "jest",
        "w",
        "z",
        "do",
        "się",
        "oraz",
        "o",
        "em",
        "os",
        "um",
        "uma",
        "foi",
        "dos",
        "ja",
        "on",
        "oli",
        "sekä",
        "ve",
        "bir",
        "bu",
        "ile",
        "az",
        "és",
        "egy",
        "hogy",
        "v",
        "je",
        "ve",
        "se",
        "že",
        "si",
        "ca",
        "cu",
        "din",
        "pe",
        "nu",
        "și",
        "va",
        "ng",
        "ang",
        "mga",
        "sa",
        "yang",
        "dan",
        "di",
        "dengan",
        "ini",
        "adalah",
        "wa",
        "kwa",
        "ni",
    ]
)


def _counts(block: Block) -> Iterator[tuple[int, int, int]]:
    """Yield how many words of prose a block has, how many little English ones, and how many of other languages."""
    words = _WORD.findall(block.prose.lower())
    if words:
        english = sum(1 for word in words if word in _ENGLISH)
        yield len(words), english, sum(1 for word in words if word in _OTHER or not word.isascii())


_COUNTS = Kind(_counts)


def is_foreign(body: Body, site: SiteProfile) -> bool:
    """Tell whether an article is not in English: its wiki is not, or its text plainly is not, and nobody chose a wiki.

    Args:
        body: The article.
        site: The profile it is read with.
    """
    if not is_english(site.lang):
        return True
    if site.known:
        return False
    words = english = other = 0
    for part in body.parts:
        if words > _SAMPLE:
            break
        for all_here, english_here, other_here in part.of(_COUNTS):
            words += all_here
            english += english_here
            other += other_here
    enough = words >= _ENOUGH or (words >= _FEW and other > words / 2)
    return enough and words > _SPARSE * english and other > _MORE * english
