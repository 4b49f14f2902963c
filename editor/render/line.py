"""What whole lines become: rules ``----`` and headings ``== x ==``; and the words ``__NOTOC__`` and kin.

Source: https://www.mediawiki.org/wiki/Help:Formatting, https://www.mediawiki.org/wiki/Help:Magic_words
"""

from __future__ import annotations

import re

from editor.render.context import Context, Edge
from editor.render.mapped import Mapped, Writer

_RULE = re.compile(r"^-----*", re.MULTILINE)
_HEADING_LINE = re.compile(r"^(=+)([^\n]*)$", re.MULTILINE)
_BLANK_LINES = re.compile(r"\s*(?=\n)|\s*\Z")
_SWITCH = re.compile(r"__([^\W_][\w ]*?)__")
TOC_PLACE = "<mw:tocplace></mw:tocplace>"


def build_rules(source: Mapped, context: Context) -> Mapped:
    """Turn four or more dashes at the start of a line into a rule."""
    if "----" not in source.text:
        return source
    return source.replaced(_RULE, lambda found: f"<hr{source.span(*found.span())} />")


def take_switches(source: Mapped, context: Context) -> Mapped:
    """Take behaviour switches out of the text and note them; the first ``__TOC__`` keeps its place."""
    if "__" not in source.text:
        return source
    seen = context.facts.switches

    def take(found: re.Match[str]) -> str | None:
        word = context.site.switch(found[1])
        if word is None:
            return None
        first = word not in seen
        seen.add(word)
        return TOC_PLACE if word == "toc" and first else ""

    return source.replaced(_SWITCH, take)


def build_headings(source: Mapped, context: Context) -> Mapped:
    """Turn lines between equals signs into headings; blank lines behind one go."""
    if context.extra.get("edge") is Edge.HEADING and not context.depth:
        source = source.slice(_leading_blank(source.text), len(source.text))
        if not source.text.strip():
            context.extra["out"] = Edge.HEADING
    text = source.text
    if "=" not in text:
        return source
    writer: Writer | None = None
    done = 0
    for found in _HEADING_LINE.finditer(text):
        if found.start() < done:
            continue
        line = found[0].rstrip()
        if not line.endswith("="):
            continue
        ends = len(line) - len(line.rstrip("="))
        opens = len(found[1])
        if ends == len(line):
            level = min(6, (len(line) - 1) // 2)
            if level < 1:
                continue
        else:
            level = min(opens, ends, 6)
        title = line[level : len(line) - level]
        begin = found.start() + level + len(title) - len(title.lstrip(" \t"))
        if writer is None:
            writer = Writer(source)
        writer.copy(done, found.start())
        end = found.start() + len(line)
        writer.put(f"<h{level}{source.span(found.start(), end)}>", found.start(), begin)
        writer.copy(begin, begin + len(title.strip(" \t")))
        writer.put(f"</h{level}>", end, end)
        blank = _BLANK_LINES.match(text, end)
        done = max(end, blank.end() if blank else end)
    if writer is None:
        return source
    if not context.depth and not text[done:].strip():
        context.extra["out"] = Edge.HEADING
    writer.copy(done, len(text))
    return writer.result()


def _leading_blank(text: str) -> int:
    """Return where the blank lines at the start of `text` end."""
    return text.rfind("\n", 0, len(text) - len(text.lstrip())) + 1
