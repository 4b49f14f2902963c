"""The main window: panes in the middle, panels around them, and the wires between all of them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QSplitter,
    QTabBar,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import editor
from editor.engine.messages import ArticleFacts, FindingsReady
from editor.errors import FileError
from editor.storage.recent import RecentFiles
from editor.storage.settings import Settings
from editor.text import Edit, Span
from editor.ui import theme as themes
from editor.ui.actions import Actions, rows
from editor.ui.article_file import ArticleFile
from editor.ui.bar import Bar
from editor.ui.dialogs.compare import CompareDialog
from editor.ui.docks import Area, Docks
from editor.ui.file_commands import FileCommands
from editor.ui.jobs import Engine, EngineJob, Setting
from editor.ui.panels.panel import Ignore
from editor.ui.panes.source import SourcePane
from editor.ui.panes.source_find import FindBar
from editor.ui.panes.source_highlighter import Lexer
from editor.ui.problem_commands import ProblemCommands
from editor.ui.reference_commands import ReferenceCommands
from editor.ui.status import StatusBar
from editor.ui.text_commands import TextCommands

if TYPE_CHECKING:  # QtWebEngine costs 100 ms: the window is shown without it
    from editor.ui.dialogs.palette import Palette
    from editor.ui.panes.preview import PreviewPane


SLIM = 700
"""Pixels of width below which source and preview become tabs too."""

_REST_MS = 150  # the panels follow the caret when it stays so long
_MARKDOWN = {".md", ".markdown"}


class MainWindow(QMainWindow):
    """One article, its preview and its panels.

    Args:
        settings: What is remembered between runs.
        make_engine: Makes an engine for the article; see `EngineJob`.
        lexer: Colours a line at once.
    """

    theme_changed = Signal(object)
    """``(Theme)``: for those who draw on their own."""

    _caret_rested = Signal(int)

    help_requested = Signal(str)
    """``(page)``: ``welcome`` or ``cheatsheet``."""

    def __init__(self, settings: Settings, make_engine: Callable[[], Engine], lexer: Lexer | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._choice: themes.Choice = _choice(settings.text("theme", "system"))
        self._theme = themes.choose(self._choice)
        self._docks = Docks(self)
        self._preview: PreviewPane | None = None
        self._palette: Palette | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(lambda: self._caret_rested.emit(self.source.article.caret))
        self.setMinimumSize(480, 360)
        self.setAcceptDrops(True)
        self.source: SourcePane = SourcePane(self._theme, lexer)
        self.article = ArticleFile(self.source.article)
        self.job = EngineJob(self.source.article, make_engine, self)
        self.bar = Bar()
        self.find_bar = FindBar(self.source, self._theme)
        self.status = StatusBar()
        self.files = FileCommands(self.article, self.source.article, RecentFiles(settings), self.bar, self)
        self.text = TextCommands(self.source, self.find_bar, self)
        self.problems = ProblemCommands(self.source, self)
        self.references = ReferenceCommands(self.source, self)
        self._lay_out()
        self._build_actions()
        self._wire()
        self.resize(QSize(1400, 900))
        self._retitle()

    # ------------------------------------------------------------------ parts added by the composition root

    @property
    def theme(self) -> themes.Theme:
        """The theme in use."""
        return self._theme

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar (of pasted page furniture, say) above the panes, and connect it like a panel."""
        self._column.insertWidget(1, bar)
        self._connect_panel(bar)

    def add_panel(self, name: str, title: str, panel: QWidget, area: Area) -> QDockWidget:
        """Dock a panel and connect what it has of the panels' signals and slots.

        See `editor.ui.panels.panel.Panel` for both; a widget that lacks some is connected by the others.

        Args:
            name: For the layout's memory.
            title: For its heading and the View menu.
            panel: The widget.
            area: Where it stands at first.
        """
        dock = self._docks.add(name, title, panel, area)
        self._panels_menu.addAction(dock.toggleViewAction())
        self._connect_panel(panel)
        return dock

    def set_preview(self, preview: PreviewPane) -> None:
        """Put the preview beside the source and connect it.

        Its module is heavy: import it after the window is shown.
        """
        self._preview = preview
        self._splitter.addWidget(preview)
        preview.setVisible(self._actions["preview"].isChecked())
        half = max(self._splitter.width() // 2, 100)
        self._splitter.setSizes([half, half])  # without it a web view falls to no width
        self.job.patched.connect(preview.show_patch)
        preview.source_requested.connect(self._go_to)
        preview.scrolled_to_source.connect(self._follow_preview)
        preview.link_hovered.connect(self.status.tell)
        preview.set_theme(self._theme.dark)
        self.theme_changed.connect(lambda theme: preview.set_theme(theme.dark))
        self.source.view_changed.connect(lambda start, _end: self._lead_preview(preview, start))
        self._arrange()

    def restore(self) -> None:
        """Put size and panels where they were; at the first run, where they belong. Once all panels are added."""
        self._docks.restore(self._settings.text("layout"))
        geometry = base64.b64decode(self._settings.text("geometry"))
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        self.source.set_zoom(self._settings.number("zoom", 0))
        self._actions["wrap"].setChecked(self._settings.flag("wrap", True))
        self._actions["preview"].setChecked(self._settings.flag("preview", True))

    # ------------------------------------------------------------------ commands of the view

    def show_palette(self) -> None:
        """Find a command by its name."""
        if self._palette is None:
            from editor.ui.dialogs.palette import Palette

            self._palette = Palette(self._actions, self._theme, self)
            self.theme_changed.connect(self._palette.set_theme)
        self._palette.choose()

    def set_wrap(self, wrap: bool) -> None:
        """Break long lines or not."""
        self.source.set_wrap(wrap)
        self._remember("wrap", wrap)

    def set_preview_shown(self, shown: bool) -> None:
        """Show or hide the preview."""
        self._remember("preview", shown)
        self._arrange()

    def zoom(self, by: int) -> None:
        """Make the letters larger or smaller by so many points; 0 makes them as usual."""
        self.source.set_zoom(self.source.zoom + by if by else 0)
        self._remember("zoom", self.source.zoom)

    def set_theme_choice(self, choice: str) -> None:
        """Choose the theme: ``system``, ``light`` or ``dark``."""
        self._choice = _choice(choice)
        self._remember("theme", self._choice)
        self._dress()

    def toggle_theme(self) -> None:
        """Change from light to dark or back, and stay there whatever the system does."""
        self.set_theme_choice("light" if self._theme.dark else "dark")

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen or not."""
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    def reset_layout(self) -> None:
        """Put every panel where it was at first."""
        self._docks.reset()
        self._arrange()

    def restart_engine(self) -> None:
        """Start the preview engine afresh."""
        self.job.start()

    def show_help(self, page: str) -> None:
        """Ask for a help page."""
        self.help_requested.emit(page)

    def about(self) -> None:
        """Tell version and licence."""
        QMessageBox.about(
            self,
            "About Wikiwright",
            f"<p><b>Wikiwright {editor.__version__}</b></p><p>An editor for wiki articles: wikitext beside a live "
            "preview, with a linter that mends.</p><p>Free software under the GNU General Public License 3 or later; "
            "it comes without warranty.</p>",
        )

    # ------------------------------------------------------------------ what panels ask for

    def jump(self, span: Span) -> None:
        """Select a span of the present text, the focus left where it is."""
        self.source.article.select(Span(*span))

    def apply_edits(self, edits: Iterable[Edit], label: str) -> None:
        """Carry out a panel's change of the present text as one undo step."""
        self.source.article.apply(list(edits), label)

    def ignore_finding(self, wish: Ignore | str) -> None:
        """Show no more what a key of `editor.lint.ignore` names, on this page or everywhere."""
        wish = Ignore(wish) if isinstance(wish, str) else wish
        self._add_to("ignored" if wish.everywhere else self._page_ignores(), wish.key)

    def add_word(self, word: str) -> None:
        """Put a word in the user's own dictionary."""
        self._add_to("words", word)

    # ------------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make tabs of what no longer fits side by side."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file dropped."""
        path = next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.files.open_path(path))  # a dialog now would block the other program

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the layout, end the engine."""
        if not self.files.may_drop():
            event.ignore()
            return
        self._remember("layout", self._docks.state())
        self._remember("geometry", base64.b64encode(self.saveGeometry().data()).decode())
        self.job.stop()
        super().closeEvent(event)

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        pane = QWidget()
        below = QVBoxLayout(pane)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.source)
        below.addWidget(self.find_bar)
        self._source_side = pane
        self._splitter.addWidget(pane)
        self._tabs = QTabBar()
        self._tabs.addTab("Source")
        self._tabs.addTab("Preview")
        self._tabs.setDrawBase(False)
        self._tabs.currentChanged.connect(self._arrange)
        centre = QWidget()
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._splitter, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)

    def _build_actions(self) -> None:
        self._recent_menu = QMenu("Open &recent", self)
        self._recent_menu.setToolTipsVisible(True)
        self._recent_menu.aboutToShow.connect(lambda: self.files.fill_recent(self._recent_menu))
        self._panels_menu = QMenu("Pa&nels", self)
        self._actions = Actions(self, rows(self, self.files, self.text, self.problems, self.references))
        self._actions.fill_menus(self.menuBar(), {"recent": self._recent_menu, "panels": self._panels_menu})
        self._toolbar = QToolBar("Toolbar", self)
        self._toolbar.setObjectName("toolbar")
        self._toolbar.setMovable(False)
        self._headings = QAction("Heading", self)
        self._headings.setToolTip("Heading level (Ctrl+1 to Ctrl+6)")
        levels = QMenu(self)
        for name in self._actions.headings():
            levels.addAction(self._actions[name])
        self._headings.setMenu(levels)
        self._actions.fill_toolbar(self._toolbar, self._headings)
        button = self._toolbar.widgetForAction(self._headings)
        assert isinstance(button, QToolButton)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._toolbar.addWidget(gap)
        self._toolbar.addAction(self._actions["preview"])
        self._toolbar.addAction(self._actions["theme"])
        self._toolbar.addAction(self._actions["palette"])
        self.addToolBar(self._toolbar)
        self._actions["wrap"].setChecked(True)
        self._actions["preview"].setChecked(True)
        for name, key in (("undo", "undoAvailable"), ("redo", "redoAvailable")):
            self._actions[name].setEnabled(False)
            getattr(self.source, key).connect(self._actions[name].setEnabled)
        self._tint()

    def _wire(self) -> None:
        article = self.source.article
        article.dirty_changed.connect(self.setWindowModified)
        article.history_changed.connect(self._relabel_undo)
        self.article.moved.connect(self._on_moved)
        self.article.saved.connect(lambda: self.status.show_saved(datetime.now()))
        self.source.caret_moved.connect(self._on_caret)
        self.source.selectionChanged.connect(self._on_caret)
        self.source.view_changed.connect(self.job.show_range)
        self.source.menu_requested.connect(self.problems.show_menu)
        self.job.tokens_ready.connect(self.source.show_tokens)
        self.job.findings_ready.connect(self._on_findings)
        self.job.facts_ready.connect(self._on_facts)
        self.job.state_changed.connect(self._on_state)
        self.job.faulted.connect(lambda fault: self.status.tell(fault.message))
        self.problems.told.connect(self.status.tell)
        self.problems.ignored.connect(self.ignore_finding)
        self.problems.word_added.connect(self.add_word)
        self.references.told.connect(self.status.tell)
        self.job.facts_ready.connect(self.references.show_facts)
        self.files.told.connect(self.status.tell)
        self.files.compare_requested.connect(self._compare)
        self.status.problems.clicked.connect(self.problems.next_problem)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_scheme)

    def _connect_panel(self, panel: QWidget) -> None:
        for name, slot in (
            ("jump_requested", self.jump),
            ("edits_requested", self.apply_edits),
            ("ignore_requested", self.ignore_finding),
            ("add_word_requested", self.add_word),
            ("fix_all_requested", self.problems.fix_all),
            ("source_focus_requested", self.source.setFocus),
            ("notice", self.status.tell),
        ):
            if hasattr(panel, name):
                getattr(panel, name).connect(slot)
        for name, source in (
            ("select_at", self._caret_rested),
            ("show_facts", self.job.facts_ready),
            ("show_findings", self.job.findings_ready),
            ("set_theme", self.theme_changed),
        ):
            if hasattr(panel, name):
                source.connect(getattr(panel, name))

    # ------------------------------------------------------------------ layout

    def _arrange(self) -> None:
        slim = self.width() < SLIM
        shown = self._preview is not None and self._actions["preview"].isChecked()
        self._tabs.setVisible(slim and shown)
        if self._preview is not None:
            self._preview.setVisible(shown and (not slim or self._tabs.currentIndex() == 1))
        self._source_side.setVisible(not (slim and shown) or self._tabs.currentIndex() == 0)
        self._docks.fit(self.width())

    # ------------------------------------------------------------------ theme

    def _dress(self) -> None:
        self._theme = themes.choose(self._choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        themes.dress(app, self._theme)
        self.source.set_theme(self._theme)
        self.find_bar.set_theme(self._theme)
        self._tint()
        self.theme_changed.emit(self._theme)

    def _tint(self) -> None:
        self._actions.tint(self._theme)
        self._headings.setIcon(self._theme.icon("heading"))

    def _on_system_scheme(self) -> None:
        if self._choice == "system":
            self._dress()

    # ------------------------------------------------------------------ what happens

    def _on_caret(self) -> None:
        article = self.source.article
        selection = article.selection
        line, column = article.line_column(article.caret)
        self.status.show_place(line, column, selection.end - selection.start)
        self._rest.start()

    def _on_moved(self) -> None:
        self.status.show_saved(None)
        self.status.show_shape(self.article.shape.words)
        path = self.article.path
        markdown = path is not None and path.suffix.lower() in _MARKDOWN
        self.status.show_dialect("Markdown" if markdown else "Wikitext")
        self.job.set_setting(
            Setting(
                title=path.stem.replace("_", " ") if path else "Untitled",
                folder=str(path.parent.absolute()) if path else "",
                templates=self._settings.text("templates"),
                site=self._settings.text("site"),
                ignored=self._ignored(),
                words=frozenset(self._settings.texts("words")),
                markdown=markdown,
            ),
            reopen=False,
        )
        self._retitle()

    def _retitle(self) -> None:
        self.setWindowTitle(f"{self.article.name}[*] – Wikiwright")
        self.setWindowModified(self.source.article.dirty)
        self.setWindowFilePath("" if self.article.path is None else str(self.article.path))

    def _relabel_undo(self) -> None:
        for name, word, label in (
            ("undo", "&Undo", self.source.article.undo_label()),
            ("redo", "&Redo", self.source.article.redo_label()),
        ):
            self._actions[name].setText(f"{word} “{label}”" if label else word)

    def _on_findings(self, ready: FindingsReady) -> None:
        self.status.show_problems(finding.severity for finding in ready.findings)
        self.problems.show_findings(ready)

    def _on_facts(self, facts: ArticleFacts) -> None:
        self.status.show_words(facts.words)

    def _on_state(self, state: str) -> None:
        self.status.show_preview(state)
        if state == "stopped" and self.isVisible():
            self.bar.tell(
                "The preview engine keeps stopping. Your text is safe; you can write and save as before.",
                (("Start it again", self._start_again),),
            )

    def _start_again(self) -> None:
        self.bar.shut()
        self.job.start()

    def _go_to(self, position: int) -> None:
        self.source.article.select(Span(position, position))
        self.source.setFocus()

    def _lead_preview(self, preview: PreviewPane, start: int) -> None:
        """Scroll the preview along, unless it is what the reader scrolls."""
        if self.source.isActiveWindow() and not preview.underMouse():
            preview.scroll_to_source(start)

    def _follow_preview(self, offset: int) -> None:
        """Scroll the source along, when it is the preview that the reader scrolls."""
        if self._preview is not None and self._preview.underMouse():
            self.source.scroll_to(offset)

    def _compare(self, on_disk: str) -> None:
        dialog = CompareDialog(self.source.article.text(), on_disk, self._theme, self)
        dialog.accepted.connect(self.files.reload)
        dialog.rejected.connect(self.files.keep)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _add_to(self, name: str, value: str) -> None:
        values = self._settings.texts(name)
        if value not in values:
            self._remember(name, [*values, value])
        self.job.set_preferences(self._ignored(), frozenset(self._settings.texts("words")))

    def _page_ignores(self) -> str:
        path = self.article.path
        return f"ignored on {path.absolute() if path else 'Untitled'}"

    def _ignored(self) -> frozenset[str]:
        return frozenset(self._settings.texts("ignored")) | frozenset(self._settings.texts(self._page_ignores()))

    def _remember(self, name: str, value: str | int | bool | list[str]) -> None:
        try:
            self._settings.set(name, value)
        except FileError as error:
            self.status.tell(str(error))


def build_window(settings: Settings, make_engine: Callable[[], Engine], lexer: Lexer | None = None) -> MainWindow:
    """Dress the program and return its window, without panels and preview, its engine not started."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    themes.dress(app, themes.choose(_choice(settings.text("theme", "system"))))
    return MainWindow(settings, make_engine, lexer)


def _choice(name: str) -> themes.Choice:
    return next((choice for choice in get_args(themes.Choice) if choice == name), "system")
