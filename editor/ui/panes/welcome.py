"""The welcome page: what to begin with, what was open lately, and the keys worth knowing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor import resources
from editor.ui.panes.help_text import help_html
from editor.ui.shortcuts import native
from editor.ui.theme import Theme
from editor.ui.translation import help_page, tr

_RECENT_SHOWN = 6
_LOGO = 48  # px
_ICON = 18  # px
_COLUMN = 260  # px
_INSET = 9  # px of a row's padding and border: headings and texts stand in by it too


class WelcomePage(QScrollArea):
    """Offers ways to begin.

    Signals:
        new_requested: Begin an empty article.
        open_requested: Ask for a file.
        sample_requested: Open the sample article.
        cheat_sheet_requested: Show wikitext at a glance.
        recent_requested: Open this file.
        left: Show the article instead.
    """

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    cheat_sheet_requested = Signal()
    recent_requested = Signal(Path)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(tr("Welcome to Wikiwright"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus through what it holds
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons: list[tuple[QPushButton, str]] = []
        self._labels: list[QLabel] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._tips = _text_label()
        self._tips.setProperty("reachable", True)
        self._tips.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._tips.setContentsMargins(_INSET - 1, 0, 0, 0)  # and its border
        self._tips.setText(_tips_html())
        body = QWidget()
        body.setObjectName("welcomeBody")
        self.setWidget(body)
        self._lay_out(body)
        self.set_recent([])
        self.set_theme(theme)

    def begin(self) -> None:
        """Give the focus to the first way to begin."""
        self._buttons[0][0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self, body: QWidget) -> None:
        columns = QGridLayout()
        columns.setHorizontalSpacing(48)
        columns.setVerticalSpacing(8)
        columns.addWidget(self._heading(tr("Begin")), 0, 0)
        columns.addLayout(self._ways(), 1, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._heading(tr("Recent")), 0, 1)
        columns.addLayout(self._recent, 1, 1, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            columns.setColumnMinimumWidth(column, _COLUMN)
        page = QVBoxLayout()
        page.setSpacing(24)
        page.addStretch(1)
        page.addLayout(self._title())
        page.addLayout(columns)
        page.addWidget(self._tips)
        page.addStretch(2)
        across = QHBoxLayout(body)
        across.setContentsMargins(24, 24, 24, 24)
        across.addStretch(1)
        across.addLayout(page)
        across.addStretch(1)

    def _title(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setAccessibleName(tr("The sign of Wikiwright"))
        pixmap = QPixmap(str(resources.path("icons", "wikiwright.svg")))
        ratio = self.devicePixelRatioF()
        size = QSize(_LOGO, _LOGO) * ratio
        pixmap = pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        pixmap.setDevicePixelRatio(ratio)
        logo.setPixmap(pixmap)
        name = QLabel("Wikiwright")
        font = QFont(name.font())
        font.setPixelSize(28)
        name.setFont(font)
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(logo)
        row.addWidget(name)
        row.addStretch(1)
        return row

    def _ways(self) -> QVBoxLayout:
        ways: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("new", tr("New article"), "Ctrl+N", self.new_requested.emit),
            ("open", tr("Open a file…"), "Ctrl+O", self.open_requested.emit),
            ("template", tr("Sample article"), "", self.sample_requested.emit),
            ("help", tr("Wikitext cheat sheet"), "", self.cheat_sheet_requested.emit),
        )
        column = QVBoxLayout()
        column.setSpacing(0)
        for icon, text, key, handler in ways:
            button = self._row(text, handler)
            button.setToolTip(f"{text} ({native(key)})" if key else text)
            self._buttons.append((button, icon))
            column.addWidget(button)
        return column

    def _row(self, text: str, handler: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("row", True)
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setIconSize(QSize(_ICON, _ICON))
        button.clicked.connect(lambda _checked=False: handler())
        return button

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setContentsMargins(_INSET, 0, 0, 0)
        font = QFont(label.font())
        font.setPixelSize(16)
        label.setFont(font)
        return label

    def set_recent(self, paths: Sequence[Path]) -> None:
        """List the files opened lately, newest first; what no longer exists is left out."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # until the event loop deletes it
                widget.deleteLater()
        shown = [path for path in paths if path.exists()][:_RECENT_SHOWN]
        for path in shown:
            button = self._row(path.name, partial(self.recent_requested.emit, path))
            button.setToolTip(str(path))
            self._recent.addWidget(button)
        if not shown:
            label = _text_label()
            label.setProperty("quiet", True)
            label.setContentsMargins(_INSET, 8, 0, 8)
            label.setText(tr("Nothing yet. What you open is listed here."))
            self._recent.addWidget(label)

    def set_theme(self, theme: Theme) -> None:
        """Tint icons and paper."""
        for button, icon in self._buttons:
            button.setIcon(theme.icon(icon, "accent"))
        colours = theme.colours
        self.setStyleSheet(
            f"#welcome, #welcomeBody {{ background: {colours['paper']}; }}"
            f"QLabel {{ color: {colours['ink']}; }}"
            f"QLabel[quiet='true'] {{ color: {colours['quiet']}; }}"
            f"QLabel[reachable='true'] {{ border: 1px solid transparent; }}"
            f"QLabel[reachable='true']:focus {{ border-color: {colours['accent']}; }}"
            f"QPushButton[row='true'] {{ border: 1px solid transparent; background: transparent; text-align: left;"
            f" padding: 8px; color: {colours['accent']}; }}"
            f"QPushButton[row='true']:hover {{ background: {colours['hover']}; }}"
            f"QPushButton[row='true']:focus {{ border-color: {colours['accent']}; }}"
        )


def _text_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setMaximumWidth(2 * _COLUMN + 48)
    return label


def _tips_html() -> str:
    html = help_html(help_page("welcome"), lambda wikitext: "")
    return html.replace("<table>", '<table cellspacing="0">').replace("<td>", '<td style="padding: 2px 16px 2px 0">')
