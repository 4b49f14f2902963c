"""What a rule is, and what it is given to look at.

A rule lives in one file of `editor/lint/rules`: a Markdown docstring (*What it does*, *Why*, *Example*, *Better*,
*Source*), one value ``RULE`` and one function ``check``. Its id is the file name with dashes.

* A rule of `Scope.BLOCK` sees one block at a time, and its findings are kept as long as the block's text stays. It
  must not ask what stands before or behind the block.
* A rule of `Scope.ARTICLE` sees what was gathered of all blocks (`editor.lint.article`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Protocol, TypeAlias, TypeVar

from editor.lint.bracket import Lone, lone_marks
from editor.lint.finding import Finding, Fix, Related, Severity
from editor.lint.number import isbns
from editor.spelling.month import MONTH_NAMES
from editor.text import Edit, Span
from editor.wikitext.prose import mask
from editor.wikitext.reading import Reading
from editor.wikitext.site import SiteProfile
from editor.wording import Wording, say


class Group(Enum):
    """The panels' groups of rules; the value is what the window shows."""

    REFERENCES = say("References")
    LINKS = say("Links and files")
    CATEGORIES = say("Categories")
    STRUCTURE = say("Headings and structure")
    TEMPLATES = say("Templates")
    MARKUP = say("Markup")
    TYPOGRAPHY = say("Typography")
    LANGUAGE = say("Typos and grammar")
    METADATA = say("Metadata")
    CHROME = say("Page furniture")


class Scope(Enum):
    """How much of the article a rule has to see."""

    BLOCK = "block"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Rule:
    """What is said of a rule without running it.

    Attributes:
        id: The file's name with dashes, e.g. ``extlink-pipe``.
        title: The fault in a few words, for lists.
        group: Its group in the panels.
        severity: Its level unless a profile says otherwise.
        scope: What `check` is given.
        triggers: A text that holds none of these strings cannot have the fault, and is not looked at. Empty: always
            look.
        english: What it says holds for English prose; rules of the group of language need not say so.
        of_the_wiki: Whether it is a fault is for the wiki to say. Where no profile does, the level is a step lower.
        any_language: It is of the group of language, and yet looks at every language.
    """

    id: str
    title: Wording
    group: Group
    severity: Severity
    scope: Scope = Scope.BLOCK
    triggers: tuple[str, ...] = ()
    english: bool = False
    of_the_wiki: bool = False
    any_language: bool = False

    @property
    def is_of_language(self) -> bool:
        """Tell whether the rule is left out on a page that is plainly not in English."""
        return self.english or (self.group is Group.LANGUAGE and not self.any_language)

    def finding(
        self,
        span: tuple[int, int],
        message: Wording,
        *,
        fix: Fix | None = None,
        suggestions: tuple[Fix, ...] = (),
        related: tuple[Related, ...] = (),
        severity: Severity | None = None,
        confidence: float = 1.0,
        subject: str = "",
    ) -> Finding:
        """Return a finding of this rule at `span`; the other arguments are those of `Finding`."""
        level = self.severity if severity is None else severity
        return Finding(self.id, level, Span(*span), message, fix, suggestions, related, confidence, subject)


