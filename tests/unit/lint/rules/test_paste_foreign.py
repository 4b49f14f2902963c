from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def found(text: str) -> list[str]:
    findings = lint_text(text, title="Skarn", site=default_site())
    return [text[slice(*finding.span)] for finding in findings if finding.rule == "paste-foreign"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The **old** palace.\n", "**old**"),
        ("The __old__ palace.\n", "__old__"),
        ("The `old` palace.\n", "`old`"),
        ("It says:\n\n---\n\nThe palace.\n", "---"),
        ("It has:\n- a hall\n- a tower\n- a moat\n", "- a hall\n- a tower\n- a moat\n"),
        ("The palace turn0search3 fell.\n", "turn0search3"),
        ('The <span style="mso-fareast:x">old</span> palace.\n', '<span style="mso-fareast:x">'),
    ],
)
def test_traces_are_found(text: str, wrong: str) -> None:
    assert found(text) == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "The palace - old - fell.\n- a line of its own, after a fashion\nand so on.\n",
        "See https://example.org/a?__tn__=b of it.\n",
        "The `okina is a letter of Hawai`i.\n",
        "<nowiki>**old** `x` __y__</nowiki>\n",
        "__NOTOC__\n----\nThe palace.\n",
    ],
)
def test_what_is_no_trace_is_left_alone(text: str) -> None:
    assert found(text) == []
