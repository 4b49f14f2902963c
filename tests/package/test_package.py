"""The packages themselves: built, looked into, installed into a bare Debian, and taken away again. It takes minutes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from editor import __version__, licences
from resources.installer.configuration import ROOT
from tests.bench.screen import screen
from tests.package.bare_root import USER, BareRoot, why_not

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]

SAMPLE = ROOT / "resources" / "sample" / "sample.wikitext"
CHECKS = 9
HOME = f"/home/{USER}/"
BOOKKEEPING = ("/var/cache/", "/var/log/", "/var/lib/apt/", "/var/lib/dpkg/")  # of apt and dpkg
INSTALLED_AT_MOST_KIB = 450_000_000 // 1024


@dataclass
class Built:
    """What came of one build: the folder PyInstaller made, the packages, and where they lie."""

    bundle: Path
    output: Path

    @property
    def deb(self) -> Path:
        return next(self.output.glob("*.deb"))

    @property
    def program(self) -> Path:
        return self.bundle / "wikiwright"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    if not sys.platform.startswith("linux"):
        pytest.skip("packages for Linux are made on Linux")
    for tool in ("dpkg-shlibdeps", "chrpath"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed; `sh .ci/setup.sh package` brings it")
    work, output = tmp_path_factory.mktemp("work"), tmp_path_factory.mktemp("output")
    command = [sys.executable, "-m", "resources.installer", "--quick", "--work", str(work), "--output", str(output)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return Built(work / "bundle" / "wikiwright", output)


def homes(folder: Path) -> dict[str, str]:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return {**os.environ, **dict.fromkeys(names, str(folder))}


def printed(*command: str | Path, folder: Path) -> str:
    run = subprocess.run(
        list(map(str, command)), cwd=folder, env=homes(folder), capture_output=True, check=False, encoding="utf-8"
    )
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


def lines_of_self_test(text: str) -> list[str]:
    lines = text.splitlines()
    assert len(lines) == CHECKS, text
    assert all(line.startswith("ok: ") for line in lines), text
    return lines


def test_the_packaged_program_works(built: Built, tmp_path: Path) -> None:
    lines_of_self_test(printed(built.program, "--self-test", folder=tmp_path))
    assert printed(built.program, "--version", folder=tmp_path) == f"wikiwright {__version__}\n"


COMMANDS: dict[str, tuple[str | Path, ...]] = {
    "render": ("render", SAMPLE),
    "lint": ("lint", "--fail-on", "never", SAMPLE),
    "lint in two processes": ("lint", "--format", "sarif", "--jobs", "2", SAMPLE),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_the_packaged_program_answers_as_its_sources_do(built: Built, tmp_path: Path, name: str) -> None:
    own = printed(sys.executable, "-X", "utf8", "-m", "editor", *COMMANDS[name], folder=tmp_path)
    assert len(own) > 1000
    assert printed(built.program, *COMMANDS[name], folder=tmp_path) == own


def test_the_package_tells_the_terms_of_all_that_is_in_it(built: Built, tmp_path: Path) -> None:
    """That nothing else is in it is held at the build, where each file's origin is known."""
    told = printed(built.program, "--licences", folder=tmp_path)
    heads = re.findall(r"^=== (.+): .+ ===$", told, re.MULTILINE)
    inside = built.bundle / "_internal"
    told_names = {licences._key(head.partition(" ")[0]) for head in heads}
    spoken_for = {licences._key(name) for entry in licences._entries() for name in entry["for"]}
    there = {licences._key(path.name.partition("-")[0]) for path in inside.glob("*.dist-info")}
    assert len(there) > 10
    assert there <= told_names | spoken_for
    libraries = (inside / "resources" / "licences" / "system").glob("*.txt")
    assert {licences._key(path.stem.partition("_")[0]) for path in libraries} <= told_names
    for text in ("PyInstaller", "Chromium", "Qt ", "Python "):
        assert text in told
    for file in ("PySide6/Qt/translations/qtbase_de.qm", "resources/i18n/wikiwright_de.qm"):
        assert (inside / file).is_file()
    gone = ("codespell_lib/_codespell", "qtpy", "QtDesigner", "devtools", "qml/")
    names = [path.relative_to(inside).as_posix() for path in inside.rglob("*")]
    assert not [name for name in names for part in gone if part in name]


