"""All references of the article: what they say, how often they are used, what is wrong with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple, cast

from editor.engine.messages import ArticleFacts
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.ask_bar import AskBar
from editor.ui.panels.controls import field, summary_label
from editor.ui.panels.panel import Panel
from editor.ui.panels.rows import Chip, Node, Row
from editor.ui.panels.states import state_words
from editor.ui.theme import Theme
from editor.ui.translation import figure, shown, tr, tr_count
from editor.wikitext import reference_edit
from editor.wikitext.model import RefEntry
from editor.wording import say

_STATE_COLOURS = {"undefined": "error", "conflicting": "error", "empty": "error", "after the list": "error"}
_STATE_COLOURS |= {"bare": "warning", "unused": "warning", "duplicate": "note"}
_EMPTY = say("No references yet. Ctrl+Shift+R cites a source at the caret.")


class _Use(NamedTuple):
    """One tag of a reference that has several."""

    entry: RefEntry
    place: tuple[int, int]


class _Placed(NamedTuple):
    """A reference with its spans as they lie in the present text."""

    name: str
    group: str
    uses: Sequence[tuple[int, int]]
    definition: tuple[int, int] | None


class ReferencesPanel(Panel):
    """The list of references; those used several times open to show each use.

    Args:
        document: The article.
        theme: The colours.
    """

    _one_line = False

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(document, theme, tr("References"))
        self._view.setRootIsDecorated(True)
        self._words = field(tr("Filter by text, name or state"), clearable=True)
        self._words.textChanged.connect(lambda _words: self._show())
        self._summary = summary_label()
        self._rename = self._button(tr("Rename"), tr("Rename everywhere"), self.rename_current, "F2")
        self._definition = self._button(
            tr("Definition"), tr("Go to where it is defined, and on to a use"), self.go_to_definition, "F12"
        )
        self._merge = self._button("", tr("Merge duplicates"), self.merge_duplicates, icon="copy")
        self._name = self._button("", tr("Name the unnamed"), self.name_unnamed, icon="word")
        buttons = self._strip(self._rename, self._definition, None, self._merge, self._name)
        self.ask = AskBar(buttons)
        self._layout.insertWidget(0, self._strip(self._words))
        self._layout.insertWidget(1, self._strip(self._summary, margins=(8, 0, 8, 4)))
        self._layout.addWidget(self.ask)
        self._layout.addWidget(buttons)
        self._offer_menu(self._rename, self._definition, self._merge, self._name)
        self._chosen(None)

    def show_facts(self, facts: ArticleFacts) -> None:
        """List the references of a revision."""
        super().show_facts(facts)
        self._show()

    def rename_current(self) -> None:
        """Ask for another name of the current reference, and change it in every tag."""
        entry = self._entry()
        if entry is None:
            return
        taken = {other.name for other in self._entries() if other.group == entry.group and other.name != entry.name}
        content = self._content(entry)
        first = entry.name or reference_edit.suggest_name(content or entry.content, taken)
        count = len(entry.uses)
        self.ask.ask(
            tr_count("Name of the reference, in {count} place", "Name of the reference, in {count} places", count),
            tr("Rename") if entry.name else tr("Name"),
            first,
            lambda name: self._on_placed(
                [entry],
                tr("Rename reference to {name}", name=name),
                lambda text, placed: reference_edit.rename(text, placed[0], name),
            ),
            lambda name: shown(reference_edit.name_fault(name, taken)),
        )

    def go_to_definition(self) -> None:
        """Jump to the tag that holds the current reference's content; from there, to another use."""
        entry = self._entry()
        if entry is None:
            return
        if entry.definition is None:
            self.notice.emit(tr("The reference {name} is defined nowhere.", name=entry.name))
            return
        target = entry.definition
        if self._document.carry(Span(*target), self._revision) == self._document.selection:
            target = next((use for use in entry.uses if use != target), target)
            if target == entry.definition:
                self.notice.emit(tr("Used only here."))
        self._jump(Span(*target))

    def merge_duplicates(self) -> None:
        """Make one reference of each set that says the same."""
        self._on_placed(self._of_state("duplicate"), tr("Merge duplicate references"), _merged)

    def name_unnamed(self) -> None:
        """Give every reference without a name one."""
        self._on_placed(
            self._entries(),
            tr("Name the references"),
            lambda text, placed: reference_edit.name_unnamed(text, cast("Sequence[reference_edit.Footnote]", placed)),
        )

    # ------------------------------------------------------------------ rows

    def _row(self, payload: object) -> Row:
        if isinstance(payload, _Use):
            return self._use_row(payload)
        assert isinstance(payload, RefEntry)
        group = tr("group {group}", group=payload.group) if payload.group else ""
        source = " · ".join(part for part in (payload.name or tr("unnamed"), group, payload.template) if part)
        count = len(payload.uses)
        return Row(
            text=payload.content or payload.name or tr("No content"),
            lead=payload.number or "–",
            detail=source if payload.content else tr("no content"),
            count=f"×{count}" if count > 1 else "",
            chips=tuple(Chip(state_words(state), _STATE_COLOURS.get(state, "quiet")) for state in payload.states),
            spoken=tr_count(
                "Reference {number}: {text}. {source}. Used {count} time. {states}",
                "Reference {number}: {text}. {source}. Used {count} times. {states}",
                count,
                number=payload.number,
                text=payload.content or payload.name,
                source=source,
                states=", ".join(map(state_words, payload.states)),
            ),
        )

    def _use_row(self, use: _Use) -> Row:
        span = Span._make(use.place)
        place = self._document.carry(span, self._revision) or span
        line, _ = self._document.line_column(min(place.start, self._document.length))
        role = tr("defined here") if use.entry.definition == use.place else tr("used here")
        return Row(
            text=tr("line {line}", line=line), count=role, spoken=tr("{role}, line {line}", role=role, line=line)
        )

    def _show(self) -> None:
        facts = self._facts
        if facts is None:
            return
        words = self._words.text().casefold().split()
        fitting = [entry for entry in facts.references if all(word in _searched(entry) for word in words)]
        total = len(facts.references)
        states = Counter(state for entry in facts.references for state in entry.states)
        count = (
            tr("showing {number} of {count}", number=figure(len(fitting)), count=figure(total))
            if len(fitting) < total
            else tr_count("{count} reference", "{count} references", total)
        )
        parts = [f"{figure(number)} {state_words(state)}" for state, number in states.most_common()]
        self._summary.setText(" · ".join([count, *parts]))
        self._summary.setToolTip(self._summary.text())
        self._summary.setVisible(total > 0)
        same = states["duplicate"]
        self._merge.setEnabled(same > 1)
        self._merge.setToolTip(
            tr("Merge duplicates ({count})", count=same) if same else tr("Merge duplicates: there are none")
        )
        unnamed = sum(not entry.name and entry.definition is not None for entry in facts.references)
        self._name.setEnabled(unnamed > 0)
        self._name.setToolTip(
            tr("Name the unnamed ({count})", count=unnamed) if unnamed else tr("Name the unnamed: there are none")
        )
        empty = _none_of(total) if total else _EMPTY
        self._renew(
            [_shape(entry) for entry in fitting],
            lambda at: _node(fitting[at]),
            lambda node, at: _take(node, fitting[at]),
            empty,
        )
        self._renewed(facts.revision)

    def _chosen(self, node: Node | None) -> None:
        self._rename.setEnabled(node is not None)
        self._definition.setEnabled(node is not None)

    def _entry(self) -> RefEntry | None:
        node = self._current()
        payload = node.payload if node else None
        return payload.entry if isinstance(payload, _Use) else payload if isinstance(payload, RefEntry) else None

    def _entries(self) -> list[RefEntry]:
        return list(self._facts.references) if self._facts else []

    def _of_state(self, state: str) -> list[RefEntry]:
        return [entry for entry in self._entries() if state in entry.states]

    # ------------------------------------------------------------------ changes

    def _content(self, entry: RefEntry) -> str:
        place = self._document.carry(Span(*entry.definition), self._revision) if entry.definition else None
        if place is None:
            return ""
        raw = self._document.text_of(place)
        return reference_edit.content(raw, Span(0, len(raw)))

    def _on_placed(
        self, entries: Sequence[RefEntry], label: str, change: Callable[[str, list[_Placed]], Sequence[Edit]]
    ) -> None:
        """Ask for what `change` makes of the present text and the entries' places in it."""
        placed = []
        for entry in entries:
            spans = self._present([*entry.uses, *([entry.definition] if entry.definition else [])])
            if spans is None:
                return
            uses = spans[: len(entry.uses)]
            placed.append(_Placed(entry.name, entry.group, uses, spans[-1] if entry.definition else None))
        edits = list(change(self._document.text(), placed))
        if edits:
            self.edits_requested.emit(edits, label)


