from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.lint.furniture import pieces, recognise, strip
from editor.text import apply_edits

LINES = st.sampled_from(
    [
        "Changes",
        "",
        "",
        "no edit summary",
        "Jump to: navigation, search",
        "Herons eat fish.",
        "Navigation menu",
        "Line 12:",
        "History",
        "* item",
    ]
)
TEXTS = st.lists(LINES, max_size=12).map("\n".join)


def stripped(text: str) -> str:
    return apply_edits(text, strip(text))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Changes\n\nno edit summary\nHerons eat fish.\n\nNavigation menu", "Herons eat fish."),
        ('Herons eat fish.\n\nRetrieved from "https://wiki.example/Heron"\n', "Herons eat fish.\n"),
        ("A.\n\nJump to: navigation, search\n\nB.", "A.\n\nB."),
        ("A.\nJump to: navigation, search\nB.", "A.\nB."),
        ("A.\nJump to: navigation, search\n\nB.", "A.\n\nB."),
        ("Contents [hide]\n1 Range\n2 Diet\n\n== Range ==", "== Range =="),
        ("From Wikipedia, the free encyclopedia\n\nHerons.", "Herons."),
    ],
)
def test_strip_leaves_no_stray_lines(text: str, left: str) -> None:
    assert stripped(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Herons eat fish.\n\nHistory\n\nMore prose.",
        "== History ==\nThe navigation of birds.",
        "* Search\n* Navigation",
        "Line 12 of the railway opened.",
        "He jumped to: navigation, search and rescue.",
    ],
)
def test_prose_is_kept(text: str) -> None:
    assert recognise(text) == []


def test_rules_of_the_lines() -> None:
    text = "Latest revision as of 10:12, 3 May 2012\nPersonal tools\nThis page was last edited on 3 May 2012, at 10:12."
    assert [piece.rule for piece in pieces(text)] == ["chrome-diff", "chrome-navigation", "chrome-retrieved"]


@given(TEXTS)
def test_spans_are_whole_lines(text: str) -> None:
    for start, end in recognise(text):
        assert start == 0 or text[start - 1] == "\n"
        assert end == len(text) or text[end] == "\n"


@given(TEXTS)
def test_strip_is_idempotent_and_loses_nothing_else(text: str) -> None:
    once = stripped(text)
    gone = recognise(text)
    starts = [found.start() for found in re.finditer(r"^(?=.)", text, re.MULTILINE)]
    kept = [text[start:].partition("\n")[0] for start in starts if not any(span.start == start for span in gone)]
    assert [line for line in once.split("\n") if line] == kept
    assert stripped(once) == once
