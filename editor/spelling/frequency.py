"""How common English words are: symspellpy's frequency list, read as data.

Only the data file of that package is read; none of its code is imported.
Source: https://github.com/mammothb/symspellpy (MIT), counts from Google Books n-grams and SCOWL.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

_FILE = "frequency_dictionary_en_82_765.txt"
COMMON = 4_000_000
"""A word counted more often than this is one that everybody uses; there are about 10,000."""


@cache
def counts() -> dict[str, int]:
    """Return words in lower case with how often they were counted; about 83,000."""
    raw = resources.files("symspellpy").joinpath(_FILE).read_text(encoding="utf-8-sig")
    pairs = (line.split(" ") for line in raw.splitlines())
    return {pair[0]: int(pair[1]) for pair in pairs if len(pair) == 2}


def is_common(word: str) -> bool:
    """Tell whether the word, in lower case, is one that everybody uses."""
    return counts().get(word, 0) >= COMMON
