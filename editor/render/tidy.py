"""HTML made whole: elements closed and nested as a browser would, loose text given its paragraph.

What is well formed already, as nearly all articles are, is told by one pass and left as it is. The rest goes
through an HTML5 tree builder.

Source: https://www.mediawiki.org/wiki/RemexHtml
"""

from __future__ import annotations

import re
from html import escape
from itertools import count

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
        "wbr",
        "meta",
        "link",
        "style",
        "script",
        "noscript",
        "math",
        "svg",
    ]
)
_PARAGRAPH_CLOSERS = frozenset(
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
_FORMATTING = frozenset(["a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"])
_PARENTS = {
    "li": frozenset({"ul", "ol", "menu", "div"}), "dt": frozenset({"dl"}), "dd": frozenset({"dl"}),
    "tr": frozenset({"tbody", "thead", "tfoot", "table"}), "td": frozenset({"tr"}), "th": frozenset({"tr"}),
    "caption": frozenset({"table"}), "tbody": frozenset({"table"}), "thead": frozenset({"table"}),
    "tfoot": frozenset({"table"}),
}  # fmt: skip
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr"})
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
        elif (name in _PARAGRAPH_CLOSERS and (parent == "p" or parent in INLINE)) or (
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


def _shallow(html: str) -> str:
    """Return HTML with the tags dropped that would nest too deeply, and alike formatting elements made alike."""
    out: list[str] = []
    depth = 0
    dropped: dict[str, int] = {}
    at = 0
    for found in _TAG.finditer(html):
        name = (found[2] or "").lower()
        keep = True
        if name and name not in VOID:
            if found[1]:
                keep = not dropped.get(name)
                dropped[name] = dropped.get(name, 0) - (not keep)
                depth -= keep and depth > 0
            elif depth >= _MAX_DEPTH:
                keep = False
                dropped[name] = dropped.get(name, 0) + 1
            else:
                depth += 1
        out.append(html[at : found.end() if keep else found.start()])
        at = found.end()
    out.append(html[at:])
    return _FORMATTING_SPAN.sub(r"\1", "".join(out))


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


def _fostered(html: str) -> str:
    """Mark text that stands loose in a table: it lands before the table, in no paragraph."""
    out: list[str] = []
    stack: list[str] = []
    at = 0
    for found in _TAG.finditer(html):
        text = html[at : found.start()]
        loose = stack and stack[-1] in _TABLE_PARTS and text.strip(_SPACE)
        out.append(f"<mw-loose>{text}</mw-loose>" if loose else text)
        out.append(found[0])
        at = found.end()
        name = (found[2] or "").lower()
        if not name or name in VOID:
            continue
        if not found[1]:
            if name in _TABLE_PARTS or name in ("td", "th", "caption") or stack:
                stack.append(name)
        elif name in stack:
            while stack.pop() != name:
                pass
    out.append(html[at:])
    return "".join(out)


class _Wrapper:
    """Wraps what stands loose in the page or in a block quote into paragraphs."""

    def page(self, html: str) -> str:
        if html.count("<") > _MAX_DEPTH:
            html = _shallow(html)
        if "<table" in html:
            html = _fostered(html)
        many = _has_many_names(html)
        if many:
            html = _numbered(html)
        body = LexborHTMLParser("<!DOCTYPE html><html><head></head><body>" + html).body
        whole = "" if body is None else self.root(body)
        return _named(whole) if many else whole

    def root(self, element: LexborNode) -> str:
        """Return the inner HTML of a root of paragraphs."""
        out: list[str] = []
        self.children(element, [], out)
        return _joined(out)

    def children(self, element: LexborNode, around: list[LexborNode], out: list[str]) -> None:
        """Write the children of a root, or of an inline element in one that holds blocks (`around`)."""
        child = element.child
        opening = "".join(map(_start, around))
        closing = "".join(f"</{one.tag}>" for one in reversed(around))
        while child is not None:
            tag = child.tag or ""
            if tag == "-text":
                text = child.text_content or ""
                if text.strip(_SPACE):
                    out.append(f"\0{opening}{_text(text)}{closing}")
                else:
                    out.append(f"\1{_text(text)}")
            elif tag.startswith(("-", "!")):
                pass
            elif tag == "mw-loose":
                out.append(f"\3{opening}{_inner(child)}{closing}")
            elif tag in INLINE:
                if len(around) < 100 and _holds_block(child):
                    self.children(child, [*around, child], out)
                elif tag in _FORMATTING and _is_blank(child):
                    out.append(f"\1{opening}{self.element(child)}{closing}")
                elif tag in ("link", "meta", "style") and not around:
                    out.append(f"\2{self.element(child)}")
                else:
                    out.append(f"\0{opening}{self.element(child)}{closing}")
            else:
                out.append(f"\3{opening}{self.element(child)}{closing}")
            child = child.next

    def element(self, node: LexborNode) -> str:
        """Return an element's HTML, block quotes inside wrapped."""
        if node.tag == "blockquote":
            return f"{_start(node)}{self.root(node)}</blockquote>"
        html: str = node.html or ""
        if "mw-loose" in html:
            html = html.replace("<mw-loose>", "").replace("</mw-loose>", "")
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


def _joined(pieces: list[str]) -> str:
    """Put runs of inline pieces (led by NUL) into paragraphs; \\1 leads white space, \\2 what may stand loose."""
    out: list[str] = []
    open_paragraph = False
    for piece in pieces:
        kind, html = piece[0], piece[1:]
        if kind == "\0":
            if not open_paragraph:
                out.append("<p>")
                open_paragraph = True
        elif kind == "\3" and open_paragraph:
            out.append("</p>")
            open_paragraph = False
        out.append(html)
    if open_paragraph:
        out.append("</p>")
    return "".join(out)


def _start(node: LexborNode) -> str:
    attributes = "".join(f' {name}="{escape(value or "")}"' for name, value in node.attributes.items())
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
