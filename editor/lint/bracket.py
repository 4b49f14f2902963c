"""Brackets and braces without a partner, told apart by what they were meant to be."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from editor.text import Span
from editor.wikitext.model import StrayFact
from editor.wikitext.reading import Reading
from editor.wikitext.site import SiteProfile


class Fault(Enum):
    """What a lone bracket or brace was meant to be."""

    LINK_UNCLOSED = "link-unclosed"
    LINK_UNOPENED = "link-unopened"
    FILE_UNCLOSED = "file-unclosed"
    CATEGORY_UNCLOSED = "cat-unclosed"
    TEMPLATE_UNCLOSED = "tpl-unclosed"
    TEMPLATE_UNOPENED = "tpl-unopened"
    MIXED = "link-braces-mixed"


@dataclass(frozen=True, slots=True)
class Lone:
    """A lone mark. `span` runs from it over what it was to hold; `repair` is where `replacement` goes, if known."""

    fault: Fault
    span: Span
    repair: Span | None = None
    replacement: str = ""


_OPENER = re.compile(r"<ref\b[^<>/]*>", re.IGNORECASE)
_URL = re.compile(r"\s*(?:https?:|ftp:)?//")
_HALF_LINK = re.compile(r"[^\[\]{}\n]+\](?!\])")
_HALF_CALL = re.compile(r"[^{}\n]*(?:\{\{[^{}]*\}\}[^{}\n]*)*\}(?!\})")
_OTHER_CLOSER = {"[[": re.compile(r"[^\[\]{}\n]+(\}\})"), "{{": re.compile(r"[^\[\]{}\n]+(\]\])")}
_WORD = re.compile(r"[\w'\u2019-]+")
_REACH = 2000  # how far a partner is looked for


def lone_marks(reading: Reading, site: SiteProfile) -> Iterator[Lone]:
    """Yield every lone bracket and brace of `reading`; a mixed pair counts once."""
    if not reading.stray:
        return
    text = reading.text
    used: set[int] = set()
    swallowing = [ref.content for ref in reading.refs if ref.content and _OPENER.search(text, *ref.content)]
    for stray in reading.stray:
        if stray.span.start in used or _is_swallowed(stray, swallowing):
            continue
        if stray.mark in _OTHER_CLOSER:
            mixed = _OTHER_CLOSER[stray.mark].match(text, stray.span.end)
            if mixed:
                used.update(range(*mixed.span(1)))
                right = "]]" if stray.mark == "[[" else "}}"
                yield Lone(Fault.MIXED, Span(stray.span.start, mixed.end()), Span(*mixed.span(1)), right)
            elif stray.mark == "[[":
                yield from _open_link(text, stray, site)
            else:
                yield _open_call(text, stray)
        elif stray.mark == "]]":
            yield _closer(text, stray, Fault.LINK_UNOPENED, "[")
        elif stray.mark == "}}":
            yield _closer(text, stray, Fault.TEMPLATE_UNOPENED, "{")


def _is_swallowed(stray: StrayFact, swallowing: list[Span]) -> bool:
    """Tell whether a reference that is not closed in time parts `stray` from its partner."""
    if not swallowing:
        return False
    if stray.mark in ("]]", "}}"):
        before = swallowing[bisect_right(swallowing, stray.span) - 1]
        return before.start <= stray.span.start < before.end
    return stray.span.start < swallowing[-1].start


def _open_link(text: str, stray: StrayFact, site: SiteProfile) -> Iterator[Lone]:
    start, at = stray.span.start, stray.span.end
    if _URL.match(text, at):
        return
    line_end = text.find("\n", at, at + _REACH)
    if line_end < 0:
        line_end = min(len(text), at + _REACH)
    prefix = text[at:line_end].partition(":")[0].strip().lower() if ":" in text[at:line_end] else ""
    number = site.namespace_numbers.get(prefix)
    half = _HALF_LINK.match(text, at)
    if number == 14:
        end = half.end() if half else at + len(text[at:line_end].rstrip())
        yield Lone(Fault.CATEGORY_UNCLOSED, Span(start, end), Span(end, end), "]" if half else "]]")
    elif number == 6:
        end = at + len(text[at:line_end].rstrip())
        lost = "]" if text[end - 1] == "]" and text[end - 2] != "]" else "]]"
        yield Lone(Fault.FILE_UNCLOSED, Span(start, end), Span(end, end), lost)
    elif half and len(half.group()) < 200:
        yield Lone(Fault.LINK_UNCLOSED, Span(start, half.end()), Span(half.end(), half.end()), "]")
    else:
        word = _WORD.match(text, at)
        end = word.end() if word else at
        yield Lone(Fault.LINK_UNCLOSED, Span(start, end), Span(end, end) if word else None, "]]")


def _open_call(text: str, stray: StrayFact) -> Lone:
    start, at = stray.span.start, stray.span.end
    half = _HALF_CALL.match(text, at)
    if half:
        return Lone(Fault.TEMPLATE_UNCLOSED, Span(start, half.end()), Span(half.end(), half.end()), "}")
    tag = text.find("</ref", at, at + _REACH)
    line_end = text.find("\n", at, at + _REACH)
    if tag >= 0 and (line_end < 0 or tag < line_end):
        return Lone(Fault.TEMPLATE_UNCLOSED, Span(start, tag), Span(tag, tag), "}}")
    end = min(len(text), at + _REACH) if line_end < 0 else line_end
    return Lone(Fault.TEMPLATE_UNCLOSED, Span(start, end))


def _closer(text: str, stray: StrayFact, fault: Fault, opener: str) -> Lone:
    """Look back on the line for a single opener without a partner."""
    line = max(text.rfind("\n", 0, stray.span.start) + 1, stray.span.start - _REACH)
    at = text.rfind(opener, line, stray.span.start)
    between = text[at + 1 : stray.span.start]
    if at < 0 or text[at - 1 : at] == opener or any(mark in between for mark in ("]", "}")):
        return Lone(fault, stray.span)
    return Lone(fault, Span(at, stray.span.end), Span(at, at), opener)
