from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench.kills import Outcome, kill_saving, kill_typing, measure

Run = Callable[[Path, int, Outcome], None]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is a thing of Unix")


@pytest.mark.parametrize("run", [kill_typing, kill_saving])
def test_a_few_kills_lose_nothing(run: Run) -> None:
    outcome = measure(run, 8, seed=7, at_once=2)
    assert outcome.good, outcome


@pytest.mark.slow
@pytest.mark.parametrize(("run", "kills"), [(kill_typing, 200), (kill_saving, 300)])
def test_many_kills_lose_nothing(run: Run, kills: int) -> None:
    outcome = measure(run, kills, seed=1000)
    assert outcome.good, outcome
    assert outcome.in_flight > kills // 4, outcome  # kills that always hit a moment of rest would prove nothing
