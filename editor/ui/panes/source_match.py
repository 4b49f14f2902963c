"""The partner of the bracket or tag at the caret, looked for nearby. Only for showing: nothing is decided by it."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.text import Span

REACH = 10_000
"""Code points looked at on either side of the caret."""

NEAR = 300
"""Code points on either side of the caret within which the bracket or tag it touches lies whole: no tag is longer."""

_PARTS = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<slash>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*?)?(?P<void>/?)>"
    r"|(?P<open>\{\{+|\[\[?|\{\|)|(?P<close>\}\}+|\]\]?|\|\}(?!\}))",
    re.DOTALL,
)
_CLOSERS = {"[": "]", "[[": "]]", "{|": "|}", "{{": "}}"}
_VOID = {"br", "hr", "wbr", "img"}


class Match(NamedTuple):
    """The part at the caret and its partner; None where there is none within reach."""

    here: Span
    partner: Span | None


class _Part(NamedTuple):
    span: Span
    key: str  # what opener and closer share
    opens: bool


def match_at(text: str, caret: int) -> Match | None:
    """Return the bracket or tag that the caret touches, with its partner; None away from any.

    Args:
        text: The text around the caret.
        caret: A position in `text`.
    """
    begin = max(caret - NEAR, 0)
    if not any(part.span.contains(caret - begin) for part in _parts(text[begin : caret + NEAR])):
        return None  # the usual case: prose, at no cost
    parts = _parts(text)
    touching = [at for at, part in enumerate(parts) if part.span.contains(caret)]
    if not touching:  # in a comment, seen from afar
        return None
    # Between two, the one behind the caret, which the next key would touch.
    at = touching[-1]
    partner = _partner(parts, at)
    return Match(parts[at].span, partner)


def _parts(text: str) -> list[_Part]:
    parts: list[_Part] = []
    for found in _PARTS.finditer(text):
        span = Span(*found.span())
        if found["tag"]:
            name = found["tag"].lower()
            if not found["void"] and name not in _VOID:
                parts.append(_Part(span, f"<{name}>", not found["slash"]))
        elif found["open"]:
            parts += _braces(span, found["open"], opens=True)
        elif found["close"]:
            parts += _braces(span, found["close"], opens=False)
    return parts


def _braces(span: Span, run: str, opens: bool) -> list[_Part]:
    """Cut a run of braces into pairs; an odd one over stays with the outermost, as in ``{{{argument}}}``."""
    if run[0] not in "{}" or "|" in run:
        key = run if opens else next(opener for opener, closer in _CLOSERS.items() if closer == run)
        return [_Part(span, key, opens)]
    pieces = [Span(at, at + 2) for at in range(span.start, span.end - 1, 2)]
    if len(run) % 2:
        pieces = [Span(span.start, span.start + 3), *(piece.shifted(1) for piece in pieces[1:])]
        if not opens:
            pieces = [*(piece.shifted(-1) for piece in pieces[1:]), Span(span.end - 3, span.end)]
    return [_Part(piece, "{{", opens) for piece in pieces]


def _partner(parts: list[_Part], at: int) -> Span | None:
    part = parts[at]
    depth = 0
    others = range(at, len(parts)) if part.opens else range(at, -1, -1)
    for number in others:
        other = parts[number]
        if other.key != part.key:
            continue
        depth += 1 if other.opens == part.opens else -1
        if depth == 0:
            return other.span
    return None
