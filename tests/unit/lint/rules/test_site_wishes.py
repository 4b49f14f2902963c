"""What a site profile asks for, and what holds without one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.errors import SiteProfileError
from editor.lint.finding import Finding, Severity
from editor.lint.linting import lint_text
from editor.wikitext.site import SiteProfile, default_site, load_site, site_from

PLAIN = "It has a new colour since 3 May 1990.\n"


def found(rule: str, text: str, site: SiteProfile) -> list[Finding]:
    return [finding for finding in lint_text(text, title="Skarn", site=site) if finding.rule == rule]


def test_without_a_profile_one_spelling_and_one_order_of_dates_are_as_good_as_another() -> None:
    for rule in ("variety-mixed", "date-mixed"):
        assert found(rule, PLAIN, default_site()) == []
        assert found(rule, PLAIN, site_from({})) == []


@pytest.mark.parametrize(("spelling", "word"), [("american", "colour"), ("british", "color")])
def test_a_wiki_may_ask_for_a_spelling(spelling: str, word: str) -> None:
    text = f"It has a new {word}.\n"
    (finding,) = found("variety-mixed", text, site_from({"spelling": spelling}))
    assert text[slice(*finding.span)] == word
    assert finding.severity is Severity.INFO
    assert "on a wiki" in finding.message
    other = {"american": "british", "british": "american"}[spelling]
    assert found("variety-mixed", text, site_from({"spelling": other})) == []


@pytest.mark.parametrize(("order", "date"), [("mdy", "3 May 1990"), ("dmy", "May 3, 1990")])
def test_a_wiki_may_ask_for_an_order_of_dates(order: str, date: str) -> None:
    text = f"It was so on {date}.\n"
    (finding,) = found("date-mixed", text, site_from({"date_order": order}))
    assert text[slice(*finding.span)] == date
    assert "this wiki" in finding.message
    assert found("date-mixed", text, site_from({"date_order": "dmy" if order == "mdy" else "mdy"})) == []


def test_an_article_that_says_its_order_is_believed() -> None:
    text = "{{use dmy dates}}\nIt was so on 3 May 1990.\n"
    assert found("date-mixed", text, site_from({"date_order": "mdy"})) == []


def test_a_wiki_may_do_without_categories() -> None:
    assert found("cat-missing", PLAIN, default_site())
    assert found("cat-missing", PLAIN, site_from({"wants_categories": False})) == []


def test_a_wish_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "site.json"
    path.write_text(json.dumps({"spelling": "french"}))
    with pytest.raises(SiteProfileError, match="spelling is none of"):
        load_site(path)
