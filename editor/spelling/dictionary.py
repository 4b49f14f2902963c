"""Which words a language knows: hunspell dictionaries, looked up lazily and remembered.

English is read as one language: the American dictionary that comes with the binding, the British one where the
system has it, British forms of American words (`editor.spelling.variety`), and the words of the frequency list.
Other languages come from the folders where systems and users keep ``xx_YY.aff`` and ``xx_YY.dic``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import import_module, resources
from pathlib import Path
from string import ascii_lowercase
from typing import Protocol

import platformdirs

from editor.spelling import frequency, misspelling, variety
from editor.spelling.slip import one_slip

_MOST = 5  # corrections
ENGLISH = ("en_US", "en_GB")


class Speller(Protocol):
    """What a binding to hunspell offers."""

    def spell(self, word: str) -> bool:
        """Tell whether the dictionary holds `word`."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return corrections; tens of milliseconds, and it holds the interpreter's lock."""


def own_folder() -> Path:
    """Return the folder in which the user keeps language packs for this program; it need not exist."""
    return platformdirs.user_data_path("wikiwright", appauthor=False) / "dictionaries"


def folders(own: Path | None = None) -> list[Path]:
    """Return the existing folders that may hold hunspell dictionaries, the user's own first.

    Args:
        own: The folder in which the user keeps language packs.
    """
    places = [own] if own is not None else []
    if sys.platform == "darwin":
        places += [Path.home() / "Library/Spelling", Path("/Library/Spelling")]
    elif sys.platform != "win32":
        data = os.environ.get("XDG_DATA_HOME", "")
        places += [
            Path(data) / "hunspell" if data else Path.home() / ".local/share/hunspell",
            Path("/usr/local/share/hunspell"),
            Path("/usr/share/hunspell"),
            Path("/usr/share/myspell/dicts"),
        ]
    return [place for place in places if place.is_dir()]


def installed(own: Path | None = None) -> dict[str, Path]:
    """Return the dictionaries found, by name (``de_DE``), each with the folder it lies in."""
    found: dict[str, Path] = {}
    bundled = Path(str(resources.files("hunspell"))) / "dictionaries"
    for folder in [*folders(own), bundled]:
        for path in sorted(folder.glob("*.dic")):
            if path.with_suffix(".aff").is_file():
                found.setdefault(path.stem, folder)
    return found


def _open(name: str, folder: Path) -> Speller:
    speller: Speller = import_module("hunspell").Hunspell(name, hunspell_data_dir=str(folder))
    return speller


class Dictionary:
    """The words of one language.

    Args:
        spellers: Asked one after the other; their words may stand in any encoding.
        english: The English word lists and British forms count too.
        words: Words to take as known besides, e.g. the user's own.
    """

    def __init__(self, spellers: Iterable[Speller], english: bool = False, words: Iterable[str] = ()) -> None:
        self._spellers = tuple(spellers)
        self._english = english
        self._words = frozenset(words)
        self._known: dict[str, bool] = {}
        self._held: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Tell whether `word` is a word, as written or (with a capital) in lower case."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._look_up(word)
        return known

    def has(self, word: str) -> bool:
        """Tell whether a hunspell dictionary itself holds `word` as written."""
        held = self._held.get(word)
        if held is None:
            held = self._held[word] = any(_spells(speller, word) for speller in self._spellers)
        return held

    def corrections(self, word: str) -> tuple[str, ...]:
        """Return the words of the dictionary one slip away from `word`, those with its first letter first."""
        letters = "".join(sorted({*ascii_lowercase, *word.lower()}))
        found = {form for form in one_slip(word, letters) if len(form) > 1 and self.has(form)}
        return tuple(sorted(found, key=lambda form: (form[0] != word[0], -len(form), form)))[:_MOST]

    def _look_up(self, word: str) -> bool:
        if word in self._words or self.has(word):
            return True
        lower = word.lower()
        if lower in self._words:
            return True
        return self._english and (
            (lower in frequency.counts() and lower not in misspelling.listed())
            or any(self.has(form) for form in variety.american(lower))
        )


def _spells(speller: Speller, word: str) -> bool:
    try:
        return speller.spell(word)
    except UnicodeEncodeError:  # a dictionary in an old encoding cannot hold such a word
        return False


@cache
def english() -> Dictionary:
    """Return the English dictionary; the first call reads it, in about 0.1 s."""
    found = installed()
    return Dictionary([_open(name, found[name]) for name in ENGLISH if name in found], english=True)


def of_language(code: str, own: Path | None = None) -> Dictionary | None:
    """Return the dictionary of a language code such as ``de`` or ``pt-br``, or None where none is installed."""
    code = code.replace("-", "_").lower()
    if code.partition("_")[0] == "en":
        return english()
    return _of(code, own if own is not None else own_folder())


@lru_cache(maxsize=32)
def _of(code: str, own: Path) -> Dictionary | None:
    found = installed(own)
    names = [name for name in found if name.lower() == code] or [
        name for name in found if name.lower().partition("_")[0] == code.partition("_")[0]
    ]
    return Dictionary([_open(name, found[name]) for name in names[:1]]) if names else None