def _merged(text: str, placed: list[_Placed]) -> list[Edit]:
    return [edit for group in reference_edit.duplicates(text, placed) for edit in reference_edit.merge(text, group)]


def _none_of(total: int) -> str:
    return tr_count(
        "The only reference does not hold these words.",
        "None of the {count} references holds these words.",
        total,
    )


def _shape(entry: RefEntry) -> object:
    return (entry.group, entry.name, "" if entry.name else entry.content, len(entry.uses))


def _node(entry: RefEntry) -> Node:
    """Return the node of a reference; those below it are its uses, where there are several."""
    uses = range(len(entry.uses)) if len(entry.uses) > 1 else ()
    node = Node(entry, _shape(entry), Span(0, 0), [Node(None, at, Span(0, 0)) for at in uses], tall=True)
    _take(node, entry)
    return node


def _take(node: Node, entry: RefEntry) -> None:
    """Give a node and those below it the same reference as it is now."""
    node.payload = entry
    node.span = Span._make(entry.definition or (entry.uses[0] if entry.uses else (0, 0)))
    for child, use in zip(node.children, entry.uses, strict=True) if node.children else ():
        child.payload = _Use(entry, use)
        child.span = Span._make(use)


def _searched(entry: RefEntry) -> str:
    parts = (entry.number, entry.name, entry.group, entry.content, entry.template, *map(state_words, entry.states))
    return " ".join(parts).casefold()
