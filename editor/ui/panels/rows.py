"""What a list in a panel shows: values, made when a row comes into view, in a model of any depth."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.text import Span

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
PAYLOAD_ROLE = Qt.ItemDataRole.UserRole + 1
TALL_ROLE = Qt.ItemDataRole.UserRole + 2  # asked of every row, so not by making the row


@dataclass(frozen=True, slots=True)
class Chip:
    """A state in a word or two, in a colour of the theme."""

    text: str
    colour: str = "quiet"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is painted, from left to right; a `detail` stands below the text.

    Attributes:
        text: What the row is about.
        mark: A shape before it, such as a severity's.
        mark_colour: The theme's name of the shape's colour.
        lead: A place or number, in a column of its own.
        label: Quiet words in a column of their own, such as a rule's name.
        detail: A second, quiet line.
        count: Quiet words at the right, such as "×2".
        chips: States, at the right.
        action: What the button of the row says, or "".
        more: A ▸ at the end opens a menu of all that can be done.
        strong: The text is set in bold.
        spoken: The row as a screen reader says it; "" means its parts in order.
    """

    text: str
    mark: str = ""
    mark_colour: str = "quiet"
    lead: str = ""
    label: str = ""
    detail: str = ""
    count: str = ""
    chips: tuple[Chip, ...] = ()
    action: str = ""
    more: bool = False
    strong: bool = False
    spoken: str = ""

    @property
    def sentence(self) -> str:
        """Return the row in words."""
        parts = [self.lead, self.text, self.detail, self.count, self.label, *(chip.text for chip in self.chips)]
        return self.spoken or ", ".join(part for part in parts if part)


@dataclass(slots=True)
class Node:
    """A payload in the tree.

    Attributes:
        payload: What the panel knows of the row.
        key: Tells the row apart from its siblings when the list is filled again.
        span: Where it is in the text.
        children: Rows below it.
        tall: Its row has a detail line.
    """

    payload: object
    key: object
    span: Span
    children: list[Node] = field(default_factory=list)
    tall: bool = False
    parent: Node | None = None
    at: int = 0
    id: int = -1

    @property
    def shape(self) -> object:
        """What must be the same for a row to be renewed in place: its key, and those of the rows below it."""
        return (self.key, tuple(child.shape for child in self.children)) if self.children else self.key

    def take(self, other: Node) -> None:
        """Take over payload and place of a node of the same shape, and so below it."""
        self.payload, self.span = other.payload, other.span
        for child, fresh in zip(self.children, other.children, strict=True):
            child.take(fresh)


class Difference(NamedTuple):
    """Rows of the first level from `first` to `old_end` give way to those from `first` to `new_end`."""

    first: int
    old_end: int
    new_end: int

    @property
    def none(self) -> bool:
        """Nothing comes or goes."""
        return self.first == self.old_end == self.new_end


