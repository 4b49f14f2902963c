"""Which unknown words are worth showing: the ladder of filters between a dictionary and a list of typos.

A bare dictionary flags 37 words in 1,000 on finished articles, nearly all of them names and terms. What is left here is
about one in 10,000, and of that listed misspellings and clear slips are shown as warnings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from editor.spelling import frequency, misspelling
from editor.spelling.census import Census
from editor.spelling.derivation import is_derived
from editor.spelling.suggestion import suggest
from editor.spelling.word import Occurrence
from editor.text import Span
from editor.text.distance import distance

_MEANT = 3  # a word that the article uses so often is meant
_MEANT_LISTED = 5
_SHORTEST = 5  # shorter unknown words are close to something by chance
_LONG = 7  # from here a slip seldom makes another word, and another word is seldom one slip away
_RARER = 50  # a misspelling is so many times rarer than the word itself


class Tier(Enum):
    """How sure it is that an unknown word is a slip."""

    LISTED = "listed"  # on the list of known misspellings
    CLEAR = "clear"  # long, and one slip inside it makes it a common word and no other
    NEAR = "near"  # close to a common word


@dataclass(frozen=True, slots=True)
class Typo:
    """An unknown word that is worth showing, with what it may be, best first."""

    word: str
    span: Span
    tier: Tier
    suggestions: tuple[str, ...]


def typos(census: Census, words: Collection[str] = ()) -> Iterator[Typo]:
    """Yield the unknown words of an article that are worth showing, in text order.

    Args:
        census: Its unusual words.
        words: The user's own dictionary.
    """
    judged = {word: _judge(word, census) for word in census.suspects if word not in words}
    worth = {word: typo for word, typo in judged.items() if typo is not None}
    for start, item in census.suspected(set(worth)):
        tier, forms = worth[item.word]
        if _stands_as_slip(item, tier):
            yield Typo(item.word, item.span.shifted(start), tier, forms)


def prepare(words: Iterable[str]) -> None:
    """Work out what unknown words may be meant to be, which is remembered, so that `typos` need not for all at once."""
    for word in words:
        if len(word) >= _SHORTEST:
            suggest(word)


def _judge(word: str, census: Census) -> tuple[Tier, tuple[str, ...]] | None:
    """Return what an unknown word may be meant to be, and how sure that is, by what the whole article says."""
    times = census.counts.get(word, 0)
    listed = misspelling.corrections(word)
    if listed and times < _MEANT_LISTED and not _is_word_too(word.lower(), listed[0].lower()):
        return Tier.LISTED, suggest(word, census.counts) or listed
    if times < _MEANT and len(word) >= _SHORTEST and not _is_derived(word.lower()):
        forms = suggest(word, census.counts)
        if forms and frequency.is_common(forms[0].lower()):
            return Tier.CLEAR if _is_clear(word, forms) else Tier.NEAR, forms
    return None


def _is_clear(word: str, forms: tuple[str, ...]) -> bool:
    """Tell whether a word is one slip away from one word alone, its first letter and its ending kept."""
    if len(forms) > 1 or len(word) < _LONG or not (word.islower() and word.isalpha()):
        return False
    right = forms[0]
    return word[0] == right[0] and word[-1] == right[-1] and distance(word, right) == 1


def _stands_as_slip(item: Occurrence, tier: Tier) -> bool:
    """Tell whether what stands around a word lets it be a slip."""
    if item.hyphened or item.prefix:
        return False
    if tier is Tier.LISTED:
        listed = misspelling.corrections(item.word)[0]
        return not item.word[0].isupper() or frequency.is_common(listed.lower())
    return not item.quoted


_is_derived = lru_cache(maxsize=16384)(is_derived)


def _is_word_too(word: str, right: str) -> bool:
    """Tell whether a listed misspelling is used so much that it must be a name or a rare word as well."""
    counts = frequency.counts()
    return word in counts and (len(word) < _SHORTEST or counts[word] * _RARER > counts.get(right, 0))
