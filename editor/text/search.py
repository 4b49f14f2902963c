"""Finding and replacing in a text: plain words or a regular expression.

A pattern may take for ever (``(a+)+$``): who searches for a user does so where it can be given up (`editor.search`).
"""

from __future__ import annotations

import re
import sys
import unicodedata
import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from editor.text.search_fault import pattern_fault, template_fault
from editor.text.source import Span
from editor.wording import Wording


class Query(NamedTuple):
    """What is looked for.

    Attributes:
        words: Plain words, or a regular expression as Python's `re` reads it, ``^`` and ``$`` at every line.
        regex: Whether it is one.
        case: Capitals differ from small letters.
        whole: Only whole words. An apostrophe parts words (``l'eau``, ``Roosevelt's``), but for the short forms of
            English: ``don`` is no word of ``don't``.
    """

    words: str
    regex: bool = False
    case: bool = False
    whole: bool = False


class Template(NamedTuple):
    """What takes a match's place.

    Attributes:
        text: As it is; after a regular expression ``$1``, ``\\1``, ``${name}``, ``\\g<name>`` and ``$&`` stand for what
            its groups and the whole matched, ``$$`` for a dollar sign, ``\\n`` for a line break.
        keep_case: Written in capitals, or with a capital first letter, where the match is.
    """

    text: str
    keep_case: bool = False


class PatternError(ValueError):
    """The query or the template cannot be used; the message says why, for the user."""

    def __init__(self, message: Wording) -> None:
        super().__init__(message)
        self.message = message


class Finder:
    """A query made ready.

    Args:
        query: What is looked for; not empty.

    Raises:
        PatternError: When it is no regular expression.
    """

    def __init__(self, query: Query) -> None:
        self.query = query
        self.pattern = _compile(query.words if query.regex else re.escape(query.words), query)
        self._edges = tuple(re.compile(edge) for edge in _word_edges()) if query.whole else ()
        self._searched = self.pattern
        if query.whole and query.regex:
            start, end = _word_edges()
            self._searched = _compile(wrapped(query.words, start, end), query)

    def matches(self, text: str, within: Iterable[Span] | None = None) -> Iterator[re.Match[str]]:
        """Yield the matches from left to right; empty ones too, as `re.finditer` does.

        Args:
            text: Where to look.
            within: Rising spans that do not touch, in one of which a match must lie; None for the whole text. What ends
                a span ends the text for the pattern, but not for whole words.
        """
        for start, end in [Span(0, len(text))] if within is None else within:
            if self.query.whole and not self.query.regex:
                yield from self._whole(text, start, end)
                continue
            for match in self._searched.finditer(text, start, end):
                if match.end() < end or not self._edges or self._edges[1].match(text, end):
                    yield match

    def _whole(self, text: str, at: int, end: int) -> Iterator[re.Match[str]]:
        """Yield plain words that stand alone: the edges are looked at where the words are, not at every letter."""
        start_edge, end_edge = self._edges
        while (match := self.pattern.search(text, at, end)) is not None:
            stands_alone = start_edge.match(text, match.start()) and end_edge.match(text, match.end())
            at = match.end() if stands_alone else match.start() + 1
            if stands_alone:
                yield match


class Replacer:
    """A template made ready for a finder's matches.

    Raises:
        PatternError: When it asks for a group that the pattern has not, or is not well formed.
    """

    def __init__(self, finder: Finder, template: Template) -> None:
        self._keep_case = template.keep_case
        self._plain = None if finder.query.regex else template.text
        self._template = ""
        if finder.query.regex:
            self._template = _python_template(template.text, finder.pattern)
            try:
                # Whether it is well formed is seen when it is used: on a pattern that matches nothing at all, too.
                _compile(wrapped(finder.query.words, "", "|"), finder.query).sub(self._template, "")
            except (re.error, IndexError) as error:
                raise PatternError(template_fault(error, template.text)) from error

    def replacement(self, match: re.Match[str]) -> str:
        """Return what takes the place of a match."""
        text = match.expand(self._template) if self._plain is None else self._plain
        return with_case_of(match.group(), text) if self._keep_case else text


def wrapped(pattern: str, before: str, after: str) -> str:
    """Return a regular expression as a group between two others; flags that lead it stay in front."""
    found = _FLAGS.match(pattern)
    flags = found.group() if found else ""
    closing = "\n)" if "x" in flags else ")"  # such a pattern may end in a comment
    return f"{flags}{before}(?:{pattern[len(flags) :]}{closing}{after}"


def with_case_of(model: str, text: str) -> str:
    """Return `text` in capitals, in small letters, or with a capital first letter, as `model` is written."""
    if model.isupper() and len(model) > 1:
        return text.upper()
    if model.islower():
        return text.lower()
    if model[:1].isupper():
        return text[:1].upper() + text[1:]
    return text


def _compile(pattern: str, query: Query) -> re.Pattern[str]:
    flags = re.MULTILINE | (re.NOFLAG if query.case else re.IGNORECASE)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of "[[", which is a link's beginning to an editor
            return re.compile(pattern, flags)
    except (re.error, RecursionError, OverflowError) as error:
        raise PatternError(pattern_fault(error)) from error


_FLAGS = re.compile(r"\(\?[aimsux]+\)")
_REFERENCE = re.compile(r"\\\$|\\.|\$\$|\$&|\$(\d{1,2})|\$\{(\w+)\}", re.DOTALL)


def _python_template(text: str, pattern: re.Pattern[str]) -> str:
    """Return a template as `re` reads it."""

    def change(found: re.Match[str]) -> str:
        number, name = found.groups()
        whole = found.group()
        if name is not None:
            return f"\\g<{name}>"
        if number is not None:
            if len(number) == 2 and int(number) > pattern.groups:  # "$12" of one group is "$1" and a 2
                return f"\\g<{number[0]}>{number[1]}"
            return f"\\g<{int(number)}>"
        return {"$$": "$", "\\$": "$", "$&": "\\g<0>"}.get(whole, whole)

    return _REFERENCE.sub(change, text)


_SHORT = "(?i:t|d|m|re|ve|ll)"  # of not, would, am, are, have, will


@cache
def _word_edges() -> tuple[str, str]:
    """Return patterns of the places where a word may begin and end; where no letter is, there is nothing to part."""
    letter = rf"[\w{_marks()}]"
    short = rf"['’]{_SHORT}(?!{letter})"
    start = rf"(?:(?<!{letter})|(?!{letter}))(?!(?<=[^\W\d_]['’]){_SHORT}(?!{letter}))"
    return start, rf"(?:(?!{letter})|(?<!{letter}))(?!(?<=[^\W\d_]){short})"


def _marks() -> str:
    """Return the characters that belong to the letter before them, such as accents, for a character class."""
    ranges: list[list[int]] = []
    for code in (*range(0x300, 0x20000), *range(0xE0100, min(0xE01F0, sys.maxunicode))):
        if unicodedata.category(chr(code)).startswith("M"):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
