"""What the window asks of the process that searches, and what it answers: plain values that travel.

Named tuples, since the window imports this when it starts, and makes them in a third of a dataclass's time.
"""

from __future__ import annotations

from array import array
from pathlib import Path
from typing import NamedTuple, TypeAlias

from editor.text import Edit, Span
from editor.text.search import Query, Template
from editor.wikitext.scope import Scope

MOST = 20_000
"""Matches looked for; whoever has more is told so."""


class Wish(NamedTuple):
    """What is looked for, and in which parts of an article.

    Attributes:
        query: Its words are not empty.
        template: What takes a match's place, or None where nothing is to be replaced.
        scope: The parts of an article that count.
        site: Site profile file, or "" for the built-in English profile: it tells which parts there are.
    """

    query: Query
    template: Template | None = None
    scope: Scope = Scope.EVERYWHERE
    site: str = ""


class FindInText(NamedTuple):
    """Find the places in one text. Answered by `Matching` and `FoundInText`.

    Attributes:
        number: Comes back with the answer.
        within: The stretch to look in, or None for all.
    """

    number: int
    wish: Wish
    text: str
    within: Span | None = None


class GivenText(NamedTuple):
    """An article that is open: its text counts, not its file's."""

    name: str
    path: Path | None
    text: str
    within: Span | None = None


class Folder(NamedTuple):
    """Where files are looked for, and by which patterns of names (``*.wiki``)."""

    path: Path
    patterns: tuple[str, ...]


class FindInArticles(NamedTuple):
    """Find the places in open articles and in the files of a folder, each with the words around it.

    Answered by `Progress`, `ArticleFound` and `LeftOut`, and by `SearchDone` at the end.
    """

    wish: Wish
    articles: tuple[GivenText, ...] = ()
    folder: Folder | None = None
    most: int = MOST


class FileChange(NamedTuple):
    """What is to be changed in a file whose bytes are those of `digest`."""

    path: Path
    digest: bytes
    edits: tuple[Edit, ...]


class ReplaceInFiles(NamedTuple):
    """Change files, each as it was before kept in a record under `keep`. Answered by `Progress` and `FilesDone`."""

    changes: tuple[FileChange, ...]
    keep: Path


class PutBack(NamedTuple):
    """Give the files of a record the text they had. Answered by `Progress` and `FilesDone`."""

    record: Path


class Stop(NamedTuple):
    """Stop changing files: those changed so far stay changed, and are told of."""


Request: TypeAlias = FindInText | FindInArticles | ReplaceInFiles | PutBack | Stop


class Ready(NamedTuple):
    """The process reads requests from now on."""


class Matching(NamedTuple):
    """All is read, and the pattern is at work: this alone may take for ever."""


class FoundInText(NamedTuple):
    """The places, rising.

    Attributes:
        number: Of the request.
        starts: Code points.
        ends: Code points.
        replacements: What takes the place of each; empty without a template, or with one that has a fault.
        more: There are more than `MOST`.
        fault: Why the query cannot be used, for the user, or "".
        template_fault: The same of the template.
    """

    number: int
    starts: array[int]
    ends: array[int]
    replacements: tuple[str, ...] = ()
    more: bool = False
    fault: str = ""
    template_fault: str = ""


class Match(NamedTuple):
    """A place with the words around it on its line.

    Attributes:
        span: Where, in code points.
        line: Counted from one.
        before: What stands before it, cut where it is long.
        found: The match, cut where it is long.
        after: What follows.
        replacement: What would take its place, or None.
    """

    span: Span
    line: int
    before: str
    found: str
    after: str
    replacement: str | None = None


class ArticleFound(NamedTuple):
    """The matches in one article. `given` is its index among those that were given, or -1 for a file."""

    name: str
    path: Path | None
    matches: tuple[Match, ...]
    given: int = -1
    digest: bytes = b""


class LeftOut(NamedTuple):
    """A file that was not searched, and why."""

    path: Path
    reason: str


class Progress(NamedTuple):
    """So many of all are done, and the one of this name is next."""

    done: int
    total: int
    name: str


class SearchDone(NamedTuple):
    """All was looked through; or there is a fault, or there are `more` matches than were asked for."""

    articles: int = 0
    more: bool = False
    fault: str = ""


class FilesDone(NamedTuple):
    """What became of the files.

    Attributes:
        changed: Each with the number of changes.
        failed: Each with the reason, for the user; they are as they were.
        record: Where they are kept as they were, or None where nothing can be put back.
        stopped: It was stopped before the end.
    """

    changed: tuple[tuple[Path, int], ...] = ()
    failed: tuple[LeftOut, ...] = ()
    record: Path | None = None
    stopped: bool = False


Answer: TypeAlias = Ready | Matching | FoundInText | ArticleFound | LeftOut | Progress | SearchDone | FilesDone
