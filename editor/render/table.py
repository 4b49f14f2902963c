"""Tables: ``{|``, ``|-``, ``|``, ``!``, ``|+`` and ``|}`` at the start of lines.

Source: https://www.mediawiki.org/wiki/Help:Tables
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.render import attribute
from editor.render.context import Context, Edge
from editor.render.mapped import Mapped, Writer

_OPEN = re.compile(r"(:*)\s*\{\|(.*)\Z", re.DOTALL)
_ROW = re.compile(r"\|-+")
_SPAN = re.compile(r' data-mw-span="[0-9,-]*"')
_HEADER_MARK = re.compile(r"<[^<>]*>|!!")


@dataclass(slots=True)
class _Table:
    indent: int
    cell: str = ""  # the open cell's tag
    last: str = ""
    row_open: bool = False
    had_row: bool = False
    row_attributes: str = ""


class _Tables:
    def __init__(self, source: Mapped, context: Context) -> None:
        self.source = source
        self.text = source.text
        self.context = context
        self.writer = Writer(source)
        self.stack: list[_Table] = []
        self.ends = 0  # of tables that were opened before

    def fixed(self, start: int, end: int, element: str) -> str:
        text = self.context.strip.both(self.text[start:end])
        if "<" in text:
            text = _SPAN.sub("", text)  # of a tag written among the attributes
        return attribute.fixed(text, element, self.context.site.fragment_mode)

    def run(self) -> Mapped:
        at = 0
        length = len(self.text)
        while at <= length:
            newline = self.text.find("\n", at)
            end = length if newline < 0 else newline
            self.line(at, end)
            if newline < 0:
                break
            self.writer.copy(end, end + 1)
            at = end + 1
        self.close_all()
        return self.writer.result()

    def line(self, at: int, end: int) -> None:
        outer = self.text[at:end]
        line = outer.strip(" \t\n\r\0\v")
        if not line:
            self.writer.copy(at, end)
            return
        start = at + outer.index(line[0]) if line[0] in outer else at
        stop = start + len(line)
        found = _OPEN.match(line) if "{|" in line else None
        if found:
            self.open(found, start, stop)
        elif not self.stack:
            self.ends += line.startswith("|}")
            self.writer.copy(at, end)
        elif line.startswith("|}"):
            self.close(start, stop)
        elif line.startswith("|-"):
            self.row(line, start, stop)
        elif line[0] in "|!":
            self.cells(line, start, stop)
        else:
            self.writer.copy(at, end)

    def open(self, found: re.Match[str], start: int, stop: int) -> None:
        indent = len(found[1])
        attributes = self.fixed(start + found.start(2), stop, "table")
        self.stack.append(_Table(indent))
        self.writer.put(f"{'<dl><dd>' * indent}<table{attributes}{self.source.span(start, stop)}>", start, stop)

    def close(self, start: int, stop: int) -> None:
        table = self.stack.pop()
        html = f"</{table.cell}>" if table.cell else ""
        if table.row_open:
            html += "</tr>"
        if not table.had_row:
            html += "<tr><td></td></tr>"
        self.writer.put(html + "</table>", start, start + 2)
        rest = self.text[start + 2 : stop]
        self.writer.copy(start + 2, start + 2 + len(rest.rstrip()) if table.indent else stop)
        self.writer.put("</dd></dl>" * table.indent, stop, stop)

    def row(self, line: str, start: int, stop: int) -> None:
        table = self.stack[-1]
        mark = _ROW.match(line)
        assert mark is not None
        table.row_attributes = self.fixed(start + mark.end(), stop, "tr") + self.source.span(start, stop)
        html = f"</{table.cell}>" if table.cell else ""
        if table.row_open:
            html += "</tr>"
        table.cell, table.row_open, table.had_row = "", False, True
        self.writer.put(html, start, stop)

    def cells(self, line: str, start: int, stop: int) -> None:
        kind = "th" if line[0] == "!" else "td"
        skip = 1
        if line.startswith("|+"):
            kind, skip = "caption", 2
        body = line[skip:]
        if kind == "th" and "!!" in body:
            body = _HEADER_MARK.sub(lambda found: "||" if found[0] == "!!" else found[0], body)
        at = start + skip
        first = True
        for cell in body.split("||"):
            self.cell(kind, cell, at, at - (skip if first else 2))
            at += len(cell) + 2
            first = False

    def cell(self, kind: str, cell: str, at: int, mark: int) -> None:
        table = self.stack[-1]
        html = f"</{table.cell}>\n" if table.cell else ""
        if kind != "caption":
            if not table.row_open:
                html += f"<tr{table.row_attributes}>\n"
            table.row_open = table.had_row = True
            table.row_attributes = ""
        attributes = ""
        end = at + len(cell)
        before, bar, _ = cell.partition("|")
        content = at
        if bar and "[[" not in before and "-{" not in before:
            attributes = self.fixed(at, at + len(before), kind)
            content = at + len(before) + 1
        self.writer.put(f"{html}<{kind}{attributes}{self.source.span(mark, end)}>", mark, content)
        raw = self.text[content:end]
        stripped = raw.strip()
        if stripped:
            begin = content + len(raw) - len(raw.lstrip())
            self.writer.copy(begin, begin + len(stripped))
        table.cell = kind

    def close_all(self) -> None:
        end = len(self.text)
        if not self.context.depth:
            self.context.extra["open_tables"] = len(self.stack)
            self.context.extra["table_ends"] = self.ends
        while self.stack:
            table = self.stack.pop()
            html = "\n"
            if table.cell:
                html += "</td>\n"
            if table.row_open:
                html += "</tr>\n"
            if not table.had_row:
                html += "<tr><td></td></tr>\n"
            self.writer.put(html + "</table>", end, end)


_EMPTY = re.compile(r"<table(?: data-mw-span=\"[^\"]*\")?>\n*<tr><td></td></tr>\n</table>")


_END = re.compile(r"^[ \t\r\0\v]*\|\}", re.MULTILINE)


def build_tables(source: Mapped, context: Context) -> Mapped:
    """Turn table markup into tables; a text that is an empty table alone is nothing."""
    if "{|" not in source.text:
        if "|}" in source.text and not context.depth:
            context.extra["table_ends"] = len(_END.findall(source.text))
        return source
    result = _Tables(source, context).run()
    alone = context.extra.get("edge") is Edge.START and not context.depth
    return source.slice(0, 0) if alone and len(result.text) < 200 and _EMPTY.fullmatch(result.text) else result
