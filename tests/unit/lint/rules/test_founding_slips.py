"""The slips of the founding page, in our own words; the page itself is held to them where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.lint.finding import Severity
from editor.lint.linting import lint_text
from editor.wikitext.site import default_site

SEED = Path(__file__).parents[5] / "shared" / "corpus" / "seed.wikitext"


def found(text: str) -> list[tuple[str, str, Severity]]:
    findings = lint_text(text, title="Skarn", site=default_site())
    return [
        (text[item.span.start : item.span.end], item.suggestions[0].edits[0].replacement, item.severity)
        for item in findings
        if item.suggestions and item.rule.startswith(("name-", "grammar-"))
    ]


OWN = """[[File:Skarn.jpg|thumb|Orrin Vendelin, keeper of the light in 1901]]
The keeper of the light was Orrin Vendelinov. In 1901 Vendelinov wrote to the harbour. Letters by Vendelinov are kept.
Efforts to mend the lamp of the old tower was in vain. Ferries were often been late. The pier did re-open until
1905, and the lamp of Orrin Vendlinov went out.
"""


def test_in_our_own_words() -> None:
    assert [(wrong, right) for wrong, right, level in found(OWN) if level > Severity.HINT] == [
        ("was", "were"),
        ("were often been", "had often been"),
        ("did re-open", "did not reopen"),
        ("Vendlinov", "Vendelinov"),
    ]


@pytest.mark.skipif(not SEED.is_file(), reason="the founding page lies in ../shared, which is not here")
def test_in_the_founding_page() -> None:
    right = {(wrong, right) for wrong, right, _ in found(SEED.read_text("utf-8"))}
    assert right >= {
        ("Litinov", "Litvinov"),
        ("was", "were"),
        ("were always been", "had always been"),
        ("did re-open", "did not reopen"),
    }
    assert [wrong for wrong, _, _ in found(SEED.read_text("utf-8"))].count("Litinov") == 2
