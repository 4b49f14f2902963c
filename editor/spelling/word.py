"""Words in prose: where they stand and which are unusual.

`survey` looks at one paragraph and is remembered by its text; `editor.spelling.census` counts what the surveys of an
article say together. Only unusual words travel: those the dictionary does not know, and those with a capital that could
be names.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import NamedTuple

from editor.spelling import dictionary, frequency
from editor.text import Span
from editor.wikitext.prose import JOINER

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|(?:\x01++|['’])(?=[^\W_]))*")
_NAME = re.compile(r"[A-Z][a-z]{3,}")
_SENTENCE_END = re.compile(r"(?<![A-Z])(?:[.!?:;\n•|*#\"“”(]['\"”’)\]\s\x01]*)\Z")
_ITALIC = re.compile(r"(?<!')(?:''|''''')(?!')")
_MARKED = re.compile(r"\s*(?:\[\[?\s*sic\b|\{\{\s*sic\b|\(sic\b|<sup>\[?sic)", re.IGNORECASE)
_SIC_BEFORE = re.compile(r"\{\{\s*(?:sic|as written|not a typo|typo|proper name)\b[^{}]*\Z", re.IGNORECASE)
_NEAR = 12  # words to each side that tell which language a word stands in
_FOREIGN = 0.2


def plain(word: str) -> str:
    """Return a word of the mask as a reader sees it, with straight apostrophes and no possessive ending."""
    if word.isalpha():
        return word
    word = word.replace(JOINER, "").replace("’", "'")
    return word[:-2] if word.endswith(("'s", "'S")) else word.rstrip("'")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An unusual word where it stands.

    Attributes:
        word: As `plain` gives it.
        span: From the paragraph's start; a possessive ending is left out.
        initial: It may have its capital from the start of a sentence.
        italic: It stands in italics.
        linked: It is part of a link's target, which the wiki checks.
        foreign: Too many words around it are unknown: another language, a list of species.
        quoted: It stands between quotation marks.
        hyphened: A hyphen stands before it.
        prefix: A hyphen stands behind it.
        before: The name directly before it, or "".
        after: The name directly behind it, or "".
    """

    word: str
    span: Span
    initial: bool = False
    italic: bool = False
    linked: bool = False
    foreign: bool = False
    quoted: bool = False
    hyphened: bool = False
    prefix: bool = False
    before: str = ""
    after: str = ""


class Name(NamedTuple):
    """A capitalised word that is no ordinary word; `linked`, `before` and `after` as in `Occurrence`."""

    word: str
    linked: bool
    before: str
    after: str


@dataclass(frozen=True, slots=True, eq=False)
class Survey:
    """The unusual words of one paragraph.

    Attributes:
        suspects: Words that the dictionary does not know and that may be slips, at the start of a sentence too.
        names: Capitalised words that are not ordinary words.
        slips: Those that may be slips of another name.
        counts: How often each unusual word stands in the source, markup included.
        suspected: The words of `suspects`.
        slipped: The words of `slips`.
    """

    suspects: tuple[Occurrence, ...]
    names: tuple[Name, ...]
    slips: tuple[Occurrence, ...]
    counts: tuple[tuple[str, int], ...]
    suspected: frozenset[str]
    slipped: frozenset[str]


@lru_cache(maxsize=16384)
def survey(source: str, prose: str) -> Survey:
    """Return the unusual words of one paragraph; `prose` is its mask."""
    paragraph = _Paragraph(source, prose)
    words = dictionary.english()
    unknown: list[Occurrence] = []
    opening: list[Occurrence] = []
    names: list[Name] = []
    slips: list[Occurrence] = []
    for index, (start, _, token) in enumerate(paragraph.tokens):
        if token[0].isupper():
            if len(token) < 4 or token.isupper():
                continue
            if words.has(token.lower()) and paragraph.is_initial(start):
                continue
            name = paragraph.name(index)
            names.append(name)
            if not words.knows(token):
                item = paragraph.occurrence(index)
                if item.initial and not item.after:
                    opening.append(item)
                if _may_be_slip(item):
                    slips.append(item)
        elif len(token) >= 3 and _strange(token):
            unknown.append(paragraph.occurrence(index))
    seen = Counter(_NAME.findall(source))
    for item in unknown:
        seen[item.word] += 1
    suspects = tuple(item for item in (*unknown, *opening) if _may_be_typo(item))
    return Survey(
        suspects,
        tuple(names),
        tuple(slips),
        tuple(seen.items()),
        frozenset(item.word for item in suspects),
        frozenset(item.word for item in slips),
    )


