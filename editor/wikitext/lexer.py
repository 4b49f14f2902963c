"""The light lexer: colours one line at once, on every key; the engine's exact tokens replace its guess soon after.

It knows no more than the line and one number from the line before: whether a comment or a verbatim tag is open, how
deep in templates and tables the line starts. Lines above `LONGEST` code points are left plain.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from editor.wikitext.model import TokenKind

Stretch: TypeAlias = tuple[TokenKind, int, int]

LONGEST = 15_000
_VERBATIM = (
    "nowiki", "pre", "syntaxhighlight", "source", "math", "chem", "ce", "score", "timeline", "templatedata", "graph",
    "mapframe", "maplink", "hiero", "inputbox", "templatestyles",
)  # fmt: skip
_EXTENSIONS = frozenset({"ref", "references", "gallery", "poem", "indicator", "imagemap", "section", "categorytree"})

# A state is mode + 32 * template depth + 32 * 64 * table depth; mode 0 is wikitext, 1 a comment, above it _VERBATIM.
_COMMENT = 1
_DEPTHS = 63
_TABLE_STEP = 32 * 64

_TOKEN = re.compile(
    rf"""
    (?P<comment><!--)
    |(?P<verbatim><(?:{"|".join(_VERBATIM)})(?=[\s>])[^<>]*(?<!/)>)
    |(?P<tag></?[A-Za-z][^\s<>/]*[^<>]*>)
    |(?P<argument>\{{\{{\{{(?!\{{)[^{{}}|<\[\n]*)
    |(?P<template>\{{\{{[^{{}}|<\[\n]*)
    |(?P<closing>\}}\}}\}}?)
    |(?P<link>\[\[[^\[\]|{{}}<\n]*)
    |(?P<unlink>\]\])
    |(?P<extlink>\[(?=(?:[a-z]+:)?//|mailto:))
    |(?P<url>\b(?:https?|ftps?|ircs?|gopher|git|svn|sftp|mailto|news|tel|urn):(?=[^\s:])[^\s<>"\[\]|{{}}]+)
    |(?P<unext>\])
    |(?P<quotes>''+)
    |(?P<parameter>\|[^|{{}}=\[\]<>\n]*=)
    |(?P<cells>\|\||!!)
    |(?P<pipe>\|)
    |(?P<entity>&(?:\#\w+|\w+);)
    |(?P<switch>__[A-Za-z]+__)
    |(?P<signature>~~~~?~?)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_START = re.compile(
    r"(?P<heading>=[^\n]*=[ \t]*\Z)|(?P<rule>-{4,})|(?P<table>[\s:]*(?:\{\||\|\}(?!\})|\|[-+]|\||!))"
    r"|(?P<list>[*\#:;]+)|(?P<redirect>\#REDIRECT\b)",
    re.IGNORECASE,
)
_REDIRECT = re.compile(r"\#REDIRECT\b", re.IGNORECASE)
_TAG_NAME = re.compile(r"</?([A-Za-z][^\s<>/]*)")
_CLOSES = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in _VERBATIM}
_PLAIN_KINDS = {
    "unlink": TokenKind.LINK,
    "extlink": TokenKind.EXTLINK,
    "unext": TokenKind.EXTLINK,
    "url": TokenKind.URL,
    "entity": TokenKind.ENTITY,
    "switch": TokenKind.SWITCH,
    "signature": TokenKind.SIGNATURE,
}
_STYLES = {1: TokenKind.ITALIC, 2: TokenKind.BOLD, 3: TokenKind.BOLD_ITALIC}


class _Line:
    """The colouring of one line."""

    __slots__ = ("at", "brackets", "found", "links", "mode", "style", "style_start", "tables", "templates", "text")

    def __init__(self, text: str, state: int) -> None:
        state = max(state, 0)
        self.text = text
        self.mode = state % 32
        self.templates = state // 32 % 64
        self.tables = state // _TABLE_STEP
        self.found: list[Stretch] = []
        self.at = 0
        self.style = self.style_start = 0
        self.links = self.brackets = 0

    @property
    def state(self) -> int:
        return self.mode + 32 * min(self.templates, _DEPTHS) + _TABLE_STEP * min(self.tables, _DEPTHS)

    def add(self, kind: TokenKind, start: int, end: int) -> None:
        if end > start:
            self.found.append((kind, start, end))

    def run(self) -> None:
        """Colour from the open construct, if any, to the end of the line."""
        if self.mode:
            self._finish_open(0)
        else:
            self._line_start()
        search = _TOKEN.search
        while not self.mode and (token := search(self.text, self.at)) is not None:
            self.at = token.end()
            self._token(token)
        self._end_style(len(self.text))

    def _finish_open(self, start: int) -> None:
        """Colour what is left of a comment or a verbatim tag, from `start` to its closer or the line's end."""
        text = self.text
        if self.mode == _COMMENT:
            close = text.find("-->", self.at)
            end = len(text) if close < 0 else close + 3
            self.add(TokenKind.COMMENT, start, end)
        else:
            found = _CLOSES[_VERBATIM[self.mode - 2]].search(text, self.at)
            close, end = (found.start(), found.end()) if found else (-1, len(text))
            self.add(TokenKind.VERBATIM, start, end if close < 0 else close)
            if found:
                self.add(TokenKind.EXTENSION, close, end)
        if close >= 0:
            self.mode = 0
        self.at = end

    def _line_start(self) -> None:
        found = _START.match(self.text)
        if found is None:
            return
        kind, end = found.lastgroup, found.end()
        if _REDIRECT.match(self.text):
            self.add(TokenKind.REDIRECT, 0, len("#REDIRECT"))
            self.at = len("#REDIRECT")
        elif kind == "heading":
            self.add(TokenKind.HEADING, 0, end)
            self.at = len(self.text) - len(self.text.lstrip("="))
        elif kind == "rule":
            self.add(TokenKind.RULE, 0, end)
            self.at = end
        elif kind == "list":
            self.add(TokenKind.LIST, 0, end)
            self.at = end
        else:
            self._table(found.group().lstrip(" \t:"), end)

    def _table(self, mark: str, end: int) -> None:
        if mark == "{|":
            self.tables += 1
        elif not self.tables or (self.templates and mark == "|"):
            return
        elif mark == "|}":
            self.tables -= 1
        self.add(TokenKind.TABLE, 0, end)
        self.at = end

    def _token(self, token: re.Match[str]) -> None:
        name = token.lastgroup or ""
        start, end = token.span()
        kind = _PLAIN_KINDS.get(name)
        if kind is not None:
            if name == "extlink":
                self.brackets += 1
            elif name == "unext":
                if not self.brackets:
                    return
                self.brackets -= 1
            elif name == "unlink":
                self.links = max(0, self.links - 1)
            self.add(kind, start, end)
        elif name in ("comment", "verbatim", "tag"):
            self._angle(name, start, end)
        elif name in ("template", "argument", "closing"):
            self._braces(name, token.group(), start, end)
        elif name == "link":
            self.links += 1
            self.add(TokenKind.LINK, start, start + 2)
            self.add(TokenKind.LINK_TARGET, start + 2, end)
        elif name == "quotes":
            self._quotes(start, end)
        else:
            self._separator(name, start, end)

    def _angle(self, name: str, start: int, end: int) -> None:
        if name == "comment":
            self.mode = _COMMENT
            self._finish_open(start)
            return
        found = _TAG_NAME.match(self.text, start)
        tag = found[1].lower() if found else ""
        extension = name == "verbatim" or tag in _EXTENSIONS or tag in _CLOSES
        self.add(TokenKind.EXTENSION if extension else TokenKind.HTML, start, end)
        if name == "verbatim":
            self.mode = _VERBATIM.index(tag) + 2
            self._finish_open(end)

    def _braces(self, name: str, text: str, start: int, end: int) -> None:
        if name == "argument":
            self.templates += 1
            self.add(TokenKind.ARGUMENT, start, end)
        elif name == "template":
            self.templates += 1
            self.add(TokenKind.TEMPLATE, start, start + 2)
            inner = text[2:].lstrip()
            function = inner.startswith("#")
            stop = end if not function or ":" not in text else start + text.index(":") + 1
            self.add(TokenKind.FUNCTION if function else TokenKind.TEMPLATE_NAME, start + 2, stop)
            self.at = stop
        elif self.templates:
            self.templates -= 1
            self.add(TokenKind.TEMPLATE, start, end)

    def _separator(self, name: str, start: int, end: int) -> None:
        if self.links:
            self.add(TokenKind.LINK, start, start + 1)
            self.at = start + 1
        elif self.templates and name != "cells":
            self.add(TokenKind.TEMPLATE, start, start + 1)
            if name == "parameter":
                self.add(TokenKind.PARAMETER, start + 1, end)
        elif self.tables:
            stop = end if name == "cells" else start + 1
            self.add(TokenKind.TABLE, start, stop)
            self.at = stop
        elif name == "parameter":
            self.at = start + 1

    def _quotes(self, start: int, end: int) -> None:
        self._end_style(start)
        length = end - start
        self.add(TokenKind.QUOTES, start, end)
        self.style ^= 1 if length == 2 else 2 if length in (3, 4) else 3
        self.style_start = end

    def _end_style(self, at: int) -> None:
        if self.style:
            self.add(_STYLES[self.style], self.style_start, at)


def colour_line(line: str, state: int) -> tuple[list[Stretch], int]:
    """Colour one line.

    Args:
        line: The line without its break.
        state: What the line before returned; 0 or less at the start of the text.

    Returns:
        Stretches of the line (kind, start, end), where two overlap the narrower wins; and the next line's state.
    """
    if len(line) > LONGEST:
        return [], max(state, 0)
    work = _Line(line, state)
    work.run()
    return sorted(work.found, key=_outer_first), work.state


def depths(state: int) -> tuple[int, int]:
    """Return how deep in templates and in tables a line ends that ended in `state`; 0 or less is the text's start."""
    state = max(state, 0)
    return state // 32 % 64, state // _TABLE_STEP


def _outer_first(stretch: Stretch) -> tuple[int, int]:
    return stretch[1], -stretch[2]
