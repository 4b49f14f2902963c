"""Whose each file in the bundle is: nothing goes in that `editor.licences` would not tell of."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

from editor import licences
from resources.installer.configuration import ON_LINUX, ROOT
from resources.installer.trimming import Entry

SYSTEM = "resources/licences/system"
INDEX = "system.json"
"""In the working folder: libraries of the machine that are in the bundle, each with the file of its notice."""
_TOOL = "pyinstaller"


class UnknownOriginError(Exception):
    """A file is about to go into the package of which nobody knows whose it is."""


def provenance(entries: Iterable[Entry], work: Path) -> list[Entry]:
    """Return the metadata of all distributions that the files are from, and the notices of the machine's libraries.

    Args:
        entries: All that goes into the bundle.
        work: A folder for what has to be written.

    Raises:
        UnknownOriginError: When a file is of a distribution that the program does not require, or of nobody known.
    """
    owners = _owners()
    names, system, unknown = {licences.PROGRAM, _TOOL}, {}, []
    for place, source, kind in entries:
        path = Path(source)
        if kind == "SYMLINK" or not source or source in ("-", ".") or path.is_relative_to(ROOT / "editor"):
            continue
        owner = owners.get(path)
        if owner is not None:
            names.add(owner)
        elif not (path.is_relative_to(work) or path.is_relative_to(ROOT / "resources") or _is_pythons(path)):
            package = _package(path)
            if package is None:
                unknown.append(f"{place} from {source}")
            else:
                system[place] = package
    if unknown:
        raise UnknownOriginError("\n".join(["Nobody knows whose these are:", *unknown]))
    return [*_metadata(names, work), *_notices(system, work)]


def _owners() -> dict[Path, str]:
    found: dict[Path, str] = {}
    for name in [*licences.distributions(), _TOOL, "pyinstaller-hooks-contrib"]:
        there = distribution(name)
        for file in there.files or ():
            found[Path(str(there.locate_file(file))).absolute()] = name
    return {Path(*_resolved(path.parts)): name for path, name in found.items()}


def _resolved(parts: tuple[str, ...]) -> list[str]:
    kept: list[str] = []
    for part in parts:
        if part == "..":
            kept.pop()
        else:
            kept.append(part)
    return kept


def _is_pythons(path: Path) -> bool:
    """Tell whether a file came with the interpreter, whose licence covers it."""
    libraries = [Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib")]
    if any(path.is_relative_to(folder) and "site-packages" not in path.parts for folder in libraries):
        return True
    if ON_LINUX:
        return path.name.startswith("libpython")
    return path.is_relative_to(sys.base_prefix)


def _package(path: Path) -> tuple[str, str] | None:
    """Return the Debian package that a file of the machine is from, and its version."""
    if shutil.which("dpkg-query") is None:
        return None
    real = path.resolve()
    for name in (real, Path("/usr", *real.parts[1:]), Path("/", *real.parts[2:])):
        found = subprocess.run(["dpkg-query", "-S", str(name)], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            package = found.stdout.partition(":")[0]
            version = subprocess.run(
                ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False
            )
            return package, version.stdout.split()[0]
    return None


def _metadata(names: set[str], work: Path) -> list[Entry]:
    entries: list[Entry] = []
    for name in sorted(names):
        there = distribution(name)
        for file, text in _told(there):
            path = work / "metadata" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            entries.append((file, str(path), "DATA"))
    return entries


def _told(there: Distribution) -> list[tuple[str, str]]:
    """Return what tells name, version and terms; nothing of where it was installed from, or its many other files."""
    name = f"{there.metadata['Name'].replace('-', '_')}-{there.version}.dist-info"
    files = ["METADATA", *licences.notices(there)]
    found = [(f"{name}/{file}", there.read_text(file) or "") for file in files]
    record = "".join(f"{file},,\n" for file, _ in found)
    return [*found, (f"{name}/RECORD", record)]


def _notices(system: dict[str, tuple[str, str]], work: Path) -> list[Entry]:
    files = {place: f"{package}_{version.replace(':', '.')}.txt" for place, (package, version) in system.items()}
    work.mkdir(parents=True, exist_ok=True)
    (work / INDEX).write_text(json.dumps(files, indent=1, sort_keys=True), encoding="utf-8")
    found = {
        (f"{SYSTEM}/{file}", f"/usr/share/doc/{system[place][0]}/copyright", "DATA") for place, file in files.items()
    }
    return sorted(found)
