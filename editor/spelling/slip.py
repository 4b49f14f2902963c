"""All strings one slip of the pen away from a word."""

from __future__ import annotations

from collections.abc import Iterator

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def without_one(word: str) -> Iterator[str]:
    """Yield all strings that lack one letter of `word`."""
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def one_slip(word: str, letters: str = _LETTERS) -> Iterator[str]:
    """Yield all strings one slip away: a letter left out, put in, changed, or two that changed places."""
    yield from without_one(word)
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word) + 1):
        head, tail, rest = word[:at], word[at:], word[at + 1 :]
        for letter in letters:
            yield head + letter + tail
            if tail:
                yield head + letter + rest
