"""A change in one line, before it is made: what goes, what comes, and a few words around."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from html import escape
from typing import NamedTuple

from editor.text import Edit, Span
from editor.ui.theme import Theme
from editor.ui.translation import tr, tr_count

_AROUND = 24  # code points shown on each side of a change
_MOST = 160  # code points shown of what goes or comes
_EDITS = 6  # changes shown of many
_BLANKS = str.maketrans({" ": "␣", "\u00a0": "⍽", "\t": "⇥", "\n": "⏎"})


class Part(Enum):
    """What becomes of a stretch of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """A stretch of the line."""

    part: Part
    text: str


def pieces(edits: Sequence[Edit], text_of: Callable[[Span], str], length: int) -> list[Piece]:
    """Return the line that shows `edits`.

    Args:
        edits: Positions in the text; in any order.
        text_of: Gives the text of a span.
        length: Of the text, in code points.
    """
    return [piece for piece in _pieces(sorted(edits), text_of, length) if piece.text]


def as_html(line: Sequence[Piece], theme: Theme) -> str:
    """Return the line as rich text: what goes is struck through, what comes is underlined."""
    styles = {
        Part.KEPT: f"color: {theme.colours['quiet']}",
        Part.REMOVED: f"color: {theme.colours['error']}; text-decoration: line-through",
        Part.ADDED: f"color: {theme.colours['good']}; text-decoration: underline; font-weight: 600",
    }
    return "".join(f'<span style="{styles[piece.part]}">{escape(piece.text)}</span>' for piece in line)


def as_words(line: Sequence[Piece]) -> str:
    """Return the line for a screen reader."""
    return "".join(_said(piece) for piece in line)


def _said(piece: Piece) -> str:
    if piece.part is Part.KEPT:
        return piece.text
    if piece.part is Part.REMOVED:
        return f" {tr('removed: {text};', text=piece.text)} "
    return f" {tr('added: {text};', text=piece.text)} "


def _pieces(edits: Sequence[Edit], text_of: Callable[[Span], str], length: int) -> Iterator[Piece]:
    at = None
    for edit in edits[:_EDITS]:
        yield Piece(Part.KEPT, _before(edit.span.start, text_of) if at is None else _between(at, edit, text_of))
        yield Piece(Part.REMOVED, _shown(_cut(edit.span, text_of)))
        yield Piece(Part.ADDED, _shown(_clipped(edit.replacement)))
        at = edit.span.end
    if at is not None:
        yield Piece(Part.KEPT, _behind(at, text_of, length))
        if len(edits) > _EDITS:
            yield Piece(
                Part.KEPT, " " + tr_count("and {count} more place", "and {count} more places", len(edits) - _EDITS)
            )


def _before(start: int, text_of: Callable[[Span], str]) -> str:
    first = max(start - _AROUND, 0)
    around = text_of(Span(first, start))
    # A word cut in two says nothing, unless there is no other.
    return "… " + _folded(around.partition(" ")[2] or around) if first else _folded(around)


def _behind(at: int, text_of: Callable[[Span], str], length: int) -> str:
    last = min(at + _AROUND, length)
    around = text_of(Span(at, last))
    return _folded(around.rpartition(" ")[0] or around) + " …" if last < length else _folded(around)


def _between(at: int, edit: Edit, text_of: Callable[[Span], str]) -> str:
    if edit.span.start - at <= 2 * _AROUND:
        return _folded(text_of(Span(at, edit.span.start)))
    head, tail = Span(at, at + _AROUND), Span(edit.span.start - _AROUND, edit.span.start)
    return f"{_folded(text_of(head))} … {_folded(text_of(tail))}"


def _cut(span: Span, text_of: Callable[[Span], str]) -> str:
    if span.end - span.start <= _MOST:
        return text_of(span)
    half = _MOST // 2
    return f"{text_of(Span(span.start, span.start + half))}…{text_of(Span(span.end - half, span.end))}"


def _clipped(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[: _MOST // 2]}…{text[-_MOST // 2 :]}"


def _folded(text: str) -> str:
    return text.replace("\n", " ⏎ ")


def _shown(text: str) -> str:
    """Make blanks visible where nothing else is there to see."""
    return text.translate(_BLANKS) if not text.strip() else text.replace("\n", "⏎").replace("\u00a0", "⍽")
