from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def found(text: str) -> list[str]:
    findings = lint_text(text, title="Skarn", site=default_site())
    return [text[slice(*finding.span)] for finding in findings if finding.rule == "tpl-arg-raw"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Signed in {{{year}}}.\n", ["{{{year}}}"]),
        ("It {{#if:x|was|is}} old.\n", ["{{#if:x|was|is}}"]),
        ("It {{lc:WAS}} old. {{#tag:ref|Smith}}\n", []),
    ],
)
def test_programming_of_templates(text: str, places: list[str]) -> None:
    assert found(text) == places


def test_on_a_templates_page_it_is_at_home() -> None:
    findings = lint_text("{{{1}}} {{#if:x|y}}\n", title="Template:Skarn", site=default_site())
    assert not [finding for finding in findings if finding.rule == "tpl-arg-raw"]
