"""Bold and italics: runs of apostrophes, balanced a line at a time.

Source: https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re

from editor.render.context import Context
from editor.render.mapped import Mapped, Writer

_RUN = re.compile("''+")


def _lengths(text: str, runs: list[tuple[int, int]]) -> list[list[int]]:
    """Return [start, length] of the marks that count: 2, 3 or 5 apostrophes, the surplus left as text before them."""
    marks = []
    for start, end in runs:
        length = end - start
        if length == 4:
            marks.append([start + 1, 3])
        elif length > 5:
            marks.append([end - 5, 5])
        else:
            marks.append([start, length])
    bold = sum(length in (3, 5) for _, length in marks)
    italic = sum(length in (2, 5) for _, length in marks)
    if bold % 2 and italic % 2:
        _split_one(text, marks)
    return marks


def _split_one(text: str, marks: list[list[int]]) -> None:
    """Read one bold mark as an apostrophe and italics: the one MediaWiki would pick."""
    single = multi = space = -1
    for index, (start, length) in enumerate(marks):
        if length != 3:
            continue
        before = text[start - 1 : start]
        if before == " ":
            space = index if space < 0 else space
        elif text[start - 2 : start - 1] == " " and start >= 2:
            single = index
            break
        else:
            multi = index if multi < 0 else multi
    chosen = single if single >= 0 else multi if multi >= 0 else space
    if chosen >= 0:
        marks[chosen][0] += 1
        marks[chosen][1] = 2


def _tags(lengths: list[int], more: bool) -> list[str]:
    """Return what each mark becomes; the last text is what closes the line. `more`: text follows the last mark."""
    out: list[str] = []
    state = ""
    both = -1  # where an undecided mark of five waits
    for length in lengths:
        html = ""
        if length == 2:
            if state == "i":
                html, state = "</i>", ""
            elif state == "bi":
                html, state = "</i>", "b"
            elif state == "ib":
                html, state = "</b></i><b>", "b"
            elif state == "both":
                out[both] = "<b><i>"
                html, state = "</i>", "b"
            else:
                html, state = "<i>", state + "i"
        elif length == 3:
            if state == "b":
                html, state = "</b>", ""
            elif state == "bi":
                html, state = "</i></b><i>", "i"
            elif state == "ib":
                html, state = "</b>", "i"
            elif state == "both":
                out[both] = "<i><b>"
                html, state = "</b>", "i"
            else:
                html, state = "<b>", state + "b"
        elif state == "b":
            html, state = "</b><i>", "i"
        elif state == "i":
            html, state = "</i><b>", "b"
        elif state == "bi":
            html, state = "</i></b>", ""
        elif state == "ib":
            html, state = "</b></i>", ""
        elif state == "both":
            out[both] = "<i><b>"
            html, state = "</b></i>", ""
        else:
            state, both = "both", len(out)
        out.append(html)
    if state == "both":
        out[both] = "<b><i>" if more else ""
        state = state if more else ""
    out.append({"b": "</b>", "i": "</i>", "bi": "</i></b>", "ib": "</b></i>", "both": "</i></b>"}.get(state, ""))
    return out


def build_quotes(source: Mapped, context: Context) -> Mapped:
    """Turn apostrophes into bold and italics."""
    text = source.text
    if "''" not in text:
        return source
    writer = Writer(source)
    done = 0
    at = text.find("''")
    while at >= 0:
        offset = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[offset:end]
        runs = [found.span() for found in _RUN.finditer(line)]
        marks = _lengths(line, runs)
        more = not line.endswith("''")
        tags = _tags([length for _, length in marks], more)
        for (start, length), html in zip(marks, tags, strict=False):
            begin = offset + start
            writer.copy(done, begin)
            done = begin + length
            if html in ("<b>", "<i>"):
                html = f"<{html[1]}{source.span(begin, done)}>"
            writer.put(html, begin, done)
        writer.copy(done, end)
        writer.put(tags[-1], end, end)
        done = end
        at = text.find("''", end)
    writer.copy(done, len(text))
    return writer.result()
