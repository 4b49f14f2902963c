"""What all panels have in common: a list of rows, an empty state, and how they speak with the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from editor.engine.messages import ArticleFacts, EngineFault, FindingsReady
from editor.text import Edit, Span
from editor.ui.document import Document
from editor.ui.focus import order_tabs
from editor.ui.panels.controls import quiet_button, quiet_label
from editor.ui.panels.row_delegate import RowDelegate
from editor.ui.panels.row_view import RowView
from editor.ui.panels.rows import Difference, Node, Row, RowModel, path_of, with_below
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr
from editor.wording import say

_FAULT = say("This article could not be read here. It is tried again when you change it; your text is safe.")


@dataclass(frozen=True, slots=True)
class Ignore:
    """A wish not to see something any more.

    Attributes:
        key: As `editor.lint.ignore` makes them.
        everywhere: On all pages of the site, not this page alone.
    """

    key: str
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class Ignored:
    """What the user does not want to see.

    Attributes:
        page: Keys for this page, as `editor.lint.ignore` makes them, the latest last.
        site: Keys for all pages of the site.
        words: The user's own dictionary.
    """

    page: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.page) + len(self.site) + len(self.words)


class Panel(QWidget):
    """A list with an empty state. What it shows arrives as values; it never reads wikitext.

    Args:
        document: Where places and texts are asked for.
        theme: The colours.
        name: What a screen reader calls the list.
        columns: Widths of the lead and label columns, see `RowDelegate`.
    """

    jump_requested = Signal(object)
    """``(Span)``: show and select this place of the present text."""
    edits_requested = Signal(object, str)
    """``(list[Edit], label)``: change the present text in one undo step."""
    ignore_requested = Signal(object)
    """``(Ignore)``."""
    add_word_requested = Signal(str)
    """``(word)``: put it in the user's dictionary."""
    source_focus_requested = Signal()
    """The user chose a row with Return or a double click: go on typing there."""
    notice = Signal(str)
    """A sentence for the status bar."""

    _one_line = True  # no row has a detail line, so that Qt need not ask each for its height
    _opens_new = False  # rows that were not there before show what is below them

    def __init__(self, document: Document, theme: Theme, name: str, columns: tuple[int, int] = (0, 0)) -> None:
        super().__init__()
        self._document = document
        self._theme = theme
        self._revision = -1
        self._jumped = False  # by the press whose release is still to come
        self._keys: dict[str, Callable[[], object]] = {}
        self._icons: list[tuple[QToolButton, str]] = []
        self._ordered = False
        self._quiet = False  # rows are selected by the program, not by the user
        self._facts: ArticleFacts | None = None
        self._findings: FindingsReady | None = None
        self.setAccessibleName(name)
        self._model = RowModel(self._row, self)
        self._delegate = RowDelegate(theme, columns, self)
        self._view = self._make_view(name)
        self._empty = quiet_label()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._empty.setProperty("reachable", True)
        self._empty.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._stack, 1)
        self._say_empty(tr("Reading the article…"))

    # ------------------------------------------------------------------ what the window calls

    def show_facts(self, facts: ArticleFacts) -> None:
        """Show what the article holds."""
        self._facts = facts

    def show_findings(self, findings: FindingsReady) -> None:
        """Show what was found in it."""
        self._findings = findings

    def show_fault(self, _fault: EngineFault) -> None:
        """Say that there is nothing to show, if nothing has been shown yet; else what is there stays."""
        if self._facts is None and self._findings is None:
            self._say_empty(_FAULT)

    def select_at(self, offset: int) -> None:
        """Select the row of the place at `offset`, the innermost of several, and none where there is none."""
        current = self._model.node(self._view.currentIndex())
        if current is not None and current.span.contains(offset) and current.span != (0, 0):
            return
        found = [node for node in self._model.nodes() if node.span[0] <= offset <= node.span[1]]
        best = min(found, key=lambda node: node.span.end - node.span.start, default=None)
        self._select(best)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._delegate.theme = theme
        self._view.viewport().update()
        for button, icon in self._icons:
            button.setIcon(theme.icon(icon))

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab follow the order of sight, once all parts are in their places."""
        super().showEvent(event)
        if not self._ordered:
            self._ordered = True
            order_tabs(self)

    def sizeHint(self) -> QSize:
        """Return the same whatever is listed, so that docks do not fight for room while one types."""
        return QSize(260, 200)

    def event(self, event: QEvent) -> bool:
        """Claim the panel's keys before the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _key(event) in self._keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what is bound to a key."""
        if not self._press(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the panel's keys before the list searches for them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._press(event):
            return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------ for the panels

    def _row(self, payload: object) -> Row:
        """Return the row that shows `payload`."""
        raise NotImplementedError

    def _chosen(self, node: Node | None) -> None:
        """Another row is current."""

    def _fill(self, nodes: Sequence[Node], revision: int, empty: str) -> None:
        """Show `nodes`, the same rows staying; without any, say `empty`."""
        self._renew([node.shape for node in nodes], nodes.__getitem__, lambda node, at: node.take(nodes[at]), empty)
        self._renewed(revision)

    def _renew(
        self,
        shapes: Sequence[object],
        make: Callable[[int], Node],
        renew: Callable[[Node, int], None],
        empty: str,
    ) -> None:
        """Show rows of these shapes; only those that came or went cost more than their new place.

        `_renewed` is to be called next.

        Args:
            shapes: Of the rows of the first level, see `Node.shape`.
            make: Gives the node of one of them, by number.
            renew: Gives a node that stays its new payload and place.
            empty: What is said without any.
        """
        change = self._model.difference(shapes)
        roots = self._model.roots
        for at in range(change.first):
            renew(roots[at], at)
        by = change.new_end - change.old_end
        for at in range(change.old_end, len(roots)):
            renew(roots[at], at + by)
        if not change.none:
            come = [make(at) for at in range(change.first, change.new_end)]
            self._exchange(change, come, shapes[change.first : change.new_end])
        if shapes:
            self._stack.setCurrentWidget(self._view)
        else:
            self._say_empty(empty)

    def _exchange(self, change: Difference, come: list[Node], shapes: Sequence[object]) -> None:
        """Let rows come and go; one that comes back stays open, and current, if it was."""
        gone = self._model.roots[change.first : change.old_end]
        opened = {path_of(node): self._is_open(node) for node in with_below(gone) if node.children}
        current = path_of(self._current())
        self._quiet = True
        self._model.splice(change, come, shapes)
        for node in with_below(come):
            if node.children and opened.get(path_of(node), self._opens_new):
                self._view.setExpanded(self._model.index_of(node), True)
        if path_of(self._current()) != current:
            back = next((node for node in with_below(come) if path_of(node) == current), None)
            self._view.setCurrentIndex(self._model.index_of(back))
        self._quiet = False

    def _renewed(self, revision: int) -> None:
        """Draw what is shown now, which is of `revision`, and follow the caret where no row is current."""
        self._revision = revision
        self._view.viewport().update()
        if self._current() is None:
            # The caret may have come to rest before it was known what is there.
            self.select_at(self._document.caret)
        self._chosen(self._current())

    def _current(self) -> Node | None:
        return self._model.node(self._view.currentIndex())

    def _select(self, node: Node | None) -> None:
        self._quiet = True
        if node is None:
            self._view.setCurrentIndex(QModelIndex())
            self._view.clearSelection()
        else:
            self._view.setCurrentIndex(self._model.index_of(node))
            self._view.scrollTo(self._model.index_of(node))
        self._quiet = False
        self._chosen(node)

    def _jump(self, span: Span) -> None:
        """Ask to show a place of the revision on show."""
        place = self._document.carry(span, self._revision)
        if place is None:
            self.notice.emit(tr("That place has changed since it was looked at."))
        else:
            self.jump_requested.emit(place)

    def _present(self, spans: Iterable[tuple[int, int]]) -> list[Span] | None:
        """Return where places of the revision on show lie now, or None when one of them has changed."""
        carried = [self._document.carry(Span(*span), self._revision) for span in spans]
        whole = [span for span in carried if span is not None]
        if len(whole) < len(carried):
            self.notice.emit(tr("The text has changed since it was looked at. Try again in a moment."))
            return None
        return whole

    def _request(self, edits: Sequence[Edit], label: str) -> None:
        """Ask for a change; `edits` are positions in the revision on show."""
        spans = self._present(edit.span for edit in edits)
        if spans:
            moved = [Edit(span, edit.replacement) for span, edit in zip(spans, edits, strict=True)]
            self.edits_requested.emit(moved, label)

    def _say_empty(self, words: str) -> None:
        self._empty.setText(shown(words))
        self._stack.setCurrentWidget(self._empty)

    def _button(self, text: str, tip: str, do: Callable[[], object], key: str = "", icon: str = "") -> QToolButton:
        """Return a quiet button; `key` works wherever the focus is in the panel."""
        shown = f"{tip} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else tip
        button = quiet_button(text, shown)
        button.setAccessibleName(text or tip)
        if icon:
            button.setIcon(self._theme.icon(icon))
            self._icons.append((button, icon))
        button.clicked.connect(lambda: do())
        button.setProperty("key", key)
        if key:
            self._bind(key, button.click)
        return button

    def _offer_menu(self, *buttons: QToolButton) -> None:
        """Let a row's menu offer what these buttons do."""
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(lambda at: self._popup(buttons, at))

    def _menu_of(self, buttons: Iterable[QToolButton]) -> QMenu:
        menu = QMenu(self)
        for button in buttons:
            key = QKeySequence(str(button.property("key"))).toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(f"{button.accessibleName()}\t{key}" if key else button.accessibleName())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, button=button: button.click())
        return menu

    def _popup(self, buttons: Iterable[QToolButton], at: QPoint) -> None:
        menu = self._menu_of(buttons)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(at))

    def _bind(self, key: str, do: Callable[[], object]) -> None:
        """Do something on a key while the focus is in the panel, even where the window has the same key for itself."""
        self._keys[key] = do

    @staticmethod
    def _strip(*widgets: QWidget | None, margins: tuple[int, int, int, int] = (8, 4, 8, 4)) -> QWidget:
        """Return a line of widgets; None is the stretch between left and right."""
        strip = QWidget()
        line = QHBoxLayout(strip)
        line.setContentsMargins(*margins)
        line.setSpacing(4)
        for widget in widgets:
            if widget is None:
                line.addStretch(1)
            else:
                line.addWidget(widget)
        return strip

    # ------------------------------------------------------------------ inside

    def _press(self, event: QKeyEvent) -> bool:
        do = self._keys.get(_key(event))
        if do is not None:
            do()
        return do is not None

    def _make_view(self, name: str) -> RowView:
        view = RowView(self._model, self._delegate)
        view.installEventFilter(self)
        view.setAccessibleName(name)
        view.setUniformRowHeights(self._one_line)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.clicked.connect(self._on_clicked)
        view.doubleClicked.connect(lambda _index: self.source_focus_requested.emit())
        view.opened.connect(self._on_opened)
        return view

    def _on_current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        node = self._model.node(index)
        if self._quiet:
            return
        self._chosen(node)
        if node is not None:
            self._jumped = True
            self._jump(node.span)

    def _on_clicked(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node is not None and not self._jumped:
            self._jump(node.span)
        self._jumped = False

    def _on_opened(self, index: QModelIndex) -> None:
        self._on_clicked(index)
        if index.isValid():
            self.source_focus_requested.emit()

    def _is_open(self, node: Node) -> bool:
        return self._view.isExpanded(self._model.index_of(node))


def _key(event: QKeyEvent) -> str:
    """Return the key as it is written in code: ``Ctrl+Return``; keys of the number pad count as the others."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(held, Qt.Key(event.key()))).toString()
