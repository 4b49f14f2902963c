"""How to search: the toggles and the choice of parts that the find bar and the Search panel share."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from editor.text.search import Query
from editor.ui.theme import Theme
from editor.ui.translation import shown, tr
from editor.wikitext.scope import Scope
from editor.wording import say

_SCOPES = {
    Scope.EVERYWHERE: say("Everywhere"),
    Scope.HEADINGS: say("In headings only"),
    Scope.REFERENCES: say("In references only"),
    Scope.TEMPLATES: say("In templates only"),
}


class FindOptions(QWidget):
    """Four small buttons; their keys work wherever the focus is in the owner.

    Args:
        owner: The bar or panel they belong to.
        theme: The colours.
    """

    changed = Signal()

    def __init__(self, owner: QWidget, theme: Theme) -> None:
        super().__init__(owner)
        self._case = toggle(owner, "Aa", tr("Tell capital from small letters"), "Alt+C")
        self._whole = toggle(owner, "ab", tr("Whole words only"), "Alt+W")
        font = self._whole.font()
        font.setUnderline(True)
        self._whole.setFont(font)
        self._regex = toggle(owner, ".*", tr("Regular expression"), "Alt+R")
        self._scope = Scope.EVERYWHERE
        self._parts = QToolButton()
        self._parts.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._parts.setMenu(self._menu())
        shortcut = QShortcut(QKeySequence("Alt+S"), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._parts.showMenu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for button in (self._case, self._whole, self._regex, self._parts):
            line.addWidget(button)
        for button in (self._case, self._whole, self._regex):
            button.toggled.connect(self.changed)
        self.set_theme(theme)

    @property
    def regex(self) -> bool:
        """Whether the words are a regular expression."""
        return self._regex.isChecked()

    @property
    def scope(self) -> Scope:
        """Which parts of an article count."""
        return self._scope

    @property
    def scope_words(self) -> str:
        """Return which parts count, in words."""
        return shown(_SCOPES[self._scope])

    def query(self, words: str) -> Query:
        """Return the words with the options as they are."""
        return Query(words, self._regex.isChecked(), self._case.isChecked(), self._whole.isChecked())

    def take(self, query: Query, scope: Scope) -> None:
        """Set all options."""
        self._regex.setChecked(query.regex)
        self._case.setChecked(query.case)
        self._whole.setChecked(query.whole)
        self.set_scope(scope)

    def set_scope(self, scope: Scope) -> None:
        """Choose the parts that count."""
        if scope is not self._scope:
            self._scope = scope
            self._show_scope()
            self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's tint."""
        self._icons = theme.icon("filter"), theme.icon("filter", "accent")
        self._show_scope()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._choices = {scope: menu.addAction(shown(words)) for scope, words in _SCOPES.items()}
        for scope, action in self._choices.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, scope=scope: self.set_scope(scope))
        return menu

    def _show_scope(self) -> None:
        self._choices[self._scope].setChecked(True)
        everywhere = self._scope is Scope.EVERYWHERE
        self._parts.setIcon(self._icons[0 if everywhere else 1])
        self._parts.setProperty("on", not everywhere)
        self._parts.style().polish(self._parts)
        self._parts.setToolTip(tr("Which parts to look in (Alt+S): {parts}", parts=self.scope_words))
        self._parts.setAccessibleName(tr("Which parts to look in: {parts}", parts=self.scope_words))


def toggle(owner: QWidget, text: str, tip: str, key: str) -> QToolButton:
    """Return a button that is on or off, by a key as well while the focus is in `owner`."""
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{tip} ({native})")
    button.setAccessibleName(tip)
    shortcut = QShortcut(QKeySequence(key), owner)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(button.toggle)
    return button
