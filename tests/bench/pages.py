"""The English pages of the given corpus that the measurements of spelling look at."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_SPARSE = 150  # words for one "the"
CORPUS = Path(__file__).parents[3] / "shared/corpus"


class CorpusPage(NamedTuple):
    """A page with its file's name, its title and how many words its source has."""

    name: str
    title: str
    words: int
    text: str


def english_pages(least_words: int, corpus: Path = CORPUS) -> Iterator[CorpusPage]:
    """Yield the articles of the English Wikipedia with at least so many words, in the order of their names."""
    entries = json.loads((corpus / "index.json").read_text("utf-8"))
    for entry in sorted(entries, key=lambda each: str(each["name"])):
        if entry["kind"] != "article" or entry["language"] != "en" or entry["words"] < least_words:
            continue
        if "en.wikipedia" in entry["origin"]:
            text = (corpus / entry["file"]).read_text("utf-8")
            yield CorpusPage(entry["name"], entry["title"], entry["words"], text)


def is_prose(page: CorpusPage) -> bool:
    """Tell whether a page is prose and in English indeed: some are lists, and some say they are English and are not."""
    return page.text.count(" the ") * _SPARSE > page.words
