"""Finding names by a few of their letters."""

from __future__ import annotations

import re
from collections.abc import Mapping

_WORD = re.compile(r"\w+")


def best_first(query: str, titles: Mapping[str, str]) -> list[str]:
    """Return the keys of the titles that match, the best first, those equally good in their order.

    Args:
        query: Letters in the order in which they occur in the title; case and blanks do not matter.
        titles: What is searched, by key.
    """
    scores = {key: score(query, title) for key, title in titles.items()}
    return sorted((key for key in titles if scores[key] > 0), key=lambda key: -scores[key])


def score(query: str, title: str) -> int:
    """Tell how well `query` matches; 0 when a letter is missing.

    The whole query as the beginning of the title is best, then at the beginning of a word, then inside one, then as
    beginnings of words, then its letters in order.
    """
    wanted, text = query.casefold().strip(), title.casefold()
    if not wanted:
        return 1
    at = text.find(wanted)
    if at >= 0:
        starts = [found.start() for found in _WORD.finditer(text)]
        return 500 if at == 0 else 400 if any(text.startswith(wanted, start) for start in starts) else 300
    letters = "".join(wanted.split())
    if _by_words(letters, _WORD.findall(text)):
        return 200
    return _scattered(letters, text)


def _by_words(letters: str, words: list[str]) -> bool:
    """Tell whether `letters` are beginnings of words, in order, as ``fas`` of *Fix all safe*."""
    reached = {0}  # how many letters can be used up by the words so far
    for word in words:
        for used in sorted(reached):
            common = 0
            while common < len(word) and used + common < len(letters) and word[common] == letters[used + common]:
                common += 1
                reached.add(used + common)
    return len(letters) in reached


def _scattered(letters: str, text: str) -> int:
    """Return 100 less the letters skipped, at least 1, or 0 when they do not occur in this order."""
    at = first = -1
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return 0
        first = at if first < 0 else first
    return max(100 - (at - first + 1 - len(letters)), 1)