def test_no_program_looks_for_libraries_on_the_machine_it_was_built_on(built: Built) -> None:
    for path in built.bundle.rglob("*.so*"):
        run = subprocess.run(["chrpath", "--list", str(path)], capture_output=True, text=True, check=False)
        assert "PATH=/" not in run.stdout, path


def test_debian_has_nothing_against_the_package(built: Built) -> None:
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not installed; `sh .ci/setup.sh package` brings it")
    run = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", str(built.deb)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stdout) == (0, ""), run.stdout + run.stderr


def test_the_portable_copy_runs_where_it_is_unpacked(built: Built, tmp_path: Path) -> None:
    archive = next(built.output.glob("*.tar.*"))
    subprocess.run(["tar", "--extract", "--file", str(archive), "--directory", str(tmp_path)], check=True)
    (folder,) = tmp_path.iterdir()
    moved = folder.rename(tmp_path / "elsewhere, with spaces")
    lines_of_self_test(printed(moved / "bin" / "wikiwright", "--self-test", folder=tmp_path))


def test_the_sums_hold(built: Built) -> None:
    subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=built.output, check=True, capture_output=True
    )
    told = (built.output / "SHA256SUMS").read_text(encoding="utf-8")
    assert {line.split("  ")[1] for line in told.splitlines()} == {
        path.name for path in built.output.iterdir() if path.name != "SHA256SUMS"
    }
    assert len(told.splitlines()) == 3  # the Debian package, the portable archive, the wheel


# ------------------------------------------------------------------ a bare Debian


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareRoot]:
    reason = why_not()
    if reason:
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("bare") / "root"
    yield BareRoot(folder)
    shutil.rmtree(folder)


def test_it_lives_and_goes_in_a_bare_debian(built: Built, bare: BareRoot) -> None:
    shutil.copy(built.deb, bare.folder / "tmp" / "wikiwright.deb")
    (bare.folder / "tmp" / "wikiwright.deb").chmod(0o644)
    bare.run("root", "apt-get", "update")
    apt = ("apt-get", "install", "--yes", "--no-install-recommends")
    # What it needs comes first, so that the lists of files differ by the package alone.
    needs = bare.run("root", "dpkg-deb", "--field", "/tmp/wikiwright.deb", "Depends").stdout.strip()
    bare.run("root", *apt, *(re.sub(r" .*", "", each) for each in needs.split(", ")))
    before = bare.files()
    bare.run("root", *apt, "/tmp/wikiwright.deb")
    assert "ok installed" in bare.run("root", "dpkg-query", "--status", "wikiwright").stdout
    size = int(bare.run("root", "dpkg-query", "-W", "-f", "${Installed-Size}", "wikiwright").stdout)
    assert size < INSTALLED_AT_MOST_KIB
    assert not list((bare.folder / "usr" / "bin").glob("python3*"))

    _use(bare)

    own = {place for place in bare.files() if place.startswith(HOME)}
    bare.run("root", "apt-get", "purge", "--yes", "wikiwright")
    after = bare.files()
    assert own <= after
    assert sorted(place for place in after - before if not place.startswith((HOME, *BOOKKEEPING))) == []
    assert sorted(place for place in before - after if not place.startswith(BOOKKEEPING)) == []
    assert not list((bare.folder / "var" / "lib" / "dpkg" / "info").glob("wikiwright*"))


def _use(bare: BareRoot) -> None:
    with screen(offscreen=False) as environment:
        display = {name: environment[name] for name in ("DISPLAY", "QT_QUICK_BACKEND", "QT_XCB_GL_INTEGRATION")}
        run = bare.run(USER, "wikiwright", "--self-test", **display)
    assert "ok: the preview's sandbox is on" in lines_of_self_test(run.stdout)
    found = bare.run(USER, "wikiwright", "lint", "--fail-on", "never",
                     "/usr/lib/wikiwright/_internal/resources/sample/sample.wikitext")  # fmt: skip
    assert len(found.stdout.splitlines()) > 10
    # The file type is known, and the entry offered for it.
    globs = (bare.folder / "usr" / "share" / "mime" / "globs2").read_text(encoding="utf-8")
    assert "text/x-wiki:*.wikitext" in globs
