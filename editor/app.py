"""The composition root: builds every long-lived object once, and runs the window."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from editor import __version__, resources
from editor.collector import look_rarely
from editor.engine.messages import ArticleFacts
from editor.engine.process import EngineProcess
from editor.errors import EditorError
from editor.storage.drafts import default_folder
from editor.storage.settings import Settings, default_path
from editor.ui import translation
from editor.ui.drafts import Drafts
from editor.ui.panels.categories import CategoriesPanel
from editor.ui.panels.category_names import CategoryNames
from editor.ui.panels.folder import FolderPanel
from editor.ui.panels.import_bar import ImportBar
from editor.ui.panels.outline import OutlinePanel
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.panels.references import ReferencesPanel
from editor.ui.panels.typos import TyposPanel
from editor.ui.panes.help_desk import HelpDesk
from editor.ui.settings_table import default_number
from editor.ui.timeline import ArticleTimeline
from editor.ui.translation import tr
from editor.ui.window import MainWindow, build_window
from editor.wikitext.lexer import colour_line
from editor.wording import say

if TYPE_CHECKING:
    from editor.engine.messages import PreviewPatch
    from editor.ui.panes.preview import PreviewPane

_log = logging.getLogger(__name__)

SAMPLE = "sample.wikitext"


def run(files: Sequence[Path], *, sample: bool = False) -> int:
    """Open the window and run until it is closed.

    Args:
        files: Articles to open; the first is shown. Without any, what was open last is.
        sample: Open the sample article instead.

    Returns:
        The exit code.
    """
    application = make_application(sys.argv[:1])
    settings = Settings(default_path())
    translation.install(application, translation.chosen(settings))
    window = compose(settings, drafts=default_folder())
    _catch_bugs(window)
    window.show()
    paths = [sample_article()] if sample else list(files)
    # The window is painted first, then the article; the web engine, which takes longest, comes behind them.
    QTimer.singleShot(0, lambda: begin(window, paths))
    return application.exec()


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application object, named and in Qt's own style, in a process made to answer keys."""
    from editor.ui.panes.preview_scheme import register_scheme

    # A thread that takes in what the engine found must not keep the window waiting: by default up to 5 ms at a time.
    sys.setswitchinterval(0.001)
    look_rarely()  # as the command line does, for whoever begins here
    if hasattr(os, "geteuid") and os.geteuid() == 0 and "QTWEBENGINE_DISABLE_SANDBOX" not in os.environ:
        # Chromium refuses to sandbox root, and ends the program. The page's own scripts are off in any case.
        sys.stderr.write("wikiwright: running as root, so the preview runs without Chromium's sandbox.\n")
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    register_scheme()
    QApplication.setStyle("Fusion")
    application = QApplication(list(arguments))
    application.setApplicationName("Wikiwright")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("wikiwright")
    application.setWindowIcon(QIcon(str(resources.path("icons", "wikiwright.svg"))))
    return application


def compose(
    settings: Settings, make_engine: Callable[[], EngineProcess] | None = None, drafts: Path | None = None
) -> MainWindow:
    """Build the window with all its panels; the preview and the engine are still to come.

    Args:
        settings: What is remembered between runs.
        make_engine: Makes an engine for the article.
        drafts: The folder where unsaved changes are kept against a crash; none are kept without one.
    """
    window = build_window(settings, make_engine or _engine, colour_line)
    document, theme = window.source.article, window.theme
    window.add_bar(ImportBar(document))
    window.add_panel("outline", tr("Outline"), OutlinePanel(document, theme), "left")
    window.add_panel("folder", tr("Folder"), _folder(window), "left")
    problems = ProblemsPanel(document, theme)
    window.add_panel("problems", tr("Problems"), problems, "bottom")
    window.search.add_panel(drafts)
    window.add_panel("references", tr("References"), ReferencesPanel(document, theme), "right")
    window.add_panel("typos", tr("Typos"), TyposPanel(document, theme), "right")
    window.add_panel("categories", tr("Categories"), _categories(window), "right")
    HelpDesk(window, window.preferences.recent, lambda: window.files.open_path(sample_article()))
    if drafts is not None:
        timeline = ArticleTimeline(
            window.article,
            window.source.article,
            drafts,
            settings.number("snapshot minutes", default_number("snapshot minutes")),
        )
        window.changes.set_timeline(timeline)
        window.closing.connect(timeline.close)
        Drafts(window, drafts).nothing_found.connect(lambda: window.show_help("welcome"))
    window.restore()
    return window


