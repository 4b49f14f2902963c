"""Version and licence."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

import editor


def show_about(parent: QWidget) -> None:
    """Tell version and licence."""
    QMessageBox.about(
        parent,
        "About Wikiwright",
        f"<p><b>Wikiwright {editor.__version__}</b></p><p>An editor for wiki articles: wikitext beside a live "
        "preview, with a linter that mends.</p><p>Free software under the GNU General Public License 3 or later; "
        "it comes without warranty.</p>",
    )
