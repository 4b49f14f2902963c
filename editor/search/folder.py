"""The articles of a folder."""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterator
from pathlib import Path

from editor.errors import FileError
from editor.search.messages import Folder
from editor.storage import file
from editor.wording import say

PATTERNS = tuple(sorted(f"*{suffix}" for suffix in file.SUFFIXES))
"""The names of files that are taken for articles."""

_PEEK = 4096  # bytes; a text has no zero byte among them


def article_paths(folder: Folder) -> Iterator[Path]:
    """Yield the files below a folder whose names fit, in the order of their names; hidden ones are passed over.

    Links to folders are not followed: they may lead round in a circle.
    """
    for where, folders, names in os.walk(folder.path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name_fits(folder.patterns, name):
                yield Path(where, name)


def name_fits(patterns: tuple[str, ...], name: str) -> bool:
    """Tell whether a file's name is one of an article, whatever its capitals."""
    return any(fnmatch.fnmatchcase(name.lower(), pattern.lower()) for pattern in patterns)


def load_article(path: Path) -> file.LoadedFile:
    """Read an article to be searched.

    Raises:
        FileError: When it cannot be read, is too large, or is no text.
    """
    try:
        with path.open("rb") as opened:
            binary = b"\0" in opened.read(_PEEK)
    except OSError:
        binary = False  # what is wrong with it is told by loading it
    if binary:
        raise FileError(say("{file} is no text.", file=path.name), path)
    return file.load(path)
