"""All that a widget and what lies in it say to the user, and a language in which every translated text is marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from html import unescape

from PySide6.QtCore import QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QStatusBar,
    QTabBar,
    QTextBrowser,
    QTreeView,
    QWidget,
)

from editor.ui.panels.rows import ROW_ROLE, Row

_KEYS = "QShortcut"  # of Qt: the names of keys, which it also reads
_MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class Marking(QTranslator):
    """Puts brackets around every text that is translated, Qt's own among them."""

    def translate(self, context: str, source: str, _more: str | None = None, _count: int = -1) -> str:
        """Return a text with its marks, so that one without was never translated."""
        if context == _KEYS:
            return None  # type: ignore[return-value]  # which is Qt's own word for "not here"
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        """Qt asks whether there is anything to install."""
        return False


def unmarked(text: str) -> str:
    """Return what is left of a text without what is marked in it, however deeply."""
    before, text = "", unescape(re.sub(r"<[^>]+>", " ", text))
    while text != before:
        before, text = text, _MARKED.sub("", text)
    return text.strip()


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where a text stands, and the text; what is typed into a field, and what is painted, is left out."""
    for item in (root, *root.findChildren(QObject)):
        where = f"{type(item).__name__} {item.objectName()}".strip()
        said: tuple[str, ...] = ()
        if isinstance(item, QAction):
            said = (item.text(), item.toolTip(), item.statusTip()) if not item.isSeparator() else ()
        elif isinstance(item, QWidget):
            said = tuple(_of_widget(item))
        else:
            continue
        for text in said:
            if text:
                yield where, text


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (text for at in range(widget.count()) for text in (widget.tabText(at), widget.tabToolTip(at)))
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, QStatusBar):
        yield widget.currentMessage()
    elif isinstance(widget, QProgressBar):
        yield widget.format()
    elif isinstance(widget, QTextBrowser):
        yield widget.toPlainText()
    elif isinstance(widget, QAbstractItemView):
        yield from _of_view(widget, QModelIndex())
    elif isinstance(widget, QMessageBox):
        yield from (widget.windowTitle(), widget.informativeText())
    if isinstance(widget, QDockWidget) or (widget.isWindow() and not isinstance(widget, QMainWindow)):
        yield widget.windowTitle()


def _of_view(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    for at in range(model.rowCount(parent) if model is not None else 0):
        index = model.index(at, 0, parent)
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            yield from _of_row(row)
        else:
            yield from (str(text) for role in _ROLES if (text := index.data(role)))
        if isinstance(view, QTreeView):  # a list asks for no rows below its rows
            yield from _of_view(view, index)


def _of_row(row: Row) -> Iterator[str]:
    for each in fields(row):
        value = getattr(row, each.name)
        if isinstance(value, str) and each.name not in ("mark_colour",):
            yield value
    yield from (chip.text for chip in row.chips)
