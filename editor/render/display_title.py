"""The title a page gives itself: markup within a line, and nothing else.

Source: https://www.mediawiki.org/wiki/Help:Magic_words#DISPLAYTITLE
"""

from __future__ import annotations

import re

from editor.render.context import Context
from editor.render.mapped import Mapped
from editor.render.sanitizer import normalize_references, sanitize
from editor.render.strip import StripState
from editor.render.tidy import tidied

_KEPT = frozenset(
    [
        "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "kbd", "mark", "q", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]
)  # fmt: skip
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")


def display_title(text: str, context: Context) -> str:
    """Return the HTML of a title, whole by itself."""
    text = StripState.without(context.strip.visible(text))
    context.depth += 1  # a tag that goes on behind the title is none of the page's
    html = sanitize(Mapped.plain(text), context).text
    context.depth -= 1
    html = _TAG.sub(lambda found: found[0] if found[1].lower() in _KEPT else "", html)
    return tidied(f"<div>{normalize_references(html)}</div>").removeprefix("<div>").removesuffix("</div>")
