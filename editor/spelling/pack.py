"""Language packs: the dictionaries found, each with the file that says on which terms it may be used."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from editor.spelling.dictionary import installed

_TERMS = ("licen", "copy", "readme")  # what such a file is called, the most telling name first
_TEXTS = frozenset({"", ".txt", ".md"})


class Pack(NamedTuple):
    """A dictionary: its name (``de_DE``), its folder, and its licence or read-me beside it, if there is one."""

    name: str
    folder: Path
    terms: Path | None


def packs(own: Path) -> list[Pack]:
    """Return the dictionaries that the program finds, sorted by name.

    Args:
        own: The folder in which the user keeps language packs.
    """
    return [Pack(name, folder, _terms(name, folder)) for name, folder in sorted(installed(own).items())]


def _terms(name: str, folder: Path) -> Path | None:
    """Return the file about a dictionary: one that bears its name or its language's, or else one about all."""
    marks = (name.lower(), name.partition("_")[0].lower())
    rated: list[tuple[int, int, Path]] = []
    for path in sorted(folder.iterdir()):
        stem = path.stem.lower()
        kind = next((at for at, term in enumerate(_TERMS) if term in stem), len(_TERMS))
        words = stem.replace("-", "_").split("_")
        rank = 0 if marks[0] in stem else 1 if marks[1] in words else 2
        is_text = path.suffix.lower() in _TEXTS and path.is_file()
        if is_text and (kind < len(_TERMS) or rank == 0) and (rank < 2 or not _names_another(words)):
            rated.append((rank, kind, path))
    return min(rated)[2] if rated else None


def _names_another(words: list[str]) -> bool:
    """Tell whether the name of a file bears a code of another language: ``README_de_DE``."""
    return any(len(word) == 2 for word in words)
