"""Whether an article is in the language that the rules of style are made for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Body, Kind
from editor.lint.rule import Block
from editor.wikitext.site import SiteProfile

_SAMPLE = 12_000  # code points to tell the language by
_ENOUGH = 60  # words
_SPARSE = 25  # English prose has one of these words in five; markup and lists thin them out
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = re.compile(r"\b(?:the|of|and|was|with|for|from|that)\b")


def _counts(block: Block) -> Iterator[tuple[int, int]]:
    yield len(_WORD.findall(block.text)), len(_ENGLISH.findall(block.text))


_COUNTS = Kind(_counts)


def is_foreign(body: Body, site: SiteProfile) -> bool:
    """Tell whether an article is plainly not in the language of the profile, which nobody chose.

    Args:
        body: The article.
        site: The profile it is read with.
    """
    if site.known or site.lang != "en":
        return False
    words = english = length = 0
    for part in body.parts:
        if length > _SAMPLE:
            break
        length += len(part.block.text)
        for all_here, english_here in part.of(_COUNTS):
            words += all_here
            english += english_here
    return words >= _ENOUGH and words > _SPARSE * english
