"""Brings the files of Qt Linguist and their compiled forms up to date, and tells what is left to translate."""

from __future__ import annotations

import argparse

from tests.wording.linguist import FOLDER, compile_, files, read, update
from tests.wording.source import texts


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--new", metavar="CODE", help="begin another language, e.g. fr")
    parser.add_argument("--drop", action="store_true", help="drop texts that are gone from the program")
    given = parser.parse_args()
    found = list(texts().values())
    new = [FOLDER / f"wikiwright_{given.new}.ts"] if given.new else []
    for file in [*new, *files()]:
        update(file, found, keep_vanished=not given.drop)
        compile_(file, file.with_suffix(".qm"))
        states = [message.state for message in read(file)]
        gone = states.count("vanished") + states.count("obsolete")
        print(f"{file.name}: {len(found)} texts, {states.count('unfinished')} to translate, {gone} gone")


if __name__ == "__main__":
    main()
