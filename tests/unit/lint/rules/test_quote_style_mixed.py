from __future__ import annotations

from editor.lint.linting import lint_text
from editor.text import apply_edits
from editor.wikitext.site import default_site


def mended(text: str) -> str:
    findings = lint_text(text, title="Sandbox", site=default_site())
    edits = [edit for item in findings if item.rule == "quote-style-mixed" and item.fix for edit in item.fix.edits]
    return apply_edits(text, edits)


def test_curly_marks_beside_straight_ones() -> None:
    assert mended("The heron's nest, the stork\u2019s nest.") == "The heron's nest, the stork's nest."


def test_an_article_all_in_curly_marks_stays() -> None:
    text = "The heron\u2019s nest, the stork\u2019s nest."
    assert mended(text) == text


def test_each_kind_of_mark_by_itself() -> None:
    text = "The heron's \u201cnest\u201d."
    assert mended(text) == text


def test_titles_of_links_stay() -> None:
    text = "The heron's [[Stork\u2019s nest]] and [[Heron\u2019s nest|heron\u2019s]]."
    assert mended(text) == "The heron's [[Stork\u2019s nest]] and [[Heron\u2019s nest|heron's]]."


def test_no_bold_is_made() -> None:
    text = "The heron's ''Storks\u2019''."
    assert mended(text) == text
