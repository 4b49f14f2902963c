"""Names that an article spells in two ways: a rare form next to one used often.

The frequent form is the *anchor*. A rare form counts when it is one slip away from it (two in long names) and no word
of its own. What looks like another name is left out; an inflection or another transcription is shown only where the
names around say that the same is meant, and never as a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.spelling import dictionary
from editor.spelling.census import Census, Neighbour
from editor.spelling.word import Occurrence
from editor.text import Span
from editor.text.distance import distance

_RARE = 2  # a form seen more often is meant
_SUPPORT = 3
_OFTEN = 4
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
_ENDINGS = frozenset("aehiknorsuvy")  # letters that an inflection may add, or another tongue
_SAME_SOUND = tuple(frozenset(pair) for pair in ("kc", "yi", "vw", "sz", "uo", "jy", "qk", "ei", "dt", "ae", "gj"))


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """A rare form with what the article uses elsewhere.

    Attributes:
        word: The rare form.
        anchor: The form used often.
        span: Where the rare form stands.
        times: How often the anchor is used.
        score: 2 and more is worth a warning.
    """

    word: str
    anchor: str
    span: Span
    times: int
    score: int


class Names:
    """The names of one article's census, and which of them are spelled in two ways.

    Args:
        census: Its unusual words; may change between one call and the next.
        title: The page's title; a name in it is known to be right.
    """

    def __init__(self, census: Census, title: str = "") -> None:
        self._census = census
        self._titled = set(title.replace("_", " ").split())
        self._anchors: set[str] = set()
        self._index = _Index()
        self._near: dict[str, frozenset[str]] = {}  # of the slips that have some, the anchors near

    def inconsistencies(self) -> list[Inconsistency]:
        """Return the rare forms, in text order."""
        self._follow()
        census, counts = self._census, self._census.counts
        near: dict[str, list[str]] = {}
        for word, anchors in self._near.items():
            if counts[word] <= _RARE and word in census.slips:
                names = [name for name in anchors if counts[name] > counts[word]]
                if names:
                    near[word] = names
        found: list[Inconsistency] = []
        for start, item in census.slipped(set(near)):
            scores = {name: _score(census, item, name, self._support(name)) for name in near[item.word]}
            anchor = max(scores, key=lambda name: (scores[name], self._support(name), name))
            if scores[anchor] >= 0:
                span = item.span.shifted(start)
                found.append(Inconsistency(item.word, anchor, span, self._support(anchor), scores[anchor]))
        return found

    def _support(self, name: str) -> int:
        return self._census.counts[name] + (2 if name in self._titled else 0)

    def _follow(self) -> None:
        """Let names be anchors that have become frequent enough, and no others."""
        changed, self._census.changed = self._census.changed, set()
        before = set(self._anchors)
        for name in changed:
            is_anchor = _may_anchor(name) and self._census.counts[name] > 0 and self._support(name) >= _SUPPORT - 1
            if is_anchor != (name in self._anchors):
                (self._anchors.add if is_anchor else self._anchors.discard)(name)
                (self._index.add if is_anchor else self._index.remove)(name)
        if self._anchors != before:
            self._near.clear()
            changed = set(self._census.slips)
        for word in changed:
            anchors = self._index.near(word) if word in self._census.slips and word not in self._titled else ()
            if anchors:
                self._near[word] = frozenset(anchors)
            else:
                self._near.pop(word, None)


def inconsistencies(census: Census, title: str = "") -> list[Inconsistency]:
    """Return the rare forms of an article's names, in text order; see `Names`."""
    return Names(census, title).inconsistencies()


def _may_anchor(name: str) -> bool:
    return len(name) >= 5 and name[0].isupper() and name.isascii()


@lru_cache(maxsize=4096)
def _is_other_form(word: str, anchor: str) -> bool:
    """Tell whether two forms may well be two words or ways of writing: only the names around them can say more."""
    return _is_inflection(word, anchor) or _sounds_same(word, anchor)


def _is_inflection(word: str, anchor: str) -> bool:
    """Tell whether a form differs from another at its end alone, as Romans from Roman, Ivanov from Ivanova."""
    short, long = sorted((word, anchor), key=len)
    shared = 0
    while shared < len(short) and short[shared] == long[shared]:
        shared += 1
    ends = short[shared:], long[shared:]
    if not all(ends):
        return long == anchor if long[-1] == long[-2] else long[-1] in _ENDINGS
    if max(map(len, ends)) > 1 and ends[0][-1] == ends[1][-1] and len(ends[0]) == 1:
        return False  # a letter left out before the last: Australa
    if len(ends[1]) == 1:
        return word[-1] in _ENDINGS
    return len(ends[0]) == 1 or (len(ends[0]) <= 3 and len(short) >= _LONG - 1 and distance(word, anchor) > 1)


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
    """Weigh a pair: names around that they share speak for a slip; quotation, italics and a link against it."""
    words = dictionary.english()
    shared = _share_neighbour(census, item, anchor)
    hasty = _is_dropped_or_swapped(item.word, anchor) or _is_doubled(item.word, anchor)
    if words.has(anchor.lower()) and not shared:
        return -1  # an ordinary word with a capital: what is near it may be anything
    if item.word in census.linked and not (hasty or shared):
        return -1  # the wiki checks what links point to
    score = 2 * shared + hasty + (support >= _OFTEN) + words.has(anchor)
    score -= 2 * item.quoted + 2 * item.italic + 3 * (item.word in census.linked)
    if _is_other_form(item.word, anchor):
        score = min(score - 3, 0)
    return score if support >= _SUPPORT or score >= 2 else -1


def _share_neighbour(census: Census, item: Occurrence, anchor: str) -> bool:
    """Tell whether a name stands beside the rare form that also stands beside the anchor."""
    return (item.before != "" and Neighbour(anchor, item.before, False) in census.neighbours) or (
        item.after != "" and Neighbour(anchor, item.after, True) in census.neighbours
    )


def _is_dropped_or_swapped(word: str, anchor: str) -> bool:
    """Tell whether the rare form lacks a letter of the anchor or swaps two: the slips of a quick hand."""
    return len(word) < len(anchor) or sorted(word) == sorted(anchor)


def _is_doubled(word: str, anchor: str) -> bool:
    """Tell whether the rare form writes a letter of the anchor twice."""
    return any(word[at] == word[at - 1] and word[:at] + word[at + 1 :] == anchor for at in range(1, len(word)))


def _deletes(word: str) -> Iterator[str]:
    for at in range(1, len(word)):  # the first letter is kept: another one is another name
        yield word[:at] + word[at + 1 :]


@lru_cache(maxsize=32768)
def _keys(word: str) -> tuple[str, ...]:
    return (word, *dict.fromkeys(_deletes(word)))


class _Index:
    """Finds the anchors near a form: two words one slip apart share a form with one letter left out."""

    def __init__(self) -> None:
        self._by_key: dict[str, list[str]] = {}
        self._long: dict[str, list[str]] = {}

    def add(self, name: str) -> None:
        for key in _keys(name):
            self._by_key.setdefault(key, []).append(name)
        if len(name) >= _LONG:
            self._long.setdefault(name[:2], []).append(name)

    def remove(self, name: str) -> None:
        for key in _keys(name):
            self._by_key[key].remove(name)
        if len(name) >= _LONG:
            self._long[name[:2]].remove(name)

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
