"""The bar under the source that finds and replaces."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from editor.search.messages import MOST, Wish
from editor.storage.history import History
from editor.storage.settings import Settings
from editor.text import Edit, Span
from editor.text.search import Template
from editor.ui.find_field import FindField
from editor.ui.find_options import FindOptions, toggle
from editor.ui.panes.source import SourcePane
from editor.ui.panes.source_hits import LiveSearch
from editor.ui.search_job import SearchJob
from editor.ui.theme import Theme
from editor.ui.translation import figure, shown, tr, tr_count
from editor.wikitext.scope import Scope

_MARKS = 250  # places marked at once; a screen rarely has more, and each costs a key 30 µs
_LONGEST = 400  # code points of a selection that are taken for what is looked for


class FindBar(QFrame):
    """Finds as one types; next and previous, replace one, and all after a look at each.

    Return goes on to the next place, Escape back to where one was before, unless one has gone on.

    Args:
        pane: Where it searches.
        theme: Its icons' tint.
        settings: Where what was typed is remembered.
        job: Searches.
    """

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(
        self, pane: SourcePane, theme: Theme, settings: Settings, job: SearchJob, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAccessibleName(tr("Find and replace"))
        self._pane = pane
        self._theme = theme
        self._search = LiveSearch(pane.article, job, self)
        self._site: Callable[[], str] = lambda: ""
        self._words = FindField(tr("Find"), History(settings, "found before"), theme, self)
        self._other = FindField(tr("Replace with"), History(settings, "replaced before"), theme, self)
        self._options = FindOptions(self, theme)
        self._in_selection = toggle(self, "", tr("Only in the selection"), "Alt+L")
        self._keep_case = toggle(self, "Aa→Bb", tr("Capitals as in what is replaced"), "Alt+P")
        self._count = QLabel()
        self._message = QLabel()
        self._previous, self._next, self._close = QToolButton(), QToolButton(), QToolButton()
        self._one, self._all = QPushButton(tr("Replace")), QPushButton(tr("Replace all…"))
        self._replacing: list[QWidget] = [self._other, self._keep_case, self._one, self._all]
        self._origin: QTextCursor | None = None  # where one was before anything was found
        self._stretch: tuple[QTextCursor, QTextCursor] | None = None  # the ends of the selection to look in
        self._seeking = False  # the first place is to be shown
        self._note = ""
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.hide()

    def set_site(self, site: Callable[[], str], name: Callable[[], str]) -> None:
        """Take what tells the site profile that articles are read with, and the article's name."""
        self._site = site
        self._search.name = name

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's tint."""
        self._theme = theme
        for each in (self._words, self._other, self._options):
            each.set_theme(theme)
        self._in_selection.setIcon(theme.icon("selection"))
        for button, icon, tip in (
            (self._previous, "previous", tr("Previous (Shift+F3)")),
            (self._next, "next", tr("Next (F3)")),
            (self._close, "close", tr("Close (Esc)")),
        ):
            button.setIcon(theme.icon(icon))
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._words.text()

    def open(self, replacing: bool) -> None:
        """Show the bar, with the selection as what is looked for; one of several lines is where to look."""
        for widget in self._replacing:
            widget.setVisible(replacing)
        selection = self._pane.article.selection
        if selection.end - selection.start <= _LONGEST and selection.end > selection.start:
            selected = self._pane.article.text_of(selection)
        else:
            selected = "" if selection.start == selection.end else "\n"
        self.show()
        self._set_origin()
        if "\n" in selected:
            self._in_selection.setChecked(True)
        elif selected:
            self._words.setText(re.escape(selected) if self._options.regex else selected)
        self._words.setFocus()
        self._words.selectAll()
        self._wish(at_once=True)

    def shut(self) -> None:
        """Hide the bar and its marks, and leave the caret at the place gone to, or where it was."""
        if self._origin is not None and self._seeking:
            self._pane.setTextCursor(self._origin)
        self._words.remember()
        self.hide()
        self._in_selection.setChecked(False)
        self._search.look_for(None, self._within)
        self._pane.setFocus()

    def step(self, forward: bool) -> None:
        """Select the next or previous place, going round at the ends."""
        if not self._words.text():
            self.open(replacing=False)
            return
        self._words.remember()
        if self.isHidden():  # F3 goes on with what was looked for last
            self._look(at_once=False)
        self._search.when_ready(lambda: self._step(forward))

    def replace_one(self) -> None:
        """Replace the selected place and go to the next; without one selected, only go there."""
        self._remember()
        self._search.when_ready(self._replace_one)

    def replace_all(self) -> None:
        """Show what would become of every place, and replace those that are left ticked, as one undo step."""
        self._remember()
        self._search.when_ready(self._preview)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step with Return in the field, back with Shift; replace with Return in the other."""
        if event.type() == QEvent.Type.FocusIn and watched is self._words:
            self._set_origin()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(watched, event)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if watched is self._other and not back:
            self.replace_one()
        else:
            self.step(not back)
        return True

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        self._count.setProperty("quiet", True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._message.setWordWrap(True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        first = QHBoxLayout()
        first.setSpacing(0)
        for widget in (self._options, self._in_selection):
            first.addWidget(widget)
        first.addSpacing(4)
        first.addWidget(self._count, 1)
        first.addSpacing(4)
        for button in (self._previous, self._next, self._close):
            first.addWidget(button)
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self._keep_case)
        second.addStretch(1)
        for push in (self._one, self._all):
            second.addWidget(push)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setSpacing(4)
        grid.addWidget(self._words, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self._message, 1, 0, 1, 2)
        grid.addWidget(self._other, 2, 0)
        grid.addLayout(second, 2, 1)
        grid.setColumnStretch(0, 1)
        self._message.hide()
        self._one.setToolTip(tr("Replace this place and go to the next (Return)"))
        self._all.setToolTip(tr("See what would be replaced, and replace it (Ctrl+Alt+Return)"))
        for line in (self._words, self._other):
            line.installEventFilter(self)
        self.setTabOrder(self._words, self._other)

    def _connect(self) -> None:
        self._words.textEdited.connect(self._on_typed)
        self._words.textChanged.connect(lambda _text: self._wish())
        self._other.textChanged.connect(lambda _text: self._wish())
        self._options.changed.connect(self._on_typed)
        self._options.changed.connect(lambda: self._wish(at_once=True))
        self._keep_case.toggled.connect(lambda _on: self._wish(at_once=True))
        self._in_selection.toggled.connect(self._on_in_selection)
        for field in (self._words, self._other):
            field.told.connect(self.told)
        self._search.renewed.connect(self._on_renewed)
        self._search.given_up.connect(lambda why: self._say(why, fault=True))
        self._next.clicked.connect(lambda: self.step(True))
        self._previous.clicked.connect(lambda: self.step(False))
        self._close.clicked.connect(self.shut)
        self._one.clicked.connect(self.replace_one)
        self._all.clicked.connect(self.replace_all)
        all_by_key = QShortcut(QKeySequence("Ctrl+Alt+Return"), self)
        all_by_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        all_by_key.activated.connect(self.replace_all)
        self._pane.view_changed.connect(lambda _start, _end: self._mark_view())
        self._pane.selectionChanged.connect(self._show_count)
        self._pane.article.loaded.connect(self._on_loaded)

    # ------------------------------------------------------------------ what is looked for

    def _wish(self, *, at_once: bool = False) -> None:
        if self.isVisible():
            self._look(at_once=at_once)

    def _look(self, *, at_once: bool) -> None:
        self._note = ""
        words = self._words.text()
        replacing = not self._other.isHidden()
        template = Template(self._other.text(), self._keep_case.isChecked()) if replacing else None
        wish = Wish(self._options.query(words), template, self._options.scope, self._site()) if words else None
        self._search.look_for(wish, self._within, at_once=at_once)

    def _within(self) -> Span | None:
        if self._stretch is None:
            return None
        positions = self._pane.article.positions
        start, end = (positions.from_u16(cursor.position()) for cursor in self._stretch)
        return Span(min(start, end), end)

    def _on_in_selection(self, on: bool) -> None:
        self._stretch = None
        cursor = self._pane.textCursor()
        if on and not cursor.hasSelection():
            self._say(tr("Select some text first, to look in it alone."))
            self._in_selection.setChecked(False)
            return
        if on:
            start, end = QTextCursor(cursor), QTextCursor(cursor)  # Qt moves them along with the text
            start.setPosition(cursor.selectionStart())
            end.setPosition(cursor.selectionEnd())
            start.setKeepPositionOnInsert(True)
            self._stretch = start, end
        self._wish(at_once=True)

    def _on_loaded(self, _revision: int) -> None:
        """Another article is here: nothing of the one before counts."""
        self._origin = None
        self._seeking = False
        if self._in_selection.isChecked():
            self._in_selection.setChecked(False)
        self._stretch = None

    # ------------------------------------------------------------------ going

    def _set_origin(self) -> None:
        self._origin = self._pane.textCursor()
        self._seeking = False

    def _on_typed(self, *_: object) -> None:
        if self.isVisible():
            self._seeking = True

    def _seek(self) -> None:
        """Show the first place behind where one was, or that again where there is none."""
        if self._origin is None:
            return
        if not len(self._search.hits):
            self._pane.setTextCursor(self._origin)
            return
        start = self._pane.article.positions.from_u16(self._origin.selectionStart())
        number, _ = self._search.hits.step(Span(start, start - 1), forward=True)
        self._pane.article.select(self._search.hits.span(number))

    def _step(self, forward: bool) -> None:
        if not len(self._search.hits):
            if self.isHidden():
                self.told.emit(tr("“{words}” was not found.", words=self._words.text()))
            return
        selection = self._pane.article.selection
        number, round_an_end = self._search.hits.step(selection, forward)
        self._pane.article.select(self._search.hits.span(number))
        self._set_origin()
        top, bottom = tr("Went on from the top of the article."), tr("Went on from the end of the article.")
        self._note = (top if forward else bottom) if round_an_end else ""
        if self.isHidden():
            self.told.emit(self._note)
        self._show()

    # ------------------------------------------------------------------ replacing

    def _remember(self) -> None:
        for field in (self._words, self._other):
            field.remember()

    def _replace_one(self) -> None:
        hits, article = self._search.hits, self._pane.article
        number = hits.number_of(article.selection)
        if hits.template_fault:
            return
        if number is not None and hits.replacements:
            text, span = hits.replacements[number], hits.span(number)
            article.apply([Edit(span, text)], tr("Replace"))
            article.select(Span(span.start + len(text), span.start + len(text)))
            self._set_origin()
        self._search.when_ready(lambda: self._step(forward=True))

    def _preview(self) -> None:
        hits = self._search.hits
        if not len(hits) or not hits.replacements:
            return
        from editor.ui.dialogs.replace_all import ReplaceAll  # when it is wanted

        dialog = ReplaceAll(self._pane.article.source(), hits, self._theme, self.window())
        dialog.chosen.connect(self._replace)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _replace(self, edits: list[Edit], revision: int) -> None:
        count = len(edits)
        words = tr_count("Replaced 1 place.", "Replaced {count} places.", count)
        label = tr_count("Replace 1 place", "Replace {count} places", count)
        if not self._pane.article.apply(edits, label, revision):
            words = tr("The text has changed since, so nothing was replaced. Try again.")
        self._set_origin()
        self._wish(at_once=True)
        self._note = words
        self._show()

    # ------------------------------------------------------------------ showing

    def _on_renewed(self) -> None:
        if self._seeking and self._search.current:
            self._seek()
        self._show()
        self._mark_view()

    def _show(self) -> None:
        hits = self._search.hits
        self._show_count()
        missing = self._search.current and not len(hits)
        self._words.setProperty("missing", missing)
        self._words.style().polish(self._words)
        fault = shown(hits.fault or hits.template_fault)
        for button in (self._one, self._all):
            button.setEnabled(bool(hits.replacements))
        if fault or self._note:
            self._say(fault or self._note, fault=bool(fault))
        elif self._options.scope is not Scope.EVERYWHERE:
            self._say(f"{self._options.scope_words}.")
        else:
            self._say("")

    def _show_count(self) -> None:
        hits = self._search.hits
        if self.isHidden():
            return
        if not self._search.current:
            self._count.setText("" if not self._words.text() else self._count.text())
            return
        total = f"{figure(MOST)}+" if hits.more else figure(len(hits))
        number = hits.number_of(self._pane.article.selection)
        if hits.fault:
            self._count.setText(tr("Not a pattern"))
        elif not len(hits):
            self._count.setText(tr("⊘ Not found"))
        elif number is None:
            self._count.setText(tr("{count} found", count=total))
        else:
            self._count.setText(tr("{number} of {count}", number=figure(number + 1), count=total))

    def _say(self, words: str, *, fault: bool = False) -> None:
        self._message.setText(f"⚠ {words}" if fault else words)
        self._message.setProperty("fault", fault)
        self._message.setProperty("quiet", not fault)
        self._message.style().polish(self._message)
        self._message.setVisible(bool(words))

    def _mark_view(self) -> None:
        if self.isHidden() or not self._search.hits.wish:
            self._pane.show_found(())
        elif self._search.current:
            self._pane.show_found(self._search.hits.between(self._pane.view(), _MARKS))
