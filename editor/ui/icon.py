"""Icons: one family (Phosphor, regular weight), drawn from the font that qtawesome ships.

qtawesome itself is not imported: it costs 300 ms, and we need one of its eleven fonts.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

SIZE = 18  # px

# Our word for the thing -> the family's.
NAMES = {
    "add": "plus",
    "beside": "columns",
    "bold": "text-bolder",
    "bullets": "list-bullets",
    "case": "text-aa",
    "changes": "git-diff",
    "category": "tag",
    "check": "check",
    "close": "x",
    "command": "command",
    "comment": "chat-text",
    "copy": "copy",
    "dictionary": "book-bookmark",
    "down": "caret-down",
    "error": "warning-circle",
    "filter": "funnel",
    "find": "magnifying-glass",
    "fix": "wrench",
    "fix-all": "magic-wand",
    "float": "arrow-square-out",
    "heading": "text-h",
    "history": "clock-counter-clockwise",
    "help": "question",
    "ignore": "eye-slash",
    "image": "image",
    "info": "info",
    "italic": "text-italic",
    "left": "caret-left",
    "link": "link-simple",
    "more": "dots-three",
    "new": "file-plus",
    "next": "arrow-down",
    "nowiki": "code",
    "numbers": "list-numbers",
    "open": "folder-open",
    "outline": "tree-structure",
    "preview": "eye",
    "previous": "arrow-up",
    "problems": "warning-circle",
    "redo": "arrow-clockwise",
    "reference": "quotes",
    "regex": "asterisk",
    "remove": "trash",
    "rename": "pencil-simple",
    "right": "caret-right",
    "save": "floppy-disk",
    "selection": "selection",
    "table": "table",
    "template": "brackets-curly",
    "theme": "circle-half",
    "typos": "text-aa",
    "undo": "arrow-counter-clockwise",
    "up": "caret-up",
    "warning": "warning",
    "word": "text-t",
    "wrap": "text-align-left",
}


def draw(name: str, colour: QColor, disabled: QColor) -> QIcon:
    """Return an icon in one colour, and in another where it is disabled.

    Args:
        name: A key of `NAMES`; others are a `KeyError`.
        colour: Of the enabled icon.
        disabled: Of the disabled one.
    """
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for ratio in (1, 2):
            icon.addPixmap(_glyph(name, ink, ratio), mode)
    return icon


def _glyph(name: str, ink: QColor, ratio: int) -> QPixmap:
    family, glyphs = _font()
    pixmap = QPixmap(SIZE * ratio, SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    font = QFont(family)
    font.setPixelSize(SIZE)
    painter = QPainter(pixmap)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRectF(0, 0, SIZE, SIZE), Qt.AlignmentFlag.AlignCenter, chr(int(glyphs[NAMES[name]], 16)))
    painter.end()
    return pixmap


@cache
def _font() -> tuple[str, dict[str, str]]:
    """Return the family's name to Qt, and its glyphs' code points in hexadecimal."""
    found = find_spec("qtawesome")
    folders = list(found.submodule_search_locations or ()) if found is not None else []
    if not folders:
        raise ModuleNotFoundError("qtawesome is not installed; it brings the icons' font")
    folder = Path(folders[0], "fonts")
    number = QFontDatabase.addApplicationFont(str(folder / "phosphor-1.3.0.ttf"))
    glyphs: dict[str, str] = json.loads((folder / "phosphor-charmap-1.3.0.json").read_text(encoding="utf-8"))
    return QFontDatabase.applicationFontFamilies(number)[0], glyphs
