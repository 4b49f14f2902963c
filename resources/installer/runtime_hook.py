"""Runs first in the packaged program, to set right what the loader and Qt take from their surroundings."""

import os
import sys
from pathlib import Path

_LIBRARIES = "LD_LIBRARY_PATH"


def _give_back_libraries() -> None:
    """Let a browser that the program starts find the system's libraries, not the bundle's."""
    if f"{_LIBRARIES}_ORIG" in os.environ:
        os.environ[_LIBRARIES] = os.environ.pop(f"{_LIBRARIES}_ORIG")
    else:
        os.environ.pop(_LIBRARIES, None)


def _point_to_web_engine(bundle: Path) -> None:
    """Tell Qt where its web engine lies: what it reads that from, PySide6's qt.conf, ends at a comma in the path."""
    for root in (bundle / "PySide6" / "Qt", bundle / "PySide6"):
        places = {
            "QTWEBENGINEPROCESS_PATH": (root / "libexec" / "QtWebEngineProcess", root / "QtWebEngineProcess.exe"),
            "QTWEBENGINE_RESOURCES_PATH": (root / "resources",),
            "QTWEBENGINE_LOCALES_PATH": (root / "translations" / "qtwebengine_locales",),
        }
        for name, candidates in places.items():
            for place in candidates:
                if place.exists():
                    os.environ.setdefault(name, str(place))


_give_back_libraries()
_point_to_web_engine(Path(getattr(sys, "_MEIPASS", "")))
