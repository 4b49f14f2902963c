"""The attributes of a tag, with spans."""

from __future__ import annotations

import re

from editor.text import Span

_ATTRIBUTE = re.compile(r"""([^\s=/"'<>\x00]+)(?:\s*=\s*(?:"([^"]*)(?:"|\Z)|'([^']*)(?:'|\Z)|([^\s>"']+)))?""")


def read_attributes(text: str, span: Span) -> tuple[tuple[str, str, Span, Span], ...]:
    """Return (lower-case name, value, name span, value span) of each attribute within `span`, quotes left out.

    An attribute without a value has "" and an empty span behind its name.
    """
    if span.end - span.start < 2:
        return ()
    found_all = []
    for found in _ATTRIBUTE.finditer(text[span.start : span.end]):
        group = found.lastindex or 1
        value = found[group] if group > 1 else ""
        bounds = Span(*found.span(group)) if group > 1 else Span(found.end(1), found.end(1))
        name_span = Span(*found.span(1)).shifted(span.start)
        found_all.append((found[1].lower(), value.strip(), name_span, bounds.shifted(span.start)))
    return tuple(found_all)
