"""Every command of the window: one row each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from editor.ui.translation import tr

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
        id: Its name in the menus and the toolbar of `editor.ui.actions`.
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
    return [row for part in _PARTS for row in part(do)]


def _file(do: Commands) -> list[Row]:
    return [
        Row("new", tr("&New"), "Ctrl+N", "new", tr("Begin an empty article"), do.files.new),
        Row("open", tr("&Open…"), "Ctrl+O", "open", tr("Open an article from a file"), do.files.open),
        Row("quick-open", tr("&Quick open…"), "Ctrl+E", "", tr("Find an article by its title"), do.folders.quick_open),
        Row("open-folder", tr("Open &folder…"), "Ctrl+Shift+O", "", tr("Show another folder"), do.folders.choose),
        Row(
            "folder-of-article", tr("Folder of the art&icle"), "", "", tr("Show its folder"), do.folders.follow_article
        ),
        Row("pin", tr("P&in this file"), "", "", tr("Keep it at the top of those opened lately"), do.files.pin, True),
        Row("save", tr("&Save"), "Ctrl+S", "save", tr("Save the article to its file"), do.files.save),
        Row("save-as", tr("Save &as…"), "Ctrl+Shift+S", "", tr("Save the article to another file"), do.files.save_as),
        Row(
            "export-page",
            tr("Export as &web page…"),
            "",
            "",
            tr("Write one file for any browser"),
            do.exports.export_page,
        ),
        Row(
            "export-pdf", tr("Export as P&DF…"), "", "", tr("Write the rendered article as PDF"), do.exports.export_pdf
        ),
        Row("print", tr("&Print…"), "Ctrl+P", "", tr("Print the rendered article"), do.exports.print_out),
        Row(
            "save-all", tr("Save a&ll"), "Ctrl+Alt+S", "", tr("Save all articles that have changes"), do.files.save_all
        ),
        Row("close", tr("&Close"), "Ctrl+W", "", tr("Close the article"), do.files.close),
        Row("close-others", tr("Cl&ose others"), "", "", tr("Close all articles but this one"), do.files.close_others),
        Row(
            "reopen", tr("Reopen close&d"), "Ctrl+Shift+T", "", tr("Open the article closed last"), do.view.tabs.reopen
        ),
        Row("quit", tr("&Quit"), "Ctrl+Q", "", tr("Close the window and end the program"), do.view.close),
    ]


def _edit(do: Commands) -> list[Row]:
    return [
        Row("undo", tr("&Undo"), "Ctrl+Z", "undo", tr("Take back the last change"), do.text.undo),
        Row("redo", tr("&Redo"), "Ctrl+Y Ctrl+Shift+Z", "redo", tr("Make the change again"), do.text.redo),
        Row("cut", tr("Cu&t"), "Ctrl+X", "", tr("Cut the selection to the clipboard"), do.text.cut),
        Row("copy", tr("&Copy"), "Ctrl+C", "copy", tr("Copy the selection to the clipboard"), do.text.copy),
        Row(
            "copy-rich",
            tr("Copy as &rich text"),
            "Ctrl+Alt+C",
            "",
            tr("Copy the rendered article"),
            do.exports.copy_rich,
        ),
        Row("paste", tr("&Paste"), "Ctrl+V", "", tr("Paste from the clipboard"), do.text.paste),
        Row(
            "paste-plain",
            tr("Paste p&lain"),
            "Ctrl+Shift+V",
            "",
            tr("Paste as one run of plain text"),
            do.text.paste_plain,
        ),
        Row("select-all", tr("Select &all"), "Ctrl+A", "", tr("Select the whole article"), do.text.select_all),
    ]


def _finding(do: Commands) -> list[Row]:
    return [
        Row("find", tr("&Find…"), "Ctrl+F", "find", tr("Find text in the article"), do.text.find),
        Row("replace", tr("R&eplace…"), "Ctrl+H", "", tr("Find text and replace it"), do.text.replace),
        Row("find-next", tr("Find ne&xt"), "F3", "", tr("Go to the next place found"), do.text.find_next),
        Row(
            "find-previous",
            tr("Find pre&vious"),
            "Shift+F3",
            "",
            tr("Go to the place found before"),
            do.text.find_previous,
        ),
        Row(
            "find-in-files",
            tr("Find &in files…"),
            "Ctrl+Shift+F",
            "",
            tr("Find in open articles or a folder"),
            do.search.find,
        ),
        Row(
            "replace-in-files",
            tr("Replace in file&s…"),
            "Ctrl+Shift+H",
            "",
            tr("Find in open articles or a folder, and replace"),
            do.search.replace,
        ),
    ]


def _writing(do: Commands) -> list[Row]:
    return [
        Row("bold", tr("&Bold"), "Ctrl+B", "bold", tr("Bold"), _formatting(do.text, "bold")),
        Row("italic", tr("&Italic"), "Ctrl+I", "italic", tr("Italic"), _formatting(do.text, "italic")),
        Row(
            "bullets",
            tr("B&ulleted list"),
            "Ctrl+Shift+8",
            "bullets",
            tr("Make the lines a list"),
            _formatting(do.text, "bullets"),
        ),
        Row(
            "numbers",
            tr("&Numbered list"),
            "Ctrl+Shift+7",
            "numbers",
            tr("Number the lines"),
            _formatting(do.text, "numbers"),
        ),
        Row(
            "comment",
            tr("&Comment"),
            "Ctrl+/",
            "comment",
            tr("Hide from readers, or show again"),
            _formatting(do.text, "comment"),
        ),
        Row(
            "nowiki",
            tr("No &wiki markup"),
            "",
            "nowiki",
            tr("Show the selection as written"),
            _formatting(do.text, "nowiki"),
        ),
        *(
            Row(
                f"heading-{n}",
                tr("Heading &{level}", level=n),
                f"Ctrl+{n}",
                "",
                tr("Make the line a heading of level {level}", level=n),
                _level(do.text, n),
            )
            for n in range(1, 7)
        ),
        Row("heading-0", tr("&Plain text"), "Ctrl+0", "", tr("Make a heading plain text"), _level(do.text, 0)),
    ]


def _inserting(do: Commands) -> list[Row]:
    return [
        Row("link", tr("&Link"), "Ctrl+K", "link", tr("Link the selection"), _formatting(do.text, "link")),
        Row(
            "reference",
            tr("&Reference"),
            "Ctrl+Shift+R",
            "reference",
            tr("Cite a source here"),
            _formatting(do.text, "reference"),
        ),
        Row(
            "category",
            tr("&Category"),
            "",
            "category",
            tr("Put the article in a category"),
            _formatting(do.text, "category"),
        ),
        Row("image", tr("&File"), "", "image", tr("Show a picture"), _formatting(do.text, "image")),
        Row("table", tr("&Table"), "", "table", tr("Insert a table"), _formatting(do.text, "table")),
        Row("template", tr("Te&mplate"), "", "template", tr("Call a template"), _formatting(do.text, "template")),
    ]


def _going(do: Commands) -> list[Row]:
    step = do.view.tabs.step
    return [
        Row(
            "next-tab", tr("Next &article"), "Ctrl+Tab Ctrl+PgDown", "", tr("Turn to the next article"), lambda: step(1)
        ),
        Row(
            "previous-tab",
            tr("Pre&vious article"),
            "Ctrl+Shift+Tab Ctrl+PgUp",
            "",
            tr("Turn to the article before"),
            lambda: step(-1),
        ),
        Row("line", tr("&Line…"), "Ctrl+G", "", tr("Go to a line"), do.text.go_to_line),
        Row("next-problem", tr("&Next problem"), "F8", "next", tr("Go to the next problem"), do.problems.next_problem),
        Row(
            "previous-problem",
            tr("&Previous problem"),
            "Shift+F8",
            "previous",
            tr("Go back a problem"),
            do.problems.previous_problem,
        ),
        Row(
            "next-pane", tr("Next p&ane"), "F6", "", tr("Go on to the next pane or panel"), lambda: do.view.step_pane(1)
        ),
        Row("previous-pane", tr("Previous pan&e"), "Shift+F6", "", tr("Go back a pane"), lambda: do.view.step_pane(-1)),
        Row(
            "definition",
            tr("Go to &definition"),
            "F12",
            "",
            tr("Where the reference here is defined"),
            do.references.go_to_definition,
        ),
    ]


def _tool(do: Commands) -> list[Row]:
    return [
        Row(
            "rename",
            tr("Re&name reference…"),
            "F2",
            "rename",
            tr("Rename the reference here everywhere"),
            do.references.rename,
        ),
        Row(
            "quick-fix",
            tr("&Quick fix…"),
            "Ctrl+.",
            "fix",
            tr("What can be done about the problem here"),
            do.problems.quick_fix,
        ),
        Row(
            "fix-all",
            tr("Fix all &safe"),
            "Ctrl+Shift+.",
            "fix-all",
            tr("Mend all that is safe to mend"),
            do.problems.fix_all,
        ),
    ]


def _setting_up(do: Commands) -> list[Row]:
    return [
        Row(
            "statistics",
            tr("S&tatistics"),
            "",
            "",
            tr("Words, sentences, reading time"),
            do.view.reports.show_statistics,
        ),
        Row("restart", tr("&Restart preview"), "", "", tr("Start the preview engine afresh"), do.view.restart_engine),
        Row(
            "settings",
            tr("&Settings…"),
            "Ctrl+,",
            "",
            tr("Choose the wiki, its templates and more"),
            do.view.show_settings,
        ),
        Row(
            "palette",
            tr("&Commands…"),
            "Ctrl+Shift+P",
            "command",
            tr("Find a command by its name"),
            do.view.show_palette,
        ),
    ]


def _view(do: Commands) -> list[Row]:
    return [
        Row(
            "preview",
            tr("&Preview"),
            "Ctrl+Shift+W",
            "preview",
            tr("Show the preview"),
            do.view.set_preview_shown,
            True,
        ),
        Row("wrap", tr("&Wrap lines"), "Alt+Z", "wrap", tr("Break long lines at the edge"), do.view.set_wrap, True),
        Row(
            "fold", tr("&Fold"), "Ctrl+Shift+[", "", tr("Hide the section, template or table here"), do.view.source.fold
        ),
        Row(
            "unfold",
            tr("&Unfold"),
            "Ctrl+Shift+]",
            "",
            tr("Show what is hidden behind this line"),
            do.view.source.unfold,
        ),
        Row(
            "fold-all",
            tr("Fold &all"),
            "Ctrl+Alt+Shift+[",
            "",
            tr("Hide all but the headings"),
            do.view.source.fold_all,
        ),
        Row("unfold-all", tr("Unfold a&ll"), "Ctrl+Alt+Shift+]", "", tr("Show all lines"), do.view.source.unfold_all),
    ]


def _looking(do: Commands) -> list[Row]:
    return [
        Row("zoom-in", tr("Zoom &in"), "Ctrl++ Ctrl+=", "", tr("Larger letters"), lambda: do.view.zoom(1)),
        Row("zoom-out", tr("Zoom &out"), "Ctrl+-", "", tr("Smaller letters"), lambda: do.view.zoom(-1)),
        Row("zoom-reset", tr("Usual &size"), "", "", tr("Letters of the usual size"), lambda: do.view.zoom(0)),
        Row("theme", tr("&Light or dark"), "", "theme", tr("Change between light and dark"), do.view.toggle_theme),
        Row(
            "theme-system",
            tr("As the &system"),
            "",
            "",
            tr("Follow the system"),
            lambda: do.view.set_theme_choice("system"),
        ),
        Row(
            "theme-light",
            tr("&Light"),
            "",
            "",
            tr("Dark ink on light paper"),
            lambda: do.view.set_theme_choice("light"),
        ),
        Row("theme-dark", tr("&Dark"), "", "", tr("Light ink on dark paper"), lambda: do.view.set_theme_choice("dark")),
        Row(
            "theme-contrast",
            tr("&High contrast"),
            "",
            "",
            tr("Bright on black"),
            lambda: do.view.set_theme_choice("contrast"),
        ),
        Row("full-screen", tr("&Full screen"), "F11", "", tr("Fill the screen"), do.view.set_full_screen, True),
        Row(
            "reset-layout",
            tr("&Usual layout"),
            "",
            "",
            tr("Put every panel where it was at first"),
            do.view.reset_layout,
        ),
    ]


def _changes(do: Commands) -> list[Row]:
    to = do.changes
    return [
        Row(
            "changes", tr("&Changes"), "Ctrl+Shift+D", "changes", tr("Show what differs from the last save"), to.toggle
        ),
        Row(
            "next-change",
            tr("Next c&hange"),
            "F7",
            "",
            tr("Go to the next change, on the Changes page"),
            to.next_change,
        ),
        Row(
            "previous-change",
            tr("Previous ch&ange"),
            "Shift+F7",
            "",
            tr("Go to the change before, on the Changes page"),
            to.previous_change,
        ),
        Row(
            "undo-change",
            tr("Undo this &change"),
            "Ctrl+Alt+Z",
            "",
            tr("Take back the change that is marked"),
            to.undo_change,
        ),
        Row(
            "restore-version",
            tr("Restore a &version"),
            "",
            "history",
            tr("Take the text of the version that is compared with"),
            to.restore_version,
        ),
        Row("forget-timeline", tr("Delete the ti&meline…"), "", "", tr("Delete all kept versions"), to.forget_timeline),
        Row("summary", tr("&Edit summary"), "Ctrl+Alt+E", "", tr("Say what you changed, and why"), to.write_summary),
        Row(
            "remind", tr("Remind of the s&ummary"), "", "", tr("Tell when a save has no summary"), to.set_reminder, True
        ),
    ]


def _help(do: Commands) -> list[Row]:
    return [
        Row("help", tr("&Welcome"), "F1", "help", tr("Show the welcome page"), lambda: do.view.show_help("welcome")),
        Row(
            "cheat-sheet",
            tr("&Cheat sheet"),
            "",
            "",
            tr("Wikitext at a glance"),
            lambda: do.view.show_help("cheatsheet"),
        ),
        Row(
            "network",
            tr("&Network"),
            "",
            "",
            tr("Which hosts are contacted, and why"),
            lambda: do.view.show_help("network"),
        ),
        Row("about", tr("&About Wikiwright"), "", "", tr("Version and licence"), do.view.about),
    ]


def _formatting(text: TextCommands, name: str) -> Callable[[], None]:
    return lambda: text.format(name)


def _level(text: TextCommands, level: int) -> Callable[[], None]:
    return lambda: text.heading(level)


_PARTS = (_file, _edit, _finding, _writing, _inserting, _going, _changes, _tool, _setting_up, _view, _looking, _help)
