from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import SiteProfile, default_site

GERMAN = (
    "Der Leuchtturm von Skarn steht auf der Insel und wurde im Jahre 1871 von den Fischern des Ortes gebaut<ref>Meyer, "
    "pp. 12-14</ref>, nicht weit von dem alten Hafen ; er ist „hoch” und so’n Turm wie die anderen's an der Küste.\n\n"
    "Die Lampe ist mit dem Dorf verbunden und leuchtet für die Schiffe, die nach Norden fahren.\n"
)
ENGLISH = (
    "The lighthouse of Skarn stands on the island and was built in 1871 by the fishermen of the place<ref>Meyer, "
    "pp. 12-14</ref>, not far from the old harbour ; a tower that’s like the others on the coast, and it's tall.\n\n"
    "The lamp is joined to the village and shines for the ships that sail to the north.\n"
)
STYLE = {"ref-punctuation-order", "space-before-punct", "quote-style-mixed"}


def rules(text: str, site: SiteProfile | None = None) -> set[str]:
    return {finding.rule for finding in lint_text(text, title="Skarn", site=site or default_site())}


def test_rules_of_english_style_leave_other_languages_alone() -> None:
    assert rules(ENGLISH) >= STYLE
    assert not rules(GERMAN) & (STYLE | {"spell-known", "spell-unknown", "article-a-an"})


def test_what_is_wrong_in_every_language_is_told_in_every_language() -> None:
    assert "link-unclosed" in rules(GERMAN + "Siehe [[Skarn] und die Insel.\n")


def test_an_article_that_turns_english_is_read_as_english() -> None:
    assert rules(GERMAN + ENGLISH * 3) >= STYLE


@pytest.mark.parametrize("text", ["", "Skarn\n", "* Åsa\n* Örn\n* Čech\n", "<br> the untill </br>\n"])
def test_a_text_too_short_to_tell_counts_as_english(text: str) -> None:
    assert "spell-known" in rules(text + "It was so untill now.\n")
