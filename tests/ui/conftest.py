"""What every test of the window needs before there is an application object, and after it is done with its widgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from editor.ui.panes.preview_scheme import register_scheme

# Chromium learns of schemes before the application object is made; tests are collected before one is.
register_scheme()


@pytest.fixture(autouse=True)
def widgets_gone(qapp: QApplication) -> Iterator[None]:
    """Delete the test's widgets with the test: a web page must not outlive its profile, which is the application's."""
    yield
    for _ in range(2):  # a page deleted in the first round posts its profile's end for the second
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qapp.processEvents()
