"""Where `resources/` lies: beside the package in a checkout, inside it in a wheel, in the bundle when frozen."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder that holds `themes/`, `preview/`, `help/` and their kin."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [package / "_resources", package.parent / "resources"]
    if bundle is not None:
        places.insert(0, Path(bundle) / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"resources not found in any of {', '.join(map(str, places))}")


def path(*parts: str) -> Path:
    """Return the path of one resource, e.g. ``path("help", "welcome.md")``."""
    return root().joinpath(*parts)


def text(*parts: str) -> str:
    """Return the text of one UTF-8 resource."""
    return path(*parts).read_text(encoding="utf-8")