class RowModel(QAbstractItemModel):
    """A tree of nodes. Rows are made from payloads only when they are shown, so thousands cost nothing.

    Args:
        make_row: Gives the row for a payload.
        parent: The owner.
    """

    def __init__(self, make_row: Callable[[object], Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_row = make_row
        self._roots: list[Node] = []
        self._shapes: list[object] = []
        self._by_id: dict[int, Node] = {}
        self._next_id = 0

    def fill(self, roots: Sequence[Node]) -> None:
        """Show other nodes, all of them new."""
        self.beginResetModel()
        self._by_id.clear()
        self._roots = list(roots)
        self._shapes = [root.shape for root in roots]
        self._number()
        for root in self._roots:
            self._enter(root)
        self.endResetModel()

    def difference(self, shapes: Sequence[object]) -> Difference:
        """Return which rows of the first level differ from those of these shapes: one stretch, as short as can be."""
        old = self._shapes
        most = min(len(old), len(shapes))
        first = next((at for at in range(most) if old[at] != shapes[at]), most)
        rest = most - first
        tail = next((at for at in range(rest) if old[-1 - at] != shapes[-1 - at]), rest)
        return Difference(first, len(old) - tail, len(shapes) - tail)

    def splice(self, change: Difference, nodes: Sequence[Node], shapes: Sequence[object]) -> None:
        """Put `nodes` in the place of the rows that differ; all other rows stay, with what the view knows of them.

        Args:
            change: As `difference` found it.
            nodes: What comes.
            shapes: Their shapes, as `difference` was given them.
        """
        first, old_end, new_end = change
        if first < old_end:
            self.beginRemoveRows(QModelIndex(), first, old_end - 1)
            for node in self._roots[first:old_end]:
                self._leave(node)
            del self._roots[first:old_end], self._shapes[first:old_end]
            self._number()
            self.endRemoveRows()
        if first < new_end:
            self.beginInsertRows(QModelIndex(), first, new_end - 1)
            self._roots[first:first] = nodes
            self._shapes[first:first] = shapes
            self._number()
            for node in nodes:
                self._enter(node)
            self.endInsertRows()

    def nodes(self) -> Iterator[Node]:
        """Yield all nodes in the order of the list."""
        return with_below(self._roots)

    @property
    def roots(self) -> Sequence[Node]:
        """The nodes of the first level."""
        return self._roots

    def node(self, index: AnyIndex) -> Node | None:
        """Return the node of an index."""
        return self._by_id.get(index.internalId()) if index.isValid() else None

    def index_of(self, node: Node | None) -> QModelIndex:
        """Return the index of a node."""
        return QModelIndex() if node is None else self.createIndex(node.at, 0, node.id)

    # ------------------------------------------------------------------ Qt's questions

    def index(self, row: int, column: int, parent: AnyIndex | None = None) -> QModelIndex:
        """Return the index of a child."""
        # Qt asks this of every row when some come or go, so it does not go through other methods.
        at_top = parent is None or not parent.isValid()
        siblings = self._roots if at_top else self._by_id[parent.internalId()].children  # type: ignore[union-attr]
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row].id)

    def parent(self, index: AnyIndex | None = None) -> QModelIndex:  # type: ignore[override]  # QObject.parent() too
        """Return the index above."""
        node = self.node(index) if index is not None else None
        return self.index_of(node.parent) if node is not None else QModelIndex()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many children there are."""
        return len(self._children(parent))

    def hasChildren(self, parent: AnyIndex | None = None) -> bool:
        """Tell whether there are rows below; asked of every row too."""
        if parent is None or not parent.isValid():
            return bool(self._roots)
        return bool(self._by_id[parent.internalId()].children)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return one: the columns are the delegate's."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, its payload, or its words."""
        node = self.node(index)
        if node is None:
            return None
        if role == TALL_ROLE:
            return node.tall
        if role == PAYLOAD_ROLE:
            return node.payload
        if role == ROW_ROLE:
            return self._make_row(node.payload)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._make_row(node.payload).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._make_row(node.payload).sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self._make_row(node.payload)
            return f"{row.text}\n{row.detail}" if row.detail else row.text
        return None

    def _number(self) -> None:
        for at, root in enumerate(self._roots):
            root.at = at

    def _enter(self, node: Node) -> None:
        node.id = self._next_id
        self._next_id += 1
        self._by_id[node.id] = node
        for at, child in enumerate(node.children):
            child.parent, child.at = node, at
            self._enter(child)

    def _leave(self, node: Node) -> None:
        del self._by_id[node.id]
        for child in node.children:
            self._leave(child)

    def _children(self, parent: AnyIndex | None) -> list[Node]:
        node = self.node(parent) if parent is not None else None
        return self._roots if node is None else node.children


def with_below(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield nodes, each followed by those below it."""
    for node in nodes:
        yield node
        yield from with_below(node.children)


def path_of(node: Node | None) -> tuple[object, ...]:
    """Return the keys from the first level down to a node."""
    path: list[object] = []
    while node is not None:
        path.append(node.key)
        node = node.parent
    return tuple(reversed(path))
