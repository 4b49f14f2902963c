"""Nothing heavy is imported before the window is up."""

from __future__ import annotations

import os
import subprocess
import sys

HEAVY = (
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtQuick",
    "mwparserfromhell",
    "pygments",
    "markdown_it",
    "selectolax",
    "chunspell",
    "qtawesome",
    "codespell_lib",
    "latex2mathml",
    "fast_diff_match_patch",
    "symspellpy",
    "asyncio",
    "editor.render",
    "editor.spelling",
    "editor.lint.rules.",
    "editor.lint.registry",
    "editor.lint.runner",
    "editor.engine.session",
)
"""QtWebEngineCore is not among them: Chromium must know our scheme before the application object is made. That is
30 ms; what takes its time is the first page, which comes when the window is up."""

_SHOWN = """
import sys, tempfile
from pathlib import Path
from editor.app import compose, make_application
from editor.storage.settings import Settings
application = make_application(["wikiwright"])
window = compose(Settings(Path(tempfile.mkdtemp()) / "settings.json"))
window.show()
application.processEvents()
print("\\n".join(sys.modules))
"""


def test_the_window_is_shown_without_anything_heavy() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", _SHOWN], check=True, capture_output=True, text=True, env=environment)
    listed = run.stdout.split()
    assert "editor.ui.panels.problems" in listed
    assert [name for name in listed if name.startswith(HEAVY)] == []
