"""Known misspellings: codespell's dictionary, read as data.

Only the data file (CC BY-SA 3.0) is read; codespell's code is never imported. The package carries file and licence.
Source: https://github.com/codespell-project/codespell
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path


@cache
def listed() -> Mapping[str, str]:
    """Return misspellings in lower case, each with its corrections as the file writes them."""
    table: dict[str, str] = {}
    for line in _file().splitlines():
        wrong, arrow, right = line.partition("->")
        if arrow:
            table[wrong] = right
    return table


def _file() -> str:
    spec = find_spec("codespell_lib")  # finds the package without running it
    # Packages for users hold the folder with its data alone.
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    if not folders:
        raise FileNotFoundError("codespell's dictionary is not installed")
    return Path(folders[0], "data", "dictionary.txt").read_text(encoding="utf-8")


def corrections(word: str) -> tuple[str, ...]:
    """Return what a known misspelling is meant to be, in the case of `word`; () if it is not listed."""
    entry = listed().get(word.lower())
    if entry is None:
        return ()
    choices = entry.split(",") if "," in entry else [entry]
    # Behind the last comma stands a reason for not correcting by machine, or nothing.
    kept = choices[:-1] if len(choices) > 1 else choices
    return tuple(in_case_of(word, choice.strip()) for choice in kept if choice.strip())


def in_case_of(model: str, word: str) -> str:
    """Return `word` written as `model` is: in capitals, with a capital, or as it is."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    if model[:1].isupper():
        return word[:1].upper() + word[1:]
    return word
