"""Paragraphs, lists, definition lists and indented text: the blocks that the starts of lines make.

Source: https://www.mediawiki.org/wiki/Help:Lists, https://www.mediawiki.org/wiki/Help:Formatting#Paragraphs
"""

from __future__ import annotations

import re

from editor.render.context import Context, Edge
from editor.render.line import TOC_PLACE
from editor.render.mapped import Mapped, Writer

_TAGS = re.compile(
    r"(<(?:table|h[1-6]|pre|p|ul|ol|dl)\b|</(?:td|th)\b|</?(?:tr|caption|dt|dd|li)\b)"
    r"|(</(?:table|h[1-6]|pre|p|ul|ol|dl)\b|<(?:td|th)\b|</?(?:center|blockquote|div|hr|mw:|aside|figure)\b)",
    re.IGNORECASE,
)
_ITEMS = re.compile(r"[*#:;]{1,200}")  # deeper lists are text
_QUOTE = re.compile(r"<(/?)blockquote[\s>]", re.IGNORECASE)
_STYLE = re.compile(r"(?:<style\b[^>]*>.*?</style>\s*|<link\b[^>]*>\s*)+\Z", re.IGNORECASE | re.DOTALL)
_COLON = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)[^<>]*?(/?)>|-\{|\}-|:")
_VOID = frozenset({"br", "hr", "img", "wbr", "meta", "link", "input"})
# What lines may leave open: an element whose lines get no paragraphs, <pre>, <blockquote>.
_IN_BLOCK, _IN_PRE, _IN_QUOTE = 1, 2, 4
_OPENED = {"*": "<ul><li", "#": "<ol><li", ":": "<dl><dd", ";": "<dl><dt"}


def colon(text: str, start: int, end: int) -> int:
    """Return where the colon between term and definition stands, outside tags; -1 if there is none."""
    if text.find(":", start, end) < 0:
        return -1
    depth = 0
    for found in _COLON.finditer(text, start, end):
        token = found[0]
        if token == ":":
            if depth == 0:
                return found.start()
        elif token == "-{":
            depth += 1
        elif token == "}-" or found[1]:
            depth = max(0, depth - 1)
        elif not found[3] and found[2].lower() not in _VOID:
            depth += 1
    return -1


