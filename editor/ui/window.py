"""The main window: panes in the middle, panels around them, and the wires between all of them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QByteArray, QSignalBlocker, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QWidget

from editor.storage.settings import Settings
from editor.text import Edit, Span
from editor.ui import theme as themes
from editor.ui.actions import Actions
from editor.ui.article_file import ArticleFile
from editor.ui.bar import Bar
from editor.ui.centre import Centre
from editor.ui.changes_commands import ChangesCommands
from editor.ui.command_table import Commands, rows
from editor.ui.dialogs.about import show_about
from editor.ui.docks import Area, Docks
from editor.ui.export_commands import ExportCommands
from editor.ui.file_commands import FileCommands
from editor.ui.focus import PaneRing
from editor.ui.folder_commands import FolderCommands
from editor.ui.jobs import Engine, EngineJob
from editor.ui.looks import Looks
from editor.ui.panels.panel import Ignore
from editor.ui.panes.preview_link import LinkBar
from editor.ui.panes.source import SourcePane
from editor.ui.panes.source_find import FindBar
from editor.ui.panes.source_highlighter import Lexer
from editor.ui.preferences import Preferences
from editor.ui.problem_commands import ProblemCommands
from editor.ui.reference_commands import ReferenceCommands
from editor.ui.reports import Reports
from editor.ui.search_commands import SearchCommands
from editor.ui.search_job import SearchJob
from editor.ui.shortcuts import Shortcuts
from editor.ui.status import StatusBar
from editor.ui.tab_bar import TabBar
from editor.ui.tabs import Tabs
from editor.ui.text_commands import TextCommands
from editor.ui.toolbar import Toolbar
from editor.ui.translation import tr
from editor.ui.typed_word import TypedWord
from editor.ui.wiring import connect_panel, connect_preview, connect_window

if TYPE_CHECKING:  # QtWebEngine costs 100 ms: the window is shown without it
    from editor.ui.dialogs.palette import Palette
    from editor.ui.panes.preview import PreviewPane


class MainWindow(QMainWindow):
    """The open articles, the preview and the panels of the one in view.

    Args:
        settings: What is remembered between runs.
        make_engine: Makes an engine for the article; see `EngineJob`.
        lexer: Colours a line at once.
    """

    theme_changed = Signal(object)
    """``(Theme)``: for those who draw on their own."""

    caret_rested = Signal(int)
    """``(position)``: the caret has stayed there for a moment."""

    closing = Signal()
    """It is about to close; nothing unsaved is wanted any more."""

    help_requested = Signal(str)
    """``(page)``: ``welcome``, ``cheatsheet`` or ``network``."""

    def __init__(self, settings: Settings, make_engine: Callable[[], Engine], lexer: Lexer | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._choice: themes.Choice = _choice(settings.text("theme", "system"))
        self._theme = themes.choose(self._choice)
        self._docks = Docks(self)
        self._palette: Palette | None = None
        self.setMinimumSize(480, 360)
        self.setAcceptDrops(True)
        self.source: SourcePane = SourcePane(self._theme, lexer)
        self.article = ArticleFile(self.source.article)
        self.job = EngineJob(self.source.article, make_engine, self)
        self.typed_word = TypedWord(self.source.article, self)
        self.bar = Bar()
        self.links = LinkBar()
        self.find_job = SearchJob(parent=self)
        self.find_bar = FindBar(self.source, self._theme, settings, self.find_job)
        self.find_bar.set_site(lambda: settings.text("site"), lambda: self.article.name)
        self.tabs = Tabs(self.source, self.article)
        self.tab_bar = TabBar(self.tabs, self._theme)
        self._centre = Centre(self.source, self.find_bar, self.bar, self.links, self.tab_bar)
        self.status = StatusBar()
        self.preferences = Preferences(settings, self.article, self.job)
        self.files = FileCommands(self.article, self.source.article, self.tabs, self.preferences.recent, self.bar, self)
        self.folders = FolderCommands(
            self.files, self.tabs, self.preferences.recent, self.preferences, lambda: self._theme, self
        )
        self.exports = ExportCommands(self.article, self)
        self.text = TextCommands(self.source, self.find_bar, self)
        self.problems = ProblemCommands(self.source, lambda: self._theme, self)
        self.references = ReferenceCommands(self.source, self)
        self.looks = Looks(settings, self.source, self)
        self.changes = ChangesCommands(self)
        self.add_bar(self.changes.reminder)
        self.search = SearchCommands(self, settings)
        self.open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.setCentralWidget(self._centre)
        self.setStatusBar(self.status)
        self._ring = PaneRing(self, self._docks.all, self._centre.panes, self.status)
        self.reports = Reports(self)
        self._build_actions()
        connect_window(self)
        self.source.article.history_changed.connect(self._relabel_undo)
        self.article.moved.connect(self._on_moved)
        self.looks.zoomed.connect(self._remember)
        self.files.compare_requested.connect(self._compare)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)
        self.resize(QSize(1400, 900))

    # ------------------------------------------------------------------ parts added by the composition root

    @property
    def theme(self) -> themes.Theme:
        """The theme in use."""
        return self._theme

    @property
    def commands(self) -> Actions:
        """Every command as an action."""
        return self._actions

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar (of pasted page furniture, say) above the panes, and connect it like a panel."""
        self._centre.add_bar(bar)
        connect_panel(self, bar)

    def add_panel(self, name: str, title: str, panel: QWidget, area: Area, *, hidden: bool = False) -> QDockWidget:
        """Dock a panel and connect what it has of the panels' signals and slots.

        See `editor.ui.panels.panel.Panel` for both; a widget that lacks some is connected by the others.

        Args:
            name: For the layout's memory.
            title: For its heading and the View menu.
            panel: The widget.
            area: Where it stands at first.
            hidden: It is not seen until it is asked for.
        """
        dock = self._docks.add(name, title, panel, area, hidden=hidden)
        self._panels_menu.addAction(dock.toggleViewAction())
        connect_panel(self, panel)
        return dock

    def show_page(self, page: QWidget | None) -> None:
        """Show a page in place of source and preview, or these again."""
        self._centre.show_page(page)
        self._arrange()

    def show_dock(self, dock: QDockWidget) -> None:
        """Bring a panel to the front."""
        self._docks.bring(dock)

    def set_preview(self, preview: PreviewPane) -> None:
        """Put the preview beside the source and connect it.

        Its module is heavy: import it after the window is shown.
        """
        self._centre.set_preview(preview)
        connect_preview(self, preview)
        self.exports.set_preview(preview)
        self.looks.set_preview(preview)
        self._arrange()

    def restore(self) -> None:
        """Put size and panels where they were; at the first run, where they belong. Once all panels are added."""
        self._docks.restore(self._settings.text("layout"))
        geometry = base64.b64decode(self._settings.text("geometry"))
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        self.looks.apply()
        self.source.set_tab_writes(self._settings.flag("tab writes", False))
        self._actions["wrap"].setChecked(self._settings.flag("wrap", True))
        self._actions["preview"].setChecked(self._settings.flag("preview", True))
        self.show_reminder_choice(self.changes.reminds)

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
        self._centre.want_preview(shown)
        self._arrange()

    def show_reminder_choice(self, wanted: bool) -> None:
        """Show in the menu whether an empty edit summary is told of."""
        with QSignalBlocker(self._actions["remind"]):
            self._actions["remind"].setChecked(wanted)

    def zoom(self, by: int) -> None:
        """Make the letters of the pane with the focus larger or smaller by a step; 0 makes them as usual."""
        self.looks.zoom(by)

    def show_settings(self) -> None:
        """Let the user choose."""
        from editor.ui.dialogs.settings import show_settings

        show_settings(self)

    def set_theme_choice(self, choice: str) -> None:
        """Choose the theme: ``system``, ``light``, ``dark`` or ``contrast``."""
        self._choice = _choice(choice)
        self._remember("theme", self._choice)
        self._dress()

    def toggle_theme(self) -> None:
        """Change from light to dark or back, and stay there whatever the system does."""
        self.set_theme_choice("light" if self._theme.dark else "dark")

    def step_pane(self, by: int) -> None:
        """Give the focus to the next pane, or with -1 to the one before."""
        self._ring.step(by)

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
        show_about(self)

    # ------------------------------------------------------------------ what panels ask for

    def jump(self, span: Span) -> None:
        """Select a span of the present text, the focus left where it is."""
        self.changes.close()
        self.source.article.select(Span(*span))

    def apply_edits(self, edits: Iterable[Edit], label: str) -> None:
        """Carry out a panel's change of the present text as one undo step."""
        self.source.article.apply(list(edits), label)

    def ignore_finding(self, wish: Ignore) -> None:
        """Show no more what a key of `editor.lint.ignore` names, on this page or everywhere."""
        self.preferences.ignore(wish.key, everywhere=wish.everywhere)

    def show_again(self, wish: Ignore) -> None:
        """Show again what was ignored."""
        self.preferences.show_again(wish.key, everywhere=wish.everywhere)

    def go_to(self, position: int) -> None:
        """Put the caret there and the focus in the source."""
        self.changes.close()
        self.source.article.select(Span(position, position))
        self.source.setFocus()

    def open_in_browser(self, address: str) -> None:
        """Open an address outside; one that cannot be opened is told of."""
        from editor.ui.panes.preview_scheme import openable  # brings in QtWebEngine

        url = openable(address)
        if url is None or not self.open_address(url):
            self.status.tell(tr("{name} could not be opened.", name=address))

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
        """Open the files dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            # Later: a dialog now would block the other program.
            QTimer.singleShot(0, lambda: [self.files.open_path(path) for path in paths])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the layout, end the engine."""
        if not self.files.may_drop(self.tabs.all):
            event.ignore()
            return
        self._remember("layout", self._docks.state())
        self._remember("geometry", base64.b64encode(self.saveGeometry().data()).decode())
        self.closing.emit()
        self.job.stop()
        super().closeEvent(event)

    # ------------------------------------------------------------------ building

    def _build_actions(self) -> None:
        self._recent_menu = QMenu(tr("Open &recent"), self)
        self._recent_menu.setToolTipsVisible(True)
        self._recent_menu.aboutToShow.connect(lambda: self.files.fill_recent(self._recent_menu))
        self._panels_menu = QMenu(tr("Pa&nels"), self)
        do = Commands(
            self,
            self.files,
            self.folders,
            self.exports,
            self.text,
            self.problems,
            self.references,
            self.changes,
            self.search,
        )
        self._actions = Actions(self, rows(do))
        kept = self._settings.texts("shortcuts")
        self.shortcuts = Shortcuts(self._actions, kept, lambda keys: self._remember("shortcuts", keys))
        self.shortcuts.changed.connect(self._name_keys)
        self._name_keys()
        self._actions.fill_menus(self.menuBar(), {"recent": self._recent_menu, "panels": self._panels_menu})
        self._toolbar = Toolbar(self._actions, self)
        self.addToolBar(self._toolbar)
        for name in ("wrap", "preview", "remind"):
            with QSignalBlocker(self._actions[name]):  # as things are; a choice made before is restored later
                self._actions[name].setChecked(True)
        for name, key in (("undo", "undoAvailable"), ("redo", "redoAvailable")):
            self._actions[name].setEnabled(False)
            getattr(self.source, key).connect(self._actions[name].setEnabled)
        self._tint()

    # ------------------------------------------------------------------ layout

    def _arrange(self) -> None:
        self._centre.arrange(self.width())
        self._docks.fit(self.width())

    # ------------------------------------------------------------------ theme

    def _dress(self) -> None:
        self._theme = themes.choose(self._choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        themes.dress(app, self._theme)
        self.source.set_theme(self._theme)
        self.find_bar.set_theme(self._theme)
        self.tab_bar.set_theme(self._theme)
        self._tint()
        self.theme_changed.emit(self._theme)

    def _tint(self) -> None:
        self._actions.tint(self._theme)
        self._toolbar.tint(self._theme)
        self._docks.tint(self._theme)

    def _on_system_scheme(self) -> None:
        if self._choice == "system":
            self._dress()

    # ------------------------------------------------------------------ what happens

    def _on_moved(self) -> None:
        self.preferences.follow_file()
        self._actions["pin"].setEnabled(self.article.path is not None)
        with QSignalBlocker(self._actions["pin"]):
            self._actions["pin"].setChecked(self.files.pinned)

    def _relabel_undo(self) -> None:
        undo, redo = self.source.article.undo_label(), self.source.article.redo_label()
        self._actions["undo"].setText(tr("&Undo “{change}”", change=undo) if undo else tr("&Undo"))
        self._actions["redo"].setText(tr("&Redo “{change}”", change=redo) if redo else tr("&Redo"))

    def _compare(self, on_disk: str) -> None:
        from editor.ui.dialogs.compare import CHANGED_ON_DISK, CompareDialog

        dialog = CompareDialog(self.source.article.text(), on_disk, CHANGED_ON_DISK, self._theme, self)
        dialog.accepted.connect(self.files.reload)
        dialog.rejected.connect(self.files.keep)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _name_keys(self) -> None:
        """Name the keys of commands where others than their buttons tell of them."""
        self.status.problems.setToolTip(self._actions["next-problem"].toolTip())
        self.source.fix_key = self._actions["quick-fix"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _remember(self, name: str, value: str | int | bool | list[str]) -> None:
        self.preferences.remember(name, value)


def build_window(settings: Settings, make_engine: Callable[[], Engine], lexer: Lexer | None = None) -> MainWindow:
    """Dress the program and return its window, without panels and preview, its engine not started."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    themes.dress(app, themes.choose(_choice(settings.text("theme", "system"))))
    return MainWindow(settings, make_engine, lexer)


def _choice(name: str) -> themes.Choice:
    return next((choice for choice in get_args(themes.Choice) if choice == name), "system")
