"""Apostrophes: which open and which close italics and bold, balanced line by line as MediaWiki does.

Source: https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

from collections.abc import Sequence

from editor.text import Span
from editor.wikitext.model import QuoteFact


def balance(skeleton: str, runs: Sequence[tuple[int, int]]) -> list[QuoteFact]:
    """Return the marks of one line.

    Args:
        skeleton: The text, or its skeleton.
        runs: Start and end of each run of two or more apostrophes of the line, in order.
    """
    marks = [_mark(start, end) for start, end in runs]
    italics = sum(end - start != 3 for start, end in marks)
    bolds = sum(end - start != 2 for start, end in marks)
    if italics % 2 and bolds % 2:
        _respell(skeleton, marks)
    facts: list[QuoteFact] = []
    since: dict[str, int] = {}
    for start, end in marks:
        letters = {2: "i", 3: "b"}.get(end - start, "bi")
        closes = "".join(letter for letter in letters if letter in since)
        opens = "".join(letter for letter in letters if letter not in since)
        for letter in closes:
            del since[letter]
        for letter in opens:
            since[letter] = len(facts)
        facts.append(QuoteFact(Span(start, end), opens, closes))
    for index in set(since.values()):
        fact = facts[index]
        facts[index] = QuoteFact(fact.span, fact.opens, fact.closes, False)
    return facts


def _mark(start: int, end: int) -> tuple[int, int]:
    """Return the apostrophes of a run that count: the last five, three or two."""
    length = end - start
    counted = 5 if length >= 5 else 3 if length >= 3 else 2
    return end - counted, end


def _respell(skeleton: str, marks: list[tuple[int, int]]) -> None:
    """Read one bold mark as an apostrophe and italics, so that the line comes out even.

    MediaWiki prefers one behind a word of a single letter, then behind a longer word, then behind a blank.
    """
    long_word = blank = -1
    chosen = -1
    for index, (start, end) in enumerate(marks):
        if end - start != 3:
            continue
        before = skeleton[start - 1 : start] if start else ""
        further = skeleton[start - 2 : start - 1] if start > 1 else ""
        if before == " ":
            blank = index if blank < 0 else blank
        elif further == " ":
            chosen = index
            break
        elif long_word < 0:
            long_word = index
    for candidate in (chosen, long_word, blank):
        if candidate >= 0:
            start, end = marks[candidate]
            marks[candidate] = (start + 1, end)
            return
