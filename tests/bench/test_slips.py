"""The measurements of spelling: what they plant is wrong, what they count is right, what they showed holds."""

from __future__ import annotations

from random import Random

import pytest

from editor.lint.finding import Severity
from editor.spelling import misspelling
from editor.text.distance import distance
from tests.bench import alarms
from tests.bench.pages import CORPUS, CorpusPage, english_pages, is_prose
from tests.bench.slip import KINDS, planted, slips
from tests.bench.slips import LEAST_WORDS, measure, summary

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus lies in ../shared, which is not here")
SENTENCE = "In that year, Vendelin wrote to the government about the different harbours and the necessary repairs. "
ARTICLE = "".join(
    f"{SENTENCE}It was winter {number} and the keepers did not receive any letters.\n\n" for number in range(30)
)


def test_slips_are_planted_where_they_say() -> None:
    made = slips(ARTICLE, 3, Random(1))
    assert made == slips(ARTICLE, 3, Random(1)) != slips(ARTICLE, 3, Random(2))
    assert {slip.kind for slip in made} == set(KINDS)
    text, spans = planted(ARTICLE, made)
    for slip, span in zip(made, spans, strict=True):
        assert ARTICLE[slip.span.start : slip.span.end] == slip.right != slip.wrong == text[span.start : span.end]
        if slip.kind == "list":
            assert slip.right in misspelling.corrections(slip.wrong)
        else:
            assert distance(slip.right, slip.wrong) == 1
    assert planted(ARTICLE, []) == (ARTICLE, [])


def test_what_is_found_is_counted_once() -> None:
    page = CorpusPage("own", "Skarn", 0, ARTICLE)
    outcomes = list(measure([page], 3, 1))
    figures = summary(outcomes)
    assert [figures[kind]["slips"] for kind in KINDS] == [3, 3, 3, 3]
    assert figures["list"]["found"] == figures["list"]["as_warning"] == 1.0
    assert sum(outcome.finding is not None for outcome in outcomes) == sum(
        round(figures[kind]["found"] * 3) for kind in KINDS
    )


def test_verdicts_are_well_formed() -> None:
    known = alarms.verdicts()
    assert set(known.values()) == {"true", "look", "false"}
    assert {len(key) for key in known} == {4}
    assert {rule for _, rule, _, _ in known} <= set(alarms.language_rules())


def test_a_flag_without_a_verdict_counts_as_false() -> None:
    page = CorpusPage("own", "Skarn", 0, "They recieve letters, and untill winter they wait.\n")
    found = list(alarms.flags([page], alarms.language_rules()))
    assert [flag.key for flag in found] == [
        ("own", "spell-known", "recieve", "receive"),
        ("own", "spell-known", "untill", "until"),
    ]
    figures = alarms.figures([page], found, {found[0].key: "true"})
    assert (figures["words"], figures["true"], figures["unjudged"]) == (8, 1, 1)
    assert (figures["flags_per_1000"], figures["false_per_1000"], figures["worth_a_look"]) == (250.0, 125.0, 0.5)


@needs_corpus
@pytest.mark.slow
def test_most_slips_in_names_are_found() -> None:
    figures = summary(measure(filter(is_prose, english_pages(LEAST_WORDS)), 2, 7))
    assert sum(figures[kind]["slips"] for kind in KINDS) >= 300
    assert figures["list"]["pages"] >= 100
    assert figures["name"]["found"] >= 0.8
    assert figures["list"]["found"] >= 0.9


@needs_corpus
@pytest.mark.slow
def test_finished_articles_are_left_alone() -> None:
    known = alarms.verdicts()
    pages = [*alarms.clean_pages(), *english_pages(alarms.LONG)]
    figures = alarms.figures(pages, list(alarms.flags(pages, alarms.language_rules())), known)
    assert isinstance(figures["false_per_1000"], float)
    assert figures["false_per_1000"] <= 0.25
    names = list(alarms.flags(pages, [alarms.NAMES], Severity.HINT))
    assert sum(known.get(flag.key) in ("true", "look") for flag in names) >= 0.6 * len(names)
