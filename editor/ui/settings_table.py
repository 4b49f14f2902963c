"""Every setting: declared once, and the dialog, its search and the defaults are made from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TypeVar

from editor.errors import EditorError
from editor.storage.category_names import read_list
from editor.ui import translation
from editor.ui.timeline import MINUTES
from editor.ui.translation import shown
from editor.wikitext.site import load_site
from editor.wording import Wording, say

Value = str | int | bool | list[str]

WIKI, WRITING, LOOKS = say("Wiki"), say("Writing and spelling"), say("Looks")
SHORTCUTS, FILES = say("Shortcuts"), say("Files and drafts")
PAGES: tuple[Wording, ...] = (WIKI, WRITING, LOOKS, SHORTCUTS, FILES)
"""Of the dialog, in order."""


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
    page: Wording
    title: str
    why: str
    default: Value = ""


SettingOf = TypeVar("SettingOf", bound=Setting)


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
    verb: str = say("Remove")
    empty: str = say("Nothing yet.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortcutsSetting(Setting):
    """The keys of all commands."""


def _folder(path: Path) -> None:
    if not path.is_dir():
        raise EditorError(say("There is no folder {path}.", path=str(path)))


_WIKI: tuple[Setting, ...] = (
    PathSetting(
        name="site",
        page=WIKI,
        title=say("Site profile"),
        why=say(
            "Says what your wiki knows and wants: namespaces, tags, spelling. Without one an English MediaWiki is "
            "assumed."
        ),
        folder=False,
        check=load_site,
        kind=say("Site profiles (*.json)"),
    ),
    PathSetting(
        name="templates",
        page=WIKI,
        title=say("Templates folder"),
        why=say("Holds files named Template%3AName.wikitext. Without one they are looked for beside the article."),
        folder=True,
        check=_folder,
    ),
    PathSetting(
        name="categories",
        page=WIKI,
        title=say("List of categories"),
        why=say("One name a line, offered while you type one. Those of the articles beside this one are offered too."),
        folder=False,
        check=read_list,
        kind=say("Text files (*.txt *.wiki *.wikitext);;All files (*)"),
    ),
)
_WRITING: tuple[Setting, ...] = (
    FlagSetting(
        name="tab writes",
        page=WRITING,
        title=say("Tab key"),
        why=say("In a wiki’s own edit box it leaves the text, and so it does here. F6 leaves it in any case."),
        default=False,
        label=say("Tab writes a tab"),
    ),
    ListSetting(
        name="words",
        page=WRITING,
        title=say("Your dictionary"),
        why=say("Words that are right in every article, whatever the spelling rules say."),
        add=say("Add a word"),
        empty=say("No words yet. The menu of a typo adds one, too."),
    ),
    ListSetting(
        name="ignored here",
        page=WRITING,
        title=say("Ignored on this page"),
        why=say("Problems that you do not want to see in the present article."),
        verb=say("Show again"),
        empty=say("Nothing is ignored on this page."),
    ),
    ListSetting(
        name="ignored",
        page=WRITING,
        title=say("Ignored on every page"),
        why=say("Problems that you do not want to see on any page of this wiki."),
        verb=say("Show again"),
        empty=say("Nothing is ignored everywhere."),
    ),
)
_LOOKS: tuple[Setting, ...] = (
    ChoiceSetting(
        name=translation.SETTING,
        page=LOOKS,
        title=say("Language"),
        why=say("Of menus, panels and messages. It holds from the next start."),
        default=translation.SYSTEM,
        choices=((translation.SYSTEM, say("As the system")), *translation.LANGUAGES.items()),
    ),
    ChoiceSetting(
        name="theme",
        page=LOOKS,
        title=say("Theme"),
        why=say("Dark ink on light paper, light ink on dark, or as the system has it."),
        default="system",
        choices=(
            ("system", say("As the system")),
            ("light", say("Light")),
            ("dark", say("Dark")),
            ("contrast", say("High contrast")),
        ),
    ),
    FontSetting(
        name="source font",
        page=LOOKS,
        title=say("Font of the source"),
        why=say("Letters of one width keep tables and lists in line."),
        fixed=True,
        usual=say("The system’s"),
    ),
    NumberSetting(
        name="source size",
        page=LOOKS,
        title=say("Size of the source"),
        why=say("Of its letters at the usual zoom."),
        default=11,
        low=6,
        high=36,
        unit=" pt",
    ),
    NumberSetting(
        name="zoom",
        page=LOOKS,
        title=say("Zoom of the source"),
        why=say("Points above or below its size. Ctrl with the wheel over the source changes it, too."),
        default=0,
        low=-5,
        high=20,
        unit=" pt",
    ),
    FontSetting(
        name="preview font",
        page=LOOKS,
        title=say("Font of the preview"),
        why=say("For running text; headings keep theirs."),
        fixed=False,
        usual=say("The skin’s"),
    ),
    NumberSetting(
        name="preview size",
        page=LOOKS,
        title=say("Size of the preview"),
        why=say("Of running text at a zoom of 100 %; all else on the page grows with it."),
        default=16,
        low=9,
        high=40,
        unit=" px",
    ),
    NumberSetting(
        name="preview zoom",
        page=LOOKS,
        title=say("Zoom of the preview"),
        why=say("Ctrl with the wheel over the preview changes it, too."),
        default=100,
        low=30,
        high=400,
        step=10,
        unit=" %",
    ),
    FlagSetting(
        name="wrap",
        page=LOOKS,
        title=say("Wrap lines"),
        why=say("Long lines of the source run on beyond its edge, or go on in the next row."),
        default=True,
        label=say("Break long lines at the edge"),
    ),
    FlagSetting(
        name="preview",
        page=LOOKS,
        title=say("Preview"),
        why=say("The article as readers will see it, beside its source."),
        default=True,
        label=say("Show the preview"),
    ),
)
_REST: tuple[Setting, ...] = (
    ShortcutsSetting(
        name="shortcuts",
        page=SHORTCUTS,
        title=say("Shortcuts"),
        why=say("Choose a command, then press the keys that you want for it."),
    ),
    FlagSetting(
        name="session",
        page=FILES,
        title=say("At the start"),
        why=say("What was never saved comes back in any case."),
        default=True,
        label=say("Open what was open last"),
    ),
    PathSetting(
        name="folder",
        page=FILES,
        title=say("Folder"),
        why=say("What the Folder panel and Quick open list; without one, the folder of the article in view."),
        folder=True,
        check=lambda path: None,
    ),
    FlagSetting(
        name="remind of summary",
        page=FILES,
        title=say("Edit summary"),
        why=say("A bar offers a draft of it after the save."),
        default=True,
        label=say("Remind of an empty summary"),
    ),
    NumberSetting(
        name="snapshot minutes",
        page=FILES,
        title=say("Timeline"),
        why=say(
            "Minutes of changes from one snapshot to the next; every save makes one, too. Holds from the next start."
        ),
        default=MINUTES,
        low=1,
        high=120,
        unit=" min",
    ),
    ListSetting(
        name="recent_files",
        page=FILES,
        title=say("Recent files"),
        why=say("Offered on the welcome page and in the menu File. The files themselves stay as they are."),
        empty=say("Nothing yet. What you open is listed here."),
    ),
)

SETTINGS: tuple[Setting, ...] = (*_WIKI, *_WRITING, *_LOOKS, *_REST)


def in_language(setting: SettingOf) -> SettingOf:
    """Return a setting with its words in the language of the window."""
    words = {each.name: getattr(setting, each.name) for each in fields(setting)}
    words = {name: shown(text) for name, text in words.items() if isinstance(text, Wording)}
    if isinstance(setting, ChoiceSetting):
        words["choices"] = tuple((name, shown(text)) for name, text in setting.choices)
    return replace(setting, **words)


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
