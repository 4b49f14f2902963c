from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("''a''", "<i>a</i>"),
        ("'''a'''", "<b>a</b>"),
        ("'''''a'''''", "<i><b>a</b></i>"),
        ("'''''a''' b''", "<i><b>a</b> b</i>"),
        ("'''''a'' b'''", "<b><i>a</i> b</b>"),
        ("L'''amour'' x", "L'<i>amour</i> x"),
        ("''open", "<i>open</i>"),
    ],
)
def test_marks_are_balanced_in_their_line(html: Callable[..., str], text: str, expected: str) -> None:
    assert html(text) == f"<p>{expected}\n</p>"
