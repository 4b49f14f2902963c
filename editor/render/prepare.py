"""HTML made ready for the tree builder: nesting bounded, what its rules would tell no more marked before it.

Marks are attributes that no source can write; `paragraph` reads them and takes them out again.
"""

from __future__ import annotations

import re
from itertools import count

from editor.render.element import FORMATTING, INLINE, SPACE, TABLE_PARTS, VOID

TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)(?:\"[^\"]*\"|'[^']*'|[^'\">])*>|<!--.*?-->", re.DOTALL)
_TABLE_ENDS = TABLE_PARTS | {"td", "th", "caption"}
_SCOPES = frozenset({"table", "td", "th", "caption"})
_TABLE = frozenset({"table"})
_BODIES = _TABLE | {"tbody", "thead", "tfoot"}
_HOLDERS = {
    "td": _BODIES | {"tr"}, "th": _BODIES | {"tr"}, "tr": _BODIES, "tbody": _TABLE, "thead": _TABLE, "tfoot": _TABLE,
    "caption": _TABLE,
}  # fmt: skip
_ENDED_BY = {
    "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}), "p": frozenset({"p"}),
}  # fmt: skip

# Deeper than any page nests; tree builders walk up the open elements at every tag.
_MAX_DEPTH = 400
_FORMATTING_SPAN = re.compile(r'(<(?:a|b|big|code|em|font|i|s|small|strike|strong|tt|u)\b[^<>]*?) data-mw-span="[^"]*"')


class _Open:
    """The elements that stand open while tags are read, near enough to what a tree builder would hold.

    Every tag costs what it closes, so that reading stays linear.

    Attributes:
        depth: How many stand open.
    """

    def __init__(self) -> None:
        self.depth = 0
        self._stack: list[str] = []  # "" where one was closed beneath others
        self._places: dict[str, list[int]] = {}
        self._blocks: list[int] = []  # the places of those that no inline end tag reaches out of
        self._scopes: list[dict[str, int]] = [{}]  # how many of each name, anew within each table and cell

    @property
    def innermost(self) -> str:
        return self._stack[-1] if self._stack else ""

    def start(self, name: str) -> None:
        if name in _TABLE_ENDS and name != "table" and not self._places.get("table"):
            return  # without a table, its parts are passed over
        if name in _SCOPES:
            self._scopes.append({})
        if name not in INLINE:
            self._blocks.append(len(self._stack))
        self._places.setdefault(name, []).append(len(self._stack))
        self._stack.append(name)
        self._scopes[-1][name] = self._scopes[-1].get(name, 0) + 1
        self.depth += 1

    def close_implied(self, name: str) -> None:
        """Close what a start tag ends by itself, as a cell ends the cell before it and all in that."""
        if name == "table" and self._scopes[-1].get("table"):
            self.end("table")  # a table in a table's rows, in no cell
        holders = _HOLDERS.get(name)
        if holders is not None:
            while self._places.get("table") and self.innermost not in holders:
                self._pop()
        implied = _ENDED_BY.get(name, ())
        while self.innermost in implied:
            self._pop()

    def end(self, name: str) -> None:
        open_ = self._places.get(name) if name in _TABLE_ENDS else self._scopes[-1].get(name)
        if not open_:
            return
        if name in FORMATTING and self.innermost != name:
            self._close_beneath(name)  # what is open in it stays, or comes back with the next text
        elif name not in INLINE or not self._blocks or self._blocks[-1] < self._places[name][-1]:
            while self._pop() != name:
                pass
        # With a block open in it no other inline element ends.

    def _close_beneath(self, name: str) -> None:
        self._stack[self._places[name].pop()] = ""
        self._scopes[-1][name] -= 1
        self.depth -= 1

    def _pop(self) -> str:
        name = self._stack.pop()
        self._places[name].pop()
        if name not in INLINE:
            self._blocks.pop()
        self._scopes[-1][name] -= 1
        if name in _SCOPES:
            self._scopes.pop()
        self.depth -= 1
        while self._stack and not self._stack[-1]:
            self._stack.pop()
        return name


