"""Every setting: declared once, and the dialog, its search and the defaults are made from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from editor.errors import EditorError
from editor.storage.category_names import read_list
from editor.ui import translation
from editor.ui.timeline import MINUTES
from editor.wikitext.site import load_site

Value = str | int | bool | list[str]
Page = Literal["Wiki", "Writing and spelling", "Looks", "Shortcuts", "Files and drafts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What can be set.

    Attributes:
        name: In the settings file.
        page: Of the dialog.
        title: What it is.
        why: What it does, and what holds without it.
        default: What holds as long as nobody chooses.
    """

    name: str
    page: Page
    title: str
    why: str
    default: Value = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PathSetting(Setting):
    """A file or a folder, "" for none.

    Attributes:
        folder: It is a folder.
        check: Reads it; raises `EditorError` where it will not do.
        kind: Of file, for the file dialog.
    """

    folder: bool
    check: Callable[[Path], object]
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceSetting(Setting):
    """One of a few: what is kept, and its words."""

    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagSetting(Setting):
    """On or off.

    Attributes:
        label: What is so when it is on.
    """

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSetting(Setting):
    """A whole number between two.

    Attributes:
        low: The least.
        high: The most.
        unit: Shown behind it.
    """

    low: int
    high: int
    step: int = 1
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FontSetting(Setting):
    """The name of a family of fonts, "" for the usual one.

    Attributes:
        fixed: Only those whose letters are all of one width are offered.
        usual: What "" is called.
    """

    fixed: bool
    usual: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSetting(Setting):
    """Entries that can be taken out, and put in where `add` says what is to be typed.

    Attributes:
        add: The placeholder of the field; "" where nothing can be added by hand.
        verb: What taking an entry out is called.
        empty: Said where there are none.
    """

    add: str = ""
    verb: str = "Remove"
    empty: str = "Nothing yet."


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortcutsSetting(Setting):
    """The keys of all commands."""


def _folder(path: Path) -> None:
    if not path.is_dir():
        raise EditorError(f"There is no folder {path}.")


