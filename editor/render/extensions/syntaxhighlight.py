"""``<syntaxhighlight>`` and ``<source>``: code in colours, by pygments.

Source: https://www.mediawiki.org/wiki/Extension:SyntaxHighlight
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

MAX_CHARACTERS = 102_400
MAX_LINES = 1000

# Names of the highlighter MediaWiki used before, for what pygments calls otherwise.
_FORMER_NAMES = {
    "c_mac": "c",
    "cadlisp": "lisp",
    "freebasic": "basic",
    "html4strict": "html",
    "html5": "html",
    "java5": "java",
    "jquery": "javascript",
    "oracle8": "sql",
    "plaintext": "text",
    "postgresql": "sql",
    "qbasic": "basic",
    "vb": "vbnet",
    "wikitext": "text",
    "winbatch": "bat",
    "xorg_conf": "text",
}
_RANGE = re.compile(r"\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?", re.ASCII)


def lexer_for(language: str) -> Lexer | None:
    """Return pygments' lexer for a language's name, None if it knows none."""
    name = language.strip().lower()
    if not name:
        return None
    try:
        return get_lexer_by_name(_FORMER_NAMES.get(name, name), stripnl=False)
    except ClassNotFound:
        return None


def marked_lines(text: str) -> list[int]:
    """Read ``2,5-7`` as lines, a thousand at most; what is no number is passed over."""
    lines: set[int] = set()
    for part in text.split(",")[:MAX_LINES]:
        found = _RANGE.fullmatch(part)
        if found:
            first = int(found[1])
            last = int(found[2] or first)
            lines.update(range(first, min(last, first + MAX_LINES) + 1))
    return sorted(lines)[:MAX_LINES]


def _formatter(attributes: Mapping[str, str], *, inline: bool) -> HtmlFormatter[str]:
    start = attributes.get("start", "1")
    first = int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1
    marked = [line for line in marked_lines(attributes.get("highlight", "")) if line >= 1]
    return HtmlFormatter(
        nowrap=inline,
        cssclass="mw-highlight",
        hl_lines=[] if inline else marked,
        linenos="inline" if "line" in attributes and not inline else False,
        linenostart=first,
    )


def _body(code: str, lexer: Lexer | None, attributes: Mapping[str, str], *, inline: bool) -> str:
    """Return the coloured code, in ``<pre>`` unless inline."""
    plain = lexer is None or len(code) > MAX_CHARACTERS or code.count("\n") > MAX_LINES
    if plain or lexer is None:
        return escape(code, quote=False) if inline else f"<pre>{escape(code, quote=False)}</pre>"
    out: str = highlight(code, lexer, _formatter(attributes, inline=inline))
    if inline:
        return out.strip()
    # pygments' own wrapper gives way to one with MediaWiki's classes.
    return out[out.index(">") + 1 : out.rindex("</div>")].strip("\n")


def _attributes(classes: list[str], attributes: Mapping[str, str]) -> str:
    given = attributes.get("class", "").split()
    parts = [f'class="{escape(" ".join([*given, *classes]))}"', 'dir="ltr"']
    if "id" in attributes:
        parts.append(f'id="{escape(attributes["id"])}"')
    if "style" in attributes:
        parts.append(f'style="{escape(attributes["style"])}"')
    return " ".join(parts)


def highlighted(text: str, attributes: Mapping[str, str], hide: Callable[[str], str] = str) -> str:
    """Return the HTML of a code tag.

    Args:
        text: The tag's content.
        hide: Keeps the coloured code from the block levels: its lines are not the page's.
        attributes: `lang`, `inline`, `line`, `start`, `highlight`; `class`, `id` and `style`, sanitized by the caller.
    """
    inline = "inline" in attributes or attributes.get("enclose", "") == "none"
    code = re.sub(r"^\n", "", text).rstrip() if not inline else text.strip()
    lexer = lexer_for(attributes.get("lang", ""))
    classes = ["mw-highlight"]
    if lexer is not None:
        classes.append(f"mw-highlight-lang-{attributes['lang'].strip().lower()}")
    classes.append("mw-content-ltr")
    if "line" in attributes:
        classes.append("mw-highlight-lines")
    opening = _attributes(classes, attributes)
    if inline:
        return f"<code {opening}>{hide(_body(code, lexer, attributes, inline=True)) if code else ''}</code>"
    return f"<div {opening}>{hide(_body(code, lexer, attributes, inline=False)) if code else ''}</div>"
