"""Colours, fonts and icons, from `resources/themes/*.toml`. The one place where a colour becomes a Qt object."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from editor import resources
from editor.lint.finding import Severity
from editor.ui import icon

Name = Literal["light", "dark", "contrast"]
Choice = Literal["system", Name]

SEVERITY_MARKS = {Severity.ERROR: "●", Severity.WARNING: "▲", Severity.INFO: "○", Severity.HINT: "·"}
"""A shape for each severity: it is never told by colour alone."""

_SEVERITY_COLOURS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
    Severity.HINT: "hint",
}


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, by name.

    Attributes:
        name: As shown in the View menu.
        dark: Light ink on dark paper.
        strong: For eyes that need the strongest contrast.
        colours: Chrome, severities and source kinds, e.g. ``paper``, ``error``, ``template``; see the TOML files.
    """

    name: str
    dark: bool
    colours: dict[str, str]
    strong: bool = False

    def colour(self, name: str) -> QColor:
        """Return a colour by its name in the theme file."""
        return QColor(self.colours[name])

    def severity(self, severity: Severity) -> QColor:
        """Return the colour of a severity's marks."""
        return self.colour(_SEVERITY_COLOURS[severity])

    def icon(self, name: str, colour: str = "ink") -> QIcon:
        """Return an icon of the house's family, tinted.

        Args:
            name: Our word for it, e.g. ``bold``, ``fix``; unknown names are a `KeyError`.
            colour: A colour of the theme.
        """
        return icon.draw(name, self.colour(colour), self.colour("hint"))

    def palette(self) -> QPalette:
        """Return the palette for Qt's Fusion style."""
        palette = QPalette()
        role = QPalette.ColorRole
        for names, colour in (
            ((role.Window, role.Button, role.ToolTipBase, role.AlternateBase), "panel"),
            ((role.Base,), "paper"),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), "ink"),
            ((role.BrightText,), "error"),
            ((role.Link, role.LinkVisited, role.Highlight, role.Accent), "accent"),
            ((role.HighlightedText,), "on_accent"),
            ((role.PlaceholderText,), "quiet"),
            ((role.Light, role.Midlight), "hover"),
            ((role.Mid, role.Dark), "line"),
            ((role.Shadow,), "line"),
        ):
            for each in names:
                palette.setColor(each, self.colour(colour))
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self.colour("hint"))
        return palette

    def style_sheet(self) -> str:
        """Return the few rules that a palette cannot say: hairlines, quiet buttons, flat docks."""
        text = resources.text("themes", "window.qss")
        for name in sorted(self.colours, key=len, reverse=True):
            text = text.replace(f"@{name}", self.colours[name])
        for name in ("check", "up", "down"):
            drawing = resources.path("themes", f"{name}-{'dark' if self.dark else 'light'}.svg")
            text = text.replace(f"${name}", drawing.as_posix())
        return text


@cache
def load(name: Name) -> Theme:
    """Return a theme by its file's name."""
    table = tomllib.loads(resources.text("themes", f"{name}.toml"))
    colours = {**table["chrome"], **table["severity"], **table["source"], **table["changes"]}
    return Theme(table["name"], table["dark"], colours, table.get("strong", False))


def system_is_dark() -> bool:
    """Tell whether the desktop asks for dark colours."""
    hints = QGuiApplication.styleHints()
    return hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark


def choose(choice: Choice) -> Theme:
    """Return the theme for the user's choice; ``system`` follows the desktop."""
    if choice == "system":
        return load("dark" if system_is_dark() else "light")
    return load(choice)


def dress(app: QApplication, theme: Theme) -> None:
    """Put the theme on the whole program."""
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.style_sheet())


def source_font(family: str = "", size_pt: float = 11) -> QFont:
    """Return the source pane's font; without a family the system's monospace."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if family:
        font.setFamily(family)
    font.setPointSizeF(size_pt)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


_USUAL_PX = 13  # height of the letters that the panels' sizes are made for


def scaled(size_px: int) -> int:
    """Return a size of the panels, grown where the system's letters are larger than usual."""
    return round(size_px * max(1.0, QFontInfo(QApplication.font()).pixelSize() / _USUAL_PX))
