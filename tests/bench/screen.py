"""Where the measured window is shown: a virtual X screen of its own, or Qt's offscreen platform."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH = 1400  # px
_SIZE = f"{WIDTH}x900x24"


@contextmanager
def screen(offscreen: bool, frames: Path | None = None) -> Iterator[dict[str, str]]:
    """Give the environment for a program with a window; the X server ends with the block.

    Args:
        offscreen: Have no X server.
        frames: The folder in which the X server is to keep its screen as a file.
    """
    environment = {**os.environ, "QT_QUICK_BACKEND": "software", "QT_XCB_GL_INTEGRATION": "none", "PYTHONUTF8": "1"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if offscreen:
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}
        return
    if shutil.which("Xvfb") is None:
        raise SystemExit("Xvfb is not installed; measure with --offscreen")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", _SIZE, "-nolisten", "tcp"]
        + (["-fbdir", str(frames)] if frames is not None else []),
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()
