"""Grammar patterns: turns of phrase that are wrong wherever they stand, with what they should be.

Every pattern is a regular expression over the prose mask and a function that gives the replacement of its group
``wrong``. `find` runs those of one rule. A pattern that was right in fewer than 8 of 10 flags on real articles is
marked unsure, and its rule lowers its voice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor.spelling.compact import Compact
from editor.spelling.misspelling import in_case_of
from editor.text import Span
from editor.wording import Wording

Replacement = Callable[[re.Match[str]], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One turn of phrase.

    Attributes:
        regex: Its group ``wrong`` is what is replaced; without such a group, all of it.
        telling: Every match holds one of these; only their neighbourhood is searched.
        replacement: What the group should be, best first; empty where only a person can say.
        message: What the reader sees, with ``{wrong}`` and ``{right}`` filled in.
        sure: Right in at least 8 of 10 flags.
        reach: How many characters a match may go to each side of what is telling.
    """

    regex: re.Pattern[str]
    telling: tuple[str, ...]
    replacement: Replacement
    message: Wording
    sure: bool = True
    reach: int = 60


@dataclass(frozen=True, slots=True)
class Slip:
    """A place where a pattern matched; `wrong` is the text there without markup."""

    span: Span
    wrong: str
    right: tuple[str, ...]
    message: Wording
    sure: bool


def find(patterns: tuple[Pattern, ...], prose: Compact) -> Iterator[Slip]:
    """Yield the slips that `patterns` find in prose."""
    text = prose.text
    for pattern in patterns:
        for word in pattern.telling:
            if word in text:
                break
        else:
            continue
        for found in _matches(pattern, text):
            group = "wrong" if "wrong" in pattern.regex.groupindex else 0
            wrong = found[group]
            right = tuple(in_case_of(wrong, form) for form in pattern.replacement(found) if form != wrong)
            if right:
                message = pattern.message.filled(wrong=wrong, right=right[0])
                yield Slip(prose.span(*found.span(group)), wrong, right, message, pattern.sure)


def _matches(pattern: Pattern, text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern, looking only around what is telling: twenty times as fast as everywhere."""
    places = sorted(at for word in pattern.telling for at in _places(word, text))
    done = 0
    for index, at in enumerate(places):
        if index + 1 < len(places) and places[index + 1] - at < pattern.reach:
            continue  # searched along with the next
        start = max(done, _first_of_run(places, index, pattern.reach) - pattern.reach)
        for found in pattern.regex.finditer(text, start, at + pattern.reach + 40):
            done = found.end()
            yield found


def _first_of_run(places: list[int], index: int, reach: int) -> int:
    while index > 0 and places[index] - places[index - 1] < reach:
        index -= 1
    return places[index]


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
