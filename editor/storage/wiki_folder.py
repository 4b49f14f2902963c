"""A folder of a local wiki: its pages, templates and files, by what they are called."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from editor.storage.file import SUFFIXES

MOST = 20_000
"""Entries looked at; a folder that holds more is shown in part."""

_FILES = frozenset(
    (*(".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"), *(".pdf", ".djvu"))
) | frozenset((".flac", ".mid", ".mp3", ".mp4", ".oga", ".ogg", ".ogv", ".opus", ".wav", ".webm"))
_TEMPLATES = ("template:", "module:")
_TEMPLATE_FOLDER = "templates"


class Entry(NamedTuple):
    """A file of the folder, and the title it stands for, such as ``Template:Box``."""

    title: str
    path: Path


class WikiFolder(NamedTuple):
    """What a folder holds, each part in the order of its titles.

    Attributes:
        root: The folder.
        pages: Articles, and pages of all namespaces but templates.
        templates: Templates and modules: named so, or in a folder ``templates``.
        files: Pictures, sounds, videos and books.
        whole: Nothing was left out for want of room.
    """

    root: Path
    pages: tuple[Entry, ...] = ()
    templates: tuple[Entry, ...] = ()
    files: tuple[Entry, ...] = ()
    whole: bool = True


def read_folder(root: Path) -> WikiFolder:
    """Look through a folder and those in it; hidden ones, and what cannot be looked into, are left alone."""
    parts: dict[str, list[Entry]] = {"pages": [], "templates": [], "files": []}
    count = 0
    for path in _walk(root):
        count += 1
        if count > MOST:
            break
        suffix = path.suffix.lower()
        if suffix in _FILES:
            parts["files"].append(Entry(_title(path.name), path))
        elif suffix in SUFFIXES:
            title = _title(path.stem)
            template = title.lower().startswith(_TEMPLATES) or path.parent.name.lower() == _TEMPLATE_FOLDER
            parts["templates" if template else "pages"].append(Entry(title, path))
    ordered = {
        name: tuple(sorted(entries, key=lambda it: (it.title.casefold(), it.path))) for name, entries in parts.items()
    }
    return WikiFolder(root, whole=count <= MOST, **ordered)


def _walk(root: Path) -> Iterator[Path]:
    """Yield the files below a folder, those nearest to it first, links to folders not followed."""
    waiting = [root]
    while waiting:
        below: list[Path] = []
        for folder in waiting:
            try:
                with os.scandir(folder) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError:  # gone, or not ours to read
                continue
            for entry in listed:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    below.append(Path(entry.path))
                else:
                    yield Path(entry.path)
        waiting = below


def _title(name: str) -> str:
    return unquote(name).replace("_", " ")
