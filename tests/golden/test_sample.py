"""The articles that ship: one shows what the editor finds, the other that it is silent where nothing is wrong."""

from __future__ import annotations

from editor import resources
from editor.engine.finding_list import FindingList
from editor.engine.messages import FindingsPatch, OpenArticle
from editor.engine.session import Session
from editor.lint.finding import Finding, Severity

PLANTED = {
    "cat-duplicate", "cat-name-space", "cat-position", "cat-same-line", "chrome-diff", "chrome-navigation",
    "extlink-pipe", "grammar-verb-form", "heading-level-skip", "heading-text-after", "line-nbsp", "link-unclosed",
    "list-glued", "name-inconsistent", "punct-doubled", "ref-bare-url", "ref-name-undefined", "ref-unclosed",
    "spell-known", "word-doubled",
}  # fmt: skip


def findings(name: str) -> tuple[Finding, ...]:
    session = Session()
    folder = resources.path("sample")
    session.take(OpenArticle(1, resources.text("sample", name), "Skarn Light", str(folder)))
    patch = next(each for each in session.work() if isinstance(each, FindingsPatch))
    return FindingList().apply(patch).findings


def test_every_planted_fault_of_the_sample_is_found() -> None:
    assert {each.rule for each in findings("sample.wikitext")} >= PLANTED


def test_the_finished_article_is_clean() -> None:
    assert [
        each for each in findings("Skarn Light.wikitext") if each.severity in (Severity.ERROR, Severity.WARNING)
    ] == []
