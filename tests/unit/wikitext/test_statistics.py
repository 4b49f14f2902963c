"""Figures of prose, on texts of our own whose sentences and syllables were counted by hand."""

from __future__ import annotations

import pytest

from editor.wikitext.facts import block_facts, fold_facts
from editor.wikitext.reading import read
from editor.wikitext.site import default_site
from editor.wikitext.statistics import ProseCount, Statistics, sentence_ends, syllables_of, total


def count(text: str) -> ProseCount:
    return block_facts(read(text, default_site())).prose


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The tide rose. The wall held.", 2),
        ("Did it hold? It did! “Well.” They went home.", 4),
        ("Dr. Orrin met J. Skarn and Mrs. Tarn at St. Anne.", 1),
        ("It was built c. 1820 by A. B. Keel, i.e. by the U.S. Navy.", 1),
        ("The wall is 3.5 m high and cost 1.2 million.", 1),
        ("He stayed until Jan. 4 and left.", 1),
        ("A list of names", 0),
        ("See e.g. the map of the harbour", 0),
        ("It fell … and rose again.", 1),
        ("(It fell.) Then it rose.", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_hears_it(text: str, ends: int) -> None:
    assert len(list(sentence_ends(text))) == ends


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("tide", 1), ("tides", 1), ("harbour", 2), ("lighthouse", 2), ("table", 2), ("little", 2), ("walked", 1),
        ("wanted", 2), ("needed", 2), ("boxes", 2), ("houses", 2), ("gates", 1), ("the", 1), ("he", 1), ("area", 2),
        ("rhythm", 1), ("1876", 1), ("well-known", 2), ("engineer", 3), ("don’t", 1), ("century", 3), ("company", 3),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_heard(word: str, syllables: int) -> None:
    assert syllables_of(word) == syllables


def test_only_running_text_counts_for_sentences() -> None:
    text = "== Harbour wall ==\n\nThe '''wall''' held.<ref>A note. Two.</ref> It is [[wall|old]].\n\n* stone\n* sand\n"
    found = count(text + "{|\n! Year !! Ship\n|-\n| 1820 || Orrin\n|}\n")
    assert found.sentences == 2
    assert found.sentence_words == 6
    assert found.syllables == 6
    assert found.words == 6 + 2 + 2 + 4  # heading, items, cells
    assert found.links == 1


def test_a_line_break_inside_a_paragraph_ends_no_sentence() -> None:
    assert count("The wall that the\ntide had left\nfell at last.\n")[2:4] == (1, 10)
    assert count("First line<br>second line. Third.")[2] == 2
    assert count("Stone\n* It fell. It lay.\n")[2:4] == (2, 4)


def test_markup_is_no_character() -> None:
    assert count("A [[long target|b]]  '''c'''.\n").characters == len("A b c.")


def test_links_and_pictures_are_counted() -> None:
    text = "[[A]] [[b|c]] [https://example.org d] [[File:X.png|thumb|See [[E]]]] [[Category:F]]\n"
    found = count(text)
    assert (found.links, found.pictures) == (4, 1)
    assert count("<gallery>\nFile:A.png|one\nFile:B.png\n</gallery>\n").pictures == 2
    assert count("{{box}}") == ProseCount()


EASY = "The cat sat on the mat. The dog ran to the door. It was a hot day. We went for a swim. " * 5
HARD = (
    "Notwithstanding considerable institutional opposition, the municipal administration subsequently authorised "
    "comprehensive infrastructural modernisation encompassing transportation, telecommunication and sanitation, "
    "although international organisations emphasised environmental consequences. "
) * 5


def test_reading_ease_is_flesch_s() -> None:
    easy = count(EASY)
    assert (easy.sentences, easy.sentence_words, easy.syllables) == (20, 110, 110)
    ease = Statistics(easy, True).reading_ease
    assert ease == pytest.approx(206.835 - 1.015 * 110 / 20 - 84.6)
    hard = Statistics(count(HARD), True).reading_ease
    assert hard is not None
    assert ease is not None
    assert hard < 0 < 100 < ease


def test_reading_ease_is_told_of_english_and_of_enough_text_alone() -> None:
    assert Statistics(count(EASY), False).reading_ease is None
    assert Statistics(count("The cat sat."), True).reading_ease is None
    assert Statistics(count(""), True).reading_ease is None


def test_an_article_s_figures_are_the_sums_of_its_blocks() -> None:
    one, two = block_facts(read(EASY, default_site())), block_facts(read(HARD, default_site()))
    folded = fold_facts([(0, one), (len(EASY), two)])
    assert folded.prose == total([one.prose, two.prose])
    assert folded.words == folded.prose.words
    assert Statistics(folded.prose, True).minutes == pytest.approx(folded.words / 238)
    assert total([]) == ProseCount()
