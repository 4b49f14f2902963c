"""What a keystroke costs the linter: CPU milliseconds from the edited text to what is sent to the window.

    python -m tests.bench.relint --article FILE [--keys N] [--json]

Types at seeded places: words in prose, inside references and tables, inside templates, and marks that open and close
constructs. Cutting is measured apart: it is not the linter's.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import statistics
import sys
import time
from pathlib import Path

from editor.collector import look_rarely
from editor.engine.finding_list import FindingList
from editor.engine.linting import Linting
from editor.lint.rule import Page
from editor.wikitext.blocks import cut
from editor.wikitext.site import default_site

_KEYS = ("e", " ", "s", ".", "x", "\n", "<ref>x</ref>", "[[a]]", "''")


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--article", type=Path, required=True)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    result = measure(given.article.read_text("utf-8"), given.keys)
    if given.json:
        json.dump(result, sys.stdout, indent=1)
        print()
    else:
        for name, value in result.items():
            print(name, value)


def measure(text: str, keys: int) -> dict[str, object]:
    """Return the figures in CPU milliseconds; `cold_s` is the first run over the article, in seconds."""
    site = default_site()
    look_rarely()  # as the engine's process has it
    linting = Linting(Page("Title", site), frozenset(), frozenset())
    shown = FindingList()
    started = time.process_time()
    _lint(linting, shown, 0, text)
    cold_s = time.process_time() - started
    gc.freeze()
    spent: dict[str, list[float]] = {"cut": [], "facts": [], "lint": [], "window": []}
    for revision, (position, typed) in enumerate(_typed(text, keys), 1):
        text = text[:position] + typed + text[position:]
        for name, milliseconds in _lint(linting, shown, revision, text).items():
            spent[name].append(milliseconds)
    result: dict[str, object] = {"code_points": len(text), "keys": keys, "cold_s": round(cold_s, 2)}
    for name, all_ms in spent.items():
        result[f"{name}_ms"] = summary(all_ms)
    return result


def _lint(linting: Linting, shown: FindingList, revision: int, text: str) -> dict[str, float]:
    times = [time.process_time()]
    blocks = cut(text, default_site())
    times.append(time.process_time())
    for _ in linting.facts(text, blocks):
        pass
    times.append(time.process_time())
    patches = [patch for patch in linting.lint(revision, text, blocks) if patch is not None]
    times.append(time.process_time())
    for patch in patches:
        shown.apply(patch)
    times.append(time.process_time())
    names = ("cut", "facts", "lint", "window")
    return {name: 1000 * (end - begin) for name, begin, end in zip(names, times[:-1], times[1:], strict=True)}


def _typed(text: str, keys: int) -> list[tuple[int, str]]:
    """Return what is typed and where: bursts of a few keys at places all over the text."""
    chance = random.Random(1)
    typed: list[tuple[int, str]] = []
    while len(typed) < keys:
        position = chance.randrange(len(text))
        for _ in range(5):
            key = chance.choices(_KEYS, (20, 10, 20, 4, 10, 2, 1, 1, 1))[0]
            typed.append((position, key))
            position += len(key)
    return typed[:keys]


def summary(all_ms: list[float]) -> dict[str, float]:
    """Return the middle, the 95th of a hundred, and the worst."""
    ordered = sorted(all_ms)
    return {
        "p50": round(statistics.median(ordered), 2),
        "p95": round(ordered[int(0.95 * (len(ordered) - 1))], 2),
        "max": round(ordered[-1], 2),
    }


if __name__ == "__main__":
    main()