_WIKI: tuple[Setting, ...] = (
    PathSetting(
        name="site",
        page="Wiki",
        title="Site profile",
        why="Says what your wiki knows and wants: namespaces, tags, spelling. Without one an English MediaWiki is "
        "assumed.",
        folder=False,
        check=load_site,
        kind="Site profiles (*.json)",
    ),
    PathSetting(
        name="templates",
        page="Wiki",
        title="Templates folder",
        why="Holds files named Template%3AName.wikitext. Without one they are looked for beside the article.",
        folder=True,
        check=_folder,
    ),
    PathSetting(
        name="categories",
        page="Wiki",
        title="List of categories",
        why="One name a line, offered while you type one. Those of the articles beside this one are offered too.",
        folder=False,
        check=read_list,
        kind="Text files (*.txt *.wiki *.wikitext);;All files (*)",
    ),
)
_WRITING: tuple[Setting, ...] = (
    FlagSetting(
        name="tab writes",
        page="Writing and spelling",
        title="Tab key",
        why="In a wiki’s own edit box it leaves the text, and so it does here. F6 leaves it in any case.",
        default=False,
        label="Tab writes a tab",
    ),
    ListSetting(
        name="words",
        page="Writing and spelling",
        title="Your dictionary",
        why="Words that are right in every article, whatever the spelling rules say.",
        add="Add a word",
        empty="No words yet. The menu of a typo adds one, too.",
    ),
    ListSetting(
        name="ignored here",
        page="Writing and spelling",
        title="Ignored on this page",
        why="Problems that you do not want to see in the present article.",
        verb="Show again",
        empty="Nothing is ignored on this page.",
    ),
    ListSetting(
        name="ignored",
        page="Writing and spelling",
        title="Ignored on every page",
        why="Problems that you do not want to see on any page of this wiki.",
        verb="Show again",
        empty="Nothing is ignored everywhere.",
    ),
)
_LOOKS: tuple[Setting, ...] = (
    ChoiceSetting(
        name=translation.SETTING,
        page="Looks",
        title="Language",
        why="Of menus, panels and messages. It holds from the next start.",
        default=translation.SYSTEM,
        choices=((translation.SYSTEM, "As the system"), *translation.LANGUAGES.items()),
    ),
    ChoiceSetting(
        name="theme",
        page="Looks",
        title="Theme",
        why="Dark ink on light paper, light ink on dark, or as the system has it.",
        default="system",
        choices=(
            ("system", "As the system"),
            ("light", "Light"),
            ("dark", "Dark"),
            ("contrast", "High contrast"),
        ),
    ),
    FontSetting(
        name="source font",
        page="Looks",
        title="Font of the source",
        why="Letters of one width keep tables and lists in line.",
        fixed=True,
        usual="The system’s",
    ),
    NumberSetting(
        name="source size",
        page="Looks",
        title="Size of the source",
        why="Of its letters at the usual zoom.",
        default=11,
        low=6,
        high=36,
        unit=" pt",
    ),
    NumberSetting(
        name="zoom",
        page="Looks",
        title="Zoom of the source",
        why="Points above or below its size. Ctrl with the wheel over the source changes it, too.",
        default=0,
        low=-5,
        high=20,
        unit=" pt",
    ),
    FontSetting(
        name="preview font",
        page="Looks",
        title="Font of the preview",
        why="For running text; headings keep theirs.",
        fixed=False,
        usual="The skin’s",
    ),
    NumberSetting(
        name="preview size",
        page="Looks",
        title="Size of the preview",
        why="Of running text at a zoom of 100 %; all else on the page grows with it.",
        default=16,
        low=9,
        high=40,
        unit=" px",
    ),
    NumberSetting(
        name="preview zoom",
        page="Looks",
        title="Zoom of the preview",
        why="Ctrl with the wheel over the preview changes it, too.",
        default=100,
        low=30,
        high=400,
        step=10,
        unit=" %",
    ),
    FlagSetting(
        name="wrap",
        page="Looks",
        title="Wrap lines",
        why="Long lines of the source run on beyond its edge, or go on in the next row.",
        default=True,
        label="Break long lines at the edge",
    ),
    FlagSetting(
        name="preview",
        page="Looks",
        title="Preview",
        why="The article as readers will see it, beside its source.",
        default=True,
        label="Show the preview",
    ),
)
_REST: tuple[Setting, ...] = (
    ShortcutsSetting(
        name="shortcuts",
        page="Shortcuts",
        title="Shortcuts",
        why="Choose a command, then press the keys that you want for it.",
    ),
    FlagSetting(
        name="session",
        page="Files and drafts",
        title="At the start",
        why="What was never saved comes back in any case.",
        default=True,
        label="Open what was open last",
    ),
    PathSetting(
        name="folder",
        page="Files and drafts",
        title="Folder",
        why="What the Folder panel and Quick open list; without one, the folder of the article in view.",
        folder=True,
        check=lambda path: None,
    ),
    FlagSetting(
        name="remind of summary",
        page="Files and drafts",
        title="Edit summary",
        why="A bar offers a draft of it after the save.",
        default=True,
        label="Remind of an empty summary",
    ),
    NumberSetting(
        name="snapshot minutes",
        page="Files and drafts",
        title="Timeline",
        why="Minutes of changes from one snapshot to the next; every save makes one, too. Holds from the next start.",
        default=MINUTES,
        low=1,
        high=120,
        unit=" min",
    ),
    ListSetting(
        name="recent_files",
        page="Files and drafts",
        title="Recent files",
        why="Offered on the welcome page and in the menu File. The files themselves stay as they are.",
        empty="Nothing yet. What you open is listed here.",
    ),
)

SETTINGS: tuple[Setting, ...] = (*_WIKI, *_WRITING, *_LOOKS, *_REST)

PAGES: tuple[Page, ...] = ("Wiki", "Writing and spelling", "Looks", "Shortcuts", "Files and drafts")
"""In the order of the dialog."""


def setting(name: str) -> Setting:
    """Return a setting by its name."""
    return next(each for each in SETTINGS if each.name == name)


def default(name: str) -> Value:
    """Return what holds as long as nobody chooses."""
    return setting(name).default


def default_number(name: str) -> int:
    """Return the number that holds as long as nobody chooses."""
    value = default(name)
    assert isinstance(value, int)
    return value
