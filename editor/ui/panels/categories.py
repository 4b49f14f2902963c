"""The article's categories: add, remove, rename, sort, order, move to the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout

from editor.engine.messages import ArticleFacts
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.ask_bar import AskBar
from editor.ui.panels.controls import complete, field, summary_label
from editor.ui.panels.panel import Panel
from editor.ui.panels.rows import Chip, Node, Row
from editor.ui.panels.states import state_words
from editor.ui.theme import Theme
from editor.ui.translation import figure, tr, tr_count
from editor.wikitext import category_edit
from editor.wikitext.model import CategoryEntry, SortKeyEntry
from editor.wording import say

_NOWHERE = Span(-1, -1)
_EMPTY = say("No categories yet. Type a name above and press Return: readers find the article through them.")


class CategoriesPanel(Panel):
    """The list of category tags in text order, the default sort key above, what templates add below.

    Args:
        document: The article.
        theme: The colours.
    """

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__(document, theme, tr("Categories"))
        self._known: list[str] = []
        self._field = field(tr("Add a category"))
        self._field.returnPressed.connect(self._add_typed)
        self._summary = summary_label()
        self._end = self._button(
            tr("Move to the end"), tr("All of them, one a line, below all else"), self.move_to_end, "Alt+End"
        )
        self._rename = self._button(tr("Rename"), tr("Rename"), self.rename_current, "F2")
        self._sort = self._button(
            tr("Sort key"), tr("Under which letters it is listed, or all are"), self.ask_sort_key, "F4"
        )
        self._moves = [
            self._button("", tr("Move up"), lambda: self.move_current(-1), "Alt+Up", "up"),
            self._button("", tr("Move down"), lambda: self.move_current(1), "Alt+Down", "down"),
        ]
        self._remove = self._button("", tr("Remove"), self.remove_current, "Del", "remove")
        buttons = self._strip(self._rename, self._sort, None, *self._moves, self._remove)
        self.ask = AskBar(buttons)
        add = self._button(tr("Add"), tr("Put the article in this category"), self._add_typed)
        summary = self._strip(self._summary, self._end, margins=(8, 0, 4, 4))
        line = summary.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretchFactor(self._summary, 1)
        self._layout.insertWidget(0, self._strip(self._field, add))
        self._layout.insertWidget(1, summary)
        self._layout.addWidget(self.ask)
        self._layout.addWidget(buttons)
        self._offer_menu(self._rename, self._sort, *self._moves, self._remove, self._end)
        self.set_completions(())
        self._chosen(None)

    # ------------------------------------------------------------------ what the window calls

    def show_facts(self, facts: ArticleFacts) -> None:
        """List the categories of a revision."""
        super().show_facts(facts)
        total = len(facts.categories)
        states = Counter(state for entry in facts.categories for state in entry.states)
        count = tr_count("{count} category", "{count} categories", total)
        given = len(facts.template_categories)
        parts = [count, *(f"{figure(number)} {state_words(state)}" for state, number in states.most_common())]
        if given:
            parts.append(tr_count("{count} from templates", "{count} from templates", given))
        self._summary.setText(" · ".join(parts))
        self._summary.setToolTip(self._summary.text())
        self._end.setVisible(states["misplaced"] > 0)
        nodes = _nodes(facts)
        self._summary.setVisible(bool(nodes))
        self._fill(nodes, facts.revision, _EMPTY)

    def set_completions(self, names: Iterable[str]) -> None:
        """Offer these category names, without the prefix, while one is typed."""
        self._known = sorted(set(names), key=str.casefold)
        complete(self._field, self._known)

    # ------------------------------------------------------------------ changes

    def add(self, name: str) -> None:
        """Put the article in a category."""
        prefix = self._facts.category_prefix if self._facts else "Category"
        name = _bare(name, prefix)
        if any(entry.name.casefold() == name.casefold() for entry in self._entries()):
            self.notice.emit(tr("The article is in {name} already.", name=name))
        elif name:
            self._change(
                tr("Add category {name}", name=name),
                lambda text, tags: category_edit.add(text, tags, name, prefix=prefix),
            )

    def remove_current(self) -> None:
        """Take the current tag out."""
        if isinstance(self._payload(), SortKeyEntry):
            self._set_default_sort("")
        else:
            self._change_current(tr("Remove category"), lambda text, tag: category_edit.remove(text, [tag]))

    def rename_current(self) -> None:
        """Ask for another name for the current tag."""
        entry = self._entry()
        if entry is not None:
            self.ask.ask(
                tr("Name of the category"),
                tr("Rename"),
                entry.name,
                lambda name: self._change_current(
                    tr("Rename category to {name}", name=name),
                    lambda text, tag: category_edit.rename(text, [tag], name),
                ),
                _name_fault,
                self._known,
            )

    def ask_sort_key(self) -> None:
        """Ask for the letters under which the current category lists the article; without one, under which all do."""
        entry = self._entry()
        if entry is None:
            keys = self._facts.sort_keys if self._facts else ()
            self.ask.ask(
                tr("Default sort key, for all categories"),
                tr("Set"),
                keys[-1].key if keys else "",
                self._set_default_sort,
                _default_fault,
            )
            return
        self.ask.ask(
            tr("{name} lists the article under", name=entry.name),
            tr("Set"),
            entry.sort_key,
            lambda key: self._change_current(
                tr("Set sort key"), lambda text, tag: category_edit.set_sort_key(text, tag, key)
            ),
            lambda key: tr("A sort key cannot hold ]].") if "]]" in key else "",
        )

    def move_current(self, by: int) -> None:
        """Swap the current tag with its neighbour above (-1) or below (1)."""
        entry = self._entry()
        spans = [other.span for other in self._entries()]
        if entry is None or not 0 <= spans.index(entry.span) + by < len(spans):
            return
        at = spans.index(entry.span)
        order = list(range(len(spans)))
        order[at], order[at + by] = order[at + by], order[at]
        self._change(tr("Reorder categories"), lambda text, tags: category_edit.reorder(text, tags, order))

    def move_to_end(self) -> None:
        """Put all tags at the end, one a line."""
        if not self._change(tr("Move categories to the end"), category_edit.move_to_end):
            self.notice.emit(tr("All categories stand at the end already."))

    # ------------------------------------------------------------------ inside

    def _row(self, payload: object) -> Row:
        if isinstance(payload, str):
            return Row(
                text=payload,
                chips=(Chip(tr("from a template")),),
                spoken=tr("Category {name}, from a template", name=payload),
            )
        if isinstance(payload, SortKeyEntry):
            chips = (Chip(tr("default sort key")),)
            return Row(
                text=payload.key or tr("No letters"), chips=chips, spoken=tr("Default sort key: {key}", key=payload.key)
            )
        assert isinstance(payload, CategoryEntry)
        key = tr("listed under {key}", key=payload.sort_key) if payload.sort_key else ""
        return Row(
            text=payload.name,
            count=f"| {payload.sort_key}" if payload.sort_key else "",
            chips=tuple(Chip(state_words(state), "warning") for state in payload.states),
            spoken=", ".join(
                part
                for part in (tr("Category {name}", name=payload.name), key, *map(state_words, payload.states))
                if part
            ),
        )

    def _chosen(self, node: Node | None) -> None:
        payload = node.payload if node else None
        own = isinstance(payload, CategoryEntry)
        for button in (self._rename, *self._moves):
            button.setEnabled(own)
        self._remove.setEnabled(own or isinstance(payload, SortKeyEntry))
        self._sort.setEnabled(self._facts is not None and not isinstance(payload, str))

    def _jump(self, span: Span) -> None:
        if isinstance(self._payload(), str):
            self.notice.emit(tr("A template puts the article there. To change it, change the template or its call."))
        else:
            super()._jump(span)

    def _payload(self) -> object:
        node = self._current()
        return node.payload if node else None

    def _entry(self) -> CategoryEntry | None:
        payload = self._payload()
        return payload if isinstance(payload, CategoryEntry) else None

    def _entries(self) -> Sequence[CategoryEntry]:
        return self._facts.categories if self._facts else ()

    def _add_typed(self) -> None:
        name = self._field.text()
        fault = _name_fault(name.strip())
        if fault:
            self.notice.emit(fault)
        else:
            self.add(name)
            self._field.clear()

    def _set_default_sort(self, key: str) -> None:
        keys = self._present(entry.span for entry in (self._facts.sort_keys if self._facts else ()))
        if keys is not None:
            self._change(
                tr("Sort under {key}", key=key) if key else tr("Remove the default sort key"),
                lambda text, tags: category_edit.set_default_sort(text, tags, keys, key),
            )

    def _change(self, label: str, change: Callable[[str, Sequence[Span]], Sequence[Edit]]) -> bool:
        """Ask for what `change` makes of the present text and all tags in it; tell whether that is anything."""
        tags = self._present(entry.span for entry in self._entries())
        edits = change(self._document.text(), tags) if tags is not None else []
        if edits:
            self.edits_requested.emit(list(edits), label)
        return bool(edits) or tags is None

    def _change_current(self, label: str, change: Callable[[str, Span], Sequence[Edit]]) -> None:
        entry = self._entry()
        tags = self._present([entry.span]) if entry else None
        edits = change(self._document.text(), tags[0]) if tags else []
        if edits:
            self.edits_requested.emit(list(edits), label)


def _bare(name: str, prefix: str) -> str:
    """Return the name in what the user typed or pasted: bare, with the namespace, or a tag."""
    name = name.strip().removeprefix("[[").removesuffix("]]").partition("|")[0].strip()
    for known in (prefix, "Category"):
        head, colon, rest = name.partition(":")
        if colon and head.strip().casefold() == known.casefold():
            return rest.strip()
    return name


def _name_fault(name: str) -> str:
    if not name:
        return tr("A category needs a name.")
    bad = next((mark for mark in "[]{}|<>#" if mark in name.removeprefix("[[").removesuffix("]]")), "")
    return tr("A category's name cannot hold {sign}", sign=bad) if bad else ""


def _default_fault(key: str) -> str:
    return tr("A sort key cannot hold }} or |.") if "}}" in key or "|" in key else ""


def _nodes(facts: ArticleFacts) -> list[Node]:
    seen: Counter[str] = Counter()
    nodes = [Node(entry, ("sort key", at), Span(*entry.span)) for at, entry in enumerate(facts.sort_keys)]
    for entry in facts.categories:
        seen[entry.name] += 1
        nodes.append(Node(entry, (entry.name, seen[entry.name]), Span(*entry.span)))
    return [*nodes, *(Node(name, ("template", name), _NOWHERE) for name in facts.template_categories)]
