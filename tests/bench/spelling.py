"""What spelling and grammar cost: CPU of a cold megabyte and its slices, of a paragraph again, of a suggestion; memory.

    python -m tests.bench.spelling [--article FILE] [--keys N] [--json]

Each figure comes from a process of its own that has seen nothing of the article. ``with`` is all rules, ``language``
the rules about typos and grammar alone (reading and masking included), ``without`` all others.
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import re
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

from editor.collector import look_rarely
from editor.lint.linter import Linter
from editor.lint.registry import registered
from editor.lint.rule import Group, Page
from editor.spelling import dictionary, frequency, misspelling, suggestion
from editor.wikitext.blocks import cut
from editor.wikitext.site import default_site
from tests.bench.article import GIANTS, own_article
from tests.bench.relint import summary

Figures: TypeAlias = dict[str, Any]

_MEGABYTE = 1_000_000
_WARM = "Warm the dictionaries up, which are read on the first use."
_RESIDENT = re.compile(r"^VmRSS:\s+(\d+) kB", re.MULTILINE)


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--article", type=Path, help="else the given giant, else one of our own words")
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    for name, value in measure(_text(given.article), given.keys).items():
        print(json.dumps({name: value}) if given.json else f"{name} {value}")


def measure(text: str, keys: int) -> Figures:
    """Return the figures: CPU seconds a megabyte of UTF-8, CPU milliseconds, resident megabytes."""
    megabytes = len(text.encode()) / _MEGABYTE
    cold = {group: _alone(_cold, text, rules) for group, rules in _groups().items()}
    return {
        "megabytes": round(megabytes, 2),
        "cold_s_per_mb": {group: round(figures["seconds"] / megabytes, 2) for group, figures in cold.items()},
        "slice_ms": {group: figures["slice_ms"] for group, figures in cold.items()},
        "paragraph_ms": _alone(_again, text, _groups()["language"], keys),
        "suggestion_ms": _alone(_suggestions, 20 * keys),
        "memory_mb": {
            **{group: figures["resident_mb"] for group, figures in cold.items()},
            "more_than_without": round(cold["with"]["resident_mb"] - cold["without"]["resident_mb"], 1),
        },
    }


def _groups() -> dict[str, frozenset[str]]:
    ids = {
        language: frozenset(it.rule.id for it in registered() if (it.rule.group is Group.LANGUAGE) is language)
        for language in (True, False)
    }
    return {"with": ids[True] | ids[False], "language": ids[True], "without": ids[False]}


def _text(article: Path | None) -> str:
    if article is not None:
        return article.read_text("utf-8")
    giants = sorted(GIANTS.glob("built-1m-*.wikitext"))
    return giants[0].read_text("utf-8") if giants else own_article(_MEGABYTE)


def _alone(part: Callable[..., Figures], *given: object) -> Figures:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(part, given)


def _cold(text: str, rules: frozenset[str]) -> Figures:
    """Lint once; what the program reads but once for all articles, the dictionaries, is counted apart."""
    look_rarely()  # as the engine's process has it
    site = default_site()
    started = time.process_time()
    _run(Linter(Page("Title", site), rules), _WARM)
    warm_s = time.process_time() - started
    linter = Linter(Page("Title", site), rules)
    started = last = time.process_time()
    slices: list[float] = []
    for _ in linter.lint(text, cut(text, site)):
        now = time.process_time()
        slices.append(1000 * (now - last))
        last = now
    seconds = time.process_time() - started
    gc.collect()
    return {"seconds": seconds, "warm_s": warm_s, "slice_ms": summary(slices), "resident_mb": _resident_mb()}


def _again(text: str, rules: frozenset[str], keys: int) -> Figures:
    """Change a letter of a word in prose, again and again, and lint what that changes.

    Cutting, reading and finding what changed, which preview and all rules share, are not counted.
    """
    look_rarely()
    site, chance = default_site(), Random(1)
    linter = Linter(Page("Title", site), rules)
    _run(linter, text)
    gc.freeze()
    places = [found.start() for found in re.finditer(r"(?<= )[a-z]{5,}(?= [a-z])", text)]
    spent: list[float] = []
    for _ in range(keys):
        at = chance.choice(places)
        text = text[:at] + chance.choice("abcdefghijklmnopqrstuvwxyz") + text[at + 1 :]
        blocks = cut(text, site)
        for _placed in linter.place(text, blocks):
            pass
        started = time.process_time()
        for _slice in linter.lint(text, blocks):
            pass
        spent.append(1000 * (time.process_time() - started))
    return summary(spent)


def _suggestions(count: int) -> Figures:
    """Ask what listed misspellings and long words with random letters may be, each once."""
    chance = Random(1)
    listed = chance.sample(sorted(misspelling.listed()), count // 2)
    common = chance.sample([word for word in frequency.counts() if len(word) > 5], count - len(listed))
    places = [chance.randrange(len(word)) for word in common]
    words = listed + [
        word[:at] + chance.choice("qxzkw") + word[at + 1 :] for word, at in zip(common, places, strict=True)
    ]
    dictionary.english().knows("warm")
    suggestion.suggest("wwarm")
    spent: list[float] = []
    for word in words:
        started = time.process_time()
        suggestion.suggest(word)
        spent.append(1000 * (time.process_time() - started))
    return summary(spent)


def _run(linter: Linter, text: str) -> None:
    for _ in linter.lint(text, cut(text, default_site())):
        pass


def _resident_mb() -> float:
    """Return what the process holds in memory, where /proc tells it."""
    status = Path("/proc/self/status")
    found = _RESIDENT.search(status.read_text(encoding="ascii")) if status.is_file() else None
    return round(int(found[1]) / 1024, 1) if found else 0.0


if __name__ == "__main__":
    main()
