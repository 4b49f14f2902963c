"""Attributes of HTML tags: which are allowed, and how they are written.

Source: https://www.mediawiki.org/wiki/Help:HTML_in_wikitext
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from editor.render.anchor import id_for, references
from editor.render.css import checked
from editor.render.extensions.attribute import read_attributes

_COMMON = frozenset(
    [
        "id",
        "class",
        "style",
        "lang",
        "dir",
        "title",
        "tabindex",
        "role",
        "about",
        "property",
        "resource",
        "datatype",
        "typeof",
        "itemid",
        "itemprop",
        "itemref",
        "itemscope",
        "itemtype",
        "aria-describedby",
        "aria-flowto",
        "aria-hidden",
        "aria-label",
        "aria-labelledby",
        "aria-level",
        "aria-owns",
    ]
)
_CELL = "abbr axis headers scope rowspan colspan nowrap width height bgcolor align char charoff valign"
_OWN = {
    "div": "align", "center": "", "h1": "align", "h2": "align", "h3": "align", "h4": "align", "h5": "align",
    "h6": "align", "blockquote": "cite", "q": "cite", "p": "align", "br": "clear", "pre": "width",
    "ins": "cite datetime", "del": "cite datetime", "ul": "type", "ol": "type start reversed", "li": "type value",
    "table": "summary width border frame rules cellspacing cellpadding align bgcolor", "caption": "align",
    "thead": "align char charoff valign", "tbody": "align char charoff valign",
    "tr": "bgcolor align char charoff valign",
    "colgroup": "span width align char charoff valign", "col": "span width align char charoff valign",
    "td": _CELL, "th": _CELL, "a": "href rel rev", "img": "alt src width height srcset",
    "font": "size color face", "hr": "width", "rt": "", "data": "value", "time": "datetime", "math": "alttext",
    "video": "poster controls preload width height", "source": "type src", "meta": "content", "link": "href",
    "audio": "controls preload width height", "bdo": "dir", "bdi": "dir",
}  # fmt: skip
_DATA = re.compile(r"data-(?!ooui|mw|parsoid)[^:]*\Z")
_NAMESPACE = re.compile(r"xmlns:[:\w.-]+\Z")
_EVIL = re.compile(r"(?:^|\s|\*/\s*)(?:javascript|vbscript)(?:[^\w]|$)", re.IGNORECASE)
_URI_LISTS = frozenset(["rel", "property", "typeof", "datatype", "itemid", "itemprop", "itemtype", "resource", "about"])
_ID_LISTS = frozenset(["aria-describedby", "aria-flowto", "aria-labelledby", "aria-owns", "itemref", "headers"])
_ESCAPES = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;",
    "|": "&#124;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;", "''": "&#39;&#39;", "ISBN": "&#73;SBN",
    "RFC": "&#82;FC", "PMID": "&#80;MID", "__": "&#95;_", "://": "&#58;//", "~~~": "&#126;~~",
}  # fmt: skip
_ESCAPED = re.compile("&|<|>|\"|[{}\\[\\]|\\n\\t\\r]|''|ISBN|RFC|PMID|__|://|~~~")
_HOLE = re.compile('(?:<div )?\x7f([a-z])([0-9]+)\x7f(?:=""></div>)?')
_HREF = re.compile(r"(?:https?:|ftps?:|//|mailto:|news:|tel:|irc)\S*\Z", re.IGNORECASE)


# Tree builders compare each attribute of an element with those before it.
MAX_ATTRIBUTES = 500


@lru_cache(maxsize=128)
def allowed(element: str) -> frozenset[str]:
    """Return the attributes an element may bear, those of all elements included."""
    return _COMMON | frozenset(_OWN.get(element, "").split())


def encoded(value: str) -> str:
    """Return a value as it is written between double quotes, safe from the stages to come."""
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[0], found[0]), value)


def validated(attributes: dict[str, str], element: str, modes: Sequence[str]) -> dict[str, str]:
    """Return the attributes that `element` may bear, their values made safe."""
    names = allowed(element)
    out: dict[str, str] = {}
    for name, value in islice(attributes.items(), MAX_ATTRIBUTES):
        if name not in names and not _DATA.match(name) and (not _NAMESPACE.match(name) or _EVIL.search(value)):
            continue
        if name == "style":
            value = checked(value)
        elif name == "id":
            value = id_for(value, modes)
            if not value:
                continue
        elif name in _ID_LISTS:
            value = references(value, modes)
        elif name in _URI_LISTS:
            if _EVIL.search(value):
                continue
        elif name == "tabindex":
            if value != "0":
                continue
        elif name in ("href", "src", "poster") and not _HREF.match(value):
            continue
        out[name] = value
    if "itemscope" not in out:
        for name in ("itemtype", "itemid", "itemref"):
            out.pop(name, None)
    return out


def written(attributes: dict[str, str]) -> str:
    """Return attributes as they stand in a tag, a blank before each."""
    return "".join(f' {name}="{encoded(value)}"' for name, value in attributes.items())


def fixed(text: str, element: str, modes: Sequence[str]) -> str:
    """Return what stands between a tag's name and its end, made safe."""
    if not text.strip():
        return ""
    if "\x7f" in text:
        text = _HOLE.sub(_plain_hole, text)
    return written(validated(read_attributes(text), element, modes))


def _plain_hole(found: re.Match[str]) -> str:
    """Return what stands in an attribute for a hole: a reference's number as text, nothing for any other."""
    return f"\x7fq{found[2]}\x7f" if found[1] in "rq" else ""
