"""What desktops, Debian, Windows and macOS are told of the program: filled from one configuration, and valid."""

from __future__ import annotations

import argparse
import os
import plistlib
import re
import runpy
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from editor import __version__, cli
from editor.storage.file import SUFFIXES
from editor.ui.translation import LANGUAGES
from resources.installer import linux, macos, windows
from resources.installer.configuration import ICON, ROOT, TEMPLATES, configuration, filled, values
from tests.package.inno import faults

MADE_BY = {  # what a packer gives besides the configuration
    "control": "package architecture installed_kib depends recommends suggests section synopsis long_description",
    "changelog": "package",
    "copyright": "package components",
    "lintian-overrides": "package",
    "version.txt": "numbers",
    "wikiwright.iss": "bundle output icon associations",
}


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("share")
    linux.write_share(folder)
    return folder


def check(*command: str | Path) -> None:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed; `sh .ci/setup.sh package` brings it")
    run = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("name", sorted(path.name for path in TEMPLATES.iterdir()))
def test_a_template_names_nothing_that_nobody_gives(name: str) -> None:
    text = filled(name, **dict.fromkeys(MADE_BY.get(name, "").split(), "x"))  # raises for what nobody gives
    assert text.isascii()


def test_there_is_one_version() -> None:
    assert configuration()["version"] == __version__
    assert f'releases>\n    <release version="{__version__}" date="20' in filled("metainfo.xml")
    assert ".".join(map(str, windows.version_numbers())).startswith(__version__)
    written = [
        path
        for path in (ROOT / "resources" / "installer").rglob("*")
        if path.suffix in (".toml", ".py", ".spec", ".xml", ".iss", "") and path.is_file()
        if __version__ in path.read_text(encoding="utf-8")
    ]
    assert not written


def test_the_languages_of_qt_are_those_of_the_program() -> None:
    assert set(configuration()["languages"]) == set(LANGUAGES)


