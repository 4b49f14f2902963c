"""What a package for Windows has besides the bundle: what its program says of itself, and the installer."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from resources.installer.configuration import configuration, filled
from resources.installer.icons import write_ico


def version_numbers() -> tuple[int, int, int, int]:
    """Return the version as Windows wants it: four numbers."""
    numbers = [int(number) for number in re.findall(r"\d+", configuration()["version"])][:4]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_file(work: Path) -> str:
    """Write the version resource of the programs, as PyInstaller reads it, and return its path."""
    path = work / "version.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(filled("version.txt", numbers=repr(version_numbers())), encoding="utf-8")
    return str(path)


def script(bundle: Path, output: Path, icon: Path) -> str:
    """Return the script of Inno Setup."""
    table = configuration()
    lines = []
    for suffix in table["mime"]["suffixes"]:
        key = f'Root: HKA; Subkey: "Software\\Classes\\.{suffix}'
        lines += [
            f'{key}\\OpenWithProgids"; ValueType: string; ValueName: "{table["app_id"]}"; ValueData: ""; '
            "Flags: uninsdeletevalue; Tasks: associate",
            f'{key}"; ValueType: string; ValueName: "Content Type"; ValueData: "{table["mime"]["type"]}"; '
            "Flags: uninsdeletevalue; Tasks: associate",
        ]
    return filled(
        "wikiwright.iss", bundle=str(bundle), output=str(output), icon=str(icon), associations="\n".join(lines)
    )


def build(bundle: Path, work: Path, output: Path, compiler: str = "iscc") -> Path:
    """Make the installer with Inno Setup's compiler, which runs on Windows only."""
    table = configuration()
    icon = work / "wikiwright.ico"
    write_ico(icon)
    path = work / "wikiwright.iss"
    path.write_text(script(bundle, output, icon), encoding="utf-8-sig")
    subprocess.run([compiler, str(path)], check=True)
    return output / f"{table['command']}-{table['version']}-windows-x64.exe"
