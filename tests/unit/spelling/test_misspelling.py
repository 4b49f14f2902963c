from __future__ import annotations

import sys

import pytest

from editor.spelling import misspelling


@pytest.mark.parametrize(
    ("word", "right"), [("recieve", "receive"), ("Recieve", "Receive"), ("RECIEVE", "RECEIVE"), ("teh", "the")]
)
def test_corrections_keep_the_case(word: str, right: str) -> None:
    assert misspelling.corrections(word)[0] == right


def test_what_is_not_listed() -> None:
    assert misspelling.corrections("heron") == ()


def test_several_corrections_without_the_note_behind_them() -> None:
    found = misspelling.corrections("wether")
    assert set(found) == {"weather", "whether"}


def test_the_code_that_comes_with_the_list_is_not_run() -> None:
    misspelling.listed()
    assert "codespell_lib" not in sys.modules
