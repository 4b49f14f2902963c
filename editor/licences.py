"""Whose works are in the program, and on which terms: what installed distributions say of themselves, and more.

Distributions are those that the program's own metadata requires, and what these require, as far as they are there. What
they do not tell (Qt, Chromium, word lists) stands in ``resources/licences/components.toml``. A package adds to the
folder ``system`` there the notices of the libraries that it took from the machine it was built on.
"""

from __future__ import annotations

import platform
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.metadata import distributions as _all_in
from typing import Any, NamedTuple

from editor import resources

PROGRAM = "wikiwright"
_FOLDER = "licences"
_EXTRA = re.compile(r"\bextra\s*==")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_NOTICE = re.compile(r"\.dist-info/(?:.*/)?[^/]*(?:licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


class Component(NamedTuple):
    """A work that is in the program: its name, version (may be ""), licence, where it is from, and the terms."""

    name: str
    version: str
    licence: str
    origin: str
    text: str


def components() -> list[Component]:
    """Return all works that are in the program, the program itself first, the others by name.

    Raises:
        PackageNotFoundError: When the program was never installed, so that nobody knows what it requires.
    """
    there = {_key(name): distribution(name) for name in distributions()}
    entries = [entry for entry in _entries() if _holds(entry, there)]
    spoken_for = {_key(name) for entry in entries if not entry.get("keeps") for name in entry["for"]}
    own = _of_distribution(there[PROGRAM])
    found = [_of_distribution(there[key]) for key in there if key not in spoken_for | {PROGRAM}]
    found += [_of_entry(entry, there) for entry in entries]
    found += _of_system()
    return [own, *sorted(found, key=lambda component: component.name.lower())]


def distributions() -> list[str]:
    """Return the names of the distributions that the program needs and that are there, itself included."""
    if _is_packaged():  # what lies there is what was needed; some that only brought others are not
        return sorted(
            (each.metadata["Name"] for each in _all_in(path=[str(getattr(sys, "_MEIPASS", ""))])), key=str.lower
        )
    wanted, found = [PROGRAM], dict[str, str]()
    while wanted:
        name = wanted.pop()
        if _key(name) in found:
            continue
        try:
            one = distribution(name)
        except PackageNotFoundError:
            if name == PROGRAM:
                raise
            continue  # for another system
        found[_key(name)] = one.metadata["Name"]
        wanted += [_required(line) for line in one.requires or () if not _EXTRA.search(line)]
    return sorted(found.values(), key=str.lower)


def _is_packaged() -> bool:
    return hasattr(sys, "_MEIPASS")


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _required(line: str) -> str:
    match = _NAME.match(line)
    assert match is not None, line
    return match[0]


def _entries() -> list[dict[str, Any]]:
    table = tomllib.loads(resources.text(_FOLDER, "components.toml"))
    entries: list[dict[str, Any]] = table["component"]
    return entries


def _holds(entry: dict[str, Any], there: dict[str, Distribution]) -> bool:
    return any(_key(name) in there for name in entry["for"]) and (_is_packaged() or not entry.get("packaged"))


def _of_entry(entry: dict[str, Any], there: dict[str, Distribution]) -> Component:
    first = next(there[_key(name)] for name in entry["for"] if _key(name) in there)
    texts = [resources.text(_FOLDER, name) for name in entry.get("texts", ())] or _texts(first)
    return Component(entry["name"], _version(entry, first), entry["licence"], entry["origin"], _joined(texts))


def _version(entry: dict[str, Any], first: Distribution) -> str:
    if entry["name"] == "Python":
        return platform.python_version()
    return first.version if entry["name"] == "Qt" or not entry.get("keeps") else ""


def _of_distribution(there: Distribution) -> Component:
    licence = _field(there, "License-Expression") or _field(there, "License") or _classified(there)
    addresses = [line.partition(",")[2].strip() for line in there.metadata.get_all("Project-URL") or ()]
    origin = _field(there, "Home-page") or next(iter(addresses), "")
    return Component(there.metadata["Name"], there.version, licence.splitlines()[0], origin, _joined(_texts(there)))


def _field(there: Distribution, name: str) -> str:
    return next(iter(there.metadata.get_all(name) or ()), "")


def _classified(there: Distribution) -> str:
    lines = [line for line in there.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return lines[-1].rpartition("::")[2].strip() if lines else "see the text"


def notices(there: Distribution) -> list[str]:
    """Return the names of the files with the terms of a distribution, within the folder of its metadata."""
    names = [file.as_posix() for file in there.files or ()]
    return [name.partition(".dist-info/")[2] for name in names if _NOTICE.search(name)]


def _texts(there: Distribution) -> list[str]:
    return [there.read_text(name) or "" for name in notices(there)]


def _of_system() -> Iterator[Component]:
    folder = resources.path(_FOLDER, "system")
    for path in sorted(folder.glob("*.txt")) if folder.is_dir() else ():
        name, _, version = path.stem.partition("_")
        yield Component(name, version, "see the text", "the system that the package was built on",
                        path.read_text(encoding="utf-8"))  # fmt: skip


def _joined(texts: list[str]) -> str:
    return "\n\n".join(text.strip("\n") for text in texts)
