from __future__ import annotations

from pathlib import Path

import pytest

from editor.errors import FileError
from editor.storage.category_names import names_in, read_list


def test_a_list_holds_names_bare_with_the_namespace_or_as_tags(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("Rivers\n\nCategory:lakes of_Italy\n* [[Category:Seas|Po]]\n [[Kategorie: Ponds ]]\nRivers\n")
    assert read_list(path) == ["Rivers", "Lakes of Italy", "Seas", "Ponds"]


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        read_list(tmp_path / "none.txt")


def test_the_articles_of_a_folder_are_looked_through(tmp_path: Path) -> None:
    (tmp_path / "a.wiki").write_text("[[Category:Rivers]] [[category: rivers|Po]] [[Category:Seas]] [[:Category:No]]")
    (tmp_path / "b.txt").write_text("[[Category:Rivers]] [[Kategorie:Teiche]]")
    (tmp_path / "c.html").write_text("[[Category:Other]]")
    (tmp_path / "d.wiki").write_bytes(b"\xff [[Category:Broken]]")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "e.wiki").write_text("[[Category:Below]]")
    assert names_in(tmp_path) == ["Rivers", "Seas"]
    assert names_in(tmp_path, "Kategorie") == ["Rivers", "Seas", "Teiche"]
    assert names_in(tmp_path / "nowhere") == []
