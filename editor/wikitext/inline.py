"""The scan of a skeleton: tags, quotes, lists, tables, addresses, entities, switches, and what matched nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from editor.text import Span
from editor.wikitext.model import (
    ExternalLinkFact,
    ListItemFact,
    MagicLinkFact,
    QuoteFact,
    StrayFact,
    SwitchFact,
    TableFact,
    TableMarkFact,
    TagFact,
    TagKind,
)
from editor.wikitext.quotes import balance
from editor.wikitext.site import SiteProfile
from editor.wikitext.skeleton import ENTER, ENTER_TAG, HIDDEN, LEAVE, NEXT

# The HTML elements MediaWiki lets through. Source: https://www.mediawiki.org/wiki/Help:HTML_in_wikitext
_HTML_TAGS = """
    abbr b bdi bdo big blockquote br caption center cite code data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i
    ins kbd li link mark meta ol p pre q rb rp rt rtc ruby s samp small span strike strong sub sup table td th time tr
    tt u ul var wbr
"""
HTML_TAGS = frozenset(_HTML_TAGS.split())
VOID_TAGS = frozenset({"br", "hr", "wbr", "link", "meta"})

_TOKEN = re.compile(
    r"[\n\x03-\x06]|''+|<(?=[A-Za-z/])|\[|\]\]+|\{\{+|\}\}+|&(?=[#\w])|__(?=\w)|~~~+|\|\||!!|:(?=[^\s:])"
)
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/<>\x01-\x06]*)([^<>]*)>")
_ENTITY = re.compile(r"&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);")
_SWITCH = re.compile(r"__(\w+?)__")
_LINE = re.compile(r"[ \t\x01]*+(?:(?P<table>(?::[: \t\x01]*+)?\{\|)|(?P<mark>\|[-}+]?|!))")
_PREFIX = re.compile(r"\x01*+([*#:;]+)")
_RULE = re.compile(r"\x01*+-{4,}")
_CELL = re.compile(r"((?:[^|!\n]|!(?!!))*+)\|(?!\|)")
_LETTER = re.compile(r"\w")
_BOUNDARY = re.compile("[\x03-\x06]")
_URL_REST = r"[^\]\[<>\"\x00-\x20\x7f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffd]"
_MAGIC = re.compile(
    r"(?:(RFC|PMID)[ \t\xa0]+([0-9]+)|(ISBN)[ \t\xa0]+((?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9Xx]))(?!\w)"
)


@lru_cache(maxsize=8)
def _addresses(site_protocols: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a bracketed address with label, of a protocol, and of the rest of a bare address."""
    bracketed = re.compile(rf"\[((?:{site_protocols}|//){_URL_REST}+)([^\]\n]*)\]", re.IGNORECASE)
    before = re.compile(rf"(?<!\w)(?:{site_protocols})", re.IGNORECASE)
    rest = re.compile(rf"(?:(?!''|\|\||\}}\}}|&[lg]t;){_URL_REST})*+")
    return bracketed, before, rest


@dataclass(slots=True)
class Inline:
    """What the scan tells, unsorted."""

    external_links: list[ExternalLinkFact] = field(default_factory=list)
    tags: list[TagFact] = field(default_factory=list)
    foreign_tags: list[TagFact] = field(default_factory=list)
    switches: list[SwitchFact] = field(default_factory=list)
    tables: list[TableFact] = field(default_factory=list)
    table_marks: list[TableMarkFact] = field(default_factory=list)
    entities: list[Span] = field(default_factory=list)
    quotes: list[QuoteFact] = field(default_factory=list)
    list_items: list[ListItemFact] = field(default_factory=list)
    rules: list[Span] = field(default_factory=list)
    signatures: list[Span] = field(default_factory=list)
    magic_links: list[MagicLinkFact] = field(default_factory=list)
    strays: list[StrayFact] = field(default_factory=list)


class _Context:
    """What is open in one argument, parameter or tag content; the page itself is one too."""

    __slots__ = ("item", "open_tags", "row", "runs", "tables")

    def __init__(self, open_tags: dict[str, list[int]]) -> None:
        self.runs: list[tuple[int, int]] = []
        self.item: tuple[int, str] | None = None
        self.tables: list[tuple[int, int]] = []  # start of the table and end of its mark
        self.row = ""  # the mark that the current line of a table began with
        self.open_tags = open_tags


