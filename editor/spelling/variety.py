"""British and American spelling: which forms of a word the other variety would use."""

from __future__ import annotations

import re

# British ending or letters, and what American has there. More than one may apply; the dictionary decides.
_BRITISH = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"our(?=$|s$|ed|ing|er|able|ably|al|ful|less|ite|hood|ism|ist)", "or"),
        (r"is(?=e$|es$|ed$|er$|ers$|ing$|ings$|able$|ation$|ations$|ational$|ationally$)", "iz"),
        (r"ys(?=e$|es$|ed$|er$|ers$|ing$)", "yz"),
        (r"tre(?=$|s$|d$)", "ter"),
        (r"(?<=[bhp])re(?=$|s$)", "er"),
        (r"ll(?=ed$|ing$|er$|ers$|or$|ors$|ings$)", "l"),
        (r"l(?=ment$|ments$|ful$|fully$|s$|$)", "ll"),
        (r"tt(?=ed$|ing$)", "t"),
        (r"pp(?=ed$|ing$|er$|ers$)", "p"),
        (r"ogue(?=$|s$)", "og"),
        (r"ence(?=$|s$|less$)", "ense"),
        (r"ae", "e"),
        (r"oe", "e"),
        (r"mme(?=$|s$)", "m"),
        (r"(?<=[dt])gement", "gment"),
        (r"wards$", "ward"),
    )
)


def american(word: str) -> list[str]:
    """Return the forms an American might write for the British `word` (lower case); some are no words."""
    return [form for pattern, letters in _BRITISH if (form := pattern.sub(letters, word)) != word]
