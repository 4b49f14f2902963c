"""What a doubling of the input costs, for inputs that make careless parsers slow (`shapes.py`)."""

from __future__ import annotations

import pytest

from tests.bench.pathological import Growth, failed, growth
from tests.bench.shapes import SHAPES

# Quadratic is 4. At these sizes start-up costs and the machine's noise weigh more than at a megabyte.
LIMIT = 3.0


def _measured(name: str, max_bytes: int) -> Growth:
    result = growth(name, max_bytes)
    return growth(name, max_bytes, repeat=3) if failed(result, LIMIT) else result


@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_with_the_input(name: str) -> None:
    result = _measured(name, 1 << 14)

    assert not failed(result, LIMIT), result


@pytest.mark.slow
@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_with_a_long_input(name: str) -> None:
    """To a megabyte: ``python -m tests.bench.pathological``, half an hour."""
    result = _measured(name, 1 << 17)

    assert not failed(result, LIMIT), result


def test_a_quadratic_shape_would_be_told() -> None:
    assert failed(Growth("x", {1: 0.1, 2: 0.4, 4: 1.6}, 4.0), LIMIT)
    assert failed(Growth("x", {}, 0.0, "ValueError"), LIMIT)
