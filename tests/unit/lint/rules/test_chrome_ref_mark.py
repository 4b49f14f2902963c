from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def found(text: str) -> list[str]:
    findings = lint_text(text, title="Skarn", site=default_site())
    return [text[slice(*finding.span)] for finding in findings if finding.rule == "chrome-ref-mark"]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The palace is old.[12] It fell.\n", ["[12]"]),
        ("The palace is old.[a] It fell.\n", ["[a]"]),
        ("The palace is old.[note 2] It fell.\n", ["[note 2]"]),
        ("He said that [a] palace fell, and so did [h]e.\n", []),
        ("1. ^ Smith, John (1990).\n", ["1. ^"]),
        ("^ Smith, p. 4\n", ["^"]),
        ("The sign ^ stands for powers.\n", []),
    ],
)
def test_marks_of_footnotes_that_are_none(text: str, marks: list[str]) -> None:
    assert [mark.strip() for mark in found(text)] == marks
