"""Facts of blocks (the map) and of the article (the fold): outline, footnotes, categories, words.

`block_facts` keeps what the fold needs of one block, in plain tuples counted from the block's start, small enough to be
cached by the block's text. `fold_facts` goes over all blocks once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from editor.text import Span
from editor.wikitext.magicword import SORT_KEY_NAMES
from editor.wikitext.model import (
    CategoryEntry,
    LinkFact,
    LinkKind,
    OutlineEntry,
    RefEntry,
    RefFact,
    SortKeyEntry,
)
from editor.wikitext.prose import count_words, mask
from editor.wikitext.reading import Reading
from editor.wikitext.statistics import NO_PROSE, ProseCount, count_prose, total
from editor.wikitext.structure import plain

_BARE = re.compile(r"\[?(?:https?:)?//[^\s\[\]<>|{}]+\]?\.?", re.IGNORECASE)
_LAST_WORD = re.compile(r".*[^\W_]", re.DOTALL)
_SHOWN = ("title", "chapter", "url", "1")  # arguments of a citation that tell a reader what it is, the best first
_SHOWN_LENGTH = 300


class RefItem(NamedTuple):
    """A ``<ref>`` of a block."""

    start: int
    end: int
    name: str
    group: str
    text: str
    shown: str
    template: str
    defines: bool
    in_list: bool
    bare: bool


class CategoryItem(NamedTuple):
    """A category tag of a block."""

    start: int
    end: int
    name: str
    sort_key: str
    states: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlockFacts:
    """What the fold needs of one block; offsets count from its start.

    Attributes:
        headings: (start, level, text) of each.
        refs: Its references.
        ref_lists: (end, group) of each place of a list of references.
        categories: Its category tags.
        sort_keys: (start, end, key) of each default sort key.
        switches: Ids of its behaviour switches.
        words: How many words of prose it holds.
        last_word: Where its last word of prose ends, or -1.
        prose: How much prose it holds, and how it reads.
    """

    headings: tuple[tuple[int, int, str], ...] = ()
    refs: tuple[RefItem, ...] = ()
    ref_lists: tuple[tuple[int, str], ...] = ()
    categories: tuple[CategoryItem, ...] = ()
    sort_keys: tuple[tuple[int, int, str], ...] = ()
    switches: tuple[str, ...] = ()
    words: int = 0
    last_word: int = -1
    prose: ProseCount = NO_PROSE


@dataclass(frozen=True, slots=True)
class FoldedFacts:
    """What the whole article holds; offsets count from its start."""

    outline: tuple[OutlineEntry, ...]
    references: tuple[RefEntry, ...]
    categories: tuple[CategoryEntry, ...]
    sort_keys: tuple[SortKeyEntry, ...]
    switches: frozenset[str]
    words: int
    prose: ProseCount = NO_PROSE


# ------------------------------------------------------------------ map


def block_facts(reading: Reading) -> BlockFacts:
    """Return the facts of one block (or of a whole text)."""
    words = count_words(reading)
    last = _LAST_WORD.match(mask(reading)) if words else None
    return BlockFacts(
        tuple((heading.span.start, heading.level, heading.text) for heading in reading.headings),
        tuple(_ref_item(reading, ref) for ref in reading.refs),
        tuple((ref_list.span.end, ref_list.group) for ref_list in reading.ref_lists),
        tuple(_category_item(reading.text, link) for link in reading.links if link.kind is LinkKind.CATEGORY),
        tuple(_sort_keys(reading)),
        tuple(switch.word for switch in reading.switches),
        words,
        last.end() if last else -1,
        count_prose(reading, words),
    )


def _ref_item(reading: Reading, ref: RefFact) -> RefItem:
    template, shown = "", ""
    if ref.content is not None:
        template, shown = _citation(reading, ref.content)
        shown = plain(shown or ref.text)[:_SHOWN_LENGTH]
    bare = _BARE.fullmatch(ref.text) is not None
    return RefItem(*ref.span, ref.name, ref.group, ref.text, shown, template, bool(ref.text), ref.in_list, bare)


def _citation(reading: Reading, content: Span) -> tuple[str, str]:
    """Return name and best argument of the first template in a reference, if it starts with one."""
    templates = reading.templates
    index = bisect_left(templates, content.start, key=lambda fact: fact.span.start)
    if index == len(templates) or templates[index].span.end > content.end or templates[index].function:
        return "", ""
    template, text = templates[index], reading.text
    if text[content.start : template.span.start].strip():
        return "", ""
    values = {item.name: text[item.value.start : item.value.end] for item in template.arguments}
    best = next((values[name] for name in _SHOWN if values.get(name)), "")
    return text[template.name.start : template.name.end], best


def _sort_keys(reading: Reading) -> Iterator[tuple[int, int, str]]:
    for template in reading.templates:
        if template.function and template.title in SORT_KEY_NAMES and template.arguments:
            value = template.arguments[0].span
            yield *template.span, reading.text[value.start : value.end].strip()


def _category_item(text: str, link: LinkFact) -> CategoryItem:
    raw = text[link.target.start : link.target.end].partition(":")[2]
    states = []
    if raw != raw.strip() or "_" in raw or "  " in raw:
        states.append("blank in name")
    if raw.strip()[:1].islower():
        states.append("lower case")
    key = text[link.label.start : link.label.end] if link.label is not None else ""
    name = link.title.partition(":")[2] or raw.strip()
    return CategoryItem(*link.span, name, key, tuple(states))


# ------------------------------------------------------------------ fold


def fold_facts(blocks: Sequence[tuple[int, BlockFacts]]) -> FoldedFacts:
    """Fold the facts of all blocks.

    Args:
        blocks: Start in the article and facts of each block, in text order.
    """
    return FoldedFacts(
        _outline((start + at, level, text) for start, facts in blocks for at, level, text in facts.headings),
        _footnotes(blocks),
        _categories(blocks),
        tuple(
            SortKeyEntry(key, (start + at, start + end)) for start, facts in blocks for at, end, key in facts.sort_keys
        ),
        frozenset(word for _, facts in blocks for word in facts.switches),
        sum(facts.words for _, facts in blocks),
        total(facts.prose for _, facts in blocks),
    )


def _outline(headings: Iterable[tuple[int, int, str]]) -> tuple[OutlineEntry, ...]:
    """Number the headings as a table of contents does: a jump in levels counts as one step."""
    items: list[OutlineEntry] = []
    levels: list[int] = []
    counts: list[int] = []
    for start, level, text in headings:
        while len(levels) > 1 and levels[-1] > level and levels[-2] >= level:
            levels.pop()
            counts.pop()
        if not levels or levels[-1] < level:
            levels.append(level)
            counts.append(0)
        levels[-1] = level
        counts[-1] += 1
        items.append(OutlineEntry(level, text, start, ".".join(map(str, counts))))
    return tuple(items)


def _categories(blocks: Sequence[tuple[int, BlockFacts]]) -> tuple[CategoryEntry, ...]:
    last_word = max((start + facts.last_word for start, facts in blocks if facts.last_word >= 0), default=-1)
    seen: set[str] = set()
    categories: list[CategoryEntry] = []
    for start, facts in blocks:
        for item in facts.categories:
            states = list(item.states)
            if item.name in seen:
                states.insert(0, "duplicate")
            seen.add(item.name)
            if item.end + start < last_word:
                states.append("misplaced")
            categories.append(
                CategoryEntry(item.name, item.sort_key, (item.start + start, item.end + start), tuple(states))
            )
    return tuple(categories)


@dataclass(slots=True)
class _Note:
    """A footnote in the making."""

    name: str
    group: str
    number: int = 0
    uses: list[tuple[int, int]] = field(default_factory=list)
    definition: tuple[int, int] | None = None
    item: RefItem | None = None
    cited: bool = False
    states: set[str] = field(default_factory=set)


class _Notes:
    """Counts footnotes as Cite does: by group, in the order of first use, afresh behind each list of the group."""

    def __init__(self) -> None:
        self.all: list[_Note] = []
        self._named: dict[str, dict[str, _Note]] = {}  # by group, then by name
        self._counts: dict[str, int] = {}
        self._listed: set[str] = set()

    def add(self, item: RefItem, start: int) -> None:
        named = self._named.setdefault(item.group, {})
        note = named.get(item.name) if item.name else None
        if note is None:
            note = _Note(item.name, item.group)
            self.all.append(note)
            if item.name:
                named[item.name] = note
        span = (item.start + start, item.end + start)
        note.uses.append(span)
        if item.defines:
            if note.item is None:
                note.item, note.definition = item, span
            elif note.item.text != item.text:
                note.states.add("conflicting")
        elif not item.name:
            note.states.add("empty")
        if not item.in_list:
            self._cite(note)

    def _cite(self, note: _Note) -> None:
        note.cited = True
        if note.number == 0 and "empty" not in note.states:
            note.number = self._counts[note.group] = self._counts.get(note.group, 0) + 1
            if note.group in self._listed:
                note.states.add("after the list")

    def list_placed(self, group: str) -> None:
        self._listed.add(group)
        self._counts.pop(group, None)
        self._named.pop(group, None)


_STATE_ORDER = ("undefined", "conflicting", "empty", "unused", "duplicate", "bare", "after the list")


def _footnotes(blocks: Sequence[tuple[int, BlockFacts]]) -> tuple[RefEntry, ...]:
    notes = _Notes()
    for start, facts in blocks:
        if not facts.refs and not facts.ref_lists:
            continue
        # A list takes effect where it ends: what is defined inside it belongs to the references before it.
        waiting = sorted(facts.ref_lists, reverse=True)
        for item in facts.refs:
            while waiting and waiting[-1][0] <= item.start:
                notes.list_placed(waiting.pop()[1])
            notes.add(item, start)
        while waiting:
            notes.list_placed(waiting.pop()[1])
    seen: dict[tuple[str, str], int] = {}
    for note in notes.all:
        if note.item is not None:
            key = (note.group, note.item.text)
            seen[key] = seen.get(key, 0) + 1
    return tuple(_footnote(note, seen) for note in notes.all)


def _footnote(note: _Note, seen: dict[tuple[str, str], int]) -> RefEntry:
    item, states = note.item, note.states
    if item is None:
        if "empty" not in states:
            states.add("undefined")
    else:
        if not note.cited:
            states.add("unused")
        if seen[(note.group, item.text)] > 1:
            states.add("duplicate")
        if item.bare:
            states.add("bare")
    number = f"{note.group} {note.number}".strip() if note.number else ""
    return RefEntry(
        note.name,
        note.group,
        number,
        item.shown if item else "",
        tuple(note.uses),
        note.definition,
        tuple(state for state in _STATE_ORDER if state in states) if states else (),
        item.template if item else "",
    )
