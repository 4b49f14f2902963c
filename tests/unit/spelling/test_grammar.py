from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.spelling import indefinite, repetition
from editor.spelling.compact import Compact
from editor.spelling.grammar import Pattern, find
from editor.spelling.phrase import AGREEMENT, CONFUSION, IDIOM, VERB_FORM

ALL = (*VERB_FORM, *CONFUSION, *IDIOM, *AGREEMENT)


def slips(patterns: tuple[Pattern, ...], text: str) -> list[tuple[str, str]]:
    return [(slip.wrong, slip.right[0]) for slip in find(patterns, Compact(text))]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Talks were always been hard.", "were always been", "had always been"),
        ("She has went home.", "went", "gone"),
        ("They did not wanted it.", "wanted", "want"),
        ("It was took away.", "took", "taken"),
        ("He could of known.", "of", "have"),
        ("The bird has it's own nest.", "it's", "its"),
        ("It is larger then the other.", "then", "than"),
        ("In May 5, 1933, he left.", "In", "On"),
        ("On May 1933 he left.", "On", "In"),
        ("Their are many herons.", "Their", "There"),
        ("It is different than that.", "different than", "different from"),
        ("They was late.", "was", "were"),
        ("Efforts to reach an agreement was in vain.", "was", "were"),
        ("Ties did re-open until 1933.", "did re-open", "did not reopen"),
    ],
)
def test_slips(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in slips(ALL, text)


@pytest.mark.parametrize(
    "text",
    [
        "In May 1933 he left. On May 5, 1933, he left. In May 5,000 men left.",
        "They would of course know. One of these days was cold.",
        "He has gone home, and it had been raining.",
        "It grew more and then stopped. Rather, then, it stopped.",
        "The number of soldiers was small. The series was long.",
        "It's a bird with its own nest. They are there now.",
    ],
)
def test_good_sentences_are_left_alone(text: str) -> None:
    assert slips((*VERB_FORM, *CONFUSION, *AGREEMENT), text) == []


def test_markup_between_words_is_read_over_and_positions_stay() -> None:
    prose = "Talks were \x01\x01always\x01\x01 been hard."
    (slip,) = find(VERB_FORM, Compact(prose))
    assert prose[slip.span.start : slip.span.end] == "were \x01\x01always\x01\x01 been"
    assert slip.wrong == "were always been"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It is a old tree.", "an"),
        ("It is an tree.", "a"),
        ("an useful tool", "a"),
        ("a hour", "an"),
        ("A unimportant thing.", "An"),
        ("an one-eyed man", "a"),
    ],
)
def test_articles(text: str, right: str) -> None:
    assert [slip.right[0] for slip in indefinite.slips(Compact(text))] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "a usable tool",
        "a urinary tract",
        "an honest man",
        "a European",
        "an historic day",
        "vitamin a and b",
        "a union",
        "a one-eyed man",
    ],
)
def test_good_articles(text: str) -> None:
    assert list(indefinite.slips(Compact(text))) == []


@pytest.mark.parametrize("text", ["eat the the fish", "required by by them", "The the fish"])
def test_repetitions(text: str) -> None:
    assert len(list(repetition.slips(Compact(text)))) == 1


@pytest.mark.parametrize("text", ["they had had it", "they moved in in 1990", "in the The Hague", "say that that is"])
def test_meant_repetitions(text: str) -> None:
    assert list(repetition.slips(Compact(text))) == []


@given(st.text("a \x01been wer.the", max_size=60))
def test_spans_lie_within_the_text(prose: str) -> None:
    compact = Compact(prose)
    for slip in [*find(ALL, compact), *indefinite.slips(compact), *repetition.slips(compact)]:
        assert 0 <= slip.span.start < slip.span.end <= len(prose)
        assert prose[slip.span.start : slip.span.end].replace("\x01", "") == slip.wrong
