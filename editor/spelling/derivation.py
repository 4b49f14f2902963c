"""Words made of others, which no dictionary lists one by one: *unproduced*, *lungless*, *airdate*."""

from __future__ import annotations

import re

from editor.spelling import dictionary

_PREFIX = re.compile(
    r"(?:un|non|re|pre|post|anti|micro|macro|bio|over|under|sub|super|inter|intra|multi|neo|pro|pseudo|co|de|dis|mis|out|semi|trans|ultra"
    r"|hyper|photo|electro|geo|hydro|thermo|auto|counter|proto|para|poly|mono|meta|extra|cyber|tele|a)(?=[a-z]{4})"
)
_SUFFIX = re.compile(
    r"(?<=[a-z]{4})(?:less|ness|like|wise|isms?|ists?|ers?|or|ors|ify|able|ably|ability|ean|ian|ians|al|ally|ive|ives|ing|ized?|ised?|ization|isation"
    r"|ship|hood|dom|ward|most|some|esque|ese|ic|ics|ically|ity|ment|ments|s|es|ed|y|ly|eaux|tion)\Z"
)
_PART = 3


def is_derived(word: str) -> bool:
    """Tell whether `word` (lower case) is put together from words that are known."""
    knows = dictionary.english().has
    found = _PREFIX.match(word)
    if found and knows(word[found.end() :]):
        return True
    ending = _SUFFIX.search(word)
    if ending and len(ending[0]) > 2:
        stem = word[: ending.start()]
        if any(knows(form) for form in (stem, stem + "e", stem + "y", stem + "s")):
            return True
    return any(
        knows(word[:at]) and knows(word[at:])
        for at in range(_PART, len(word) - _PART + 1)
        if len(word) >= 2 * _PART + 1
    )
