from __future__ import annotations

from pathlib import Path

import pytest

from editor.storage import wiki_folder
from editor.storage.wiki_folder import read_folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in (
        "Skarn_Light.wiki",
        "Talk%3ASkarn.wikitext",
        "Template%3ABox.wikitext",
        "templates/Note.wiki",
        "pictures/Skarn_Light.svg",
        "pictures/notes.json",
        ".git/config.wiki",
        "deep/er/Älv.mediawiki",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def test_pages_templates_and_files_are_told_apart(root: Path) -> None:
    found = read_folder(root)
    assert [entry.title for entry in found.pages] == ["Skarn Light", "Talk:Skarn", "Älv"]
    assert [entry.title for entry in found.templates] == ["Note", "Template:Box"]
    assert [entry.title for entry in found.files] == ["Skarn Light.svg"]
    assert found.whole
    assert found.pages[0].path == root / "Skarn_Light.wiki"


def test_a_huge_folder_is_read_in_part(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiki_folder, "MOST", 3)
    found = read_folder(root)
    assert not found.whole
    assert len(found.pages) + len(found.templates) + len(found.files) <= 3


def test_a_folder_that_is_gone_or_runs_in_circles(root: Path) -> None:
    assert read_folder(root / "none").pages == ()
    (root / "again").symlink_to(root)
    assert len(read_folder(root).pages) == 3
