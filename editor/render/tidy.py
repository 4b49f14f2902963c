"""HTML made whole: elements closed and nested as a browser would, loose text given its paragraph.

What is well formed already, as nearly all articles are, is told by one pass and left as it is. The rest goes
through an HTML5 tree builder.

Source: https://www.mediawiki.org/wiki/RemexHtml
"""

from __future__ import annotations

import re
from enum import Enum
from html import escape
from itertools import count
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)(?:\"[^\"]*\"|'[^']*'|[^'\">])*>|<!--.*?-->", re.DOTALL)
_SPACE = " \t\n\r\f"
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "applet",
        "b",
        "basefont",
        "bdo",
        "big",
        "br",
        "button",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "legend",
        "map",
        "object",
        "param",
        "q",
        "rb",
        "rbc",
        "rp",
        "rt",
        "rtc",
        "ruby",
        "s",
        "samp",
        "select",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "textarea",
        "tt",
        "u",
        "var",
        "video",
        "audio",
        "bdi",
        "data",
        "time",
        "mark",
        "meta",
        "link",
        "style",
        "script",
        "noscript",
        "math",
        "svg",
    ]
)
PARAGRAPH_CLOSERS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "header",
        "hgroup",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "section",
        "summary",
        "ul",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "pre",
        "table",
        "hr",
        "dd",
        "dt",
        "li",
        "form",
    ]
)
FORMATTING = frozenset(["a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"])
_PARENTS = {
    "li": frozenset({"ul", "ol", "menu", "div"}), "dt": frozenset({"dl"}), "dd": frozenset({"dl"}),
    "tr": frozenset({"tbody", "thead", "tfoot", "table"}), "td": frozenset({"tr"}), "th": frozenset({"tr"}),
    "caption": frozenset({"table"}), "tbody": frozenset({"table"}), "thead": frozenset({"table"}),
    "tfoot": frozenset({"table"}),
}  # fmt: skip
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr"})
_TABLE_ENDS = _TABLE_PARTS | {"td", "th", "caption"}
_SCOPES = frozenset({"table", "td", "th", "caption"})
_CELLS = frozenset({"td", "th", "caption"})
_ENDED_BY = {
    "td": _CELLS, "th": _CELLS, "tr": _CELLS | {"tr"}, "tbody": _CELLS | {"tr", "tbody", "thead", "tfoot"},
    "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}), "p": frozenset({"p"}),
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
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])


def is_clean(html: str) -> bool:
    """Tell whether `html` is as the tree builder and the paragraph wrapping would leave it."""
    stack = ["body"]
    at = 0
    open_links = 0
    for found in _TAG.finditer(html):
        parent = stack[-1]
        if (
            found.start() > at
            and (parent in _ROOTS or parent in _TABLE_PARTS)
            and html[at : found.start()].strip(_SPACE)
        ):
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
        if name in _ODD and name not in _HEADINGS:
            return False
        allowed = _PARENTS.get(name)
        if allowed is not None:
            if parent not in allowed:
                return False
        elif parent in _TABLE_PARTS:
            return False
        inline = name in INLINE
        if inline:
            if parent in _ROOTS or (name == "a" and open_links):
                return False
        elif (name in PARAGRAPH_CLOSERS and (parent == "p" or parent in INLINE)) or (
            parent in _HEADINGS and name in _HEADINGS
        ):
            return False
        if name not in VOID:
            stack.append(name)
            open_links += name == "a"
            if len(stack) > 200:
                return False
    if at < len(html) and html[at:].strip(_SPACE):
        return False
    return len(stack) == 1


def tidied(html: str) -> str:
    """Return `html` made whole."""
    return made_whole(html, is_clean(html))


def made_whole(html: str, clean: bool) -> str:
    """Return `html` made whole, given what `is_clean` told of it."""
    return _EMPTY.sub(r'<\1 class="mw-empty-elt"\2>\3</\1>', html if clean else _Wrapper().page(html))


_EMPTY = re.compile(r'<(li|p|tr)((?: data-mw-span="[^"]*")?)>([ \t\n\r\f]*)</\1>')


# Deeper than any page nests; tree builders walk up the open elements at every tag.
_MAX_DEPTH = 400
_FORMATTING_SPAN = re.compile(r'(<(?:a|b|big|code|em|font|i|s|small|strike|strong|tt|u)\b[^<>]*?) data-mw-span="[^"]*"')


class _Open:
    """The elements that stand open while tags are read, near enough to what a tree builder would hold.

    Every tag costs what it closes, so that reading stays linear.
    """

    def __init__(self) -> None:
        self.stack: list[str] = []
        self._scopes: list[dict[str, int]] = [{}]  # how many of each name, anew within each table and cell
        self._total: dict[str, int] = {}

    @property
    def innermost(self) -> str:
        return self.stack[-1] if self.stack else ""

    def start(self, name: str) -> None:
        if name in _TABLE_ENDS and name != "table" and not self._total.get("table"):
            return  # without a table, its parts are passed over
        if name in _SCOPES:
            self._scopes.append({})
        self.stack.append(name)
        self._scopes[-1][name] = self._scopes[-1].get(name, 0) + 1
        self._total[name] = self._total.get(name, 0) + 1

    def close_implied(self, name: str) -> None:
        """Close what a start tag ends by itself, as a cell ends the cell before it."""
        implied = _ENDED_BY.get(name, ())
        while self.stack and self.stack[-1] in implied:
            self._pop()

    def end(self, name: str) -> None:
        counts = self._total if name in _TABLE_ENDS else self._scopes[-1]
        if counts.get(name):
            while self._pop() != name:
                pass

    def _pop(self) -> str:
        name = self.stack.pop()
        self._scopes[-1][name] -= 1
        self._total[name] -= 1
        if name in _SCOPES:
            self._scopes.pop()
        return name


