"""A word written twice in a row by mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.spelling.compact import Compact
from editor.spelling.grammar import Slip
from editor.wording import say

_TWICE = re.compile(r"\b(?P<word>[A-Za-z][a-z]*)[ \n](?i:(?P=word))(?![\w'’-])")
_LINE_MARKS = frozenset("*#:; ")  # what a line starts with that does not run on; a blank may stand for any of them
_GLUED = re.compile(r"[\w'’.-]")
# Only words that hardly ever stand twice; "had had", "that that" and "very very" are left out.
_ONCE = frozenset(
    {
        "the", "a", "an", "of", "and", "to", "for", "by", "with", "from", "as", "at", "is", "was", "are", "were", "be",
        "been", "his", "her", "its", "their", "this", "these", "they", "he", "she", "it", "which", "who", "not", "or",
        "but", "into", "than", "then", "when", "has", "have", "also", "only", "between", "during", "after", "before",
        "in", "on", "up", "out", "off", "over", "we", "our", "some", "such", "where", "while", "will", "would", "could",
    }
)  # fmt: skip
_CAUSES = tuple(f"{word} {word}" for word in sorted(_ONCE))
_PARTICLES = frozenset({"in", "on", "to", "up", "out", "off", "over"})
# After these a particle may stand before a preposition: "moved in in 1990".
_PARTICLE_VERB = re.compile(
    r"(?:\w+ed|\w+ing|came|comes?|went|goe?s?|gone|lives?|sets?|lets?|brought|taken|takes?|took|put|born|year|logs?|is"
    r"|was|be"
    r"|been|held|carry|carries) \Z"
)
_LISTED = frozenset({"the", "a", "an", "of"})  # also before a comma, where others may be a play on words


def slips(compact: Compact) -> Iterator[Slip]:
    """Yield every word that stands twice where once was meant; the span covers both."""
    text = compact.text
    folded = text.lower().replace("\n", " ")
    for twice in _CAUSES:
        if twice in folded:
            break
    else:
        return
    for found in _TWICE.finditer(text):
        start, end = found.span()
        word = found["word"]
        if word.lower() not in _ONCE or text[start : start + len(word)].isupper() != (word == "A"):
            continue
        if found[0] == "A a":
            continue  # a letter as a name, and a word: "from A a line leads to B"
        if "\n" in found[0] and text[text.rfind("\n", 0, start) + 1] in _LINE_MARKS:
            continue  # a list item ends with the line: the reader sees two paragraphs
        if _GLUED.match(text[start - 1 : start]) or _is_meant(text, start, end, word.lower()):
            continue
        yield Slip(
            compact.span(start, end),
            text[start:end],
            (word,),
            say("The reader sees “{word}” twice in a row.", word=word.lower()),
            True,
        )


def _is_meant(text: str, start: int, end: int, word: str) -> bool:
    if word in _PARTICLES and _PARTICLE_VERB.search(text, max(0, start - 14), start):
        return True
    second = text[end - len(word) : end]
    if second[0].isupper() and not text[start].isupper():
        return True  # a name follows: "at the The Hague"
    return text[end : end + 2].strip()[:1] in (",", "!", '"') and word not in _LISTED