LOOSE = " \x7floose"
"""An attribute of elements that stand loose in a table."""


def _marked(html: str) -> str:
    """Return HTML with its nesting bounded.

    Tags that would nest too deeply are dropped. Text and inline elements that stand loose in a table are marked: they
    land before the table, in no paragraph.
    """
    out: list[str] = []
    open_ = _Open()
    dropped: dict[str, int] = {}
    at = 0
    for found in TAG.finditer(html):
        text = html[at : found.start()]
        in_table = open_.innermost in TABLE_PARTS
        loose = in_table and text.strip(SPACE)
        out.append(f"<mw-loose>{text}</mw-loose>" if loose else text)
        at = found.end()
        name = (found[2] or "").lower()
        fostered = in_table and name in INLINE and not found[1]
        if name and name not in VOID:
            if found[1]:
                if dropped.get(name):
                    dropped[name] -= 1
                    continue
                open_.end(name)
            else:
                open_.close_implied(name)
                # The parts of a table that is kept are kept: they close each other.
                if open_.depth >= _MAX_DEPTH and name not in _HOLDERS:
                    dropped[name] = dropped.get(name, 0) + 1
                    continue
                open_.start(name)
        out.append(f"{found[0][: 1 + len(name)]}{LOOSE}{found[0][1 + len(name) :]}" if fostered else found[0])
    loose = open_.innermost in TABLE_PARTS and html[at:].strip(SPACE)
    out.append(f"<mw-loose>{html[at:]}</mw-loose>" if loose else html[at:])
    return "".join(out)


# The tree builder looks attribute names it does not know up in a table of fixed size: ten thousands take it minutes.
_MANY_NAMES = 1000
_ATTRIBUTE = re.compile(r'\s([^\s="<>/]+)="([^"]*)"')


def _has_many_names(html: str) -> bool:
    return html.count('\x7f=""') + html.count(" data-") - html.count(" data-mw-span=") > _MANY_NAMES


def _numbered(html: str) -> str:
    """Name holes and data attributes by their place in their tag, and put their own name before the value."""

    def tag(found: re.Match[str]) -> str:
        number = count()

        def attribute(one: re.Match[str]) -> str:
            name = one[1]
            own = name.startswith(("\x7f", "data-")) and name != "data-mw-span"
            return f' mw-name{next(number)}="{name}:{one[2]}"' if own else one[0]

        return _ATTRIBUTE.sub(attribute, found[0])

    return TAG.sub(tag, html)


def named(html: str) -> str:
    """Undo `_numbered`."""

    def attribute(one: re.Match[str]) -> str:
        name, _, value = one[2].partition(":")
        return f' {name}="{value}"' if one[1].startswith("mw-name") else one[0]

    return TAG.sub(lambda found: _ATTRIBUTE.sub(attribute, found[0]), html)


# A line break right behind the tag is not part of the text: who writes the tree down again writes another.
_PRE_BREAK = re.compile(r"<(?:pre|textarea)\b[^<>]*>\n", re.IGNORECASE)


# An element written empty is told from one that the tree builder has emptied: only the first makes a paragraph.
_EMPTIED = re.compile(
    rf"(<({'|'.join(sorted(FORMATTING))})\b(?:\"[^\"]*\"|'[^']*'|[^'\">])*)(>[ \t\n\r\f]*</\2\s*>)", re.I
)
EMPTY_MARK = " \x7fempty"


def prepared(html: str) -> tuple[str, bool]:
    """Return HTML as the tree builder is to read it, and whether `named` must undo its numbering in what comes out."""
    deep = html.count("<") > _MAX_DEPTH
    if deep:
        # Alike formatting elements, of which a tree builder keeps three, are to look alike.
        html = _FORMATTING_SPAN.sub(r"\1", html)
    if deep or "<table" in html:
        html = _marked(html)
    html = _EMPTIED.sub(rf"\1{EMPTY_MARK}\3", html)
    html = _PRE_BREAK.sub(r"\g<0>\n", html)
    many = _has_many_names(html)
    return (_numbered(html), True) if many else (html, False)
