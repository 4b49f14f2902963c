from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from editor.licences import Component
from editor.ui.dialogs.licences import LicencesDialog
from editor.ui.window import MainWindow

TWO = [
    Component("One", "1.2", "MIT", "https://one.example/", "Terms of one."),
    Component("Two", "", "CC-BY-SA-3.0", "https://two.example/", "Terms of two."),
]


def test_the_terms_of_the_chosen_work_are_shown(qtbot: QtBot) -> None:
    dialog = LicencesDialog(TWO)
    qtbot.addWidget(dialog)
    assert [dialog.names.item(row).text() for row in range(dialog.names.count())] == ["One 1.2", "Two"]
    assert dialog.terms.toPlainText() == "Terms of one."
    dialog.names.setCurrentRow(1)
    assert dialog.terms.toPlainText() == "Terms of two."
    assert dialog.terms.isReadOnly()


def test_about_leads_to_them(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(None)
    window._actions["about"].trigger()
    (box,) = window.findChildren(QMessageBox)
    (button,) = (each for each in box.findChildren(QPushButton) if each.text() == "&Licences")
    button.click()
    (dialog,) = window.findChildren(LicencesDialog)
    assert dialog.isVisible()
    assert any("Chromium" in dialog.names.item(row).text() for row in range(dialog.names.count()))
    dialog.reject()
