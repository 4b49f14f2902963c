"""What is mended without asking, what only suggested, and what left alone: cases that real pages brought up."""

from __future__ import annotations

import pytest

from editor.lint.finding import Finding
from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def found(rule: str, text: str) -> list[Finding]:
    return [finding for finding in lint_text(text, title="Sandbox", site=default_site()) if finding.rule == rule]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("cat-name-lowercase", "[[Category:en:Herons]]"),
        ("heading-indented", "Type this:\n ==Name==\n ===Part===\nThen save."),
        ("link-extra-bracket", "It is [[Phonetics|[heron]]] here."),
        ("punct-doubled", "* ''[[Sun... Moon... Stars]]'' is a film."),
        ("quote-style-mixed", 'The "heron" is „Reiher“ in German.'),
        ("ref-name-empty", 'One.<ref name=""ms" x">Smith 1990</ref>\n<references />'),
        ("ref-punctuation-order", "It was signed<ref>A</ref>{{,}}<ref>B</ref>.\n<references />"),
        ("space-before-punct", " mov ax, b ; stop here"),
        ("word-doubled", "It goes from A a long way on."),
    ],
)
def test_left_alone(rule: str, text: str) -> None:
    assert found(rule, text) == []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("heading-case", "== Links ==\n* x"),
        ("link-space-missing", "Die Reihe der Parteien[[proporz]] bleibt."),
        ("link-target-space", "See [[doi:10.1000/1-4020_8]] there."),
        ("link-url-internal", "See here.[https://en.wikipedia.org/wiki/Heron]"),
        ("signature", "Good (so [[User:Ann|Ann]]) ([[User talk:Ann|talk]]) 10:00, 1 May 2010 (UTC)"),
        (
            "ref-list-missing",
            "Der Graureiher lebt an Seen.<ref>Smith</ref> " * 20 + "\n\n== Einzelnachweise ==\n{{Verweise}}\n",
        ),
    ],
)
def test_only_suggested(rule: str, text: str) -> None:
    (finding,) = found(rule, text)

    assert finding.fix is None
    assert finding.suggestions


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("ref-punctuation-order", "It was signed<ref>Smith</ref>.\n<references />"),
        ("ref-space-before", "It was signed. <ref>Smith</ref>\n<references />"),
    ],
)
def test_moving_a_footnote_mark_is_seen(rule: str, text: str) -> None:
    (finding,) = found(rule, text)

    assert finding.fix is not None
    assert not finding.fix.cosmetic


def test_an_english_article_is_given_its_list() -> None:
    text = "The heron was with the others at the end of the lake.<ref>Smith</ref> {{convert|1|m}} " * 20

    (finding,) = found("ref-list-missing", text)

    assert finding.fix is not None
