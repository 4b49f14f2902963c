"""What is typed: bursts of keys at seeded places of an article."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

_PROSE = re.compile(r"^[A-Z][^\n{}|<>\[\]]{60,}", re.MULTILINE)
_REFERENCE = re.compile(r"<ref[^>/]*>[^<\n]{20,}</ref>")
_TABLE = re.compile(r"^\{\|.*?^\|\}", re.MULTILINE | re.DOTALL)
_TEMPLATE = re.compile(r"\{\{[^{}\n]{4,}\}\}")
_BLANK = re.compile(r"\n\n(?=[A-Z])")
_SENTENCE = " and so it stayed through the long winter nights of that year"
_TABLE_KEYS = "{|\n| a\n|}\n"
_REFERENCE_KEYS = "<ref>Old book</ref>"


@dataclass(frozen=True, slots=True)
class Burst:
    """Keys typed one after the other at one place.

    Attributes:
        kind: ``prose``, ``reference``, ``template``, ``open table`` or ``open reference``.
        position: Where, in code points of the article before anything was typed.
        keys: One character a key; a line break is Return, a backspace Backspace.
    """

    kind: str
    position: int
    keys: str

    @property
    def growth(self) -> int:
        """By how many code points the article grows."""
        return len(self.keys) - 2 * self.keys.count("\b")


def bursts(text: str, keys: int, seed: int) -> list[Burst]:
    """Plan so many keys for an article; the same seed gives the same plan.

    Kinds of places that an article does not have are left out.
    """
    chance = random.Random(seed)
    places = _places(text)
    kinds = ["prose", "reference", "prose", "template", "open table", "prose", "open reference"]
    kinds = [kind for kind in kinds if places[kind]] or ["anywhere"]
    places["anywhere"] = [len(text) // 2]
    planned: list[Burst] = []
    left = keys
    while left > 0:
        kind = kinds[len(planned) % len(kinds)]
        burst = Burst(kind, chance.choice(places[kind]), _keys(kind, chance)[:left])
        planned.append(burst)
        left -= len(burst.keys)
    return planned


def present_position(burst: Burst, earlier: list[Burst]) -> int:
    """Return where a burst's place lies after the earlier ones were typed."""
    return burst.position + sum(each.growth for each in earlier if each.position <= burst.position)


def _places(text: str) -> dict[str, list[int]]:
    prose = [(found.start() + found.end()) // 2 for found in _PROSE.finditer(text)]
    references = [found.end() - len("</ref>") - 5 for found in _REFERENCE.finditer(text)]
    tables = [found.span() for found in _TABLE.finditer(text)]
    inside = [found.end() - 3 for low, high in tables for found in _TEMPLATE.finditer(text, low, high)]
    inside = inside or [found.end() - 3 for found in _TEMPLATE.finditer(text)]
    blanks = [found.end() for found in _BLANK.finditer(text)]
    return {
        "prose": prose,
        "reference": references,
        "template": inside,
        "open table": blanks,
        "open reference": prose,
    }


def _keys(kind: str, chance: random.Random) -> str:
    if kind == "open table":
        return _TABLE_KEYS
    if kind == "open reference":
        return _REFERENCE_KEYS
    length = chance.randint(12, 32)
    words = _SENTENCE[:length]
    return words + "\b" * chance.randint(0, 4)