class Scan:
    """One scan over one skeleton."""

    def __init__(self, skeleton: str, site: SiteProfile) -> None:
        self.text = skeleton
        self.site = site
        self.found = Inline()
        self.context = _Context({})
        self.stack: list[_Context] = []
        self.pairs: dict[int, int] = {}
        self.bracketed, self.before, self.rest = _addresses(site.protocol_pattern)
        self.last_url = 0
        self.closers: set[int] = set()  # where brackets close an address
        self.label_end = 0  # of the last bracketed address: nothing in its label is an address
        self.nearest = {"]": -1, "\n": -1}
        self.longest = max(map(len, site.protocols), default=0)

    def run(self) -> Inline:
        """Return all that the skeleton holds."""
        text, search = self.text, _TOKEN.search
        at = self._line_start(0)
        while (token := search(text, at)) is not None:
            at = self._handle(token.group(), token.start(), token.end())
        end = len(text)
        while self.stack:
            self._leave(end)
        self._close_context(end)
        if self.pairs:
            self.found.tags = [
                replace(fact, pair=self.pairs[index]) if index in self.pairs else fact
                for index, fact in enumerate(self.found.tags)
            ]
        self._magic_links()
        return self.found

    def _handle(self, token: str, start: int, end: int) -> int:
        first = token[0]
        if first == "\n":
            self._end_line(start)
            return self._line_start(end)
        if first == "'":
            self.context.runs.append((start, end))
        elif first == "<":
            return self._tag(start)
        elif first == "[":
            return self._bracket(start)
        elif first == ":":
            return self._address(start)
        elif first == "|" or first == "!":
            if self.context.row and (first == "|" or self.context.row == "!"):
                return self._cell(token, start, end)
        elif first == "&":
            found = _ENTITY.match(self.text, start)
            if found:
                self.found.entities.append(Span(*found.span()))
                return found.end()
        elif first == "_":
            return self._switch(start, end)
        elif first == "~":
            self.found.signatures.append(Span(start, min(end, start + 5)))
        elif first == "]" or first == "{" or first == "}":
            start += start in self.closers
            if end - start < 2:
                return end
            self.found.strays.append(StrayFact(Span(start, end), first * 2))
        else:
            self._boundary(first, start)
        return end

    # -- contexts

    def _boundary(self, mark: str, at: int) -> None:
        if mark in (LEAVE, NEXT):
            if not self.stack:
                return
            self._leave(at)
        if mark == ENTER_TAG:
            self.stack.append(self.context)
            self.context = _Context({})
        elif mark != LEAVE:
            self.stack.append(self.context)
            self.context = _Context(self.context.open_tags)

    def _leave(self, at: int) -> None:
        context = self.context
        if context.runs or context.item is not None or context.tables:
            self._close_context(at)
        self.context = self.stack.pop()

    def _close_context(self, at: int) -> None:
        self._end_line(at)
        for start, mark_end in self.context.tables:
            self.found.tables.append(TableFact(Span(start, at), False))
            self.found.strays.append(StrayFact(Span(mark_end - 2, mark_end), "{|"))

    # -- lines

    def _end_line(self, at: int) -> None:
        context = self.context
        if context.runs:
            self.found.quotes += balance(self.text, context.runs)
            context.runs = []
        if context.item is not None:
            start, prefix = context.item
            self.found.list_items.append(ListItemFact(Span(start, at), prefix))
            context.item = None
        context.row = ""

    def _line_start(self, at: int) -> int:
        text = self.text
        found = _LINE.match(text, at)
        if found is not None:
            end = self._table_line(found, at)
            if end > at:
                return end
        prefix = _PREFIX.match(text, at)
        if prefix is not None:
            self.context.item = (prefix.start(1), prefix[1])
            return prefix.end()
        rule = _RULE.match(text, at)
        if rule is not None:
            self.found.rules.append(Span(*rule.span()))
            return rule.end()
        return at

    def _table_line(self, found: re.Match[str], at: int) -> int:
        context, end = self.context, found.end()
        if found["table"] is not None:
            start = end - 2
            context.tables.append((start, end))
            return self._attributes_to_line_end("{|", start, end)
        if not context.tables:
            if found["mark"] == "|}":
                self.found.strays.append(StrayFact(Span(end - 2, end), "|}"))
                return end
            return at
        mark, start = found["mark"], found.start("mark")
        if mark == "|}":
            self.found.tables.append(TableFact(Span(context.tables.pop()[0], end), True))
            self.found.table_marks.append(TableMarkFact(Span(start, end), mark, None))
            return end
        if mark == "|-":
            while self.text.startswith("-", end):
                end += 1
            return self._attributes_to_line_end(mark, start, end)
        context.row = "!" if mark == "!" else "|"
        return self._cell(mark, start, end)

    def _attributes_to_line_end(self, mark: str, start: int, end: int) -> int:
        stop = self.text.find("\n", end)
        stop = len(self.text) if stop < 0 else stop
        cut = _BOUNDARY.search(self.text, end, stop)
        attributes = Span(end, cut.start() if cut else stop)
        filled = attributes if self.text[attributes.start : attributes.end].strip() else None
        self.found.table_marks.append(TableMarkFact(Span(start, attributes.end if filled else end), mark, filled))
        return end

    def _cell(self, mark: str, start: int, end: int) -> int:
        found = _CELL.match(self.text, end)
        # A link before the pipe means that the pipe is text, and so does a brace that opens there.
        if found is None or HIDDEN * 2 in found[1] or self._crosses(found[1]):
            self.found.table_marks.append(TableMarkFact(Span(start, end), mark, None))
            return end
        self.found.table_marks.append(TableMarkFact(Span(start, found.end()), mark, Span(*found.span(1))))
        return end

    @staticmethod
    def _crosses(stretch: str) -> bool:
        """Tell whether a stretch begins in one context and ends in another."""
        return stretch.count(ENTER) + stretch.count(ENTER_TAG) != stretch.count(LEAVE)

    # -- tags

    def _tag(self, at: int) -> int:
        found = _TAG.match(self.text, at)
        if found is None or self._crosses(found[0]):
            return at + 1
        name, closes, attributes = found[2].lower(), bool(found[1]), Span(*found.span(3))
        span = Span(*found.span())
        if name in self.site.extension_tags:
            mark = f"</{name}>" if closes else f"<{name}>"
            self.found.strays.append(StrayFact(span, mark, name))
            return span.end
        if closes:
            kind = TagKind.CLOSE
        elif name in VOID_TAGS or found[3].endswith("/"):
            kind = TagKind.VOID
            attributes = Span(attributes.start, attributes.end - found[3].endswith("/"))
        else:
            kind = TagKind.OPEN
        fact = TagFact(span, name, kind, attributes)
        if name not in HTML_TAGS:
            self.found.foreign_tags.append(fact)
            return span.end
        self._pair(fact)
        self.found.tags.append(fact)
        return span.end

    def _pair(self, fact: TagFact) -> None:
        index = len(self.found.tags)
        if fact.kind is TagKind.OPEN:
            self.context.open_tags.setdefault(fact.name, []).append(index)
        elif fact.kind is TagKind.CLOSE:
            waiting = self.context.open_tags.get(fact.name)
            if waiting:
                partner = waiting.pop()
                self.pairs[partner], self.pairs[index] = index, partner

    # -- addresses

    def _bracket(self, at: int) -> int:
        found = self._bracketed_address(at)
        if found is not None and not self._crosses(found[0]):
            label = Span(*found.span(2))
            fact = ExternalLinkFact(
                Span(*found.span()), Span(*found.span(1)), label if found[2].strip() else None, True
            )
            self.found.external_links.append(fact)
            self.closers.add(found.end() - 1)
            self.label_end = found.end()
            self.last_url = found.end(1)
            return found.end(1)
        if self.text.startswith("[", at + 1):
            if self._bracketed_address(at + 1):
                return at + 1
            self.found.strays.append(StrayFact(Span(at, at + 2), "[["))
            return at + 2
        return at + 1

    def _bracketed_address(self, at: int) -> re.Match[str] | None:
        if at < self.label_end or self._next("]", at) >= self._next("\n", at):
            return None
        return self.bracketed.match(self.text, at)

    def _next(self, char: str, at: int) -> int:
        """Return where `char` comes next, or the text's end; kept, so that asking often costs nothing."""
        if self.nearest[char] < at:
            found = self.text.find(char, at)
            self.nearest[char] = len(self.text) if found < 0 else found
        return self.nearest[char]

    def _address(self, colon: int) -> int:
        text = self.text
        if colon < self.label_end:
            return colon + 1
        for start in range(max(self.last_url, colon - self.longest), colon):
            found = self.before.match(text, start)
            if found is not None and found.end() > colon:
                break
        else:
            return colon + 1
        end = self._address_end(found.end())
        if end == found.end():
            return end
        url = Span(start, end)
        self.found.external_links.append(ExternalLinkFact(url, url, None, False))
        self.last_url = end
        return end

    def _address_end(self, at: int) -> int:
        found = self.rest.match(self.text, at)
        url = found.group() if found else ""
        unwanted = ",;.:!?" if "(" in url else ",;.:!?)"
        return at + len(url.rstrip(unwanted))

    def _switch(self, start: int, end: int) -> int:
        found = _SWITCH.match(self.text, start)
        word = self.site.switch(found[1]) if found else None
        if found is None or word is None:
            return end
        self.found.switches.append(SwitchFact(Span(*found.span()), word))
        return found.end()

    def _magic_links(self) -> None:
        if not any(word in self.text for word in ("ISBN", "PMID", "RFC")):
            return
        for found in _MAGIC.finditer(self.text):
            if _LETTER.match(self.text, max(0, found.start() - 1), found.start()):
                continue
            kind, number = (found[1], found[2]) if found[1] else (found[3], found[4])
            digits = re.sub("[- ]", "", number).upper()
            self.found.magic_links.append(MagicLinkFact(Span(*found.span()), kind, digits))
