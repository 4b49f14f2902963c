"""Real pages, one after the other, in one window with the real engine and preview."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.app import complete, compose
from editor.engine.messages import Answer, EngineFault, FindingsReady
from editor.storage import file
from editor.storage.settings import Settings
from editor.ui.panes.preview import PreviewPane
from editor.ui.window import MainWindow

ARTICLES = Path(__file__).parents[3] / "shared" / "corpus" / "articles"
PAGES = sorted(ARTICLES.iterdir())[::3][:200] if ARTICLES.is_dir() else []
WAIT_MS = 60_000

pytestmark = pytest.mark.skipif(not PAGES, reason="the shared corpus is not beside the repository")


class Visitor:
    """Opens pages in a window and holds what comes of it to what must be."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot
        preview = window.findChild(PreviewPane)
        assert isinstance(preview, PreviewPane)
        self._preview = preview
        self._revision = -1
        self._faults: list[str] = []
        self._lives: list[str] = []
        window.job.findings_ready.connect(self._take)
        window.job.faulted.connect(self._take)
        window.job.state_changed.connect(self._lives.append)

    def visit(self, page: Path) -> None:
        article = self._window.source.article
        self._lives.clear()
        assert self._window.files.open_path(page), page.name
        self._qtbot.waitUntil(lambda: self._window.job.state == "live" or bool(self._faults), timeout=WAIT_MS)
        assert self._revision == article.revision or self._faults, page.name
        self._qtbot.waitUntil(lambda: self._preview.settled, timeout=WAIT_MS)
        assert self._faults == [], page.name
        assert "starting" not in self._lives, f"the engine died of {page.name}"
        assert self._preview.html() or not article.text().strip(), page.name
        assert file.encode(article.text(), self._window.article.shape).encode() == page.read_bytes(), page.name
        assert not self._window.isWindowModified(), page.name

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, FindingsReady):
            self._revision = answer.revision
        elif isinstance(answer, EngineFault):
            self._faults.append(answer.report)


@pytest.fixture
def visitor(qtbot: QtBot, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Iterator[Visitor]:
    window = compose(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    complete(window, None)
    qtbot.waitUntil(lambda: window.job.state == "live", timeout=WAIT_MS)
    capfd.readouterr()  # what the browser says at its start
    yield Visitor(window, qtbot)
    window.job.stop()
    # The engine's log lines come this way: its process has no other.
    assert capfd.readouterr() == ("", "")


def test_pages_are_shown_and_read_back_as_they_are(visitor: Visitor) -> None:
    for page in PAGES[::10]:
        visitor.visit(page)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_200_pages_are_shown_and_read_back_as_they_are(visitor: Visitor) -> None:
    assert len(PAGES) == 200
    for page in PAGES:
        visitor.visit(page)
