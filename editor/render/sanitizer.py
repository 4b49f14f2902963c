"""HTML tags: the allowed ones pass with allowed attributes, all else is text.

Source: https://www.mediawiki.org/wiki/Help:HTML_in_wikitext
"""

from __future__ import annotations

import re
from html import unescape

from editor.render import attribute
from editor.render.context import Context
from editor.render.extensions.attribute import read_attributes
from editor.render.mapped import Mapped, Writer

PAIRS = frozenset(
    [
        "b",
        "bdi",
        "del",
        "i",
        "ins",
        "u",
        "font",
        "big",
        "small",
        "sub",
        "sup",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "cite",
        "code",
        "em",
        "s",
        "strike",
        "strong",
        "tt",
        "var",
        "div",
        "center",
        "blockquote",
        "ol",
        "ul",
        "dl",
        "table",
        "caption",
        "pre",
        "ruby",
        "rb",
        "rp",
        "rt",
        "rtc",
        "p",
        "span",
        "abbr",
        "dfn",
        "kbd",
        "samp",
        "data",
        "time",
        "mark",
        "bdo",
        "q",
        "td",
        "th",
        "tr",
        "li",
        "dt",
        "dd",
    ]
)
VOID = frozenset(["br", "wbr", "hr", "meta", "link"])
_MAY_BE_EMPTY = VOID | {"li", "dt", "dd"}
_ALLOWED = PAIRS | VOID
_TAG = re.compile(r"<(?:(/?)([A-Za-z][^\t\n\v />\0<]*)([^<>]*?)(/?>))?|>")

_UNENDED = re.compile(r"</?([A-Za-z][^\t\n\v />\0<]*)[^<>]*\Z")


def _valid(element: str, params: str) -> bool:
    """Tell whether a `meta` or `link` carries what microdata needs; other tags are valid anyhow."""
    if element not in ("meta", "link"):
        return True
    given = read_attributes(params)
    return "itemprop" in given and ("content" if element == "meta" else "href") in given


def _tag(found: re.Match[str], source: Mapped, context: Context) -> str:
    slash, name, params, brace = found.groups()
    if name is None:
        return "&lt;" if found[0] == "<" else "&gt;"
    name = name.lower()
    if name not in _ALLOWED:
        return "&lt;" + found[0][1:].replace(">", "&gt;")
    params = context.strip.both(params)
    if not _valid(name, params):
        return "&lt;" + found[0][1:].replace(">", "&gt;")
    fixed = attribute.fixed(params, name, context.site.fragment_mode) if not slash else ""
    if slash:
        return f"</{name}>"
    span = source.span(found.start(), found.end())
    if brace == "/>" and name in VOID:
        return f"<{name}{fixed}{span} />"
    if brace == "/>" and name in _MAY_BE_EMPTY:
        return f"<{name}{fixed}{span}></{name}>"
    return f"<{name}{fixed}{span}>"


def sanitize(source: Mapped, context: Context) -> Mapped:
    """Make all that looks like a tag either an allowed one or text."""
    text = source.text
    if "<" not in text and ">" not in text:
        return source
    unended = None if context.depth else _UNENDED.search(text, text.rfind("<"))
    if unended is not None and unended[1].lower() in _ALLOWED:
        context.extra["open_tag"] = True
    writer = Writer(source)
    done = 0
    for found in _TAG.finditer(text):
        writer.copy(done, found.start())
        writer.put(_tag(found, source, context), found.start(), found.end())
        done = found.end()
    writer.copy(done, len(text))
    return writer.result()


_REFERENCE = re.compile(r"&(?:#(?:[0-9]+|[xX][0-9A-Fa-f]+);|([A-Za-z0-9\x80-\uffff]+);)?")


def _reference(found: re.Match[str]) -> str:
    whole = found[0]
    if whole == "&":
        return "&amp;"
    if found[1]:
        if found[1] in ("רלמ", "رلم"):
            return "&rlm;"
        return whole if unescape(whole) != whole else "&amp;" + whole[1:]
    code = int(whole[3:-1], 16) if whole[2] in "xX" else int(whole[2:-1]) if len(whole) < 12 else 0
    valid = code in (9, 10) or 32 <= code < 0x7F or 0xA0 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF
    valid = valid and not 0xFDD0 <= code < 0xFDF0 and code not in (0xFFFE, 0xFFFF)
    return whole if valid and len(whole) < 12 else "&amp;" + whole[1:]


def normalize_references(text: str) -> str:
    """Escape every ampersand that starts no character reference."""
    return _REFERENCE.sub(_reference, text) if "&" in text else text
