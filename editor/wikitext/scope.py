"""Parts of an article by what they are, for searching in these alone."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING

from editor.text import Span

if TYPE_CHECKING:
    from editor.wikitext.reading import Reading
    from editor.wikitext.site import SiteProfile


class Scope(Enum):
    """Where to look."""

    EVERYWHERE = "everywhere"
    HEADINGS = "headings"
    REFERENCES = "references"
    TEMPLATES = "templates"


def scope_spans(text: str, site: SiteProfile, scope: Scope) -> list[Span] | None:
    """Return the parts of a text that a scope holds, rising, those that touch joined; None for all of it.

    A heading is its line with the equals signs, a reference all from ``<ref`` to ``</ref>``, a template all from
    ``{{`` to ``}}``. Parser functions are no templates; those called in their arguments are.
    """
    if scope is Scope.EVERYWHERE:
        return None
    from editor.wikitext.reading import read  # heavy, and of no use to the window, which imports this module too

    return joined(_spans(read(text, site), scope))


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that touch or overlap as one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def _spans(reading: Reading, scope: Scope) -> list[Span]:
    if scope is Scope.HEADINGS:
        return [heading.span for heading in reading.headings]
    if scope is Scope.REFERENCES:
        return [ref.span for ref in reading.refs]
    return [template.span for template in reading.templates if not template.function]
