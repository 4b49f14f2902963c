"""Every command of the window: one row each, and where the rows stand in menus and toolbar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from editor.ui import icon
from editor.ui.theme import Theme

if TYPE_CHECKING:
    from editor.ui.changes_commands import ChangesCommands
    from editor.ui.export_commands import ExportCommands
    from editor.ui.file_commands import FileCommands
    from editor.ui.folder_commands import FolderCommands
    from editor.ui.problem_commands import ProblemCommands
    from editor.ui.reference_commands import ReferenceCommands
    from editor.ui.search_commands import SearchCommands
    from editor.ui.text_commands import TextCommands
    from editor.ui.window import MainWindow


class Row(NamedTuple):
    """One command.

    Attributes:
        id: Its name in `MENUS` and `TOOLBAR`.
        text: Sentence case, with the menu's mnemonic.
        shortcut: As Qt writes it; several are parted by a blank.
        icon: A name of `Theme.icon`, or "".
        tip: What it does, shown with the shortcut.
        handler: What it calls.
        checkable: It is on or off; the handler then takes that.
    """

    id: str
    text: str
    shortcut: str
    icon: str
    tip: str
    handler: Callable[..., object]
    checkable: bool = False


class Commands(NamedTuple):
    """Those who carry the commands out."""

    view: MainWindow
    files: FileCommands
    folders: FolderCommands
    exports: ExportCommands
    text: TextCommands
    problems: ProblemCommands
    references: ReferenceCommands
    changes: ChangesCommands
    search: SearchCommands


def rows(do: Commands) -> list[Row]:
    """Return the table of commands."""
    return [row for part in (_file, _edit, _writing, _going, _changes, _tool, _view, _help) for row in part(do)]


def _file(do: Commands) -> list[Row]:
    return [
        Row("new", "&New", "Ctrl+N", "new", "Begin an empty article", do.files.new),
        Row("open", "&Open…", "Ctrl+O", "open", "Open an article from a file", do.files.open),
        Row("quick-open", "&Quick open…", "Ctrl+E", "", "Find an article by its title", do.folders.quick_open),
        Row("open-folder", "Open &folder…", "Ctrl+Shift+O", "", "Show another folder", do.folders.choose),
        Row("folder-of-article", "Folder of the art&icle", "", "", "Show its folder", do.folders.follow_article),
        Row("pin", "P&in this file", "", "", "Keep it at the top of those opened lately", do.files.pin, True),
        Row("save", "&Save", "Ctrl+S", "save", "Save the article to its file", do.files.save),
        Row("save-as", "Save &as…", "Ctrl+Shift+S", "", "Save the article to another file", do.files.save_as),
        Row("export-page", "Export as &web page…", "", "", "Write one file for any browser", do.exports.export_page),
        Row("export-pdf", "Export as P&DF…", "", "", "Write the rendered article as PDF", do.exports.export_pdf),
        Row("print", "&Print…", "Ctrl+P", "", "Print the rendered article", do.exports.print_out),
        Row("save-all", "Save a&ll", "Ctrl+Alt+S", "", "Save all articles that have changes", do.files.save_all),
        Row("close", "&Close", "Ctrl+W", "", "Close the article", do.files.close),
        Row("close-others", "Cl&ose others", "", "", "Close all articles but this one", do.files.close_others),
        Row("reopen", "Reopen close&d", "Ctrl+Shift+T", "", "Open the article closed last", do.view.tabs.reopen),
        Row("quit", "&Quit", "Ctrl+Q", "", "Close the window and end the program", do.view.close),
    ]


def _edit(do: Commands) -> list[Row]:
    return [
        Row("undo", "&Undo", "Ctrl+Z", "undo", "Take back the last change", do.text.undo),
        Row("redo", "&Redo", "Ctrl+Y Ctrl+Shift+Z", "redo", "Make the change again", do.text.redo),
        Row("cut", "Cu&t", "Ctrl+X", "", "Cut the selection to the clipboard", do.text.cut),
        Row("copy", "&Copy", "Ctrl+C", "copy", "Copy the selection to the clipboard", do.text.copy),
        Row("copy-rich", "Copy as &rich text", "Ctrl+Alt+C", "", "Copy the rendered article", do.exports.copy_rich),
        Row("paste", "&Paste", "Ctrl+V", "", "Paste from the clipboard", do.text.paste),
        Row("paste-plain", "Paste p&lain", "Ctrl+Shift+V", "", "Paste as one run of plain text", do.text.paste_plain),
        Row("select-all", "Select &all", "Ctrl+A", "", "Select the whole article", do.text.select_all),
        Row("find", "&Find…", "Ctrl+F", "find", "Find text in the article", do.text.find),
        Row("replace", "R&eplace…", "Ctrl+H", "", "Find text and replace it", do.text.replace),
        Row("find-next", "Find ne&xt", "F3", "", "Go to the next place found", do.text.find_next),
        Row("find-previous", "Find pre&vious", "Shift+F3", "", "Go to the place found before", do.text.find_previous),
        Row(
            "find-in-files", "Find &in files…", "Ctrl+Shift+F", "", "Find in open articles or a folder", do.search.find
        ),
        Row(
            "replace-in-files",
            "Replace in file&s…",
            "Ctrl+Shift+H",
            "",
            "Find in open articles or a folder, and replace",
            do.search.replace,
        ),
    ]


def _writing(do: Commands) -> list[Row]:
    return [
        Row("bold", "&Bold", "Ctrl+B", "bold", "Bold", _formatting(do.text, "bold")),
        Row("italic", "&Italic", "Ctrl+I", "italic", "Italic", _formatting(do.text, "italic")),
        Row(
            "bullets",
            "B&ulleted list",
            "Ctrl+Shift+8",
            "bullets",
            "Make the lines a list",
            _formatting(do.text, "bullets"),
        ),
        Row(
            "numbers", "&Numbered list", "Ctrl+Shift+7", "numbers", "Number the lines", _formatting(do.text, "numbers")
        ),
        Row(
            "comment",
            "&Comment",
            "Ctrl+/",
            "comment",
            "Hide from readers, or show again",
            _formatting(do.text, "comment"),
        ),
        Row("nowiki", "No &wiki markup", "", "nowiki", "Show the selection as written", _formatting(do.text, "nowiki")),
        *(
            Row(
                f"heading-{n}",
                f"Heading &{n}",
                f"Ctrl+{n}",
                "",
                f"Make the line a heading of level {n}",
                _level(do.text, n),
            )
            for n in range(1, 7)
        ),
        Row("heading-0", "&Plain text", "Ctrl+0", "", "Make a heading plain text", _level(do.text, 0)),
        Row("link", "&Link", "Ctrl+K", "link", "Link the selection", _formatting(do.text, "link")),
        Row(
            "reference",
            "&Reference",
            "Ctrl+Shift+R",
            "reference",
            "Cite a source here",
            _formatting(do.text, "reference"),
        ),
        Row("category", "&Category", "", "category", "Put the article in a category", _formatting(do.text, "category")),
        Row("image", "&File", "", "image", "Show a picture", _formatting(do.text, "image")),
        Row("table", "&Table", "", "table", "Insert a table", _formatting(do.text, "table")),
        Row("template", "Te&mplate", "", "template", "Call a template", _formatting(do.text, "template")),
    ]


def _going(do: Commands) -> list[Row]:
    step = do.view.tabs.step
    return [
        Row("next-tab", "Next &article", "Ctrl+Tab Ctrl+PgDown", "", "Turn to the next article", lambda: step(1)),
        Row(
            "previous-tab",
            "Pre&vious article",
            "Ctrl+Shift+Tab Ctrl+PgUp",
            "",
            "Turn to the article before",
            lambda: step(-1),
        ),
        Row("line", "&Line…", "Ctrl+G", "", "Go to a line", do.text.go_to_line),
        Row("next-problem", "&Next problem", "F8", "next", "Go to the next problem", do.problems.next_problem),
        Row(
            "previous-problem",
            "&Previous problem",
            "Shift+F8",
            "previous",
            "Go back a problem",
            do.problems.previous_problem,
        ),
        Row("next-pane", "Next p&ane", "F6", "", "Go on to the next pane or panel", lambda: do.view.step_pane(1)),
        Row("previous-pane", "Previous pan&e", "Shift+F6", "", "Go back a pane", lambda: do.view.step_pane(-1)),
        Row(
            "definition",
            "Go to &definition",
            "F12",
            "",
            "Where the reference here is defined",
            do.references.go_to_definition,
        ),
    ]


def _tool(do: Commands) -> list[Row]:
    return [
        Row(
            "rename", "Re&name reference…", "F2", "rename", "Rename the reference here everywhere", do.references.rename
        ),
        Row(
            "quick-fix",
            "&Quick fix…",
            "Ctrl+.",
            "fix",
            "What can be done about the problem here",
            do.problems.quick_fix,
        ),
        Row(
            "fix-all", "Fix all &safe", "Ctrl+Shift+.", "fix-all", "Mend all that is safe to mend", do.problems.fix_all
        ),
        Row("statistics", "S&tatistics", "", "", "Words, sentences, reading time", do.view.reports.show_statistics),
        Row("restart", "&Restart preview", "", "", "Start the preview engine afresh", do.view.restart_engine),
        Row(
            "settings",
            "&Settings…",
            "Ctrl+,",
            "",
            "Choose the wiki, its templates and more",
            do.view.show_settings,
        ),
        Row("palette", "&Commands…", "Ctrl+Shift+P", "command", "Find a command by its name", do.view.show_palette),
    ]


def _view(do: Commands) -> list[Row]:
    return [
        Row("preview", "&Preview", "Ctrl+Shift+W", "preview", "Show the preview", do.view.set_preview_shown, True),
        Row("wrap", "&Wrap lines", "Alt+Z", "wrap", "Break long lines at the edge", do.view.set_wrap, True),
        Row("fold", "&Fold", "Ctrl+Shift+[", "", "Hide the section, template or table here", do.view.source.fold),
        Row("unfold", "&Unfold", "Ctrl+Shift+]", "", "Show what is hidden behind this line", do.view.source.unfold),
        Row("fold-all", "Fold &all", "Ctrl+Alt+Shift+[", "", "Hide all but the headings", do.view.source.fold_all),
        Row("unfold-all", "Unfold a&ll", "Ctrl+Alt+Shift+]", "", "Show all lines", do.view.source.unfold_all),
        Row("zoom-in", "Zoom &in", "Ctrl++ Ctrl+=", "", "Larger letters", lambda: do.view.zoom(1)),
        Row("zoom-out", "Zoom &out", "Ctrl+-", "", "Smaller letters", lambda: do.view.zoom(-1)),
        Row("zoom-reset", "Usual &size", "", "", "Letters of the usual size", lambda: do.view.zoom(0)),
        Row("theme", "&Light or dark", "", "theme", "Change between light and dark", do.view.toggle_theme),
        Row("theme-system", "As the &system", "", "", "Follow the system", lambda: do.view.set_theme_choice("system")),
        Row("theme-light", "&Light", "", "", "Dark ink on light paper", lambda: do.view.set_theme_choice("light")),
        Row("theme-dark", "&Dark", "", "", "Light ink on dark paper", lambda: do.view.set_theme_choice("dark")),
        Row(
            "theme-contrast", "&High contrast", "", "", "Bright on black", lambda: do.view.set_theme_choice("contrast")
        ),
        Row("full-screen", "&Full screen", "F11", "", "Fill the screen", do.view.set_full_screen, True),
        Row("reset-layout", "&Usual layout", "", "", "Put every panel where it was at first", do.view.reset_layout),
    ]


def _changes(do: Commands) -> list[Row]:
    to = do.changes
    return [
        Row("changes", "&Changes", "Ctrl+Shift+D", "changes", "Show what differs from the last save", to.toggle),
        Row("next-change", "Next c&hange", "F7", "", "Go to the next change, on the Changes page", to.next_change),
        Row(
            "previous-change",
            "Previous ch&ange",
            "Shift+F7",
            "",
            "Go to the change before, on the Changes page",
            to.previous_change,
        ),
        Row(
            "undo-change", "Undo this &change", "Ctrl+Alt+Z", "", "Take back the change that is marked", to.undo_change
        ),
        Row(
            "restore-version",
            "Restore a &version",
            "",
            "history",
            "Take the text of the version that is compared with",
            to.restore_version,
        ),
        Row("forget-timeline", "Delete the ti&meline…", "", "", "Delete all kept versions", to.forget_timeline),
        Row("summary", "&Edit summary", "Ctrl+Alt+E", "", "Say what you changed, and why", to.write_summary),
        Row("remind", "Remind of the s&ummary", "", "", "Tell when a save has no summary", to.set_reminder, True),
    ]


def _help(do: Commands) -> list[Row]:
    return [
        Row("help", "&Welcome", "F1", "help", "Show the welcome page", lambda: do.view.show_help("welcome")),
        Row("cheat-sheet", "&Cheat sheet", "", "", "Wikitext at a glance", lambda: do.view.show_help("cheatsheet")),
        Row("network", "&Network", "", "", "Which hosts are contacted, and why", lambda: do.view.show_help("network")),
        Row("about", "&About Wikiwright", "", "", "Version and licence", do.view.about),
    ]


def _formatting(text: TextCommands, name: str) -> Callable[[], None]:
    return lambda: text.format(name)


def _level(text: TextCommands, level: int) -> Callable[[], None]:
    return lambda: text.heading(level)


_HEADINGS = tuple(f"heading-{level}" for level in range(1, 7))

MENUS: dict[str, tuple[str, ...]] = {
    "&File": (
        *("new", "open", "quick-open", "recent", "pin", "reopen", "open-folder", "folder-of-article", ""),
        *("save", "save-as", "save-all", ""),
        *("export-page", "export-pdf", "print", "", "close", "close-others", "quit"),
    ),
    "&Edit": (
        *("undo", "redo", "", "cut", "copy", "copy-rich", "paste", "paste-plain", "select-all", ""),
        *("find", "replace", "find-next", "find-previous", "", "find-in-files", "replace-in-files", ""),
        *("undo-change", "restore-version"),
    ),
    "&View": (
        *("preview", "changes", "panels", "", "wrap", "zoom-in", "zoom-out", "zoom-reset", ""),
        *("fold", "unfold", "fold-all", "unfold-all", ""),
        *("theme-system", "theme-light", "theme-dark", "theme-contrast", "", "full-screen", "reset-layout"),
    ),
    "&Insert": ("link", "reference", "category", "image", "table", "template", "nowiki"),
    "F&ormat": ("bold", "italic", "", *_HEADINGS, "heading-0", "", "bullets", "numbers", "", "comment"),
    "&Go": (
        *("line", "", "next-problem", "previous-problem", "", "next-change", "previous-change", "", "definition", ""),
        *("next-tab", "previous-tab", "next-pane", "previous-pane"),
    ),
    "&Tools": (
        *("quick-fix", "fix-all", "", "rename", "", "summary", "remind", "forget-timeline", "", "statistics", ""),
        *("palette", "settings", "restart"),
    ),
    "&Help": ("help", "cheat-sheet", "network", "", "about"),
}
"""Menus and their rows; "" is a separator, ``recent`` and ``panels`` are filled by the window."""

TOOLBAR = (
    *("undo", "redo", "", "bold", "italic", "headings", "", "link", "reference", "category", "image", "table", ""),
    *("bullets", "numbers", "", "find", "", "fix-all"),
)


class Actions:
    """The commands as Qt's actions.

    Args:
        owner: The window; its shortcuts work all over it.
        commands: The rows.
    """

    def __init__(self, owner: QWidget, commands: Iterable[Row]) -> None:
        self._rows = {row.id: row for row in commands}
        self._made = {row.id: self._make(owner, row) for row in self._rows.values()}
        for row in self._rows.values():
            self.set_keys(row.id, row.shortcut.split())

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def ids(self) -> list[str]:
        """Return the names of all commands, in the table's order."""
        return list(self._rows)

    def row(self, name: str) -> Row:
        """Return the row of a command."""
        return self._rows[name]

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give a command other keys, and name the first in its tip."""
        action, shortcuts = self._made[name], [QKeySequence(key) for key in keys]
        action.setShortcuts(shortcuts)
        shown = f" ({shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText)})" if shortcuts else ""
        action.setToolTip(self._rows[name].tip + shown)

    def tint(self, theme: Theme) -> None:
        """Draw the icons in a theme's ink."""
        for name, row in self._rows.items():
            if row.icon:
                self._made[name].setIcon(theme.icon(row.icon))

    def fill_menus(self, bar: QMenuBar, filled_later: dict[str, QMenu]) -> None:
        """Build the menus; the names in `filled_later` stand for menus the caller fills."""
        for title, names in MENUS.items():
            menu = bar.addMenu(title)
            for name in names:
                if name in filled_later:
                    menu.addMenu(filled_later[name])
                elif name:
                    menu.addAction(self._made[name])
                else:
                    menu.addSeparator()

    def fill_toolbar(self, bar: QToolBar, headings: QAction) -> None:
        """Build the toolbar; `headings` opens the menu of heading levels."""
        for name in TOOLBAR:
            if name == "":
                bar.addSeparator()
            else:
                bar.addAction(headings if name == "headings" else self._made[name])
        bar.setIconSize(QSize(icon.SIZE, icon.SIZE))

    @staticmethod
    def headings() -> tuple[str, ...]:
        """Return the names of the commands for headings."""
        return (*_HEADINGS, "heading-0")

    def _make(self, owner: QWidget, row: Row) -> QAction:
        action = QAction(row.text, owner)
        action.setStatusTip(row.tip)
        action.setObjectName(row.id)
        action.setCheckable(row.checkable)
        if row.checkable:
            action.toggled.connect(row.handler)
        else:
            action.triggered.connect(lambda _checked=False: row.handler())
        owner.addAction(action)
        return action
