"""Real pages and the real engine in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.engine.process import EngineProcess
from editor.storage import file
from editor.storage.settings import Settings
from editor.ui.window import MainWindow, build_window
from editor.wikitext.lexer import colour_line

CORPUS = Path(__file__).parents[4] / "shared" / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the repository")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = build_window(Settings(tmp_path / "settings.json"), EngineProcess, colour_line)
    qtbot.addWidget(made, before_close_func=lambda it: it.source.article.mark_saved())
    made.restore()
    made.show()
    yield made
    made.job.stop()


def test_200_pages_one_after_the_other_are_read_back_as_they_are(window: MainWindow) -> None:
    pages = sorted((CORPUS / "articles").iterdir())[::3][:200]
    assert len(pages) == 200
    for page in pages:
        window.article.open(page)
        QApplication.processEvents()
        text = window.source.article.text()
        assert file.encode(text, window.article.shape).encode() == page.read_bytes(), page.name


def test_fix_all_mends_the_founding_page_and_one_undo_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    window.article.open(CORPUS / "seed.txt")
    window.job.start()
    before = window.source.article.text()
    qtbot.waitUntil(lambda: window.job.state == "live", timeout=60_000)
    window.problems.fix_all()
    qtbot.waitUntil(lambda: window.problems.idle, timeout=60_000)
    after = window.source.article.text()
    assert after != before
    assert "Jump to: navigation" not in after
    assert "<references" in after
    assert after.count("[[Category:") == len(set(after.split("[[Category:")[1:]))
    assert [f for _, f in window.source.placed_findings() if f.fix] == []
    window.text.undo()
    assert window.source.article.text() == before
    assert not window.isWindowModified()