def _may_be_typo(item: Occurrence) -> bool:
    return not (item.foreign or item.italic or item.linked) and item.word.isascii()


def _may_be_slip(item: Occurrence) -> bool:
    """Tell whether a name may be a slip of another, whatever the article says: it is no word and stands as prose."""
    word = item.word
    if item.foreign or item.hyphened or len(word) < 4 or not (word[1:].islower() and word.isalpha() and word.isascii()):
        return False
    words = dictionary.english()
    lower = word.lower()
    return not words.knows(word) and not words.knows(lower) and lower not in frequency.counts()


@lru_cache(maxsize=65536)
def _strange(token: str) -> bool:
    """Tell whether a token is in no dictionary and looks like a word of prose."""
    return token.islower() and token.replace("'", "").isalpha() and not dictionary.english().knows(token)


class _Paragraph:
    """One paragraph, its words and what stands around them."""

    def __init__(self, source: str, prose: str) -> None:
        self._source = source
        self._prose = prose
        self.tokens = [(found.start(), found.end(), plain(found[0])) for found in _WORD.finditer(prose)]
        self._italics = [found.start() for found in _ITALIC.finditer(source)] if "''" in source else []

    def is_initial(self, start: int) -> bool:
        """Tell whether a word may have its capital from the start of a sentence."""
        return start == 0 or bool(_SENTENCE_END.search(self._prose[max(0, start - 8) : start]))

    def name(self, index: int) -> Name:
        start, _, word = self.tokens[index]
        return Name(word, self._linked(start, word), self._name(index - 1), self._name(index + 1))

    def occurrence(self, index: int) -> Occurrence:
        start, end, word = self.tokens[index]
        if self._prose[start:end].endswith(("'s", "’s", "'S")):
            end -= 2
        return Occurrence(
            word=word,
            span=Span(start, end),
            initial=self.is_initial(start),
            italic=self._italic(start),
            linked=self._linked(start, word),
            foreign=self._foreign(index) or self._marked(start, end),
            quoted=self._quoted(start),
            hyphened=self._prose[max(0, start - 1) : start] in ("-", "–", "/", "@", "#"),
            prefix=self._prose[end : end + 1] in ("-", "/", "@"),
            before=self._name(index - 1),
            after=self._name(index + 1),
        )

    def _italic(self, at: int) -> bool:
        line = self._source.rfind("\n", 0, at)
        return (bisect_left(self._italics, at) - bisect_right(self._italics, line)) % 2 == 1

    def _linked(self, at: int, word: str) -> bool:
        """Tell whether the word stands in a link whose target holds it: the wiki checks targets."""
        opened = self._source.rfind("[[", max(0, at - 200), at)
        if opened < 0 or "]]" in self._source[opened:at]:
            return False
        closed = self._source.find("]]", at)
        target, piped, _ = self._source[opened + 2 : closed if closed >= 0 else at].partition("|")
        return not piped or word in target or word.lower() in target.lower()

    def _quoted(self, at: int) -> bool:
        line = self._prose.rfind("\n", 0, at) + 1
        before = self._prose[line:at]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

    @cached_property
    def _sums(self) -> tuple[list[int], list[int]]:
        """How many tokens before each are in lower case, and how many of them are strange."""
        lower = list(accumulate((token.islower() for _, _, token in self.tokens), initial=0))
        strange = list(accumulate((_strange(token) for _, _, token in self.tokens), initial=0))
        return lower, strange

    def _foreign(self, index: int) -> bool:
        """Tell whether more of the words around are unknown than a slip of the pen explains."""
        first, last = max(0, index - _NEAR), min(len(self.tokens), index + _NEAR + 1)
        lower, strange = self._sums
        unknown = strange[last] - strange[first]
        return unknown >= 3 and unknown > _FOREIGN * (lower[last] - lower[first])

    def _marked(self, start: int, end: int) -> bool:
        """Tell whether the writer says that it stands so in the original."""
        return bool(_MARKED.match(self._source, end) or _SIC_BEFORE.search(self._source, max(0, start - 60), start))

    def _name(self, index: int) -> str:
        if not 0 <= index < len(self.tokens):
            return ""
        word = self.tokens[index][2]
        return word if word[:1].isupper() else ""