def test_the_changelog_leads_to_this_version() -> None:
    heads = re.findall(r"^## (?:\[)?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert heads[0] in ("Unreleased", __version__)


def test_the_desktop_entry_is_valid(share: Path) -> None:
    check("desktop-file-validate", share / "applications" / "wikiwright.desktop")


def test_the_description_for_software_centres_is_valid(share: Path) -> None:
    path = share / "metainfo" / f"{configuration()['app_id']}.metainfo.xml"
    assert ET.parse(path).getroot().findtext("id") == configuration()["app_id"]
    check("appstreamcli", "validate", "--no-net", path)


def test_files_that_the_program_opens_are_told_to_the_system(share: Path, tmp_path: Path) -> None:
    packages = share / "mime" / "packages" / "wikiwright.xml"
    globs = {node.attrib["pattern"] for node in ET.parse(packages).iter() if node.tag.endswith("glob")}
    assert globs == {f"*{suffix}" for suffix in SUFFIXES if suffix != ".txt"}
    shutil.copytree(share / "mime", tmp_path / "mime")
    check("update-mime-database", tmp_path / "mime")
    assert "text/x-wiki:*.wikitext" in (tmp_path / "mime" / "globs2").read_text(encoding="utf-8")


def options(parser: argparse.ArgumentParser) -> set[str]:
    found = {option for action in parser._actions for option in action.option_strings}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                found |= options(command)
    return found


def test_the_manual_tells_every_option(share: Path) -> None:
    page = (share / "man" / "man1" / "wikiwright.1").read_text(encoding="utf-8").replace("\\-", "-")
    missing = [name for name in options(cli._parser()) if not re.search(rf"(?<![\w-]){name}(?![\w-])", page)]
    assert not missing
    for command in cli.COMMANDS:
        assert re.search(rf"\b{command}\b", page)


def test_the_manual_is_typeset_without_a_warning(share: Path) -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed")
    page = share / "man" / "man1" / "wikiwright.1"
    run = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-z", str(page)], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_a_copy_that_was_unpacked_enters_the_menus_and_leaves_them(share: Path, tmp_path: Path) -> None:
    place, data = tmp_path / "my programs", tmp_path / "data"
    shutil.copytree(share, place / "share")
    linux.write_text(place / "integrate", filled("integrate"), 0o755)
    environment = {"PATH": "/usr/bin:/bin", "XDG_DATA_HOME": str(data), "HOME": str(tmp_path)}
    subprocess.run([place / "integrate"], env=environment, check=True, capture_output=True)
    entry = data / "applications" / "wikiwright.desktop"
    assert f'Exec="{place}/bin/wikiwright" %F' in entry.read_text(encoding="utf-8")
    check("desktop-file-validate", entry)
    subprocess.run([place / "integrate", "--remove"], env=environment, check=True, capture_output=True)
    left = [path for path in data.rglob("*") if path.is_file() and "wikiwright" in path.name]
    assert not left


# ------------------------------------------------------------------ Windows and macOS, as far as Linux can tell


def installer(tmp_path: Path) -> str:
    return windows.script(tmp_path / "bundle", tmp_path / "out", tmp_path / "wikiwright.ico")


def test_the_installer_for_windows_is_well_formed(tmp_path: Path) -> None:
    script = installer(tmp_path)
    assert not faults(script)
    for suffix in configuration()["mime"]["suffixes"]:
        assert rf"Software\Classes\.{suffix}\OpenWithProgids" in script


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[Files]", "[Flies]"),
        ("Flags: unchecked", "Flags: unticked"),
        ("Tasks: desktopicon", "Tasks: desktop"),
        ("{autopf}", "{autopro}"),
        ('DestDir: "{app}"', 'DestDir: "{app}'),
        ("WizardStyle=", "WizzardStyle="),
        ("Root: HKA; ", ""),
    ],
)
def test_a_slip_in_the_installer_is_found(tmp_path: Path, before: str, after: str) -> None:
    script = installer(tmp_path)
    assert before in script
    assert faults(script.replace(before, after))


def test_paths_in_the_installer_exist_in_the_bundle(tmp_path: Path) -> None:
    named = re.findall(r"_internal\\resources\\([^\s\"]+)", installer(tmp_path))
    assert named
    assert all((ROOT / "resources" / Path(*name.split("\\"))).is_file() for name in named)


def test_programs_of_windows_tell_their_version(tmp_path: Path) -> None:
    def keep(name: str) -> Any:
        return lambda *args, **kwargs: (name, args, kwargs)

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    text = Path(windows.version_file(tmp_path)).read_text(encoding="utf-8")
    _, _, info = eval(text, {name: keep(name) for name in names})
    assert info["ffi"][2]["filevers"] == windows.version_numbers()
    assert f"'{__version__}'" in text


def test_what_the_app_of_macos_says_can_be_written() -> None:
    information = plistlib.loads(plistlib.dumps(macos.information()))
    assert information["CFBundleShortVersionString"] == __version__
    exported = information["UTExportedTypeDeclarations"][0]
    assert information["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert macos.image_command(Path("folder"), Path("x.dmg"))[-1] == "x.dmg"


def test_the_recipe_is_python() -> None:
    spec = ROOT / "resources" / "installer" / "wikiwright.spec"
    compile(spec.read_text(encoding="utf-8"), str(spec), "exec")


def test_what_the_configuration_names_is_there() -> None:
    assert ICON.is_file()
    assert values()["guid"].count("-") == 4


@pytest.mark.parametrize("before", [None, "/home/someone/lib"])
def test_what_the_packaged_program_starts_finds_the_libraries_of_the_system(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    """A browser that the bundle's libraries are forced upon may not start."""
    monkeypatch.setattr(sys, "_MEIPASS", "/nowhere", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/wikiwright/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(ROOT / "resources" / "installer" / "runtime_hook.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "QTWEBENGINEPROCESS_PATH" not in os.environ
