"""What goes into the bundle: of Qt the wanted plugins, and the libraries that something in the bundle needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from resources.installer.configuration import ON_LINUX, ROOT, configuration

Entry = tuple[str, str, str]
"""As PyInstaller lists files: where it goes, where it is from, its kind."""

_QT = re.compile(r"^PySide6/(?:Qt/)?(plugins|qml|translations|resources|libexec|lib)/(.+)$")
_MODULE = re.compile(r"\.(abi3|cpython-[^/]*)\.(so|pyd)$|\.pyd$")
_FRAMEWORK = re.compile(r"^PySide6/Qt/lib/(\w+)\.framework/")
_SYMLINK = "SYMLINK"


def data() -> list[Entry]:
    """Return the program's own resources, and the files of distributions of which no code is taken."""
    own = ROOT / "resources"
    entries = [
        (f"resources/{path.relative_to(own).as_posix()}", str(path), "DATA")
        for path in sorted(own.rglob("*"))
        if path.is_file() and path.relative_to(own).parts[0] not in ("installer", "__pycache__")
    ]
    for pattern in configuration()["bundle"]["data"]:
        package, _, rest = pattern.partition("/")
        entries += [(f"{package}/{rel}", str(path), "DATA") for rel, path in _files(package, rest)]
    return entries


def _files(package: str, pattern: str) -> list[tuple[str, Path]]:
    spec = find_spec(package)
    places = spec.submodule_search_locations if spec is not None else None
    if not places:
        raise FileNotFoundError(f"{package} is not installed")
    folder = Path(next(iter(places)))
    found = [path for path in sorted(folder.glob(pattern)) if path.is_file()]
    if not found:
        raise FileNotFoundError(f"{package}/{pattern} names no file")
    return [(path.relative_to(folder).as_posix(), path) for path in found]


def trimmed(
    binaries: Iterable[Entry], datas: Iterable[Entry], needs: Callable[[str], set[str]] | None = None
) -> tuple[list[Entry], list[Entry]]:
    """Return what stays of both lists.

    Args:
        binaries: Programs, modules and libraries.
        datas: Other files.
        needs: Returns the names of the libraries that the binary at a path was linked with.
    """
    wanted = [entry for entry in binaries if is_wanted(entry[0])]
    kept = _needed([entry for entry in wanted if entry[2] != _SYMLINK], needs or needed)
    frameworks = {_framework(entry[0]) for entry in kept}
    rest = [entry for entry in datas if is_wanted(entry[0]) and _framework(entry[0]) in {*frameworks, ""}]
    files = [entry for entry in rest if entry[2] != _SYMLINK]
    there = {str(place) for entry in [*kept, *files] for place in (_place(entry), *_place(entry).parents)}
    links = [entry for entry in wanted if entry[2] == _SYMLINK and _target(entry) in there]
    return kept + links, [entry for entry in rest if entry[2] != _SYMLINK or _target(entry) in there]


def _needed(files: list[Entry], needs: Callable[[str], set[str]]) -> list[Entry]:
    """Return programs and modules, and the libraries that these need, and those that libraries need."""
    libraries = {_base(entry[0]): entry for entry in files if _is_library(entry)}
    kept = [entry for entry in files if not _is_library(entry)]
    queue = [entry[1] for entry in kept]
    while queue:
        for name in needs(queue.pop()):
            entry = libraries.pop(name.lower(), None)
            if entry is not None and ("site-packages" in entry[1] or _may_come_along(name)):
                kept.append(entry)
                queue.append(entry[1])
    return kept


def is_wanted(place: str) -> bool:
    """Tell whether the configuration wants a file in the bundle."""
    place = place.replace("\\", "/")
    bundle = configuration()["bundle"]
    match = _QT.match(place)
    if match is None:
        return not any(fnmatch(place, pattern) for pattern in bundle["leftovers"])
    kind, name = match.groups()
    if kind == "plugins":
        return any(fnmatch(name, pattern) for pattern in bundle["plugins"])
    if kind == "translations":
        return _speaks(name)
    if kind == "resources":
        return any(fnmatch(name, pattern) for pattern in bundle["resources"])
    return kind != "qml"


def _speaks(name: str) -> bool:
    """Tell whether a file of translations is Qt's or Chromium's, in a wanted language."""
    for language in configuration()["languages"]:
        if name in (f"qtbase_{language}.qm", f"qtwebengine_{language}.qm", f"qt_{language}.qm"):
            return True
        if fnmatch(name, f"qtwebengine_locales/{language}*.pak"):
            return True
    return False


def needed(path: str) -> set[str]:
    """Return the names of the libraries that a binary was linked with."""
    from PyInstaller.depend.bindepend import get_imports

    return {_base(name) for name, _resolved in get_imports(path)}


def _place(entry: Entry) -> PurePosixPath:
    return PurePosixPath(entry[0].replace("\\", "/"))


def _base(place: str) -> str:
    """Return the name of a file in lower case, for Windows cares for no other."""
    return PurePosixPath(place.replace("\\", "/")).name.lower()


def _is_library(entry: Entry) -> bool:
    """Tell whether a file is of use only to those linked with it."""
    if any(fnmatch(_base(entry[0]), pattern) for pattern in configuration()["bundle"]["loaded_by_name"]):
        return False
    match = _QT.match(entry[0].replace("\\", "/"))
    if match is not None:
        return match[1] == "lib"
    return entry[2] == "BINARY" and not _MODULE.search(entry[0])


def _may_come_along(name: str) -> bool:
    """Tell whether a library of the machine goes in: on Linux only Python's, for the others the system has its own."""
    return not ON_LINUX or any(fnmatch(name, pattern) for pattern in configuration()["bundle"]["host_libraries"])


def _framework(place: str) -> str:
    """Return the framework of Qt, on macOS, in which a file lies, or ""."""
    match = _FRAMEWORK.match(place)
    return match[1] if match is not None else ""


def _target(link: Entry) -> str:
    """Return where a symbolic link leads, as a place in the bundle."""
    parts: list[str] = []
    for part in (_place(link).parent / link[1]).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
