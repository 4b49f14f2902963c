"""Cutting an article into blocks: the smallest stretches that MediaWiki would read the same alone.

The rule of the cut: a cut is legal only at the start of a line, and only where no brace, link, tag or comment
*that does close* spans it. Openers without a closer are text and bind nothing, save a comment and a table, which
run to the end.

A block is a heading line, a run of list lines, a table, or a paragraph (any other lines). Each takes along the first
blank line behind it; further blank lines, which MediaWiki shows as a gap, lead the next block. Lines that hold only
comments vanish with their line break, so they bind to what follows them and are blank to nobody.

Source: https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from editor.text import Span
from editor.wikitext.preprocessor import Comment, Heading, Node, Pass
from editor.wikitext.site import SiteProfile


class BlockKind(Enum):
    """What the lines of a block are."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST = "list"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """A block of an article; the blocks of a text lie end to end and cover it."""

    start: int
    end: int
    kind: BlockKind

    @property
    def span(self) -> Span:
        """Return its span in the article."""
        return Span(self.start, self.end)


_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_TABLE_LINE = re.compile(r"[ \t:]*\{\||[ \t]*\|\}", re.MULTILINE)
_BRACKETS = re.compile(r"\[\[|\]\]")
_BLANK = re.compile(r"[ \t\r\f\v]*\n?\Z")


def cut(text: str, site: SiteProfile) -> list[Block]:
    """Cut `text` into blocks.

    Returns:
        Blocks in text order, end to end from 0 to ``len(text)``; none for an empty text.
    """
    return cut_read(text, Pass(text, site.extension_tags, False, False))[0]


def cut_read(text: str, reading: Pass) -> tuple[list[Block], bool]:
    """Cut `text` by its one reading, which is run here; tell too whether a table in it is open at its end."""
    nodes = reading.run()
    lines = list(_logical_lines(text, nodes, _bound(text, nodes, reading)))
    blocks: list[Block] = []
    start = at = 0
    while at < len(lines):
        first = at
        while first < len(lines) and lines[first].kind is _Kind.BLANK:
            first += 1
        if first == len(lines):
            kind, at = BlockKind.PARAGRAPH, first
        else:
            kind, at = _run(lines, first)
            if at < len(lines) and lines[at].kind is _Kind.BLANK:
                at += 1
        end = lines[at].start if at < len(lines) else len(text)
        blocks.append(Block(start, end, kind))
        start = end
    return blocks, bool(lines) and lines[-1].runs_on


class _Kind(Enum):
    BLANK = 0
    TEXT = 1
    LIST = 2
    HEADING = 3
    TABLE = 4


@dataclass(slots=True)
class _Logical:
    """A stretch from one legal cut to the next: one line, or several bound by a construct or a table."""

    start: int
    kind: _Kind
    runs_on: bool = False  # a table that nothing closes


_BLOCK_KIND = {
    _Kind.TEXT: BlockKind.PARAGRAPH,
    _Kind.LIST: BlockKind.LIST,
    _Kind.HEADING: BlockKind.HEADING,
    _Kind.TABLE: BlockKind.TABLE,
}


def _run(lines: list[_Logical], at: int) -> tuple[BlockKind, int]:
    """Return the kind of the block that starts at `at`, and the index behind its last line."""
    kind = lines[at].kind
    at += 1
    if kind is _Kind.TEXT or kind is _Kind.LIST:
        while at < len(lines) and lines[at].kind is kind:
            at += 1
    return _BLOCK_KIND[kind], at


def _logical_lines(text: str, nodes: list[Node], bound: list[tuple[int, int]]) -> Iterator[_Logical]:
    """Yield the stretches between legal cuts, comments at a stretch's start skipped when its kind is told."""
    starts = [start for start, _ in bound]
    headings = {node.start for node in nodes if isinstance(node, Heading)}
    comments = {node.start: node.end for node in nodes if isinstance(node, Comment)}
    at, length = 0, len(text)
    while at < length:
        shown = at
        while shown in comments:
            shown = comments[shown]
        if shown > at and shown >= length:
            yield _Logical(at, _Kind.BLANK if text[at:].isspace() else _Kind.TEXT)
            return
        kind = _line_kind(text, shown, headings)
        end = _stretch_end(text, shown, bound, starts)
        runs_on = False
        if kind is _Kind.TABLE:
            end, runs_on = _table_end(text, end, bound, starts)
        yield _Logical(at, kind, runs_on)
        at = end


def _line_kind(text: str, at: int, headings: set[int]) -> _Kind:
    if at in headings:
        return _Kind.HEADING
    found = _LINE.match(text, at)
    line = found.group() if found else ""
    if _BLANK.match(line):
        return _Kind.BLANK
    if line.lstrip(" \t:").startswith("{|"):
        return _Kind.TABLE
    return _Kind.LIST if line[0] in "*#:;" else _Kind.TEXT


def _bound(text: str, nodes: list[Node], reading: Pass) -> list[tuple[int, int]]:
    """Return the spans over line breaks in which no cut may fall: of top-level constructs, dead tags, and links."""
    bound = [(node.start, node.end) for node in nodes if text.find("\n", node.start, node.end - 1) >= 0]
    loose = "[" in reading.unclosed or any(text.find("[[", start, end) >= 0 for start, end in reading.passed_over)
    others = [*reading.passed_over, *(_links(text) if loose else ())]
    others = [span for span in others if text.find("\n", span[0], span[1] - 1) >= 0]
    if not others:
        return bound
    out: list[tuple[int, int]] = []
    for start, end in sorted([*bound, *others]):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def _links(text: str) -> Iterator[tuple[int, int]]:
    """Yield what the link stage may take for a link, which knows nothing of braces and of headings."""
    opened: list[int] = []
    for found in _BRACKETS.finditer(text):
        if found.group() == "[[":
            opened.append(found.start())
        elif opened:
            yield opened.pop(), found.end()


def _stretch_end(text: str, at: int, bound: list[tuple[int, int]], starts: list[int]) -> int:
    """Return the first legal cut behind `at`."""
    while True:
        newline = text.find("\n", at)
        if newline < 0:
            return len(text)
        index = bisect_right(starts, newline) - 1
        if index < 0 or bound[index][1] <= newline + 1:
            return newline + 1
        at = bound[index][1] - 1  # its last character may be the line break, as a comment's is


def _table_end(text: str, end: int, bound: list[tuple[int, int]], starts: list[int]) -> tuple[int, bool]:
    """Return the legal cut behind the line that closes a table, whose first line ends at `end`.

    Without such a line that is the text's end, which is told too.
    """
    depth = 1
    while end < len(text):
        found = _TABLE_LINE.match(text, end)
        if found:
            depth += -1 if found.group().endswith("}") else 1
        end = _stretch_end(text, end, bound, starts)
        if depth == 0:
            return end, False
    return len(text), True