class _Blocks:
    def __init__(self, source: Mapped, edge: Edge) -> None:
        self.source = source
        self.text = source.text
        self.writer = Writer(source)
        self.open = ""  # "", "p" or "pre"
        self.pending = "<p>" if edge is Edge.BLANK else ""
        self.prefix = ""
        self.term_open = False
        self.in_pre = False
        self.in_block = False
        self.in_quote = False
        self.settled = 0
        self.last_line = Edge.NOTHING  # what the last line is that is not blank
        self.place = 0
        self.first: Edge | None = None  # what the first line is, where it could continue a block before it

    def put(self, html: str) -> None:
        self.writer.put(html, self.place, self.place)

    def tag(self, html: str, end: int) -> None:
        """Write an opening tag, without its ``>``, that bears the span of the line."""
        self.writer.put(f"{html}{self.source.span(self.place, end)}>", self.place, end)

    def close_paragraph(self) -> None:
        if self.open:
            self.put(f"</{self.open}>\n")
        self.open = ""
        self.in_pre = False

    def run(self, at_line_start: bool) -> Mapped:
        text = self.text
        length = len(text)
        at = 0
        first = not at_line_start
        while True:
            newline = text.find("\n", at)
            end = length if newline < 0 else newline
            self.place = at
            if first:
                self.writer.copy(at, end)
                if newline >= 0:
                    self.put("\n")
                first = False
            else:
                self.line(at, end, newline < 0)
            if newline < 0:
                break
            at = end + 1
        self.place = length
        return self.finish()

    def finish(self) -> Mapped:
        self.last_prefix = self.prefix
        while self.prefix:
            self.close_list(self.prefix[-1])
            self.prefix = self.prefix[:-1]
        if self.open:
            self.put(f"</{self.open}>")
        return self.writer.result()

    # -- one line

    def line(self, at: int, end: int, last: bool) -> None:
        text = self.text
        has_tags = text.find("<", at, end) >= 0
        lower = text[at:end].lower() if has_tags else ""
        pre_open, pre_close = "<pre" in lower, "</pre" in lower
        if pre_close:
            self.settled |= _IN_PRE
        prefix = ""
        if not self.in_pre:
            found = _ITEMS.match(text, at, end)
            prefix = found[0] if found else ""
            self.in_pre = pre_open
        level = prefix.replace(";", ":")
        start = at + len(prefix)
        if self.first is None:
            self.first = Edge.LIST if prefix else Edge.PRE if text.startswith(" ", at) else Edge.NOTHING
        if prefix:
            self.last_line = Edge.LIST
        elif text[at:end].strip():
            self.last_line = Edge.NOTHING
        if prefix and level == self.prefix:
            self.next_item(prefix[-1], end)
            self.pending = ""
            if prefix[-1] == ";":
                start = self.term(start, end)
        elif prefix or self.prefix:
            start = self.change_lists(prefix, start, end)
            self.prefix = level
        if prefix:
            if pre_close:
                self.in_pre = False
            begin = start + len(text[start:end]) - len(text[start:end].lstrip())
            self.writer.copy(begin, max(begin, start + len(text[start:end].rstrip())))
            return
        self.plain(start, end, lower, pre_open, pre_close)
        if not self.pending:
            if self.open == "pre" and self.shift:
                start += 1
            self.writer.copy(start, end)
            if not last or self.open:
                self.put("\n")

    shift = False
    last_prefix = ""

    def plain(self, at: int, end: int, lower: str, pre_open: bool, pre_close: bool) -> None:
        """Handle a line that is no list item: block elements, indented text, paragraphs."""
        opens = closes = False
        self.shift = False
        if lower:
            for found in _TAGS.finditer(self.text, at, end):
                if found[1]:
                    opens = True
                else:
                    closes = True
                    if opens:
                        break
            if not closes and TOC_PLACE in lower:
                closes = True
        if opens or closes:
            self.pending = ""
            if not self.in_pre or pre_open:
                self.close_paragraph()
            if pre_open and not pre_close:
                self.in_pre = True
            for quote in _QUOTE.finditer(lower):
                self.in_quote = not quote[1]
                self.settled |= _IN_QUOTE
            self.in_block = not closes
            self.settled |= _IN_BLOCK
        elif not self.in_block and not self.in_pre:
            if self.first is Edge.NOTHING and at == 0 and self.text[at:end].strip():
                self.first = Edge.PARAGRAPH
            self.flow(at, end)
        if pre_close and self.in_pre:
            self.in_pre = False
        if self.open and self.text[at:end].strip():
            self.last_line = Edge.PARAGRAPH if self.open == "p" else Edge.PRE

    def flow(self, at: int, end: int) -> None:
        line = self.text[at:end]
        blank = not line.strip(" \t\n\r\0\v")
        if line.startswith(" ") and (self.open == "pre" or not blank) and not self.in_quote:
            if self.open != "pre":
                self.pending = ""
                self.close_paragraph()
                self.tag("<pre", end)
                self.open = "pre"
            self.shift = True
        elif line.startswith("<") and _STYLE.match(line):
            if self.pending:
                self.close_paragraph()
                self.pending = ""
        elif blank:
            if self.pending:
                self.put(self.pending + "<br />")
                self.pending = ""
                self.open = "p"
            elif self.open != "p":
                self.close_paragraph()
                self.pending = "<p>"
            else:
                self.pending = "</p><p>"
        elif self.pending:
            self.tag(self.pending[:-1], end)
            self.pending = ""
            self.open = "p"
        elif self.open != "p":
            self.close_paragraph()
            self.tag("<p", end)
            self.open = "p"

    # -- lists

    def change_lists(self, prefix: str, start: int, end: int) -> int:
        old = self.prefix
        common = 0
        for one, other in zip(prefix, old, strict=False):
            if one != other:
                break
            common += 1
        self.pending = ""
        for mark in reversed(old[common:]):
            self.close_list(mark)
        if len(prefix) <= common and common > 0:
            self.next_item(prefix[common - 1], end)
        if self.term_open and common > 0 and prefix[common - 1] == ":":
            self.next_item(":", end)
        if old and len(prefix) > common:
            self.put("\n")
        for mark in prefix[common:]:
            self.close_paragraph()
            self.tag(_OPENED[mark], end)
            if mark == ";":
                self.term_open = True
                start = self.term(start, end)
        if not prefix and old:
            self.put("\n")
        return start

    def term(self, start: int, end: int) -> int:
        """Write the term of ``; term : definition`` and open the definition; return where the rest starts."""
        at = colon(self.text, start, end)
        if at < 0:
            return start
        stop = at
        while self.text.endswith("&#160;", start, stop):
            stop -= 6
        self.writer.copy(start, stop)
        self.next_item(":", end)
        return at + 1

    def next_item(self, mark: str, end: int) -> None:
        if mark in "*#":
            self.put("</li>\n")
            self.tag("<li", end)
            return
        self.put("</dt>\n" if self.term_open else "</dd>\n")
        self.term_open = mark == ";"
        self.tag("<dt" if self.term_open else "<dd", end)

    def close_list(self, mark: str) -> None:
        if mark == "*":
            self.put("</li></ul>")
        elif mark == "#":
            self.put("</li></ol>")
        elif self.term_open:
            self.term_open = False
            self.put("</dt></dl>")
        else:
            self.put("</dd></dl>")


def blocks_of(html: str) -> str:
    """Return text that stands alone with its paragraphs, lists and indented text."""
    return _Blocks(Mapped.plain(html), Edge.NOTHING).run(True).text


def build_blocks(source: Mapped, context: Context) -> Mapped:
    """Give lines their paragraphs, lists and indented text."""
    blocks = _Blocks(source, context.extra.get("edge", Edge.NOTHING))
    result = blocks.run(context.extra.get("line_start", True))
    out = Edge.NOTHING
    if blocks.last_prefix:
        out = Edge.LIST
    elif blocks.pending:
        out = Edge.BLANK
    elif blocks.open:
        out = Edge.PARAGRAPH if blocks.open == "p" else Edge.PRE
    context.extra.setdefault("out", out)
    context.extra["first"] = blocks.first or Edge.NOTHING
    context.extra["open_lines"] = _IN_BLOCK * blocks.in_block | _IN_PRE * blocks.in_pre | _IN_QUOTE * blocks.in_quote
    context.extra["last_line"] = blocks.last_line
    context.extra["set_lines"] = blocks.settled
    return result
