"""A help page in a window of its own, in the preview's skin."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor import resources
from editor.engine.messages import PreviewPatch
from editor.render.context import Options
from editor.render.document import Renderer
from editor.render.pages import ArticlePages
from editor.ui.panes.help_text import help_html
from editor.ui.panes.preview import PreviewPane
from editor.ui.theme import Theme
from editor.ui.translation import help_page, shown
from editor.wikitext.site import default_site
from editor.wording import say

TITLES = {"cheatsheet": say("Wikitext cheat sheet"), "network": say("What Wikiwright asks of the network")}

_WIDE = "<style>main { max-width: 960px }</style>"  # examples stand beside their source


class HelpPage(QWidget):
    """Shows a page of `resources/help/`; its examples are rendered as the preview renders an article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.resize(900, 720)
        self.preview = PreviewPane(self)
        self.preview.set_folders([resources.path("sample")])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.preview)

    def set_theme(self, theme: Theme) -> None:
        """Take on the window's theme."""
        self.preview.set_theme(theme.dark, theme.strong)

    def show_page(self, name: str) -> None:
        """Show a page by its file's name without ``.md``; one of `TITLES`."""
        self.setWindowTitle(shown(TITLES[name]))
        self.preview.set_title(shown(TITLES[name]))
        html = _WIDE + help_html(help_page(name), render_example)
        self.preview.show_patch(PreviewPatch(0, 0, -1, (0,), (html,), (0,), 1))


def render_example(wikitext: str) -> str:
    """Return the HTML of an example, with the sample's pictures and templates at hand."""
    site = default_site()
    sample = resources.path("sample")
    options = replace(Options(), placeholders=True, local_pictures=True)
    renderer = Renderer(site, ArticlePages(site, sample, sample), "Cheat sheet", options)
    return renderer.fold([renderer.map(wikitext)]).html()
