"""How much prose there is, how long it takes to read, and how easily it reads.

All of it is counted from the prose mask that words and spelling are read from, block by block; the article's figures
are sums. A *sentence* is what ends in a full stop, question or exclamation mark inside running text. Headings, list
items and cells without such an end are no sentences, and so their words count for length but not for readability: an
article full of tables would else read as if every cell were a sentence of one word.

Readability is Flesch's reading ease for English:

    206.835 - 1.015 * words / sentences - 84.6 * syllables / words

100 is very easy, 60 to 70 plain English, below 30 hard. It was chosen since it is the best known, needs no word list
and moves with the two things a writer can change: the length of sentences and of words. Grade levels (Flesch-Kincaid,
Gunning fog) are made of the same two and suggest a precision that none of them has.

Source: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233. Reading time takes
238 words a minute, the mean of silent reading of English non-fiction in M. Brysbaert, "How many words do we read per
minute?", Journal of Memory and Language 109 (2019).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from editor.wikitext.model import LinkKind
from editor.wikitext.prose import JOINER, OBJECT, WORD, mask
from editor.wikitext.reading import Reading

WORDS_A_MINUTE = 238
_ENOUGH_WORDS = 100  # Flesch's own sample; fewer say nothing
_LINE_MARKS = frozenset("*#:;=|!{\n")
_END = re.compile(r"""[.!?…]+["”’')\]»]*(?=\s+["“‘(\[«]*[^\W_a-z]|\s*$)""")
_STOP = re.compile(r"[.!?…]")
_BEFORE = re.compile(r"(?:[^\W\d_]+\.)*[^\W\d_]+$")
_TITLES = ("capt", "col", "dr", "gen", "gov", "jr", "lt", "mr", "mrs", "ms", "prof", "rev", "sen", "sgt", "sr", "st")
_MONTHS = ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
_OTHERS = ("approx", "ca", "cf", "co", "corp", "dept", "ed", "eds", "est", "fig", "fl", "inc", "ltd", "mt", "nos", "pp")
_ABBREVIATIONS = frozenset((*_TITLES, *_MONTHS, *_OTHERS, "vol", "vs"))
_VOWELS = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]+")
_SILENT = re.compile(r"(?<![aeiouy])e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouysxzgc])es$")
_SPACES = re.compile(r"\s+")


class ProseCount(NamedTuple):
    """What is counted of a block, or of an article.

    Attributes:
        words: Words of prose.
        characters: Characters of prose, a run of blanks as one.
        sentences: Sentences of running text.
        sentence_words: Words in these.
        syllables: Syllables of these words.
        links: Links to pages and to addresses.
        pictures: Files shown, those of galleries too.
    """

    words: int = 0
    characters: int = 0
    sentences: int = 0
    sentence_words: int = 0
    syllables: int = 0
    links: int = 0
    pictures: int = 0


NO_PROSE = ProseCount()


@dataclass(frozen=True, slots=True)
class Statistics:
    """The figures of an article.

    Attributes:
        count: Sums of all blocks.
        english: Its prose is English, so that readability can be told.
    """

    count: ProseCount
    english: bool

    @property
    def minutes(self) -> float:
        """How long it takes to read."""
        return self.count.words / WORDS_A_MINUTE

    @property
    def reading_ease(self) -> float | None:
        """Flesch's reading ease; None where it cannot be told: in other languages, and of too little running text."""
        count = self.count
        if not self.english or count.sentence_words < _ENOUGH_WORDS:
            return None
        return 206.835 - 1.015 * count.sentence_words / count.sentences - 84.6 * count.syllables / count.sentence_words


def count_prose(reading: Reading, words: int) -> ProseCount:
    """Return the figures of one block.

    Args:
        reading: The block.
        words: How many words of prose it holds, see `editor.wikitext.prose.count_words`.
    """
    links = sum(link.kind is LinkKind.PAGE for link in reading.links) + len(reading.external_links)
    pictures = sum(link.kind is LinkKind.FILE for link in reading.links)
    if not words:
        return ProseCount(links=links, pictures=pictures)
    sentences = sentence_words = syllables = 0
    for stretch in _stretches(reading.text, mask(reading)):
        ends = list(sentence_ends(stretch))
        if ends:
            inside = WORD.findall(stretch, 0, ends[-1])
            sentences += len(ends)
            sentence_words += len(inside)
            syllables += sum(map(syllables_of, inside))
    return ProseCount(words, _characters(mask(reading)), sentences, sentence_words, syllables, links, pictures)


def total(counts: Iterable[ProseCount]) -> ProseCount:
    """Return the sums."""
    columns = list(zip(*counts, strict=True))
    return ProseCount(*map(sum, columns)) if columns else NO_PROSE


def sentence_ends(text: str) -> Iterator[int]:
    """Yield where the sentences of running text end."""
    for found in _END.finditer(text):
        at_end = not text[found.end() :].strip()
        if at_end or not (found.group() == "." and _is_short(text[: found.start()])):
            yield found.end()


def _is_short(before: str) -> bool:
    """Tell whether a full stop belongs to what stands before it: an initial, an abbreviation."""
    found = _BEFORE.search(before[-24:])
    word = found.group() if found else ""
    return len(word) == 1 or "." in word or word.lower() in _ABBREVIATIONS


@lru_cache(maxsize=16384)
def syllables_of(word: str) -> int:
    """Return how many syllables an English word has, by its groups of vowels; at least one.

    A silent e at the end, and in -ed and -es, is left out. Names and numbers are guesses.
    """
    bare = word.lower().replace(JOINER, "").replace("’", "").replace("'", "")
    count = 0
    for part in bare.split("-"):
        groups = len(_VOWELS.findall(part))
        if groups > 1 and _SILENT.search(part) and not (part.endswith("le") and part[-3:-2] not in "aeiouy"):
            groups -= 1
        count += max(groups, 1 if part else 0)
    return max(count, 1)


def _stretches(text: str, prose: str) -> Iterator[str]:
    """Yield stretches that may hold sentences: lines of one paragraph together, every other line and cell alone."""
    begin = at = 0
    line = 0  # where the present line begins
    while (at := prose.find("\n", at)) >= 0:
        first, following = text[line : line + 1], text[at + 1 : at + 2]
        at += 1
        if text[at - 1] == "\n" and first not in _LINE_MARKS and following not in _LINE_MARKS and following:
            line = at
            continue
        if _STOP.search(prose, begin, at - 1):
            yield prose[begin : at - 1].replace(JOINER, "").replace("\n", " ").strip()
        begin = line = at
    if _STOP.search(prose, begin):
        yield prose[begin:].replace(JOINER, "").replace("\n", " ").strip()


def _characters(prose: str) -> int:
    shown = prose.replace(JOINER, "").replace(OBJECT, " ")
    return len(_SPACES.sub(" ", shown).strip())
