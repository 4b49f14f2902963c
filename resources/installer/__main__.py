"""``python -m resources.installer [--quick] [--output FOLDER]``: makes what this system can make of the program.

On Linux a Debian package (where dpkg is), a portable archive and the wheel; on Windows the installer; on macOS the disk
image. SHA256SUMS tells the sums of all that lies in the folder then.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from resources.installer import debian, linux, macos, windows
from resources.installer.configuration import ON_LINUX, ROOT, configuration, source_date

_SPEC = Path(__file__).with_name("wikiwright.spec")
SUMS = "SHA256SUMS"


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the packages."""
    parser = argparse.ArgumentParser(prog="python -m resources.installer", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="pack quickly rather than small, to try things out")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder for the packages (dist)")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "package", help="folder to work in")
    parser.add_argument("--only", choices=("deb", "portable", "wheel", "bundle", "sums"), help="make this alone")
    options = parser.parse_args(arguments)
    output, work = options.output.absolute(), options.work.absolute()
    output.mkdir(parents=True, exist_ok=True)
    if options.only == "sums":
        write_sums(output)
        return 0
    if options.only == "wheel":
        made = [_wheel(output)]
    else:
        bundle = bundled(work)
        made = _packages(bundle, work / _SPEC.stem, output, options.quick, options.only)
    for path in made:
        print(f"{path.stat().st_size / 1e6:7.1f} MB  {path}")
    if made:
        write_sums(output)
    return 0


def bundled(work: Path) -> Path:
    """Have PyInstaller put the program and all it needs into one folder, and return that."""
    shutil.rmtree(work, ignore_errors=True)
    environment = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(source_date())}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(work / "bundle"), "--workpath", str(work), str(_SPEC)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    bundle = work.joinpath("bundle", configuration()["command"])
    if ON_LINUX:
        linux.forget_machine(bundle)
    return bundle


def _packages(bundle: Path, work: Path, output: Path, quick: bool, only: str | None) -> list[Path]:
    if only == "bundle":
        return []
    if sys.platform == "win32":
        return [windows.build(bundle, work, output)]
    if sys.platform == "darwin":
        return [macos.build(bundle.with_name(f"{configuration()['name']}.app"), work, output)]
    made = []
    if only in (None, "deb"):
        if shutil.which("dpkg-shlibdeps") is not None:
            made.append(debian.build(bundle, work, output, quick))
        elif only == "deb":
            raise SystemExit("A Debian package needs dpkg-dev: apt-get install dpkg-dev")
    if only in (None, "portable"):
        made.append(linux.pack_portable(bundle, work, output, quick))
    if only is None:
        made.append(_wheel(output))
    return made


def _wheel(output: Path) -> Path:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
    subprocess.run([*command, "--wheel-dir", str(output), str(ROOT)], check=True, env=environment)
    return output / f"wikiwright-{configuration()['version']}-py3-none-any.whl"


def write_sums(folder: Path) -> None:
    """Write the sums of all packages in a folder, as `sha256sum --check` reads them."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.startswith(SUMS):
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
