from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from editor import licences, resources

LEAST = 900  # code points of the shortest licences, with who made it


def test_every_distribution_that_is_required_has_its_terms_told() -> None:
    told = licences.components()
    assert told[0].name == licences.PROGRAM
    for component in told:
        assert component.licence, component.name
        assert component.origin, component.name
        assert len(component.text) > LEAST, component.name
    spoken_for = {name for entry in licences._entries() if not entry.get("keeps") for name in entry["for"]}
    names = {component.name for component in told}
    missing = {licences._key(each) for each in set(licences.distributions()) - names} - set(
        map(licences._key, spoken_for)
    )
    assert not missing


def test_what_no_distribution_tells_is_told() -> None:
    names = " ".join(component.name for component in licences.components())
    for work in ("Qt", "Chromium", "ICU", "Python", "SCOWL", "Misspellings of codespell", "Phosphor", "Lexbor"):
        assert work in names


def test_all_that_is_declared_is_found() -> None:
    """Held to pyproject.toml itself: a new dependency that nobody tells of would be missed."""
    declared = re.findall(r'^    "([A-Za-z][\w.-]*)', _table("dependencies"), re.MULTILINE)
    assert len(declared) > 10
    there = {licences._key(name) for name in licences.distributions()}
    for name in declared:
        try:
            distribution(name)
        except PackageNotFoundError:
            continue  # for another system
        assert licences._key(name) in there, name


def _table(name: str) -> str:
    text = (Path(__file__).resolve().parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    return text.partition(f"\n{name} = [\n")[2].partition("\n]\n")[0]


def test_texts_that_entries_name_are_there_and_no_others() -> None:
    named = {name for entry in licences._entries() for name in entry.get("texts", ())}
    there = {path.name for path in resources.path("licences").glob("*.txt")}
    assert named == there


def test_the_lesser_licence_of_hunspell_is_among_the_texts() -> None:
    (found,) = (each for each in licences.components() if each.name == "chunspell-next")
    assert "LESSER" in found.text
    assert "MIT" in found.text


def test_notices_of_the_machine_that_built_a_package_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "licences" / "system").mkdir(parents=True)
    (tmp_path / "licences" / "system" / "libffi8_3.4.4-1.txt").write_text("its terms", encoding="utf-8")
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    assert list(licences._of_system()) == [
        licences.Component(
            "libffi8", "3.4.4-1", "see the text", "the system that the package was built on", "its terms"
        )
    ]


def test_the_command_line_prints_them() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "editor", "--licences"],
        capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    heads = re.findall(r"^=== (.+?)(?: [\d.]+)?: .+ ===$", run.stdout, re.MULTILINE)
    assert heads == [component.name for component in licences.components()]
