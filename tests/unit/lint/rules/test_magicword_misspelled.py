from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def switches(text: str) -> list[str]:
    findings = lint_text(text, title="Sandbox", site=default_site())
    return [item.suggestions[0].edits[0].replacement for item in findings if item.rule == "magicword-misspelled"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("__NOTOCC__", "__NOTOC__"),
        ("__NO TOC__", "__NOTOC__"),
        ("_NOTOC__", "__NOTOC__"),
        ("__FORCETCO__", "__FORCETOC__"),
        ("__NOTOC", "__NOTOC__"),
        ("NOTOC__", "__NOTOC__"),
    ],
)
def test_nearly_a_switch(text: str, right: str) -> None:
    assert switches(f"{text}\nHerons.") == [right]


@pytest.mark.parametrize(
    "text",
    ["__NOTOC__", "__notoc__", "a snake_case_name", "__init__ is a method", "<nowiki>__NOTOCC__</nowiki>", "____"],
)
def test_no_switch(text: str) -> None:
    assert switches(f"{text}\nHerons.") == []
