from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def found(text: str) -> list[str]:
    findings = lint_text(text, title="Skarn", site=default_site())
    return [text[slice(*finding.span)] for finding in findings if finding.rule == "tag-disallowed"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ('See <a href="x">it</a>.\n', ['<a href="x">']),
        ("It is <strng>old</strng>.\n", ["<strng>"]),
        ("It is <foo>old</foo>.\n", ["<foo>"]),
        ("Between <x and y> and <name> it is.\n", []),
    ],
)
def test_tags_shown_as_text(text: str, tags: list[str]) -> None:
    assert found(text) == tags


def test_a_misspelled_pair_is_mended_at_both_ends() -> None:
    text = "It is <strng>old</strng>.\n"
    (finding,) = [
        finding for finding in lint_text(text, title="Skarn", site=default_site()) if finding.rule == "tag-disallowed"
    ]
    assert [edit.replacement for edit in finding.suggestions[0].edits] == ["strong", "strong"]
