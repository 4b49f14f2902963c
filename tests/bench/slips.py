"""How many slips the rules about words and names find: recall by kind, and at which level.

    python -m tests.bench.slips [--corpus FOLDER] [--each N] [--seed N] [--missed] [--json]

Plants slips (`tests.bench.slip`) in the English Wikipedia's pages of prose in the corpus. A slip is found when
a finding of such a rule covers it that the untouched page has not. ``words`` counts slips that happen to be words of
a dictionary, which no such rule can find; they count as missed. ``--missed`` lists what is not found as a warning.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from editor.lint.finding import Finding, Severity
from editor.lint.linting import lint_text
from editor.lint.runner import Levels
from editor.spelling import dictionary
from editor.text import Span
from editor.wikitext.site import default_site
from tests.bench.pages import CORPUS, CorpusPage, english_pages, is_prose
from tests.bench.slip import KINDS, Slip, planted, slips

RULES = ("spell-known", "spell-unknown", "name-inconsistent")
LEAST_WORDS = 400


class Outcome(NamedTuple):
    """A slip, the page it was planted in, and the finding that covers it, if any does."""

    page: str
    slip: Slip
    finding: Finding | None


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--each", type=int, default=2, help="slips of a kind in a page")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    outcomes = list(measure(filter(is_prose, english_pages(LEAST_WORDS, given.corpus)), given.each, given.seed))
    for kind, figures in summary(outcomes).items():
        print(json.dumps({kind: figures}) if given.json else f"{kind:7} {figures}")
    if given.missed:
        for page, slip, finding in outcomes:
            if finding is None or finding.severity < Severity.WARNING:
                level = finding.severity.name.lower() if finding else "-"
                print(slip.kind, level, slip.right, slip.wrong, page, sep="\t")


def measure(pages: Iterable[CorpusPage], each: int, seed: int) -> Iterator[Outcome]:
    """Yield what became of each slip."""
    for page in pages:
        made = slips(page.text, each, Random(f"{seed} {page.name}"))
        text, spans = planted(page.text, made)
        before = _findings(page.text, page.title)
        after = _findings(text, page.title)
        for slip, span in zip(made, spans, strict=True):
            covered = any(finding.span.overlaps(slip.span) for finding in before)
            found = [] if covered else [finding for finding in after if _covers(finding.span, span)]
            yield Outcome(page.name, slip, max(found, key=lambda finding: finding.severity, default=None))


def summary(outcomes: Iterable[Outcome]) -> dict[str, dict[str, float]]:
    """Return by kind how many slips there were, and which share was found at which level or above."""
    by_kind: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        by_kind[outcome.slip.kind].append(outcome)
    figures: dict[str, dict[str, float]] = {}
    for kind in KINDS:
        here = by_kind[kind]
        levels = Counter(outcome.finding.severity for outcome in here if outcome.finding is not None)
        first = [
            outcome
            for outcome in here
            if outcome.finding is not None
            and outcome.finding.suggestions
            and outcome.finding.suggestions[0].edits[0].replacement == outcome.slip.right
        ]
        figures[kind] = {
            "pages": len({outcome.page for outcome in here}),
            "slips": len(here),
            "words": sum(1 for outcome in here if dictionary.english().knows(outcome.slip.wrong)),
            "found": _share(sum(levels.values()), len(here)),
            "as_warning": _share(sum(n for level, n in levels.items() if level >= Severity.WARNING), len(here)),
            "right_first": _share(len(first), sum(levels.values())),
        }
    return figures


def _findings(text: str, title: str) -> list[Finding]:
    return lint_text(text, title=title, site=default_site(), levels=Levels.of({}, RULES))


def _covers(span: Span, slip: Span) -> bool:
    return span.start <= slip.start and slip.end <= span.end


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0


if __name__ == "__main__":
    main()
