"""Which unknown words are worth showing: the ladder of filters between a dictionary and a list of typos.

A bare dictionary flags 37 words in 1,000 on finished articles, nearly all of them names and terms. What is left here is
about one in 1,000, and of that only listed misspellings are shown as warnings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from editor.spelling import frequency, misspelling
from editor.spelling.derivation import is_derived
from editor.spelling.suggestion import suggest
from editor.spelling.word import Census, Occurrence
from editor.text import Span

_MEANT = 3  # a word that the article uses so often is meant
_MEANT_LISTED = 5
_SHORTEST = 5  # shorter unknown words are close to something by chance
_RARER = 50  # a misspelling is so many times rarer than the word itself


class Tier(Enum):
    """How sure it is that an unknown word is a slip."""

    LISTED = "listed"  # on the list of known misspellings
    NEAR = "near"  # close to a common word


@dataclass(frozen=True, slots=True)
class Typo:
    """An unknown word that is worth showing, with what it may be, best first."""

    word: str
    span: Span
    tier: Tier
    suggestions: tuple[str, ...]


def typos(census: Census, words: Collection[str] = ()) -> Iterator[Typo]:
    """Yield the unknown words of an article that are worth showing.

    Args:
        census: Its unusual words.
        words: The user's own dictionary.
    """
    for start, item in census.unknown():
        if item.word not in words:
            yield from _judge(census, start, item)


def _judge(census: Census, start: int, item: Occurrence) -> Iterator[Typo]:
    if item.foreign or item.italic or item.linked or not item.word.isascii():
        return
    times = census.counts[item.word]
    span = item.span.shifted(start)
    listed = misspelling.corrections(item.word)
    if listed and times < _MEANT_LISTED and not _is_word_too(item.word.lower(), listed[0].lower()):
        if item.hyphened or item.prefix or (item.word[0].isupper() and not frequency.is_common(listed[0].lower())):
            return
        yield Typo(item.word, span, Tier.LISTED, suggest(item.word, census.counts) or listed)
    elif _is_strange(item, times):
        forms = suggest(item.word, census.counts)
        if forms and frequency.is_common(forms[0].lower()):
            yield Typo(item.word, span, Tier.NEAR, forms)


def _is_word_too(word: str, right: str) -> bool:
    """Tell whether a listed misspelling is used so much that it must be a name or a rare word as well."""
    counts = frequency.counts()
    return word in counts and (len(word) < _SHORTEST or counts[word] * _RARER > counts.get(right, 0))


def _is_strange(item: Occurrence, times: int) -> bool:
    """Tell whether an unknown word is neither meant nor put together from others."""
    if times >= _MEANT or item.hyphened or item.prefix or item.quoted or len(item.word) < _SHORTEST:
        return False
    return not is_derived(item.word.lower())
