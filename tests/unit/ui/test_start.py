"""Nothing heavy is imported before the window is up."""

from __future__ import annotations

import subprocess
import sys

HEAVY: tuple[str, ...] = (
    "PySide6.QtWebEngine",
    "mwparserfromhell",
    "pygments",
    "markdown_it",
    "selectolax",
    "chunspell",
    "qtawesome",
)
HEAVY += (
    "codespell_lib",
    "latex2mathml",
    "editor.render",
    "editor.spelling",
    "editor.lint.rules",
    "editor.lint.runner",
)


def test_the_window_imports_nothing_heavy() -> None:
    program = "import sys, editor.ui.window; print('\\n'.join(sys.modules))"
    listed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert [name for name in listed.split() if name.startswith(HEAVY)] == []
