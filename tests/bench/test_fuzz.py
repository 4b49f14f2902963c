"""Mutated wikitext raises nothing, hangs nowhere, and gives nothing that could run."""

from __future__ import annotations

import pytest

from tests.bench import fuzz


def test_some_inputs() -> None:
    failures = [failure for _, some in fuzz.run(seed=3, count=400) for failure in some]

    assert failures == []


@pytest.mark.slow
def test_many_inputs() -> None:
    """Two hundred thousand: ``python -m tests.bench.fuzz --jobs 2``."""
    failures = [failure for _, some in fuzz.run(seed=4, count=10_000) for failure in some]

    assert failures == []


def test_an_input_is_told_by_its_number() -> None:
    assert fuzz.mutated(1, 7) == fuzz.mutated(1, 7)
    assert len({fuzz.mutated(1, number) for number in range(50)}) > 45


def test_what_raises_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def raising(text: str) -> tuple[str, float]:
        raise LookupError

    monkeypatch.setattr(fuzz, "_render", raising)
    failure = fuzz.tried(1, 7)
    assert failure is not None
    assert "LookupError" in failure.what


def test_what_may_run_and_what_is_slow_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "_render", lambda text: ("<script>", 0.0))
    unsafe = fuzz.tried(1, 7)
    monkeypatch.setattr(fuzz, "reference_s", lambda: 1e-6)
    monkeypatch.setattr(fuzz, "_render", lambda text: ("", 10.0))
    slow = fuzz.tried(1, 7)
    assert unsafe is not None and unsafe.what == "<script>"
    assert slow is not None and slow.what.startswith("slow")
