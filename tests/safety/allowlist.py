"""What the renderer's HTML may hold, said apart from the renderer: the second wall.

The HTML is read by a browser's parser, as the preview reads it, and then once more as that parser writes it: what
changes its meaning on the way is caught too.
"""

from __future__ import annotations

import re
from html import unescape

from selectolax.lexbor import LexborHTMLParser

_HTML = frozenset(
    [
        "a", "abbr", "area", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite", "code",
        "data", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "link", "map", "mark", "meta", "ol", "p", "pre",
        "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub",
        "sup", "table", "tbody", "td", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr", "audio", "video",
    ]
)  # fmt: skip
_MATH = frozenset(
    [
        "math", "menclose", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded", "mphantom", "mprescripts",
        "mroot", "mrow", "ms", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtext",
        "mtr", "munder", "munderover", "none",
    ]
)  # fmt: skip
_ATTRIBUTES = frozenset(
    [
        "abbr", "about", "align", "alt", "axis", "bgcolor", "border", "cellpadding", "cellspacing", "char", "charoff",
        "cite", "class", "clear", "color", "cols", "colspan", "content", "coords", "datatype", "datetime", "decoding",
        "dir", "face", "frame", "headers", "height", "href", "id", "itemid", "itemprop", "itemref", "itemscope",
        "itemtype", "lang", "name", "noshade", "nowrap", "property", "rel", "resource", "reversed", "role", "rowspan",
        "rules", "scope", "shape", "size", "span", "src", "start", "style", "summary", "tabindex", "target", "title",
        "type", "typeof", "usemap", "valign", "value", "width", "rev", "xml:lang", "accent", "accentunder", "alttext",
        "columnalign", "columnlines", "columnspacing", "depth", "display", "displaystyle", "fence", "form",
        "framespacing", "largeop", "linethickness", "lspace", "mathbackground", "mathcolor", "mathsize",
        "mathvariant", "maxsize", "minsize", "movablelimits", "notation", "rowlines", "rowspacing", "rspace",
        "scriptlevel", "separator", "stretchy", "subscriptshift", "superscriptshift", "symmetric", "voffset", "xmlns",
        "rowalign", "frame",
    ]
)  # fmt: skip
_PREFIXED = re.compile(r"(?:data-[^\s:]*|aria-[a-z]+|xmlns:[\w.:-]+)\Z")
_WHERE = {
    "href": frozenset({"a", "area", "link"}), "src": frozenset({"img"}), "name": frozenset({"map"}),
    "target": frozenset({"a"}), "usemap": frozenset({"img"}), "content": frozenset({"meta"}), "form": frozenset({"mo"}),
    "rel": frozenset({"a", "area"}),
}  # fmt: skip
_SCHEMES = frozenset(
    [
        "bitcoin", "ftp", "ftps", "geo", "git", "gopher", "http", "https", "irc", "ircs", "magnet", "mailto",
        "matrix", "mms", "news", "nntp", "redis", "sftp", "sip", "sips", "sms", "ssh", "svn", "tel", "telnet", "urn",
        "worldwind", "xmpp",
    ]
)  # fmt: skip
_IGNORED_IN_URL = re.compile("[\0-\x20\x7f-\xa0\u200b-\u200f\ufeff]")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_CSS_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{1,6})[ \t\r\n\f]?|\\(.)", re.DOTALL)
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_CSS_BAD = re.compile(
    r"url\(|image\(|image-set\(|src\(|cross-fade\(|element\(|expression\(|-moz-binding|behaviou?r:|@import|"
    r"-o-link"
)


def _css(style: str) -> str:
    def letter(found: re.Match[str]) -> str:
        return chr(min(int(found[1], 16), 0x10FFFF)) if found[1] else found[2]

    plain = _CSS_COMMENT.sub("", _CSS_ESCAPE.sub(letter, _CSS_COMMENT.sub("", style)))
    return re.sub(r"\s+(?=[(:])", "", plain).lower()


def _address(tag: str, name: str, value: str, schemes: frozenset[str]) -> str:
    address = _IGNORED_IN_URL.sub("", value)
    found = _SCHEME.match(address)
    if found and found[1].lower() not in schemes:
        return f"<{tag} {name}={value[:60]!r}>"
    return ""


def _attribute(tag: str, name: str, value: str, schemes: frozenset[str]) -> str:
    if name not in _ATTRIBUTES and not _PREFIXED.match(name):
        return f"attribute {name!r} of <{tag}>"
    if tag not in _WHERE.get(name, (tag,)):
        return f"attribute {name!r} of <{tag}>"
    if name in ("href", "src"):  # nothing follows `cite`
        return _address(tag, name, value, schemes)
    if name == "style" and _CSS_BAD.search(_css(value)):
        return f"style {value[:80]!r}"
    return ""


def _once(html: str, schemes: frozenset[str]) -> tuple[list[str], str]:
    parser = LexborHTMLParser("<!DOCTYPE html><html><head></head><body>" + html)
    body = parser.body
    out: list[str] = []
    if body is None:
        return ["no body"], ""
    if body.attributes or (parser.head is not None and parser.head.child is not None):
        out.append("something outside the body")
    for node in body.traverse(include_text=False):
        tag = node.tag or ""
        if node is body or tag == "body" or tag.startswith(("-", "!", "_")):
            continue
        if tag not in _HTML and tag not in _MATH:
            out.append(f"<{tag}>")
        out += filter(None, (_attribute(tag, name, value or "", schemes) for name, value in node.attributes.items()))
    return out, body.inner_html or ""


def objections(html: str, schemes: frozenset[str] = _SCHEMES) -> list[str]:
    """Return what in `html` a page of ours must not hold: elements, attributes, addresses, styles."""
    first, written = _once(html, schemes)
    return first or _once(written, schemes)[0] or (["a hole"] if re.search("[\0\x7f]", unescape(html)) else [])
