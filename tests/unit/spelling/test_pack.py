from __future__ import annotations

from pathlib import Path

import pytest

from editor.spelling.pack import packs


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text("1\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("names", "terms"),
    [
        (["README_qa_QA.txt", "README_qb_QB.txt", "LICENSE"], "README_qa_QA.txt"),
        (["qa_QA.txt"], "qa_QA.txt"),
        (["README_qa.txt", "README_qb.txt"], "README_qa.txt"),
        (["COPYING", "LICENSE.txt"], "LICENSE.txt"),
        (["README_qb_QB.txt", "notes.txt"], None),
        ([], None),
    ],
)
def test_each_dictionary_has_its_terms(tmp_path: Path, names: list[str], terms: str | None) -> None:
    make(tmp_path, "qa_QA.aff", "qa_QA.dic", *names)
    (found,) = [pack for pack in packs(tmp_path) if pack.name == "qa_QA"]
    assert found.folder == tmp_path
    assert found.terms == (tmp_path / terms if terms else None)


def test_half_a_dictionary_is_none(tmp_path: Path) -> None:
    make(tmp_path, "qa_QA.dic")
    names = [pack.name for pack in packs(tmp_path)]
    assert "qa_QA" not in names
    assert "en_US" in names
