"""An engine that has much to do says so; see also tests/ui/test_engine_life.py."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from multiprocessing import Pipe

import pytest

from editor.engine import process
from editor.engine.messages import Answer, ArticleFacts, StillWorking
from editor.engine.session import Session


class Busy(Session):
    """Works in forty slices before it has an answer."""

    def work(self) -> Iterator[Answer | None]:
        yield from [None] * 40
        yield ArticleFacts(self.revision, (), (), (), 0)


def test_signs_are_given_between_slices_and_no_more_than_one_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = count()
    monkeypatch.setattr(process, "monotonic", lambda: next(clock) * 0.1)
    ours, theirs = Pipe()
    process._work(Busy(), theirs)
    theirs.close()
    answers = []
    while ours.poll():
        try:
            answers.append(ours.recv())
        except EOFError:
            break
    assert 2 <= len(answers) <= 5
    assert all(answer == StillWorking(0) for answer in answers[:-1])
    assert isinstance(answers[-1], ArticleFacts)
