"""From a click on rendered text to its place in the source."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_REACH = 240  # characters of source looked at on either side of a candidate
_WORDS = 8  # rendered words compared on either side


@dataclass(frozen=True, slots=True)
class Click:
    """What the page knows of a click.

    Attributes:
        low: Source offset (code points) of the smallest spanned element that holds the click.
        high: Where that element's source ends.
        before: Rendered text of the element before the click, the last 80 characters at most.
        after: Rendered text from the click on, 80 characters at most.
        guess: Source offset if no markup stood between the last known place and the click.
    """

    low: int
    high: int
    before: str
    after: str
    guess: int


def place_of(click: Click, source: str) -> int:
    """Find the source offset a click means.

    The clicked word is looked for in the element's source; of several, the one whose surroundings resemble the
    rendered ones most wins, then the one nearest to the page's guess.

    Args:
        click: The click.
        source: The text from `click.low` to `click.high`, or "" if it is not at hand.

    Returns:
        A source offset between `click.low` and `click.high`.
    """
    guess = min(max(click.guess, click.low), max(click.low, click.high))
    head = _last_word(click.before)
    tail = _first_word(click.after)
    word = head + tail
    if not word or not source:
        return guess
    shown_left = _words(click.before.removesuffix(head))[: -_WORDS - 1 : -1]
    shown_right = _words(click.after.removeprefix(tail))[:_WORDS]
    best = None
    for match in re.finditer(re.escape(word), source):
        at = match.start() + len(head)
        left = _words(source[max(0, match.start() - _REACH) : match.start()])[::-1]
        right = _words(source[match.end() : match.end() + _REACH])
        likeness = _kept(shown_left, left) + _kept(shown_right, right)
        rank = (likeness, -abs(click.low + at - guess))
        if best is None or rank > best[0]:
            best = (rank, at)
    return guess if best is None else click.low + best[1]


def _last_word(text: str) -> str:
    match = re.search(r"\w+\Z", text)
    return match.group() if match else ""


def _first_word(text: str) -> str:
    match = _WORD.match(text)
    return match.group() if match else ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _kept(shown: list[str], written: list[str]) -> int:
    """Count the rendered words that come in the source in the same order: markup only adds words between them."""
    count = at = 0
    for word in shown:
        if word in written[at:]:
            at = written.index(word, at) + 1
            count += 1
    return count
