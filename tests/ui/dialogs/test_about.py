from __future__ import annotations

from pathlib import Path

from editor.ui.dialogs.about import about_text


def test_the_licences_of_dictionaries_are_told(tmp_path: Path) -> None:
    for name in ("qa_QA.aff", "qa_QA.dic", "LICENSE & more.txt", "qb_QB.aff", "qb_QB.dic"):
        (tmp_path / name).write_text("1\n", encoding="utf-8")
    text = about_text(tmp_path)
    assert "en_US: SCOWL" in text
    assert 'qa_QA: <a href="file:' in text
    assert ">LICENSE &amp; more.txt</a>" in text
    assert str(tmp_path) in text
    for licence in ("GNU General Public License", "CC BY-SA 3.0", "MIT", "LGPL"):
        assert licence in text
