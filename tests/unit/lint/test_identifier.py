from __future__ import annotations

import pytest

from editor.lint.identifier import bare, isbn_is_valid, issn_is_valid


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        ("0-306-40615-2", True),
        ("978-0-306-40615-7", True),
        ("0-8044-2957-X", True),
        ("0-306-40615-3", False),
        ("123", False),
    ],
)
def test_isbn(number: str, valid: bool) -> None:
    assert isbn_is_valid(bare(number)) is valid


@pytest.mark.parametrize(("number", "valid"), [("0378-5955", True), ("2434-561X", True), ("0378-5954", False)])
def test_issn(number: str, valid: bool) -> None:
    assert issn_is_valid(bare(number)) is valid