_LOOSE = " \x7floose"
"""An attribute of elements that stand loose in a table."""


def _prepared(html: str) -> str:
    """Return HTML as the tree builder is to read it.

    Tags that would nest too deeply are dropped. Text and inline elements that stand loose in a table are marked: they
    land before the table, in no paragraph.
    """
    out: list[str] = []
    open_ = _Open()
    dropped: dict[str, int] = {}
    at = 0
    for found in _TAG.finditer(html):
        text = html[at : found.start()]
        in_table = open_.innermost in _TABLE_PARTS
        loose = in_table and text.strip(_SPACE)
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
                if len(open_.stack) >= _MAX_DEPTH:
                    dropped[name] = dropped.get(name, 0) + 1
                    continue
                open_.start(name)
        out.append(f"{found[0][: 1 + len(name)]}{_LOOSE}{found[0][1 + len(name) :]}" if fostered else found[0])
    loose = open_.innermost in _TABLE_PARTS and html[at:].strip(_SPACE)
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

        def named(one: re.Match[str]) -> str:
            name = one[1]
            own = name.startswith(("\x7f", "data-")) and name != "data-mw-span"
            return f' mw-name{next(number)}="{name}:{one[2]}"' if own else one[0]

        return _ATTRIBUTE.sub(named, found[0])

    return _TAG.sub(tag, html)


def _named(html: str) -> str:
    """Undo `_numbered`."""

    def named(one: re.Match[str]) -> str:
        name, _, value = one[2].partition(":")
        return f' {name}="{value}"' if one[1].startswith("mw-name") else one[0]

    return _TAG.sub(lambda found: _ATTRIBUTE.sub(named, found[0]), html)


# A line break right behind the tag is not part of the text: who writes the tree down again writes another.
_PRE_BREAK = re.compile(r"<(?:pre|textarea)\b[^<>]*>\n", re.IGNORECASE)


# An element written empty is told from one that the tree builder has emptied: only the first makes a paragraph.
_EMPTIED = re.compile(
    rf"(<({'|'.join(sorted(FORMATTING))})\b(?:\"[^\"]*\"|'[^']*'|[^'\">])*)(>[ \t\n\r\f]*</\2\s*>)", re.I
)
_EMPTY_MARK = " \x7fempty"


class _Wrapper:
    """Wraps what stands loose in the page or in a block quote into paragraphs."""

    def page(self, html: str) -> str:
        deep = html.count("<") > _MAX_DEPTH
        if deep:
            # Alike formatting elements, of which a tree builder keeps three, are to look alike.
            html = _FORMATTING_SPAN.sub(r"\1", html)
        if deep or "<table" in html:
            html = _prepared(html)
        html = _EMPTIED.sub(rf"\1{_EMPTY_MARK}\3", html)
        html = _PRE_BREAK.sub(r"\g<0>\n", html)
        many = _has_many_names(html)
        if many:
            html = _numbered(html)
        body = LexborHTMLParser("<!DOCTYPE html><html><head></head><body>" + html).body
        whole = "" if body is None else self.root(body)
        return _named(whole) if many else whole

    def root(self, element: LexborNode) -> str:
        """Return the inner HTML of a root of paragraphs."""
        pieces: list[_Piece] = []
        self.children(element, (), pieces)
        return _Joiner(pieces).html()

    def children(self, element: LexborNode, around: tuple[LexborNode, ...], out: list[_Piece]) -> None:
        """List the children of a root, or of an inline element in one that holds blocks (`around`)."""
        child = element.child
        while child is not None:
            tag = child.tag or ""
            if tag == "-text":
                text = child.text_content or ""
                out.append(_Piece(_Kind.INLINE if text.strip(_SPACE) else _Kind.BLANK, around, _text(text)))
            elif tag.startswith(("-", "!")):
                pass
            elif tag == "mw-loose":
                out.append(_Piece(_Kind.BLOCK, around, _inner(child)))
            elif tag not in INLINE or _LOOSE.strip() in child.attributes:
                out.append(_Piece(_Kind.BLOCK, around, self.element(child)))
            elif len(around) < 100 and _holds_block(child):
                if tag in FORMATTING:
                    self.children(child, (*around, child), out)
                else:
                    out.append(_Piece(_Kind.WHOLE, around, self.element(child)))
            elif tag in ("link", "meta", "style") and not around:
                out.append(_Piece(_Kind.NEUTRAL, around, self.element(child)))
            else:
                blank = tag in FORMATTING and _is_blank(child) and _EMPTY_MARK.strip() not in child.attributes
                out.append(_Piece(_Kind.BLANK if blank else _Kind.INLINE, around, self.element(child), blank))
            child = child.next

    def element(self, node: LexborNode) -> str:
        """Return an element's HTML, block quotes inside wrapped."""
        if node.tag == "blockquote":
            return f"{_start(node)}{self.root(node)}</blockquote>"
        html: str = node.html or ""
        if "mw-loose" in html:
            html = html.replace("<mw-loose>", "").replace("</mw-loose>", "")
        for mark in (_LOOSE, _EMPTY_MARK):
            if mark in html:
                html = html.replace(f'{mark}=""', "")
        if "<blockquote" not in html:
            return html
        out = [_start(node)]
        child = node.child
        while child is not None:
            tag = child.tag or ""
            if tag == "-text":
                out.append(_text(child.text_content or ""))
            elif not tag.startswith(("-", "!")):
                out.append(self.element(child))
            child = child.next
        out.append(f"</{node.tag}>")
        return "".join(out)


