from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def found(text: str) -> list[str]:
    findings = lint_text(text, title="Skarn", site=default_site())
    return [text[slice(*finding.span)] for finding in findings if finding.rule == "nowiki-bad"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("The <nowiki>old palace.\n", ["<nowiki>"]),
        ("The <nowiki></nowiki>old palace.\n", ["<nowiki></nowiki>"]),
        ("The pal<nowiki/>ace.\n", ["<nowiki/>"]),
        ("The [[palace]]<nowiki/>s and the king''<nowiki/>'s.\n", []),
        ("The <nowiki>[[palace]]</nowiki>.\n", []),
    ],
)
def test_nowiki_that_does_nothing_or_too_much(text: str, tags: list[str]) -> None:
    assert found(text) == tags
