"""Which way a text is written: by its language, or by its first strong character.

A line of wikitext takes its direction from what a reader will see of it: template names, link targets before a bar,
tags, comments and addresses are Latin in every language and say nothing. Source of the idea of strong characters:
Unicode Standard Annex 9, rules P2 and P3.
"""

from __future__ import annotations

import re
import unicodedata

RIGHT_TO_LEFT = frozenset({"ar", "arc", "arz", "azb", "bcc", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "khw"})
RIGHT_TO_LEFT |= {"kk-arab", "kk-cn", "ks-arab", "lki", "lrc", "luz", "mzn", "nqo", "pnb", "ps", "sd", "skr"}
RIGHT_TO_LEFT |= {"syc", "ug", "ug-arab", "ur", "ydd", "yi", "ary", "apc", "aeb-arab", "shi-arab"}
"""MediaWiki's codes of languages written from right to left."""

_RTL = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_MARKUP = re.compile(
    r"<!--.*?(?:-->|$)|<[^<>]*>?|\{\{\{?[^|{}]*|\[\[[^|\[\]]*\||\[?(?:[a-z]+:)?//\S+|__\w+__|&#?\w+;"
    r"|\|\s*[\w -]+(?==)",
    re.IGNORECASE | re.ASCII,
)
_SAMPLE = 4000  # code points that tell an article's direction


def holds_rtl(text: str) -> bool:
    """Tell whether a text has any character that is written from right to left."""
    return not text.isascii() and _RTL.search(text) is not None


def is_rtl(text: str, otherwise: bool = False) -> bool:
    """Tell whether a line of wikitext is written from right to left.

    Args:
        text: The line.
        otherwise: What holds where nothing but markup is there.
    """
    if not otherwise and not holds_rtl(text):
        return False
    for character in _MARKUP.sub(" ", text):
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return otherwise


def article_is_rtl(text: str, language: str = "") -> bool:
    """Tell whether an article is written from right to left.

    Args:
        text: The article; its first lines are looked at.
        language: MediaWiki's code of the wiki's language, which then decides; "" where none is known.
    """
    if language:
        return language.lower() in RIGHT_TO_LEFT
    lines = text[:_SAMPLE].splitlines()
    right = sum(len(line) for line in lines if is_rtl(line))
    return 2 * right > sum(len(line) for line in lines if line.strip())


def isolated(text: str) -> str:
    """Return a sentence for showing in which what stands in quotation marks cannot pull its neighbours about.

    Done only where there is something written from right to left. Source: UAX 9, isolates (FSI, PDI).
    """
    if not holds_rtl(text):
        return text
    return _QUOTED.sub("“\u2068\\1\u2069”", text)


def own_way(text: str, around_rtl: bool = False) -> str:
    """Return a text for a place of its own, such as a row: it goes the way of its first words, whatever is around.

    Args:
        text: The text.
        around_rtl: All around it is written from right to left.
    """
    return f"\u2068{isolated(text)}\u2069" if around_rtl or holds_rtl(text) else text


_QUOTED = re.compile("“([^“”\u2068]*)”")
