from __future__ import annotations

from pathlib import Path

import pytest

from editor.errors import FileError
from editor.storage.recent import LIMIT, RecentFiles
from editor.storage.settings import Settings


def test_values_outlive_the_run(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings = Settings(path)
    settings.set("theme", "dark")
    settings.set("zoom", 2)
    settings.set("wrap", False)
    again = Settings(path)
    assert (again.text("theme"), again.number("zoom", 0), again.flag("wrap", True)) == ("dark", 2, False)


def test_a_value_of_another_type_is_none() -> None:
    settings = Settings(Path("none"))
    settings._values = {"zoom": "big", "wrap": 1, "words": ["a", 3], "theme": None}
    assert (settings.number("zoom", 5), settings.flag("wrap", True), settings.texts("words")) == (5, True, ["a"])
    assert settings.text("theme", "system") == "system"


@pytest.mark.parametrize("damaged", [b"{", b"[]", b"\xff"])
def test_a_damaged_file_is_set_aside(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damaged)
    assert Settings(path).text("theme", "system") == "system"
    assert (tmp_path / "settings.json.damaged").read_bytes() == damaged


def test_unwritable_settings_are_an_error_for_the_user(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    with pytest.raises(FileError, match="could not be kept"):
        settings.set("theme", "dark")
    assert settings.text("theme") == "dark"


def test_recent_files_are_few_and_newest_first(tmp_path: Path) -> None:
    recent = RecentFiles(Settings(tmp_path / "settings.json"))
    for number in range(LIMIT + 3):
        recent.add(tmp_path / f"{number}.wiki")
    recent.add(tmp_path / "8.wiki")
    names = [path.name for path in recent.paths()]
    assert names[:3] == ["8.wiki", f"{LIMIT + 2}.wiki", f"{LIMIT + 1}.wiki"]
    assert len(names) == len(set(names)) == LIMIT
    recent.forget(tmp_path / "8.wiki")
    assert recent.paths()[0].name == f"{LIMIT + 2}.wiki"
