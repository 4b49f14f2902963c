"""Names of categories to choose from: of a list the user keeps, and of the articles beside the one at hand."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from editor.errors import FileError
from editor.storage.file import SUFFIXES, load

_MOST_FILES = 500
_LINE = re.compile(r"^[\s*#\ufeff]*(?:\[\[)?(?:[^\[\]|:]*:)?([^\[\]|:]+?)(?:\|.*)?(?:\]\])?\s*$")
# Good enough to offer a name; what a tag is in an article, the reading says.
_TAG = r"\[\[[ _]*(?:Category|{prefix})[ _]*:([^\[\]|{{}}<>#\n]+)"


def read_list(path: Path) -> list[str]:
    """Return the names of a list: one a line, bare, with the namespace, or as a tag.

    Raises:
        FileError: When it cannot be read.
    """
    found = (_LINE.match(line) for line in load(path).text.splitlines())
    return list(dict.fromkeys(_normal(match[1]) for match in found if match and match[1].strip()))


def names_in(folder: Path, prefix: str = "Category") -> list[str]:
    """Return the names of the categories of a folder's articles, the commonest first. What cannot be read is left out.

    Args:
        folder: Where articles lie; folders in it are left alone.
        prefix: The wiki's own word for the namespace.
    """
    pattern = re.compile(_TAG.format(prefix=re.escape(prefix)), re.IGNORECASE)
    counts: Counter[str] = Counter()
    for path in islice(_articles(folder), _MOST_FILES):
        try:
            text = load(path).text
        except FileError:  # another program's file, or gone by now: nothing to offer
            continue
        counts.update({_normal(name) for name in pattern.findall(text)})
    return [name for name, _ in counts.most_common() if name]


def _articles(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            paths = sorted(Path(entry.path) for entry in entries if entry.is_file())
    except OSError:  # a folder that is gone has no articles
        return
    yield from (path for path in paths if path.suffix.lower() in SUFFIXES)


def _normal(name: str) -> str:
    words = " ".join(name.replace("_", " ").split())
    return words[:1].upper() + words[1:]
