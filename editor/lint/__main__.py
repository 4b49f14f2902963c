"""``python -m editor.lint [--titles FILE] PATHS``: findings as JSON lines."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from editor.lint.output import Linted, as_jsonl
from editor.lint.runner import lint_text
from editor.wikitext.site import default_site

_SUFFIXES = {".wiki", ".wikitext", ".mediawiki", ".txt"}


def _files(paths: list[Path]) -> Iterator[tuple[Path, str]]:
    """Yield each file with the name to show: inside a folder, counted from the folder."""
    for path in paths:
        if path.is_dir():
            inside = sorted(child for child in path.rglob("*") if child.suffix in _SUFFIXES)
            yield from ((child, child.relative_to(path).as_posix()) for child in inside)
        else:
            yield path, str(path)


def main() -> None:
    """Lint the files named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m editor.lint", description=__doc__)
    parser.add_argument("--titles", type=Path, help="tab-separated: file, page title")
    parser.add_argument("paths", nargs="+", type=Path)
    options = parser.parse_args()
    titles: dict[str, str] = {}
    if options.titles:
        rows = options.titles.read_text(encoding="utf-8").splitlines()
        titles = dict(row.split("\t")[:2] for row in rows if "\t" in row)
    site = default_site()
    for path, name in _files(options.paths):
        text = path.read_bytes().decode("utf-8", errors="replace")
        title = titles.get(name, path.stem.replace("_", " "))
        for line in as_jsonl(Linted(name, text, lint_text(text, title=title, site=site))):
            sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
