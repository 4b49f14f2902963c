"""False alarms: what the rules of language flag on finished articles, at warning level or above, and who judged it.

    python -m tests.bench.alarms [--corpus FOLDER] [--articles FILE] [--names] [--unjudged] [--json]

Looks at lintbench's clean articles and at the English Wikipedia pages of the corpus above 2,000 words. Every flag has
been read; the verdicts lie in ``judged.tsv`` beside this file: page, rule, the words flagged, what is offered for them,
and *true* (mend it), *look* (worth a look: two ways of writing in one article) or *false*. A flag that is not there is
counted as false; ``--unjudged`` prints those with what stands around them. ``--names`` takes what the rule about names
flags at any level, on all pages.
"""

from __future__ import annotations

import argparse
import csv
import json
import lzma
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from editor.lint.finding import Finding, Severity
from editor.lint.linting import lint_text
from editor.lint.registry import registered
from editor.lint.rule import Group
from editor.lint.runner import Levels
from editor.wikitext.prose import count_words
from editor.wikitext.reading import read
from editor.wikitext.site import default_site
from tests.bench.pages import CORPUS, CorpusPage, english_pages

JUDGED = Path(__file__).with_name("judged.tsv")
CLEAN = CORPUS.parent / "tools/lintbench/data/articles-dev.jsonl.xz"
NAMES = "name-inconsistent"
LONG = 2000  # words of a page
_AROUND = 60  # code points printed on either side


class Flag(NamedTuple):
    """A finding as the verdicts know it, with the page it was found in."""

    page: CorpusPage
    finding: Finding

    @property
    def key(self) -> tuple[str, ...]:
        """Page, rule, the words flagged, and the first of what is offered for them."""
        start, end = self.finding.span
        offered = [*([self.finding.fix] if self.finding.fix else []), *self.finding.suggestions]
        right = offered[0].edits[0].replacement if offered else ""
        return self.page.name, self.finding.rule, _plain(self.page.text[start:end]), _plain(right)


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--articles", type=Path, default=CLEAN)
    parser.add_argument("--names", action="store_true")
    parser.add_argument("--unjudged", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    pages = [*clean_pages(given.articles), *english_pages(0 if given.names else LONG, given.corpus)]
    found = list(flags(pages, [NAMES], Severity.HINT) if given.names else flags(pages, language_rules()))
    known = verdicts()
    if given.unjudged:
        for flag in found:
            if flag.key not in known:
                print(*flag.key, _around(flag), sep="\t")
        return
    for name, value in figures(pages, found, known).items():
        print(json.dumps({name: value}) if given.json else f"{name} {value}")


def clean_pages(articles: Path = CLEAN) -> Iterator[CorpusPage]:
    """Yield the articles that lintbench plants its defects in."""
    with lzma.open(articles, "rt", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            yield CorpusPage(f"clean-{entry['title'].replace(' ', '_')}", entry["title"], 0, entry["text"])


def language_rules() -> list[str]:
    """Return the ids of the rules about typos and grammar."""
    return [entry.rule.id for entry in registered() if entry.rule.group is Group.LANGUAGE]


def flags(pages: Iterable[CorpusPage], rules: list[str], least: Severity = Severity.WARNING) -> Iterator[Flag]:
    """Yield what `rules` find in the pages at the level `least` or above."""
    levels = Levels.of({}, rules)
    for page in pages:
        for finding in lint_text(page.text, title=page.title, site=default_site(), levels=levels):
            if finding.severity >= least:
                yield Flag(page, finding)


def verdicts(path: Path = JUDGED) -> dict[tuple[str, ...], str]:
    """Return what was judged, by the key of the flag."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {tuple(row[:-1]): row[-1] for row in rows[1:]}


def figures(pages: list[CorpusPage], found: list[Flag], known: dict[tuple[str, ...], str]) -> dict[str, object]:
    """Return how many flags there are of each verdict, and how many in 1,000 words of prose are not true."""
    words = sum(count_words(read(page.text, default_site())) for page in pages)
    by_verdict = Counter(known.get(flag.key, "unjudged") for flag in found)
    by_rule = Counter((flag.key[1], known.get(flag.key, "unjudged")) for flag in found)
    wrong = by_verdict["false"] + by_verdict["unjudged"]
    return {
        "pages": len(pages),
        "words": words,
        "flags": len(found),
        **{verdict: by_verdict[verdict] for verdict in ("true", "look", "false", "unjudged")},
        "flags_per_1000": round(1000 * len(found) / words, 3),
        "false_per_1000": round(1000 * wrong / words, 3),
        "worth_a_look": round(1 - wrong / len(found), 3) if found else 1.0,
        "by_rule": {f"{rule} {verdict}": times for (rule, verdict), times in sorted(by_rule.items())},
    }


def _plain(words: str) -> str:
    return " ".join(words.split())


def _around(flag: Flag) -> str:
    start, end = flag.finding.span
    text = flag.page.text
    return _plain(f"{text[max(0, start - _AROUND) : start]}<<{text[start:end]}>>{text[end : end + _AROUND]}")


if __name__ == "__main__":
    main()
