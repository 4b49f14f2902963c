"""Every rule keeps its word: registered under its file's name, documented, and right about its own examples."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from editor.lint.explain import HEADINGS, explain
from editor.lint.finding import Finding
from editor.lint.linting import lint_text
from editor.lint.registry import by_id, registered
from editor.text import apply_edits
from editor.wikitext.site import default_site

IDS = [entry.rule.id for entry in registered()]
TITLES = {"defaultsort-missing": "Ana Marsh"}


@pytest.fixture(autouse=True, scope="module")
def french(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A language pack of three words, for the rule that needs one."""
    folder = tmp_path_factory.mktemp("dictionaries")
    (folder / "fr.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "fr.dic").write_text("3\nliberté\négalité\nfraternité\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("editor.spelling.dictionary.own_folder", lambda: folder)
        yield


def lint(text: str, rule: str) -> list[Finding]:
    return lint_text(text, title=TITLES.get(rule, "Sandbox"), site=default_site())


@pytest.mark.parametrize("rule", IDS)
def test_id_is_the_file_name(rule: str) -> None:
    assert by_id()[rule].module.__name__.rpartition(".")[2] == rule.replace("-", "_")


@pytest.mark.parametrize("rule", IDS)
def test_docstring_has_its_headings(rule: str) -> None:
    sections = explain(rule).sections
    assert list(sections) == list(HEADINGS)
    assert all(sections.values())


@pytest.mark.parametrize("rule", IDS)
def test_example_fires(rule: str, caplog: pytest.LogCaptureFixture) -> None:
    example = explain(rule).example
    found = [finding for finding in lint(example, rule) if finding.rule == rule]
    assert found
    assert not caplog.records
    for finding in found:
        assert 0 <= finding.span.start <= finding.span.end <= len(example)
        assert finding.message.endswith((".", "?", "!"))


@pytest.mark.parametrize("rule", IDS)
def test_better_is_silent(rule: str) -> None:
    assert [finding for finding in lint(explain(rule).better, rule) if finding.rule == rule] == []


@pytest.mark.parametrize("rule", IDS)
def test_safe_fix_of_the_example_settles_it(rule: str) -> None:
    example = explain(rule).example
    fixes = [finding.fix for finding in lint(example, rule) if finding.rule == rule and finding.fix]
    for fix in fixes[:1]:
        mended = apply_edits(example, fix.edits)
        assert mended != example
        before = sum(finding.rule == rule for finding in lint(example, rule))
        assert sum(finding.rule == rule for finding in lint(mended, rule)) < before
