"""The one configuration that every package is made from."""

from __future__ import annotations

import os
import platform
import subprocess
import time
import tomllib
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from editor import __version__

ON_LINUX = platform.system() == "Linux"
ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = Path(__file__).parent / "templates"
ICON = ROOT / "resources" / "icons" / "wikiwright.svg"


@cache
def configuration() -> dict[str, Any]:
    """Return `package.toml`, with the version."""
    table = tomllib.loads((Path(__file__).parent / "package.toml").read_text(encoding="utf-8"))
    return {**table, "version": __version__}


@cache
def source_date() -> int:
    """Return the time, in seconds since 1970, that packages bear: SOURCE_DATE_EPOCH, the last commit's, or now."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    log = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(log.stdout) if log.returncode == 0 and log.stdout.strip() else int(time.time())


def values() -> dict[str, str]:
    """Return what templates may name, as text: scalars of the configuration, lists joined, and what follows of them."""
    table = configuration()
    words = {name: str(value) for name, value in table.items() if isinstance(value, str)}
    suffixes = table["mime"]["suffixes"]
    day = time.gmtime(source_date())
    return words | {
        "mime_type": table["mime"]["type"],
        "mime_name": table["mime"]["name"],
        "keywords": "".join(f"{word};" for word in table["keywords"]),
        "categories": "".join(f"{word};" for word in table["categories"]),
        "category_tags": "\n".join(f"    <category>{word}</category>" for word in table["categories"]),
        "globs": "\n".join(f'    <glob pattern="*.{suffix}"/>' for suffix in suffixes),
        "paragraphs": "\n".join(f"    <p>{text}</p>" for text in table["description"]),
        "day": time.strftime("%Y-%m-%d", day),
        "date_rfc": time.strftime("%a, %d %b %Y %H:%M:%S +0000", day),
        "date_man": time.strftime("%B %Y", day),
        "guid": table["windows"]["guid"],
        "root": str(ROOT),
    }


def filled(name: str, **more: str) -> str:
    """Return a template with its ``${names}`` replaced.

    Raises:
        KeyError: When it names what nobody gives.
    """
    return Template((TEMPLATES / name).read_text(encoding="utf-8")).substitute(values(), **more)