def _engine() -> EngineProcess:
    return EngineProcess(translation.worded if translation.language() != translation.SOURCE else None)


def _folder(window: MainWindow) -> FolderPanel:
    """Return the panel, which shows the folder and opens what is chosen there."""
    panel = FolderPanel(window.source.article, window.theme)
    window.folders.folder.read.connect(panel.show_folder)
    window.article.moved.connect(lambda: panel.show_open(window.article.path))
    panel.open_requested.connect(window.files.open_path)
    panel.folder_requested.connect(window.folders.choose)
    return panel


def _categories(window: MainWindow) -> CategoriesPanel:
    """Return the panel, which is told the names on the user's list and those in the articles beside this one."""
    panel = CategoriesPanel(window.source.article, window.theme)
    names = CategoryNames(panel)
    names.found.connect(panel.set_completions)
    names.told.connect(window.status.tell)

    def look(facts: ArticleFacts) -> None:
        path = window.article.path
        folder = str(path.parent.absolute()) if path else ""
        names.look(folder, window.preferences.text("categories"), facts.category_prefix)

    window.job.facts_ready.connect(look)
    return panel


def begin(window: MainWindow, paths: Sequence[Path] = ()) -> None:
    """Start the engine and open articles, or what was open last, or the welcome page; the preview follows."""
    early: list[PreviewPatch] = []
    window.job.patched.connect(early.append)
    window.job.start()
    drafts = window.findChild(Drafts)
    for path in paths:
        window.files.open_path(path)
    first = window.tabs.find(paths[0]) if paths else None
    if first is not None:
        window.tabs.turn(first)
    elif drafts is not None:
        drafts.restore_session()
    window.repaint()  # now: bringing in the web engine holds the window up

    def bring() -> None:
        window.job.patched.disconnect(early.append)
        bring_preview(window, early)
        if not paths and drafts is None:
            window.show_help("welcome")

    QTimer.singleShot(0, bring)


def complete(window: MainWindow, path: Path | None) -> None:
    """Start the engine, bring in the preview and open an article, all at once."""
    window.job.start()
    bring_preview(window)
    if path is not None:
        window.files.open_path(path)


def bring_preview(window: MainWindow, early: Sequence[PreviewPatch] = ()) -> None:
    """Put the preview into the window; `early` is what the engine sent before it was there."""
    from editor.ui.panes.preview import PreviewPane

    preview = PreviewPane()
    document = window.source.article
    preview.source_text = lambda start, end: document.text()[start:end]
    _follow_file(window, preview)
    window.article.moved.connect(lambda: _follow_file(window, preview))
    for patch in early:
        preview.show_patch(patch)
    window.set_preview(preview)


def _follow_file(window: MainWindow, preview: PreviewPane) -> None:
    """Tell the preview the title of the article and where its pictures lie."""
    path = window.article.path
    preview.set_folders([path.parent.absolute()] if path else [])
    preview.set_title(path.stem.replace("_", " ") if path else window.article.name)


def sample_article() -> Path:
    """Return the user's own copy of the sample article, made at the first call: the one that ships stays as it is.

    Raises:
        EditorError: When it cannot be copied.
    """
    folder = platformdirs.user_data_path("wikiwright", appauthor=False) / "sample"
    if not (folder / SAMPLE).exists():
        try:
            shutil.copytree(resources.path("sample"), folder, dirs_exist_ok=True)
        except OSError as error:
            message = say(
                "The sample article could not be copied to {folder}: {error}.",
                folder=str(folder),
                error=error.strerror or str(error),
            )
            raise EditorError(message) from error
    return folder / SAMPLE


def _catch_bugs(window: MainWindow) -> None:
    """Make of a bug a report the user can copy, instead of an end without a word. The text stays in the window."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        _log.error("unexpected error\n%s", text)
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Wikiwright", tr("Something went wrong inside the editor."), parent=window
        )
        box.setInformativeText(tr("Your text is still here. Save it; the details below help to mend the fault."))
        box.setDetailedText(text)
        box.open()

    sys.excepthook = report