class _Kind(Enum):
    INLINE = 0
    BLANK = 1
    NEUTRAL = 2  # may stand in a paragraph and out of one
    BLOCK = 3
    WHOLE = 4  # an inline element with a block in it that nothing may split


class _Piece(NamedTuple):
    """What stands in a root: `around` are the inline elements to build up around it, outermost first.

    `is_element` tells a blank formatting element from white space.
    """

    kind: _Kind
    around: tuple[LexborNode, ...]
    html: str
    is_element: bool = False


class _Joiner:
    """Puts runs of inline pieces into paragraphs; neighbours share the elements around them."""

    def __init__(self, pieces: list[_Piece]) -> None:
        self.pieces = pieces
        self.out: list[str] = []
        self.open: list[LexborNode] = []
        self.in_paragraph = False

    def html(self) -> str:
        """Return all pieces joined."""
        before = _Kind.INLINE
        for piece, kind in zip(self.pieces, self._kinds(), strict=True):
            self._enter(kind)
            if before is _Kind.BLOCK and piece.kind in (_Kind.INLINE, _Kind.BLANK):
                self._surround(())  # after a block, formatting is built up anew
            before = _Kind.BLOCK if piece.kind is _Kind.WHOLE else piece.kind
            self._surround(piece.around)
            self.out.append(piece.html)
        self._enter(_Kind.BLOCK)
        self._surround(())
        return "".join(self.out)

    def _kinds(self) -> list[_Kind]:
        """Return what each piece is taken for.

        A blank element, or white space in one, goes with what follows. What stands before an element that nothing
        may split, in the same formatting, stays with it out of any paragraph.
        """
        kinds: list[_Kind] = []
        after = _Kind.INLINE
        whole: LexborNode | None = None
        for piece in reversed(self.pieces):
            kind = piece.kind
            if kind in (_Kind.WHOLE, _Kind.BLOCK):
                whole = piece.around[0] if kind is _Kind.WHOLE and piece.around else None
                kind = _Kind.BLOCK
            elif whole is not None and piece.around[:1] == (whole,):
                kind = _Kind.BLOCK
            if kind is _Kind.BLANK and (piece.around or piece.is_element):
                kind = after
            elif kind in (_Kind.INLINE, _Kind.BLOCK):
                after = kind
            kinds.append(kind)
        return kinds[::-1]

    def _enter(self, kind: _Kind) -> None:
        """Open or close the paragraph."""
        if kind is _Kind.INLINE and not self.in_paragraph:
            self._surround(())
            self.out.append("<p>")
            self.in_paragraph = True
        elif kind is _Kind.BLOCK and self.in_paragraph:
            self._surround(())
            self.out.append("</p>")
            self.in_paragraph = False

    def _surround(self, around: tuple[LexborNode, ...]) -> None:
        """Close and open elements until `around` is open."""
        common = 0
        for one, other in zip(self.open, around, strict=False):
            if one is not other:
                break
            common += 1
        while len(self.open) > common:
            self.out.append(f"</{self.open.pop().tag}>")
        for node in around[common:]:
            self.out.append(_start(node))
            self.open.append(node)


def _start(node: LexborNode) -> str:
    attributes = "".join(
        f' {name}="{escape(value or "")}"' for name, value in node.attributes.items() if name != _LOOSE.strip()
    )
    return f"<{node.tag}{attributes}>"


def _is_blank(node: LexborNode) -> bool:
    """Tell whether an element holds white space at most: what rebuilding formatting leaves behind."""
    child = node.child
    return child is None or (
        child.tag == "-text" and child.next is None and not (child.text_content or "").strip(_SPACE)
    )


def _inner(node: LexborNode) -> str:
    html: str = node.html or ""
    return html.removeprefix("<mw-loose>").removesuffix("</mw-loose>")


def _text(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\xa0", "&#160;")


_BLOCK_START = re.compile(r"<([a-z][a-z0-9]*)")


def _holds_block(node: LexborNode) -> bool:
    html: str = node.html or ""
    return any(found[1] not in INLINE for found in _BLOCK_START.finditer(html))
