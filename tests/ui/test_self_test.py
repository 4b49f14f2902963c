"""The check that an installation works, run on this one; and that it can fail."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor import self_test
from editor.ui.window import MainWindow


def test_this_installation_works(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-m", "editor", "--self-test"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 9
    assert all(line.startswith("ok: ") for line in lines)


def test_what_does_not_hold_is_told(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    def dead(window: MainWindow, article: Path) -> None:
        """Neither engine nor preview comes."""

    said: list[str] = []
    monkeypatch.setattr(self_test, "_PATIENCE_S", 0.1)
    monkeypatch.setattr(self_test, "_window_checks", lambda *_: iter([("the engine answers", False)]))
    monkeypatch.setattr(self_test, "complete", dead)
    assert self_test.run(said.append) == 1
    assert said[-1] == "FAILED: the engine answers"
    assert said[0].startswith("ok: ")
