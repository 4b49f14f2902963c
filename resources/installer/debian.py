"""The Debian package. Needs dpkg-dev."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import textwrap
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from resources.installer.configuration import ROOT, configuration, filled, source_date
from resources.installer.linux import is_elf, link_tree, packer, write_share, write_text
from resources.installer.provenance import INDEX, SYSTEM

_LINE = 78


def build(bundle: Path, work: Path, output: Path, quick: bool) -> Path:
    """Make the package.

    Args:
        bundle: What PyInstaller made.
        work: The folder PyInstaller worked in; more is written there.
        output: The folder for the package.
        quick: Pack quickly rather than small.
    """
    table = configuration()
    package, command = table["debian"]["package"], table["command"]
    stage = work / "debian"
    shutil.rmtree(stage, ignore_errors=True)
    own = stage / "usr" / "lib" / command
    link_tree(bundle, own)
    _leave_to_system(own, work)
    notices = _notices(own / command)
    (stage / "usr" / "bin").mkdir()
    (stage / "usr" / "bin" / command).symlink_to(f"../lib/{command}/{command}")
    _write_documents(stage, package, notices)
    _write_control(stage, work, package)
    _settle(stage)
    return _pack(stage, output, quick)


def _leave_to_system(own: Path, work: Path) -> None:
    """Take out the libraries that the system brings, and the notices of those that are gone."""
    files: dict[str, str] = json.loads((work / INDEX).read_text(encoding="utf-8"))
    for place in list(files):
        if any(fnmatch(Path(place).name, pattern) for pattern in configuration()["debian"]["from_system"]):
            (own / "_internal" / place).unlink()
            gone = files.pop(place)
            if gone not in files.values():
                (own / "_internal" / SYSTEM / gone).unlink(missing_ok=True)


def _notices(program: Path) -> str:
    """Return what the packaged program itself says of all that is in it."""
    told = subprocess.run([str(program), "--licences"], capture_output=True, text=True, check=True, encoding="utf-8")
    return told.stdout


def _write_documents(stage: Path, package: str, notices: str) -> None:
    share = stage / "usr" / "share"
    write_share(share)
    page = share / "man" / "man1" / f"{configuration()['command']}.1"
    _write_packed(page.with_name(f"{page.name}.gz"), page.read_text(encoding="utf-8"))
    page.unlink()
    documents = share / "doc" / package
    heads = [line.strip("= ") for line in notices.splitlines() if line.startswith("=== ")]
    components = "Comment:\n Also in the package:\n" + "\n".join(f"  * {head}" for head in heads[1:])
    write_text(documents / "copyright", filled("copyright", components=components, package=package))
    _write_packed(documents / "changelog.gz", filled("changelog", package=package))
    _write_packed(documents / "NEWS.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _write_packed(documents / "LICENCES.gz", notices)
    write_text(share / "lintian" / "overrides" / package, filled("lintian-overrides", package=package))


def _write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _write_control(stage: Path, work: Path, package: str) -> None:
    debian = configuration()["debian"]
    control = stage / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in stage.rglob("*") if path.is_file() and control not in path.parents)
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(stage).as_posix()}\n"
        for path in files
        if not path.is_symlink()
    ]
    write_text(control / "md5sums", "".join(sums))
    size = sum((path.lstat().st_size + 1023) // 1024 for path in files)
    depends = sorted({*_libraries(stage, work), *debian["depends"]})
    write_text(
        control / "control",
        filled(
            "control",
            package=package,
            architecture=architecture(),
            installed_kib=str(size),
            depends=", ".join(depends),
            recommends=", ".join(debian["recommends"]),
            suggests=", ".join(debian["suggests"]),
            section=debian["section"],
            synopsis=_synopsis(),
            long_description=_long(configuration()),
        ),
    )


def architecture() -> str:
    """Return Debian's name of this machine's architecture."""
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return told.stdout.strip()


def _synopsis() -> str:
    summary: str = configuration()["summary"]
    return summary[0].lower() + summary[1:]


def _long(table: dict[str, Any]) -> str:
    paragraphs = ["\n".join(textwrap.wrap(text, _LINE)) for text in table["description"]]
    lines = "\n\n".join(paragraphs).split("\n")
    return "\n".join(f" {line}" if line else " ." for line in lines)


def _libraries(stage: Path, work: Path) -> list[str]:
    """Return the packages whose libraries the binaries were linked with, as Debian itself finds them."""
    source = work / "shlibdeps"
    write_text(source / "debian" / "control", "Source: x\n\nPackage: x\nArchitecture: any\n")
    binaries = [path for path in stage.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path)]
    folders = sorted({path.parent for path in binaries})
    command = ["dpkg-shlibdeps", "-O", "--warnings=0", *(f"-l{folder}" for folder in folders)]
    command += [f"-S{stage}", "--ignore-missing-info", *(f"-e{path}" for path in sorted(binaries))]
    told = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    if told.returncode != 0:
        raise RuntimeError(f"dpkg-shlibdeps: {told.stderr}")
    return [each.strip() for each in told.stdout.partition("=")[2].split(",") if each.strip()]


def _settle(stage: Path) -> None:
    """Give all files the rights that Debian wants, and no time later than the sources."""
    latest = source_date()
    programs = (f"lib/{configuration()['command']}/{configuration()['command']}", "libexec/QtWebEngineProcess")
    for path in [*stage.rglob("*"), stage]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or path.as_posix().endswith(programs)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (latest, latest))


def _pack(stage: Path, output: Path, quick: bool) -> Path:
    table = configuration()
    program, level = packer(quick)
    target = output / f"{table['debian']['package']}_{table['version']}_{architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{program}", f"-z{level}", "--build", str(stage), str(target)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(source_date())},
    )
    return target
