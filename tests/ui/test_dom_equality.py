"""After any edits the page in the real web view is the one that a fresh load of the same article shows."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWebEngineCore import QWebEngineScript
from pytestqt.qtbot import QtBot

from editor.text import Edit, Span
from editor.ui.panes.preview import PreviewPane
from editor.ui.window import MainWindow
from tests.bench.article import own_article

WAIT_MS = 120_000
CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "articles"
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
PIECES = [
    "a", " words ", "\n", "\n\n", "{{", "}}", "{{t|x}}", "[[", "]]", "[[Page|label]]", "|", "\n== h ==\n", "=",
    "\n{|\n| c\n|}\n", "{|", "|}", "\n|-\n| d\n", "<ref>x</ref>", "<ref>", "</ref>", '<ref name="n" />', "<!--", "-->",
    "\n* item\n", "\n# item\n", ":", "\n ", "'''", "''", "<div>", "</div>", '<b style="color:#a00">', "</b>", "<s>",
    "\n<references />\n", "[[Category:A]]", "__NOTOC__", "https://a.example ", "<nowiki>", "</nowiki>", "----\n",
]  # fmt: skip


class Page:
    """The real window with its real engine and page."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.article = window.source.article
        self.preview = next(iter(window.findChildren(PreviewPane)))

    def open(self, path: Path) -> None:
        assert self.window.files.open_path(path)
        self.settle()

    def edit(self, chance: random.Random) -> None:
        """Put a piece of markup, or nothing, in place of some characters."""
        start = chance.randint(0, self.article.length)
        end = min(start + chance.choice((0, 0, 0, 1, 2, 9, 60)), self.article.length)
        self.article.apply([Edit(Span(start, end), chance.choice((*PIECES, "")))], "Change")
        self.qtbot.wait(chance.choice((0, 0, 5, 20, 60)))  # overtaken or not

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.job.state == "live", timeout=WAIT_MS)
        self.qtbot.waitUntil(lambda: self.preview.settled, timeout=WAIT_MS)

    def dom(self) -> str:
        answers: list[Any] = []
        self.preview.page.runJavaScript("wikiwright.html()", _WORLD, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
        return str(answers[0])

    def load_afresh(self) -> None:
        """Have a fresh engine read the text, and a fresh page show it."""
        self.window.restart_engine()
        self.preview.reload()
        self.settle()


@pytest.fixture
def page(open_window: Callable[[Path | None], MainWindow], qtbot: QtBot) -> Page:
    return Page(open_window(None), qtbot)


def assert_equal_after_edits(page: Page, edits: int, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(edits):
        page.edit(chance)
        if number % 20 == 7:
            page.window.text.undo()
    page.settle()
    typed = page.dom()
    page.load_afresh()
    assert typed == page.dom()
    assert len(typed) > 1000


@pytest.mark.parametrize("dark", [False, True])
def test_an_article_of_our_own(page: Page, tmp_path: Path, dark: bool) -> None:
    path = tmp_path / "own.wikitext"
    path.write_text(own_article(6000), encoding="utf-8")
    page.preview.set_theme(dark)
    page.open(path)
    assert_equal_after_edits(page, 40, seed=5)


def _real_pages() -> list[Path]:
    """Return five pages spread over the corpus, of a size that an article has."""
    fitting = [path for path in sorted(CORPUS.glob("*.wikitext")) if 8_000 < path.stat().st_size < 60_000]
    return fitting[:: max(len(fitting) // 5, 1)][:5]


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the repository")
@pytest.mark.parametrize("number", range(5))
def test_real_pages(page: Page, number: int) -> None:
    page.open(_real_pages()[number])
    assert_equal_after_edits(page, 200, seed=number)
