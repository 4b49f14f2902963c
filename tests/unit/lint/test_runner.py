from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import pytest

from editor.lint import runner
from editor.lint.finding import Finding, Severity
from editor.lint.ignore import rule_key
from editor.lint.linting import lint_text
from editor.lint.registry import Registered, of_scope
from editor.lint.rule import Block, Group, Page, Rule, Scope
from editor.lint.runner import Levels
from editor.text import Span
from editor.wikitext.blocks import cut
from editor.wikitext.reading import read
from editor.wikitext.site import default_site
from editor.wording import say

SITE = default_site()
TEXT = "== History ==\nThe [[treaty] was signed.<ref></ref>\n\n[[category:Treaties]] [[Category:1933]]\n"


def rules_of(text: str, **options: object) -> list[str]:
    return [finding.rule for finding in lint_text(text, title="Sandbox", site=SITE, **options)]  # type: ignore[arg-type]


def test_findings_come_in_text_order() -> None:
    starts = [finding.span.start for finding in lint_text(TEXT, title="Sandbox", site=SITE)]
    assert starts == sorted(starts)
    assert {"link-unclosed", "ref-empty", "cat-prefix-case", "cat-same-line"} <= set(rules_of(TEXT))


def test_levels_select_and_silence() -> None:
    assert set(rules_of(TEXT, levels=Levels.of({}, ["ref-empty"]))) == {"ref-empty"}
    assert "ref-empty" not in rules_of(TEXT, levels=Levels.of({"ref-empty": None}))
    louder = lint_text(TEXT, title="Sandbox", site=SITE, levels=Levels.of({"cat-same-line": Severity.ERROR}))
    assert {finding.severity for finding in louder if finding.rule == "cat-same-line"} == {Severity.ERROR}


def test_ignored_rules_are_gone() -> None:
    assert "ref-empty" not in rules_of(TEXT, ignored={rule_key("ref-empty")})


def test_a_rule_that_raises_is_logged_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def check(block: Block) -> Iterator[Finding]:
        yield Finding("bad", Severity.INFO, Span(0, 1), say("Kept."))
        raise RuntimeError("bug")

    rule = Rule("bad", say("Bad"), Group.LINKS, Severity.INFO)
    bad = Registered(rule, SimpleNamespace(check=check))  # type: ignore[arg-type]
    block_rules = of_scope(Scope.BLOCK)
    monkeypatch.setattr(runner, "of_scope", lambda scope: (bad, *block_rules) if scope is Scope.BLOCK else ())
    runner._block_rules.cache_clear()
    try:
        with caplog.at_level(logging.ERROR):
            found = rules_of(TEXT)
    finally:
        runner._block_rules.cache_clear()
    assert "bad" in found
    assert "ref-empty" in found
    assert "rule bad failed" in caplog.text


@pytest.mark.parametrize(
    "text",
    ["", "\n", "{{" * 3000, "[[" * 3000, "<ref>" * 2000, "=" * 5000, "''" * 4001, "{|\n" * 1000, "<!--", "* " * 3000],
)
def test_odd_text_is_normal(text: str, caplog: pytest.LogCaptureFixture) -> None:
    lint_text(text, title="Sandbox", site=SITE)
    assert not caplog.records


def test_block_rules_say_the_same_block_by_block() -> None:
    text = TEXT + "\n* a.* B\n* [http://x.org| y]\n\n{{x}}}\n\nThe '''treaty was [[a||b]].\n\n=== X ==\ntext\n"
    page = Page("Sandbox", SITE)
    whole = {(f.rule, f.span) for f in runner.lint_block(Block(read(text, SITE), page))}
    pieces = {
        (f.rule, f.span.shifted(block.start))
        for block in cut(text, SITE)
        for f in runner.lint_block(Block(read(text[block.start : block.end], SITE), page))
    }
    assert whole == pieces


@pytest.mark.parametrize(("known", "level"), [(False, Severity.INFO), (True, Severity.WARNING)])
def test_what_the_wiki_must_say_is_quieter_without_its_profile(known: bool, level: Severity) -> None:
    site = replace(default_site(), known=known)
    found = lint_text("Words and <blink>more</blink>.<ref>Note.</ref>\n", title="Title", site=site)
    levels = {finding.rule: finding.severity for finding in found}
    assert levels["tag-disallowed"] == levels["cat-missing"] == levels["ref-list-missing"] == level
