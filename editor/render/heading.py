"""Ids of headings and their lines in the table of contents.

Source: https://www.mediawiki.org/wiki/Help:Formatting, https://www.mediawiki.org/wiki/Manual:Table_of_contents
"""

from __future__ import annotations

import re
from html import escape

from editor.render import anchor
from editor.render.context import Context
from editor.render.extensions.attribute import decode_references
from editor.render.mapped import Mapped, Writer
from editor.render.strip import LINE_IN_LINK, StripState

_HEADING = re.compile(r"<h([1-6])\b([^<>]*)>\s*(.*?)\s*</h[1-6] *>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b([^<>]*)>")
_DROPPED = re.compile(r"<(style|script)\b[^<>]*>.*?</\1>|<sup\b[^<>]*class=\"reference\".*?</sup>", re.I | re.DOTALL)
_HOLE = re.compile('\x7f[a-z][0-9]+\x7f(?:="")?')
_KEPT = frozenset({"sup", "sub", "i", "b", "bdi", "s", "strike", "q", "var"})
_DIR = re.compile(r"""\bdir="(rtl|ltr)\"""", re.IGNORECASE)
_SPAN = re.compile(r' data-mw-span="[^"]*"')
_CLASS = re.compile(r'\sclass="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')
_BLANKS = re.compile("[ _\xa0]+")


def _toc_html(html: str) -> str:
    def tag(found: re.Match[str]) -> str:
        name = found[2].lower()
        if name in _KEPT:
            return f"<{found[1]}{name}>"
        if name == "span":
            if found[1]:
                return "</span>"
            direction = _DIR.search(found[3])
            return f'<span dir="{direction[1]}">' if direction else "<span>"
        return ""

    return french(_TAG.sub(tag, html).strip())


_FRENCH = re.compile(r" (?=[?:;!%»›](?!\w))|(?<=[«‹]) ")


def french(html: str) -> str:
    """Return HTML with the blanks before high punctuation made unbreakable."""
    return _FRENCH.sub("&#160;", html)


def _marked(attributes: str) -> str:
    """Return a heading's attributes, with the class of one that was written as a tag with attributes."""
    if not _SPAN.sub("", attributes).strip():
        return attributes
    found = _CLASS.search(attributes)
    if found:
        return attributes[: found.end(1)] + " mw-html-heading" + attributes[found.end(1) :]
    return f' class="mw-html-heading"{attributes}'


def anchor_text(html: str) -> str:
    """Return the plain text of a heading, as its id is made of."""
    plain = decode_references(_TAG.sub("", html)).strip(" _\t\n")
    return _BLANKS.sub(" ", plain).rstrip(" _")


def finish_headings(source: Mapped, context: Context) -> Mapped:
    """Give each heading its id and note its line of the table of contents."""
    text = source.text
    if "<h" not in text and "<H" not in text:
        return source
    writer: Writer | None = None
    done = 0
    for found in _HEADING.finditer(text):
        if writer is None:
            writer = Writer(source)
        writer.copy(done, found.start())
        done = found.end()
        level = int(found[1])
        raw = _DROPPED.sub("", context.strip.both(found[3]).replace(LINE_IN_LINK, " "))
        raw = StripState.without(_HOLE.sub("", raw))
        name = anchor_text(raw)
        modes = context.site.fragment_mode
        base = anchor.id_for(name, modes)
        own = _ID.search(found[2])
        hole = context.hole("i", base)
        start = source.start_of(found.start()) if source.at else -1
        context.facts.headings.append((level, _toc_html(raw), hole, start, context.depth > 0))
        fallback = anchor.fallback_for(name, modes)
        second = ""
        if fallback and fallback != base:
            second = f'<span id="{context.hole("i", fallback)}"></span>'
        writer.put(f'<div {context.hole("t", None)}=""></div>', found.start(), found.start())
        begin, end = found.span(3)
        attributes = _marked(found[2])
        if not own:
            attributes = f' id="{hole}"{attributes}'
        writer.put(f"<h{level}{attributes}>{second}", found.start(), begin)
        writer.copy(begin, end)
        writer.put(f"</h{level}>", end, found.end())
    if writer is None:
        return source
    writer.copy(done, len(text))
    return writer.result()


def toc_html(lines: list[tuple[int, str, str]], max_level: int) -> str:
    """Return the table of contents of lines (level, HTML, id)."""
    out: list[str] = []
    levels: list[int] = []
    numbers: list[int] = []
    for level, html, target in lines:
        depth = _depth(levels, level)
        if depth + 1 >= max_level:
            continue
        _open_to(out, numbers, depth)
        number = ".".join(map(str, numbers))
        out.append(
            f'<li class="toclevel-{depth + 1} tocsection"><a href="#{escape(target)}"><span class="tocnumber">{number}'
            f'</span> <span class="toctext">{html}</span></a>'
        )
    out.append("</li>\n</ul>\n" * len(numbers))
    return (
        '<div id="toc" class="toc" role="navigation" aria-labelledby="mw-toc-heading">'
        '<div class="toctitle" lang="en" dir="ltr"><h2 id="mw-toc-heading">Contents</h2></div>\n'
        f"{''.join(out)}</div>\n"
    )


def _depth(levels: list[int], level: int) -> int:
    """Return the nesting of a heading below those before it, and keep track."""
    while levels and levels[-1] > level:
        popped = levels.pop()
        if (not levels or levels[-1] < level) and popped > level:
            levels.append(level)
    if not levels or levels[-1] < level:
        levels.append(level)
    return len(levels) - 1


def _open_to(out: list[str], numbers: list[int], depth: int) -> None:
    if depth + 1 > len(numbers):
        out.append("\n<ul>\n")
        numbers.append(1)
        return
    while len(numbers) > depth + 1:
        out.append("</li>\n</ul>\n")
        numbers.pop()
    out.append("</li>\n")
    numbers[-1] += 1
