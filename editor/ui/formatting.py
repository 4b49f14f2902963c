"""What the Format and Insert commands do to a text: pure functions from text and selection to edits."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from editor.text import Edit, Span

_HEADING = re.compile(r"(={1,6})\s*(.*?)\s*\1\s*$")
_URL = re.compile(r"(?:https?:)?//\S+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Change:
    """Edits, and what is selected after them (positions in the new text)."""

    edits: tuple[Edit, ...]
    selection: Span


def surround(text: str, selection: Span, before: str, after: str, sample: str = "") -> Change:
    """Put marks around the selection, or take them away where they already stand around it."""
    start, end = selection
    inside = text[start:end]
    if text[start - len(before) : start] == before and text[end : end + len(after)] == after and start >= len(before):
        outer = (Edit(Span(start - len(before), start), ""), Edit(Span(end, end + len(after)), ""))
        return Change(outer, selection.shifted(-len(before)))
    if len(inside) >= len(before) + len(after) and inside.startswith(before) and inside.endswith(after):
        bare = inside[len(before) : len(inside) - len(after)]
        return Change((Edit(selection, bare),), Span(start, start + len(bare)))
    filling = inside or sample
    begin = start + len(before)
    return Change((Edit(selection, before + filling + after),), Span(begin, begin + len(filling)))


def quotes(text: str, selection: Span, marks: str, sample: str) -> Change:
    """Put the selection in bold (three apostrophes) or italic (two), or take it out; five are both."""
    start, end = selection
    before = len(text[:start]) - len(text[:start].rstrip("'"))
    after = len(text[end:]) - len(text[end:].lstrip("'"))
    around = min(before, after)
    has = around in ((2, 5) if len(marks) == 2 else (3, 5))
    if has:
        n = len(marks)
        return Change((Edit(Span(start - n, start), ""), Edit(Span(end, end + n), "")), selection.shifted(-n))
    filling = text[start:end] or sample
    begin = start + len(marks)
    return Change((Edit(selection, marks + filling + marks),), Span(begin, begin + len(filling)))


def link(text: str, selection: Span) -> Change:
    """Make a link of the selection; a web address becomes an external link with its label to be typed."""
    inside = text[selection.start : selection.end]
    if _URL.match(inside):
        label = "label"
        start = selection.start + len(inside) + 2
        return Change((Edit(selection, f"[{inside} {label}]"),), Span(start, start + len(label)))
    return surround(text, selection, "[[", "]]", "page")


def heading(text: str, selection: Span, level: int) -> Change:
    """Make the lines of the selection headings of a level (0: plain text); a heading of that level becomes plain."""

    def turn(line: str) -> str:
        found = _HEADING.match(line)
        title = found[2] if found else line.strip()
        if level == 0 or (found and len(found[1]) == level) or not title:
            return title
        marks = "=" * level
        return f"{marks} {title} {marks}"

    return _lines(text, selection, turn)


def listed(text: str, selection: Span, mark: str) -> Change:
    """Put a list mark (``*`` or ``#``) before each line, or take it away where all bear it."""
    span = _line_span(text, selection)
    lines = [line for line in text[span.start : span.end].split("\n") if line.strip()]
    if lines and all(line.startswith(mark) for line in lines):
        return _lines(text, selection, lambda line: line.removeprefix(mark).removeprefix(" "))

    def turn(line: str) -> str:
        bare = re.sub(r"^[*#]\s*", "", line)
        return f"{mark} {bare}" if line.strip() or not lines else line

    return _lines(text, selection, turn)


def insert(text: str, selection: Span, before: str, after: str, sample: str = "", own_line: bool = False) -> Change:
    """Put something in around the selection; with `own_line` it starts and ends a line."""
    if own_line and selection.start > 0 and text[selection.start - 1] != "\n":
        before = "\n" + before
    if own_line and text[selection.end : selection.end + 1] not in ("", "\n"):
        after += "\n"
    filling = text[selection.start : selection.end] or sample
    begin = selection.start + len(before)
    return Change((Edit(selection, before + filling + after),), Span(begin, begin + len(filling)))


def _line_span(text: str, selection: Span) -> Span:
    start = text.rfind("\n", 0, selection.start) + 1
    last = max(selection.end - 1, selection.start) if text[selection.end - 1 : selection.end] == "\n" else selection.end
    end = text.find("\n", max(last, start))
    return Span(start, len(text) if end < 0 else end)


def _lines(text: str, selection: Span, turn: Callable[[str], str]) -> Change:
    span = _line_span(text, selection)
    turned = "\n".join(map(turn, text[span.start : span.end].split("\n")))
    end = span.start + len(turned)
    return Change((Edit(span, turned),), Span(span.start if selection.start != selection.end else end, end))
