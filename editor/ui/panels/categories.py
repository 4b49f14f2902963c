"""The article's categories: add, remove, rename, sort, order, move to the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from editor.engine.messages import ArticleFacts
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.panels.ask_bar import AskBar
from editor.ui.panels.controls import field, summary_label
from editor.ui.panels.panel import Panel
from editor.ui.panels.rows import Chip, Node, Row
from editor.ui.theme import Theme
from editor.wikitext import category_edit
from editor.wikitext.model import CategoryEntry

_EMPTY = "No categories yet. Type a name above and press Return: readers find the article through them."


class CategoriesPanel(Panel):
    """The list of category tags in text order.

    Args:
        document: The article.
        theme: The colours.
        prefix: The wiki's word for the category namespace.
    """

    def __init__(self, document: Document, theme: Theme, prefix: str = "Category") -> None:
        super().__init__(document, theme, "Categories")
        self._prefix = prefix
        self._known: list[str] = []
        self._field = field("Add a category")
        self._field.returnPressed.connect(self._add_typed)
        self._summary = summary_label()
        self._end = self._button("Move all to the end", "One a line, below all else", self.move_to_end, "Alt+End")
        self._edits = [
            self._button("Rename", "Rename", self.rename_current, "F2"),
            self._button("Sort key", "Say under which letters it is listed", self.ask_sort_key, "F4"),
            self._button("", "Move up", lambda: self.move_current(-1), "Alt+Up", "up"),
            self._button("", "Move down", lambda: self.move_current(1), "Alt+Down", "down"),
            self._button("", "Remove", self.remove_current, "Del", "remove"),
        ]
        self.ask = AskBar()
        add = self._button("Add", "Put the article in this category", self._add_typed)
        self._layout.insertWidget(0, self._strip(self._field, add))
        self._layout.insertWidget(1, self._strip(self._summary, margins=(8, 0, 8, 4)))
        self._layout.addWidget(self.ask)
        self._layout.addWidget(self._strip(*self._edits[:2], None, *self._edits[2:]))
        self._end_strip = self._strip(self._end, None, margins=(8, 0, 8, 4))
        self._layout.addWidget(self._end_strip)
        self.set_completions(())
        self._chosen(None)

    # ------------------------------------------------------------------ what the window calls

    def show_facts(self, facts: ArticleFacts) -> None:
        """List the categories of a revision."""
        super().show_facts(facts)
        total = len(facts.categories)
        states = Counter(state for entry in facts.categories for state in entry.states)
        count = f"{total} categor{'y' if total == 1 else 'ies'}"
        self._summary.setText(" · ".join([count, *(f"{number} {state}" for state, number in states.most_common())]))
        self._summary.setVisible(total > 0)
        self._summary.setToolTip(self._summary.text())
        self._end_strip.setVisible(states["misplaced"] > 0)
        self._fill(_nodes(facts.categories), facts.revision, _EMPTY)

    def set_completions(self, names: Iterable[str]) -> None:
        """Offer these category names, without the prefix, while one is typed."""
        self._known = sorted(set(names), key=str.casefold)
        completer = QCompleter(self._known, self._field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        self._field.setCompleter(completer)

    # ------------------------------------------------------------------ changes

    def add(self, name: str) -> None:
        """Put the article in a category."""
        name = name.strip().removeprefix("[[").removesuffix("]]").removeprefix(f"{self._prefix}:").strip()
        if any(entry.name.casefold() == name.casefold() for entry in self._entries()):
            self.notice.emit(f"The article is in {name} already.")
        elif name:
            self._change(
                f"Add category {name}", lambda text, tags: category_edit.add(text, tags, name, prefix=self._prefix)
            )

    def remove_current(self) -> None:
        """Take the current tag out."""
        self._change_current("Remove category", lambda text, tag: category_edit.remove(text, [tag]))

    def rename_current(self) -> None:
        """Ask for another name for the current tag."""
        entry = self._entry()
        if entry is not None:
            self.ask.ask(
                "Name of the category",
                "Rename",
                entry.name,
                lambda name: self._change_current(
                    f"Rename category to {name}", lambda text, tag: category_edit.rename(text, [tag], name)
                ),
                _name_fault,
                self._known,
            )

    def ask_sort_key(self) -> None:
        """Ask for the letters under which the category lists the article."""
        entry = self._entry()
        if entry is not None:
            self.ask.ask(
                f"{entry.name} lists the article under",
                "Set",
                entry.sort_key,
                lambda key: self._change_current(
                    "Set sort key", lambda text, tag: category_edit.set_sort_key(text, tag, key)
                ),
                lambda key: "A sort key cannot hold ]]." if "]]" in key else "",
            )

    def move_current(self, by: int) -> None:
        """Swap the current tag with its neighbour above (-1) or below (1)."""
        node = self._current()
        total = len(self._entries())
        if node is None or not 0 <= node.at + by < total:
            return
        order = list(range(total))
        order[node.at], order[node.at + by] = order[node.at + by], order[node.at]
        self._change("Reorder categories", lambda text, tags: category_edit.reorder(text, tags, order))

    def move_to_end(self) -> None:
        """Put all tags at the end, one a line."""
        if not self._change("Move categories to the end", category_edit.move_to_end):
            self.notice.emit("All categories stand at the end already.")

    # ------------------------------------------------------------------ inside

    def _row(self, payload: object) -> Row:
        assert isinstance(payload, CategoryEntry)
        key = f"listed under {payload.sort_key}" if payload.sort_key else ""
        return Row(
            text=payload.name,
            count=f"| {payload.sort_key}" if payload.sort_key else "",
            chips=tuple(Chip(state, "warning") for state in payload.states),
            spoken=", ".join(part for part in (f"Category {payload.name}", key, *payload.states) if part),
        )

    def _chosen(self, node: Node | None) -> None:
        for button in self._edits:
            button.setEnabled(node is not None)

    def _entry(self) -> CategoryEntry | None:
        node = self._current()
        return node.payload if node and isinstance(node.payload, CategoryEntry) else None

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


def _name_fault(name: str) -> str:
    if not name:
        return "A category needs a name."
    bad = next((mark for mark in "[]{}|<>#" if mark in name.removeprefix("[[").removesuffix("]]")), "")
    return f"A category's name cannot hold {bad}" if bad else ""


def _nodes(entries: Sequence[CategoryEntry]) -> list[Node]:
    seen: Counter[str] = Counter()
    nodes = []
    for entry in entries:
        seen[entry.name] += 1
        nodes.append(Node(entry, (entry.name, seen[entry.name]), Span(*entry.span)))
    return nodes
