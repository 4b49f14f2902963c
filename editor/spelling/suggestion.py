"""What a misspelled word was meant to be, best first, in well under a millisecond.

Words one slip away are made and looked up in the frequency list, so there is no index to build or keep; a word without
such neighbours is tried with two slips, one of which left a letter out or in.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from editor.spelling import dictionary, frequency, misspelling
from editor.spelling.slip import one_slip, without_one

_LIMIT = 5
_LONGEST = 40  # letters: no word of the list is longer, and the strings one slip away grow with the square


def suggest(word: str, seen: Mapping[str, int] | None = None) -> tuple[str, ...]:
    """Return up to five corrections of `word` in its own case, the best first.

    Args:
        word: The word as it stands.
        seen: How often unusual words stand in the article; what the article uses comes first.
    """
    forms = _forms(word)
    if not seen or len(forms) < 2:
        return forms[:_LIMIT]
    by_use = sorted(forms, key=lambda form: -seen.get(form, 0))  # stable: the order before settles equal counts
    return tuple(by_use[:_LIMIT])


@lru_cache(maxsize=16384)
def _forms(word: str) -> tuple[str, ...]:
    near = [misspelling.in_case_of(word, form) for form in neighbours(word.lower())]
    return tuple(dict.fromkeys([*misspelling.corrections(word), *near]))


@lru_cache(maxsize=4096)
def neighbours(word: str) -> tuple[str, ...]:
    """Return the words of the frequency list nearest to `word` (lower case), best first."""
    if len(word) > _LONGEST:
        return ()
    counts = frequency.counts()
    words = dictionary.english()
    found = {form for form in one_slip(word) if form in counts}
    if not found and len(word) > 5:
        found = {form for shorter in set(without_one(word)) for form in one_slip(shorter) if form in counts}
        found.discard(word)
    listed = misspelling.listed()
    good = [form for form in found if form not in listed and words.knows(form)]
    return tuple(sorted(good, key=lambda form: -counts[form] * _likelihood(word, form)))[:_LIMIT]


def _likelihood(wrong: str, right: str) -> float:
    """Weigh a correction by the slip it takes: first letters are seldom wrong, letters change places often."""
    weight = 1.0 if wrong[:1] == right[:1] else 0.02
    if len(wrong) == len(right) and sorted(wrong) == sorted(right):
        weight *= 20
    elif len(wrong) != len(right):
        weight *= 4
        if set(wrong) == set(right):
            weight *= 3  # a letter doubled or not
    elif wrong[-1:] != right[-1:]:
        weight *= 0.3
    return weight
