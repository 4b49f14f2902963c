"""What every test runs under: no display needed, and no log line or Qt warning that it did not ask for."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Read by Qt when the application is made, so before any test module imports it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")


# Examples are drawn anew on every machine but in continuous integration, where one commit is to give one answer.
settings.register_profile("local", deadline=None)  # a busy machine is no fault
settings.register_profile("ci", settings.get_profile("local"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-screenshots", action="store_true", help="write tests/screenshots/*.png anew")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The application's class, asked for just before it is made: Chromium must know our scheme by then."""
    from PySide6.QtWidgets import QApplication

    from editor.ui.panes.preview_scheme import register_scheme

    register_scheme()
    return QApplication


@pytest.fixture(autouse=True)
def widgets_gone(request: pytest.FixtureRequest) -> Iterator[None]:
    """Delete a test's widgets with the test: a web page must not outlive its profile, which is the application's."""
    qapp = request.getfixturevalue("qapp") if "qapp" in request.fixturenames else None
    yield
    if qapp is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for _ in range(2):  # a page deleted in the first round posts its profile's end for the second
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qapp.processEvents()


class _Unexpected(logging.Handler):
    """Keeps warnings and worse, so that the test that caused them can be failed."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test on a logged warning, unless it looks at the log itself through `caplog`."""
    handler = _Unexpected()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.lines and "caplog" not in request.fixturenames:
        pytest.fail("unexpected log lines:\n" + "\n".join(handler.lines))
