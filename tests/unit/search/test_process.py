"""The child: it answers, and is ended when a pattern takes for ever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from editor.errors import EngineError
from editor.search.messages import FindInText, FoundInText, Matching, Ready, Wish
from editor.search.process import SearchProcess
from editor.text.search import Query


@pytest.fixture
def process() -> Iterator[SearchProcess]:
    made = SearchProcess()
    assert isinstance(made.receive(), Ready)
    yield made
    made.kill()


def test_it_answers_one_request_after_the_other(process: SearchProcess) -> None:
    for number, text in enumerate(("a", "aa" * 200_000)):  # more than a pipe holds
        process.send(FindInText(number, Wish(Query("a")), text))
        assert isinstance(process.receive(), Matching)
        found = process.receive()
        assert isinstance(found, FoundInText) and found.number == number
        assert len(found.starts) == min(len(text), 20_000) and found.more == (len(text) > 20_000)


def test_a_pattern_that_takes_for_ever_is_ended(process: SearchProcess) -> None:
    process.send(FindInText(1, Wish(Query("(a+)+$", regex=True)), "a" * 60 + "b"))
    assert isinstance(process.receive(), Matching)
    process.kill()
    with pytest.raises(EngineError):
        process.receive()
    with pytest.raises(EngineError):
        process.send(FindInText(2, Wish(Query("a")), "a" * 1_000_000))
