"""What a list in a panel shows: values, made when a row comes into view, in a model of any depth."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

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
        self._nodes: list[Node] = []

    def fill(self, roots: Sequence[Node]) -> None:
        """Show other nodes."""
        self.beginResetModel()
        self._roots = list(roots)
        self._nodes = []
        for at, root in enumerate(self._roots):
            root.at = at
        pending = self._roots[::-1]
        while pending:
            node = pending.pop()
            node.id = len(self._nodes)
            self._nodes.append(node)
            for at, child in enumerate(node.children):
                child.parent, child.at = node, at
            pending.extend(reversed(node.children))
        self.endResetModel()

    def renew(self, roots: Sequence[Node]) -> bool:
        """Take over places and payloads where the same rows stand in the same order, as after most keys typed.

        Returns:
            Whether that was so; else nothing has changed, and the rows must be filled in afresh.
        """
        fresh: list[Node] = []
        pending = list(reversed(roots))
        while pending:
            node = pending.pop()
            fresh.append(node)
            pending.extend(reversed(node.children))
        if len(fresh) != len(self._nodes):
            return False
        pairs = list(zip(self._nodes, fresh, strict=True))
        if any(old.key != new.key or len(old.children) != len(new.children) for old, new in pairs):
            return False
        for old, new in pairs:
            old.payload, old.span = new.payload, new.span
        return True

    def nodes(self) -> Iterator[Node]:
        """Yield all nodes in the order of the list."""
        yield from self._nodes

    @property
    def roots(self) -> Sequence[Node]:
        """The nodes of the first level."""
        return self._roots

    def node(self, index: AnyIndex) -> Node | None:
        """Return the node of an index."""
        return self._nodes[index.internalId()] if index.isValid() else None

    def index_of(self, node: Node | None) -> QModelIndex:
        """Return the index of a node."""
        return QModelIndex() if node is None else self.createIndex(node.at, 0, node.id)

    # ------------------------------------------------------------------ Qt's questions

    def index(self, row: int, column: int, parent: AnyIndex | None = None) -> QModelIndex:
        """Return the index of a child."""
        siblings = self._children(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.index_of(siblings[row])

    def parent(self, index: AnyIndex | None = None) -> QModelIndex:  # type: ignore[override]  # QObject.parent() too
        """Return the index above."""
        node = self.node(index) if index is not None else None
        return self.index_of(node.parent) if node is not None else QModelIndex()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many children there are."""
        return len(self._children(parent))

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

    def _children(self, parent: AnyIndex | None) -> list[Node]:
        node = self.node(parent) if parent is not None else None
        return self._roots if node is None else node.children
