"""HTML made whole: elements closed and nested as a browser would, loose text given its paragraph.

What is well formed already, as nearly all articles are, is told by one pass and left as it is. The rest goes
through an HTML5 tree builder.

Source: https://www.mediawiki.org/wiki/RemexHtml
"""

from __future__ import annotations

import re

from editor.render.element import HEADINGS, INLINE, PARAGRAPH_CLOSERS, SPACE, TABLE_PARTS, VOID
from editor.render.paragraph import wrapped
from editor.render.prepare import TAG

_PARENTS = {
    "li": frozenset({"ul", "ol", "menu", "div"}), "dt": frozenset({"dl"}), "dd": frozenset({"dl"}),
    "tr": frozenset({"tbody", "thead", "tfoot", "table"}), "td": frozenset({"tr"}), "th": frozenset({"tr"}),
    "caption": frozenset({"table"}), "tbody": frozenset({"table"}), "thead": frozenset({"table"}),
    "tfoot": frozenset({"table"}),
}  # fmt: skip
_ROOTS = ("body", "blockquote")
_ODD = frozenset(
    [
        "math",
        "svg",
        "style",
        "script",
        "select",
        "textarea",
        "template",
        "col",
        "colgroup",
        "ruby",
        "rb",
        "rt",
        "rp",
        "rtc",
    ]
)


def is_clean(html: str) -> bool:
    """Tell whether `html` is as the tree builder and the paragraph wrapping would leave it."""
    stack = ["body"]
    at = 0
    open_links = 0
    for found in TAG.finditer(html):
        parent = stack[-1]
        if found.start() > at and (parent in _ROOTS or parent in TABLE_PARTS) and html[at : found.start()].strip(SPACE):
            return False
        at = found.end()
        name = found[2]
        if name is None:
            return False
        name = name.lower()
        if found[1]:
            if name in VOID or parent != name:
                return False
            stack.pop()
            open_links -= name == "a"
            continue
        if name in _ODD:
            return False
        allowed = _PARENTS.get(name)
        if allowed is not None:
            if parent not in allowed:
                return False
        elif parent in TABLE_PARTS:
            return False
        inline = name in INLINE
        if inline:
            if parent in _ROOTS or (name == "a" and open_links):
                return False
        elif (name in PARAGRAPH_CLOSERS and (parent == "p" or parent in INLINE)) or (
            parent in HEADINGS and name in HEADINGS
        ):
            return False
        if name not in VOID:
            stack.append(name)
            open_links += name == "a"
            if len(stack) > 200:
                return False
    if at < len(html) and html[at:].strip(SPACE):
        return False
    return len(stack) == 1


def tidied(html: str) -> str:
    """Return `html` made whole."""
    return made_whole(html, is_clean(html))


def made_whole(html: str, clean: bool) -> str:
    """Return `html` made whole, given what `is_clean` told of it."""
    return _EMPTY.sub(r'<\1 class="mw-empty-elt"\2>\3</\1>', html if clean else wrapped(html))


_EMPTY = re.compile(r'<(li|p|tr)((?: data-mw-span="[^"]*")?)>([ \t\n\r\f]*)</\1>')