class Stretches:
    """Stretches of a text, to ask whether a place lies in one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


class _HasSpan(Protocol):
    @property
    def span(self) -> Span: ...


HasSpan = TypeVar("HasSpan", bound=_HasSpan)


def within(facts: Sequence[HasSpan], span: tuple[int, int]) -> Sequence[HasSpan]:
    """Return the facts that start inside `span`; `facts` are sorted by start."""
    first = bisect_left(facts, span[0], key=_start)
    return facts[first : bisect_left(facts, span[1], first, key=_start)]


def last_before(facts: Sequence[HasSpan], offset: int) -> HasSpan | None:
    """Return the last fact that starts before `offset`; `facts` are sorted by start."""
    at = bisect_left(facts, offset, key=_start)
    return facts[at - 1] if at else None


def _start(fact: _HasSpan) -> int:
    return fact.span.start


def swallows(text: str, facts: Reading) -> bool:
    """Tell whether a comment of `text` runs to its end, or over the beginning of another comment."""
    return any(
        not comment.closed or text.count("<!--", comment.span.start, comment.span.end) > 1 for comment in facts.comments
    )


@dataclass(frozen=True)
class Page:
    """What is known of the page as a whole before its text is read.

    Attributes:
        title: Its title, namespace included.
        site: The wiki it belongs to.
        words: The user's own dictionary.
        is_foreign: Its text is plainly not in the language of the profile, which nobody chose (`editor.lint.language`).
    """

    title: str
    site: SiteProfile
    words: frozenset[str] = frozenset()
    is_foreign: bool = False


@dataclass(frozen=True)
class Block:
    """One block for a block rule: its reading, with spans counted from the block's start."""

    reading: Reading
    page: Page

    @property
    def text(self) -> str:
        """Return the block's source."""
        return self.reading.text

    @cached_property
    def unread(self) -> Stretches:
        """Return what is no wikitext: comments, and the content of nowiki, math, source code and their kin."""
        return Stretches(
            [fact.span for fact in self.reading.comments]
            + [fact.span for fact in self.reading.extensions if fact.opaque]
        )

    @cached_property
    def calls(self) -> Stretches:
        """Return the template calls."""
        return Stretches(fact.span for fact in self.reading.templates)

    @cached_property
    def footnotes(self) -> Stretches:
        """Return the references."""
        return Stretches(fact.span for fact in self.reading.refs)

    @cached_property
    def urls(self) -> Stretches:
        """Return the addresses of external links."""
        return Stretches(fact.url for fact in self.reading.external_links)

    @cached_property
    def lone_marks(self) -> tuple[Lone, ...]:
        """Return the brackets and braces without a partner."""
        return tuple(lone_marks(self.reading, self.page.site))

    @cached_property
    def prose(self) -> str:
        """Return the mask of its prose, as long as its text."""
        return mask(self.reading)

    @cached_property
    def isbns(self) -> tuple[tuple[Span, str], ...]:
        """Return where numbers of books stand in it, and how they are written."""
        return tuple(isbns(self.reading))

    @cached_property
    def months(self) -> tuple[int, ...]:
        """Return where names of months stand in its prose."""
        prose = self.prose
        places: list[int] = []
        for name in MONTH_NAMES:  # a dozen searches for a word are faster than one for a dozen words
            at = prose.find(name)
            while at >= 0:
                places.append(at)
                at = prose.find(name, at + len(name))
        return tuple(sorted(places))

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, str, str], ...]:
        """Return the stretches between blank lines: where each starts, its source and the mask of its prose."""
        return tuple(_paragraphs(self.text, self.prose))

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """Return the spans of its lines, line breaks left out."""
        return tuple(line_spans(self.text))


def _paragraphs(text: str, prose: str) -> Iterator[tuple[int, str, str]]:
    start = 0
    while start < len(text):
        end = text.find("\n\n", start)
        end = len(text) if end < 0 else end
        if end > start:
            yield start, text[start:end], prose[start:end]
        start = end + 2


def line_spans(text: str) -> Iterator[Span]:
    """Yield the spans of the lines of `text`, line breaks left out."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield Span(start, end)
        start = end + 1
    yield Span(start, len(text))


def replace(label: Wording, span: tuple[int, int], by: str, *, cosmetic: bool = False) -> Fix:
    """Return the fix that puts `by` in place of one stretch."""
    return Fix(label, (Edit(Span(*span), by),), cosmetic)


def remove(label: Wording, span: tuple[int, int], *, cosmetic: bool = False) -> Fix:
    """Return the fix that takes one stretch out."""
    return replace(label, span, "", cosmetic=cosmetic)


def insert(label: Wording, at: int, text: str, *, cosmetic: bool = False) -> Fix:
    """Return the fix that puts `text` in at one place."""
    return replace(label, (at, at), text, cosmetic=cosmetic)


BlockCheck: TypeAlias = Callable[[Block], Iterator[Finding]]
