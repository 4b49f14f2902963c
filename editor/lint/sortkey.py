"""Sort keys: which letters sort as which."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L"}
    | {"ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "’": "'", "–": "-", "—": "-"}
)


def plain_letters(text: str) -> str:
    """Return `text` with Latin letters that bear accents written as those they are sorted as."""
    apart = unicodedata.normalize("NFD", text.translate(_LETTERS))
    plain = "".join(letter for letter in apart if not "\u0300" <= letter <= "\u036f")
    return unicodedata.normalize("NFC", plain) if any("a" <= letter.lower() <= "z" for letter in plain) else text
