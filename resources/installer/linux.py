"""What packages for Linux have besides the bundle: what tells a desktop of the program, and the portable archive."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from resources.installer.configuration import configuration, filled, source_date
from resources.installer.icons import write_theme

QUICK = ("gzip", "1")
"""How archives are packed when time matters more than size; see `packer`."""
SMALL = ("xz", "6")


def packer(quick: bool) -> tuple[str, str]:
    """Return the name of the packing program and its level."""
    return QUICK if quick else SMALL


def write_share(share: Path) -> None:
    """Write what the desktop reads: entry, icons, file type, description, and the page of the manual."""
    table = configuration()
    command = table["command"]
    write_text(share / "applications" / f"{command}.desktop", filled("wikiwright.desktop"))
    write_text(share / "metainfo" / f"{table['app_id']}.metainfo.xml", filled("metainfo.xml"))
    write_text(share / "mime" / "packages" / f"{command}.xml", filled("mime.xml"))
    write_text(share / "man" / "man1" / f"{command}.1", filled("wikiwright.1"))
    write_theme(share / "icons")


def write_text(path: Path, text: str, mode: int = 0o644) -> None:
    """Write a file, its folders with it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def link_tree(source: Path, target: Path) -> None:
    """Lay the files of a folder into another as hard links: the bundle is 370 MB, and nobody changes it in place."""
    shutil.copytree(source, target, symlinks=True, copy_function=os.link)


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def forget_machine(bundle: Path) -> None:
    """Take from all binaries the folders of this machine in which they would look for libraries first."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and is_elf(path):
            told = subprocess.run(["chrpath", "--list", str(path)], capture_output=True, text=True, check=False)
            if "PATH=/" in told.stdout:
                subprocess.run(["chrpath", "--delete", str(path)], check=True, stdout=subprocess.DEVNULL)


def pack_portable(bundle: Path, work: Path, output: Path, quick: bool) -> Path:
    """Make the archive that runs from wherever it is unpacked.

    Args:
        bundle: What PyInstaller made.
        work: A folder for what has to be written.
        output: The folder for the archive.
        quick: Pack quickly rather than small.
    """
    table = configuration()
    command = table["command"]
    name = f"{command}-{table['version']}-linux-{platform.machine()}"
    root = work / name
    shutil.rmtree(root, ignore_errors=True)
    link_tree(bundle, root / "lib" / command)
    (root / "bin").mkdir()
    (root / "bin" / command).symlink_to(f"../lib/{command}/{command}")
    write_share(root / "share")
    write_text(root / "README.txt", filled("README.txt"))
    write_text(root / "integrate", filled("integrate"), 0o755)
    program, level = packer(quick)
    target = output / f"{name}.tar.{'gz' if program == 'gzip' else 'xz'}"
    pack = f"{program} -{level}n" if program == "gzip" else f"{program} -{level} -T0"
    subprocess.run(
        [
            "tar", "--create", "--file", str(target), "--directory", str(work), "--sort=name",
            f"--mtime=@{source_date()}", "--owner=0", "--group=0", "--numeric-owner",
            "--mode=u+rw,go+r-w,a+X", f"--use-compress-program={pack}", name,
        ],
        check=True,
    )  # fmt: skip
    return target
