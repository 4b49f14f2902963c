"""What a cold lint costs: CPU seconds per megabyte, in all and by rule.

    python -m tests.bench.lint [--articles FOLDER] [--every N] [--without-language] [--rules] [--json]

Each article is linted once, in one process that knows nothing of it. ``--without-language`` leaves out spelling and
grammar, ``--every N`` takes each N-th article, ``--rules`` adds what each rule takes (its clock costs a little itself).
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeAlias

from editor.collector import look_rarely
from editor.lint import runner
from editor.lint.finding import Finding
from editor.lint.linting import lint_text
from editor.lint.registry import registered
from editor.lint.rule import Group, Rule
from editor.lint.runner import DEFAULT_LEVELS, Given, Levels
from editor.wikitext.preprocessor import preprocess
from editor.wikitext.prose import mask
from editor.wikitext.reading import read
from editor.wikitext.site import default_site

Spent: TypeAlias = dict[str, float]

CORPUS = Path(__file__).parents[3] / "shared/corpus/articles"
_WARM = "Warm the dictionaries up, which are read on the first use."


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=Path, default=CORPUS)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--without-language", action="store_true")
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    paths = sorted(path for path in given.articles.iterdir() if path.is_file())[:: given.every]
    result = measure([path.read_text("utf-8") for path in paths], given.without_language, given.rules)
    if given.json:
        json.dump(result, sys.stdout, indent=1)
        print()
    else:
        for name, value in result.items():
            print(name, value)


def measure(texts: list[str], without_language: bool = False, by_rule: bool = False) -> dict[str, object]:
    """Return the figures; those named ``..._s_per_mb`` are CPU seconds for a megabyte of UTF-8."""
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    wanted = [entry.rule.id for entry in registered() if not without_language or entry.rule.group is not Group.LANGUAGE]
    levels = Levels.of({}, wanted) if without_language else DEFAULT_LEVELS
    parts: list[Callable[[list[str]], Spent]] = [partial(_total, levels), _shared]
    if by_rule:
        parts.append(partial(_by_rule, levels))
    spent: list[Spent] = []
    for part in parts:  # each in a process of its own, which has seen none of the texts
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            spent.append(pool.apply(part, (texts,)))
    findings = spent[0].pop("findings")
    result: dict[str, object] = {"articles": len(texts), "megabytes": round(megabytes, 2), "findings": findings}
    for name, seconds in [*spent[0].items(), *spent[1].items()]:
        result[f"{name}_s_per_mb"] = round(seconds / megabytes, 3)
    if by_rule:
        result["rules_s_per_mb"] = round(sum(spent[2].values()) / megabytes, 3)
        result["rule_s_per_mb"] = {
            name: round(seconds / megabytes, 4)
            for name, seconds in sorted(spent[2].items(), key=lambda item: -item[1])[:40]
        }
    return result


def _total(levels: Levels, texts: list[str]) -> Spent:
    site = default_site()
    spent: Spent = defaultdict(float)
    lint_text(_WARM, title="Title", site=site, levels=levels)
    gc.freeze()
    look_rarely()  # as the command line has it
    for text in texts:
        started = time.process_time()
        spent["findings"] += len(lint_text(text, title="Title", site=site, levels=levels))
        spent["total"] += time.process_time() - started
    return spent


def _shared(texts: list[str]) -> Spent:
    """Return what the parts that all rules share take: matching, reading (with it), the mask of prose."""
    site = default_site()
    spent: Spent = defaultdict(float)
    for text in texts:
        started = time.process_time()
        preprocess(text, site.extension_tags)
        matched = time.process_time()
        reading = read(text, site)
        done = time.process_time()
        mask(reading)
        spent["preprocess"] += matched - started
        spent["reading"] += done - matched
        spent["mask"] += time.process_time() - done
    return spent


def _by_rule(levels: Levels, texts: list[str]) -> Spent:
    """Return the seconds each rule takes. What rules share falls on the first that asks for it."""
    site = default_site()
    spent: Spent = defaultdict(float)
    lint_text(_WARM, title="Title", site=site, levels=levels)
    run = runner._guarded

    def timed(rule: Rule, check: Callable[[Given], Iterator[Finding]], given: Given) -> list[Finding]:
        started = time.process_time()
        found = run(rule, check, given)
        spent[rule.id] += time.process_time() - started
        return found

    runner._guarded = timed
    for text in texts:
        lint_text(text, title="Title", site=site, levels=levels)
    return spent


if __name__ == "__main__":
    main()
