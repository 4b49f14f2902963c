"""What takes the rendered article out of the program: a web page, a PDF, paper, the clipboard."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.errors import FileError
from editor.storage import file
from editor.ui.article_file import ArticleFile
from editor.ui.translation import shown, tr
from editor.wording import say

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from editor.ui.panes.preview import PreviewPane

_MARGIN_MM = 18.0
_NO_PREVIEW = say("There is nothing to take out yet: the preview is still being brought in.")


class ExportCommands(QObject):
    """What the rows about export and print call. All of them take the article as the preview shows it.

    Args:
        article: The file of the open article.
        parent: Owns dialogs.
    """

    told = Signal(str)
    """``(sentence)``: for the status bar."""

    def __init__(self, article: ArticleFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._article = article
        self._parent = parent
        self._preview: PreviewPane | None = None
        self._printer: QPrinter | None = None  # must live until its page is printed

    def set_preview(self, preview: PreviewPane) -> None:
        """Take the preview that shows the article."""
        self._preview = preview
        preview.page.pdfPrintingFinished.connect(self._on_pdf)
        preview.print_finished.connect(self._on_printed)

    # ------------------------------------------------------------------ commands

    def export_page(self) -> None:
        """Write a web page that stands on its own."""
        preview, path = self._preview, self._ask(tr("Export as a web page"), ".html", tr("Web pages (*.html)"))
        if preview is not None and path is not None:
            from editor.render.standalone import standalone_html

            language, way = preview.language
            title = preview.title or self._article.name
            self._write(path, standalone_html(self._portable(preview), title, "", language, rtl=way == "rtl"))

    def export_pdf(self) -> None:
        """Write a PDF, in light colours."""
        preview, path = self._preview, self._ask(tr("Export as PDF"), ".pdf", tr("PDF (*.pdf)"))
        if preview is not None and path is not None:
            preview.begin_print()
            margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
            size = QPageSize(QPageSize.PageSizeId.A4)
            layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
            preview.page.printToPdf(str(path), layout)

    def print_out(self) -> None:
        """Ask for a printer and print, in light colours."""
        if self._preview is None:
            self.told.emit(shown(_NO_PREVIEW))
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(self._article.name)
        if QPrintDialog(self._printer, self._parent).exec():
            self._preview.begin_print()
            self._preview.print_on(self._printer)

    def copy_rich(self) -> None:
        """Copy what is selected in the preview, or all of it, so that a word processor keeps its looks."""
        preview = self._preview
        if preview is None:
            self.told.emit(shown(_NO_PREVIEW))
            return
        if preview.page.hasSelection():
            preview.page.triggerAction(preview.page.WebAction.Copy)
            self.told.emit(tr("Copied what is selected in the preview."))
            return
        html = self._portable(preview)

        def put(words: str) -> None:
            data = QMimeData()
            data.setHtml(html)
            data.setText(words)
            QGuiApplication.clipboard().setMimeData(data)
            self.told.emit(tr("Copied the article as rich text."))

        preview.page.toPlainText(put)

    # ------------------------------------------------------------------ inside

    def _ask(self, title: str, suffix: str, kinds: str) -> Path | None:
        """Ask where to write; None for nowhere, or where there is nothing to write."""
        if self._preview is None:
            self.told.emit(shown(_NO_PREVIEW))
            return None
        beside = self._article.path or Path(self._article.name)
        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(beside.with_suffix(suffix)), kinds)
        return Path(name) if name else None

    def _write(self, path: Path, html: str) -> None:
        try:
            file.save(path, html, file.Shape())
        except FileError as error:
            self.told.emit(shown(error.message))
        else:
            self.told.emit(tr("Exported to {name}.", name=path.name))

    def _portable(self, preview: PreviewPane) -> str:
        from editor.render.standalone import portable
        from editor.ui.panes.preview_scheme import PICTURE_TYPES, picture_path

        folders = [self._article.path.parent.absolute()] if self._article.path else []

        def picture(name: str) -> str:
            found = picture_path(name, folders)
            if found is None:
                return ""
            kind = PICTURE_TYPES[found.suffix.lower()].decode()
            return f"data:{kind};base64,{base64.b64encode(found.read_bytes()).decode()}"

        return portable(preview.html(), picture)

    def _on_pdf(self, path: str, succeeded: bool) -> None:
        if self._preview is not None:
            self._preview.end_print()
        name = Path(path).name
        words = (
            tr("Exported to {name}.", name=name) if succeeded else tr("{name} could not be written there.", name=name)
        )
        self.told.emit(words)

    def _on_printed(self, succeeded: bool) -> None:
        self._printer = None
        if self._preview is not None:
            self._preview.end_print()
        self.told.emit(tr("Printed.") if succeeded else tr("The printer did not take it."))
