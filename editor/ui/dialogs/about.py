"""Version, licence, and whose words the program spells by."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

import editor
from editor.ui.translation import tr

if TYPE_CHECKING:
    from editor.spelling.pack import Pack

_BUNDLED = "en_US"
_ICON_SIZE = 64  # px


def show_about(parent: QWidget) -> None:
    """Tell version and licences; a button leads to the terms of all that is included."""
    from editor.spelling.dictionary import own_folder  # the window is shown without what spells

    box = QMessageBox(QMessageBox.Icon.NoIcon, tr("About Wikiwright"), about_text(own_folder()), parent=parent)
    box.setIconPixmap(parent.windowIcon().pixmap(_ICON_SIZE))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    licences = box.addButton(tr("&Licences"), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(box.addButton(tr("&Close"), QMessageBox.ButtonRole.RejectRole))
    licences.clicked.connect(lambda: show_licences(parent))
    box.open()


def show_licences(parent: QWidget) -> None:
    """Show the terms of all that is included."""
    from editor.licences import components
    from editor.ui.dialogs.licences import LicencesDialog

    dialog = LicencesDialog(components(), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def about_text(own: Path) -> str:
    """Return what the dialog says, as rich text.

    Args:
        own: The folder in which the user keeps language packs.
    """
    from editor.spelling.pack import packs

    found = "".join(f"<li>{_pack(pack)}</li>" for pack in packs(own))
    said = (
        tr("An editor for wiki articles: wikitext beside a live preview, with a linter that mends."),
        tr("Free software under the GNU General Public License 3 or later; it comes without warranty."),
        tr(
            "Known misspellings: the dictionary of codespell, CC BY-SA 3.0. How common words are: the frequency list "
            "of symspellpy, MIT License. Dictionaries are read by hunspell, LGPL 2.1 or later."
        ),
        tr("Dictionaries:"),
    )
    paragraphs = "".join(f"<p>{escape(sentence)}</p>" for sentence in said)
    more = tr("More of them go into {folder}.", folder=f"<i>{escape(str(own))}</i>")
    return f"<p><b>Wikiwright {editor.__version__}</b></p>{paragraphs}<ul>{found}</ul><p>{more}</p>"


def _pack(pack: Pack) -> str:
    if pack.terms is not None:
        address = escape(QUrl.fromLocalFile(str(pack.terms)).toString())
        return f'{escape(pack.name)}: <a href="{address}">{escape(pack.terms.name)}</a>'
    if pack.name == _BUNDLED and "hunspell" in pack.folder.parts:
        said = tr(
            "{name}: SCOWL’s words, free to use and to pass on with their notice; comes with chunspell-next",
            name=pack.name,
        )
    else:
        said = tr(
            "{name}: see the package it came with, or who gave it to you ({folder})",
            name=pack.name,
            folder=str(pack.folder),
        )
    return escape(said)
