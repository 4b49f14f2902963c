"""What is taken out of the program, from the real window with the real preview."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from editor.ui.panes.preview import PreviewPane
from editor.ui.window import MainWindow

WAIT_MS = 60_000
TEXT = "A '''strong''' word and a [[Harbour|link]].\n\n[[File:Lamp.svg|thumb|The lamp]]\n"
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'


@pytest.fixture
def window(open_window: Callable[[Path | None], MainWindow], qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "Lamp.svg").write_text(PICTURE, encoding="utf-8")
    article = tmp_path / "Skarn.wikitext"
    article.write_text(TEXT, encoding="utf-8")
    made = open_window(article)
    preview = made.findChild(PreviewPane)
    assert isinstance(preview, PreviewPane)
    qtbot.waitUntil(
        lambda: made.job.state == "live" and preview.settled and "strong" in preview.html(), timeout=WAIT_MS
    )
    return made


@pytest.fixture
def save_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Return what has the dialog for a file answer a path."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return answer


def test_a_web_page_stands_on_its_own(window: MainWindow, save_at: Callable[[Path], None], tmp_path: Path) -> None:
    out = tmp_path / "out" / "page.html"
    out.parent.mkdir()
    save_at(out)
    window._actions["export-page"].trigger()
    html = out.read_text(encoding="utf-8")
    assert html.startswith("<!DOCTYPE html>")
    assert "<b>strong</b>" in html
    assert "<h1>Skarn</h1>" in html
    assert "data:image/svg+xml;base64," in html
    assert "data-mw-span" not in html
    assert 'href="/' not in html
    assert "Exported to page.html." in window.status.currentMessage()


def test_a_page_that_cannot_be_written_is_told(
    window: MainWindow, save_at: Callable[[Path], None], tmp_path: Path
) -> None:
    save_at(tmp_path / "nowhere" / "page.html")
    window._actions["export-page"].trigger()
    assert "page.html" in window.status.currentMessage()
    assert "Exported" not in window.status.currentMessage()


def test_a_pdf_is_written_in_light_colours_and_the_dark_come_back(
    window: MainWindow, save_at: Callable[[Path], None], tmp_path: Path, qtbot: QtBot
) -> None:
    window.set_theme_choice("dark")
    out = tmp_path / "page.pdf"
    save_at(out)
    window._actions["export-pdf"].trigger()
    qtbot.waitUntil(lambda: "Exported to page.pdf." in window.status.currentMessage(), timeout=WAIT_MS)
    assert out.read_bytes().startswith(b"%PDF")
    document = QPdfDocument()
    document.load(str(out))
    page = document.render(0, QSize(400, 566))
    assert page.pixelColor(3, 3).alpha() == 0 or page.pixelColor(3, 3).lightness() == 255  # the margin
    document.close()
    assert _class_of_page(window, qtbot) == "dark"


def test_printing_goes_to_the_printer_that_was_chosen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "printed.pdf"

    def choose(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    window._actions["print"].trigger()
    qtbot.waitUntil(lambda: "Printed." in window.status.currentMessage(), timeout=WAIT_MS)
    assert out.read_bytes().startswith(b"%PDF")


def test_the_clipboard_holds_looks_and_words(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    window._actions["copy-rich"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasHtml(), timeout=WAIT_MS)
    data = QGuiApplication.clipboard().mimeData()
    assert "<b>strong</b>" in data.html()
    assert "strong word and a link" in data.text()
    assert "'''" not in data.text()


def _class_of_page(window: MainWindow, qtbot: QtBot) -> str:
    preview = window.findChild(PreviewPane)
    assert isinstance(preview, PreviewPane)
    answers: list[object] = []
    preview.page.runJavaScript("document.documentElement.className", 1, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
    return str(answers[0])
