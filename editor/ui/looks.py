"""Letters and their sizes in both panes: fonts, and a zoom of each that is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from editor.storage.settings import Settings
from editor.ui.panes.source import SourcePane
from editor.ui.settings_table import default_number

if TYPE_CHECKING:
    from editor.ui.panes.preview import PreviewPane

ZOOMS = (30, 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""Percent: the steps of the preview's zoom, as browsers have them."""


class Looks(QObject):
    """Dresses source and preview in the letters the user wants.

    Args:
        settings: Where they are kept.
        source: The source pane.
        parent: The window.
    """

    zoomed = Signal(str, int)
    """``(name, value)``: a zoom was changed and is to be remembered under its setting's name."""

    def __init__(self, settings: Settings, source: SourcePane, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._source = source
        self._preview: PreviewPane | None = None
        source.zoom_requested.connect(self.zoom_source)

    def set_preview(self, preview: PreviewPane) -> None:
        """Take the preview in."""
        self._preview = preview
        preview.zoom_requested.connect(self.zoom_preview)
        self.apply()

    def apply(self) -> None:
        """Let the settings hold, as they are now."""
        self._source.set_font(self._settings.text("source font"), self._number("source size"))
        self._source.set_zoom(self._number("zoom"))
        if self._preview is not None:
            self._preview.set_font(self._settings.text("preview font"))
            self._preview.set_zoom(
                self._number("preview size") / default_number("preview size") * self._percent() / 100
            )

    def zoom(self, by: int) -> None:
        """Make the letters of the pane with the focus larger or smaller by a step; 0 makes them as usual."""
        focus = QApplication.focusWidget()
        preview = self._preview
        if preview is not None and focus is not None and (focus is preview or preview.isAncestorOf(focus)):
            self.zoom_preview(by)
        else:
            self.zoom_source(by)

    def zoom_source(self, by: int) -> None:
        """Zoom the source by so many points; 0 makes it as usual."""
        self._source.set_zoom(self._source.zoom + by if by else 0)
        self.zoomed.emit("zoom", self._source.zoom)

    def zoom_preview(self, by: int) -> None:
        """Zoom the preview by so many steps; 0 makes it as usual."""
        now = self._percent()
        above = [each for each in ZOOMS if each > now]
        below = [each for each in ZOOMS if each < now]
        wanted = default_number("preview zoom")
        if by > 0:
            wanted = above[0] if above else now
        elif by < 0:
            wanted = below[-1] if below else now
        self.zoomed.emit("preview zoom", wanted)
        self.apply()

    def _percent(self) -> int:
        return min(max(self._number("preview zoom"), ZOOMS[0]), ZOOMS[-1])

    def _number(self, name: str) -> int:
        return self._settings.number(name, default_number(name))
