"""Names that an article spells in two ways: a rare form next to one used often.

The frequent form is the *anchor*. A rare form counts when it is one slip away from it (two in long names) and no word
of its own. What looks like another name, an inflection or another transcription is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.spelling import dictionary, frequency
from editor.spelling.word import Census, Occurrence
from editor.text import Span
from editor.text.distance import distance

_RARE = 2  # a form seen more often is meant
_SUPPORT = 3
_LONG = 9  # from here two slips are allowed
_SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("kh", "k"),
    ("th", "t"),
    ("sch", "sh"),
    ("sh", "s"),
    ("tz", "z"),
    ("ei", "ai"),
    ("oe", "o"),
)
_SAME_SOUND = tuple(frozenset(pair) for pair in ("kc", "yi", "vw", "sz", "uo", "jy", "qk", "ei", "dt", "ae", "gj"))


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """A rare form with what the article uses elsewhere.

    Attributes:
        word: The rare form.
        anchor: The form used often.
        span: Where the rare form stands.
        times: How often the anchor is used.
        score: 1 and more is worth a warning.
    """

    word: str
    anchor: str
    span: Span
    times: int
    score: int


def inconsistencies(census: Census, title: str = "") -> list[Inconsistency]:
    """Return the rare forms of an article's names, in text order.

    Args:
        census: Its unusual words.
        title: The page's title; a name in it is known to be right.
    """
    counts = Counter(census.counts)
    titled = set(title.replace("_", " ").split())
    support = {name: count + (2 if name in titled else 0) for name, count in counts.items() if name[:1].isupper()}
    anchors = {name for name, count in support.items() if count >= _SUPPORT - 1 and _may_anchor(name)}
    index = _Index(anchors)
    checked = {item.word for _, item in census.names() if item.linked} | titled
    places = [
        (start, item)
        for start, item in census.names()
        if counts[item.word] <= _RARE and item.word not in checked and _may_be_slip(item)
    ]
    found: list[Inconsistency] = []
    for start, item in places:
        near = [name for name in index.near(item.word) if _comparable(item.word, name, counts)]
        scores = {name: _score(census, item, name, support[name]) for name in near}
        if not scores:
            continue
        anchor = max(near, key=lambda name: (scores[name], support[name], name))
        score = scores[anchor]
        if score >= 0:
            found.append(Inconsistency(item.word, anchor, item.span.shifted(start), support[anchor], score))
    return found


def _may_anchor(name: str) -> bool:
    return len(name) >= 5 and name.isascii()


def _may_be_slip(item: Occurrence) -> bool:
    if item.italic or item.foreign or item.hyphened or len(item.word) < 4 or not item.word[1:].islower():
        return False
    if not item.word.isascii():
        return False
    words = dictionary.english()
    lower = item.word.lower()
    return not words.knows(item.word) and not words.knows(lower) and lower not in frequency.counts()


def _comparable(word: str, anchor: str, counts: Counter[str]) -> bool:
    return counts[anchor] > counts[word] and not (_is_inflection(word, anchor) or _sounds_same(word, anchor))


def _is_inflection(one: str, other: str) -> bool:
    """Tell whether two forms differ at their end alone, as Roman and Romans, Ivanov and Ivanova, wolfs and wolves."""
    short, long = sorted((one, other), key=len)
    shared = 0
    while shared < len(short) and short[shared] == long[shared]:
        shared += 1
    ends = short[shared:], long[shared:]
    if not all(ends):
        return True
    if max(map(len, ends)) > 1 and ends[0][-1] == ends[1][-1] and len(ends[0]) == 1:
        return False  # a letter left out before the last: Australa
    return len(ends[0]) == 1 or (len(ends[0]) <= 3 and len(short) >= _LONG - 1 and distance(one, other) > 1)


@lru_cache(maxsize=4096)
def _sounds_same(one: str, other: str) -> bool:
    """Tell whether two forms are transcriptions of one sound."""
    first, second = one.lower(), other.lower()
    for long, short in _SOUNDS:
        if first.replace(long, short) == second.replace(long, short):
            return True
    if len(first) != len(second):
        return False
    changed = [frozenset(pair) for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return len(changed) == 1 and changed[0] in _SAME_SOUND


def _score(census: Census, item: Occurrence, anchor: str, support: int) -> int:
    """Weigh a pair: names around that they share speak for a slip, quotation against it."""
    words = dictionary.english()
    shared = _share_neighbour(census, item, anchor)
    if words.has(anchor.lower()) and not shared:
        return -1  # an ordinary word with a capital: what is near it may be anything
    score = 2 if shared else 0
    if support >= 2 * _SUPPORT:
        score += 1
    if words.has(anchor):
        score += 1
    if _is_dropped_or_swapped(item.word, anchor):
        score += 1
    if item.quoted:
        score -= 2
    return score if support >= _SUPPORT or score >= 2 else -1


def _share_neighbour(census: Census, item: Occurrence, anchor: str) -> bool:
    """Tell whether a name stands beside the rare form that also stands beside the anchor."""
    return any(
        other.word == anchor
        and ((item.before and other.before == item.before) or (item.after and other.after == item.after))
        for _, other in census.names()
    )


def _is_dropped_or_swapped(word: str, anchor: str) -> bool:
    """Tell whether the rare form lacks a letter of the anchor or swaps two: the slips of a quick hand."""
    return len(word) < len(anchor) or sorted(word) == sorted(anchor)


def _deletes(word: str) -> Iterator[str]:
    for at in range(1, len(word)):  # the first letter is kept: another one is another name
        yield word[:at] + word[at + 1 :]


@lru_cache(maxsize=32768)
def _keys(word: str) -> tuple[str, ...]:
    return (word, *dict.fromkeys(_deletes(word)))


class _Index:
    """Finds the anchors near a form: two words one slip apart share a form with one letter left out."""

    def __init__(self, anchors: Iterable[str]) -> None:
        self._by_key: dict[str, list[str]] = {}
        self._long: dict[str, list[str]] = {}
        for name in sorted(anchors):
            for key in _keys(name):
                self._by_key.setdefault(key, []).append(name)
            if len(name) >= _LONG:
                self._long.setdefault(name[:2], []).append(name)

    def near(self, word: str) -> set[str]:
        """Return the anchors one slip away, or two where both words are long."""
        found = {
            name
            for key in _keys(word)
            for name in self._by_key.get(key, ())
            if name != word and distance(word, name) <= 1
        }
        if len(word) >= _LONG:
            found |= {name for name in self._long.get(word[:2], ()) if name != word and distance(word, name) <= 2}
        return found
