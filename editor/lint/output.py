"""Findings as text, JSON, JSON lines and SARIF."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from editor import __version__
from editor.lint.explain import explain
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.registry import registered
from editor.text import LineIndex

_SARIF_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note", Severity.HINT: "note"}


@dataclass(frozen=True, slots=True)
class Linted:
    """One file's findings. `file` is the path as it is to be shown; `hidden` are those the user ignores."""

    file: str
    text: str
    findings: Sequence[Finding]
    hidden: Sequence[Finding] = ()


def as_text(linted: Linted) -> Iterator[str]:
    """Yield one line a finding: file, line and column from one, level, message, rule."""
    index = LineIndex(linted.text)
    for finding in linted.findings:
        line, column = index.line_column(finding.span.start)
        yield f"{linted.file}:{line}:{column}: {finding.severity.word}: {finding.message} [{finding.rule}]"


def as_record(finding: Finding, file: str) -> dict[str, Any]:
    """Return a finding as plain data; offsets are code points, ends exclusive."""
    record: dict[str, Any] = {
        "file": file,
        "start": finding.span.start,
        "end": finding.span.end,
        "rule": finding.rule,
        "message": finding.message,
        "severity": finding.severity.word,
    }
    if finding.fix:
        record["fix"] = _fix_record(finding.fix)
    if finding.suggestions:
        record["suggestions"] = [_fix_record(fix) for fix in finding.suggestions]
    if finding.related:
        record["related"] = [
            {"start": place.span.start, "end": place.span.end, "message": place.message} for place in finding.related
        ]
    return record


def _fix_record(fix: Fix) -> dict[str, Any]:
    edits = [{"start": edit.span.start, "end": edit.span.end, "text": edit.replacement} for edit in fix.edits]
    return {"label": fix.label, "edits": edits, "cosmetic": fix.cosmetic}


def as_jsonl(linted: Linted) -> Iterator[str]:
    """Yield one JSON object a finding."""
    for finding in linted.findings:
        yield json.dumps(as_record(finding, linted.file), ensure_ascii=False)


def as_json(files: Sequence[Linted]) -> str:
    """Return one JSON array of all findings."""
    records = [as_record(finding, linted.file) for linted in files for finding in linted.findings]
    return json.dumps(records, ensure_ascii=False, indent=1)


def as_sarif(files: Sequence[Linted]) -> str:
    """Return a SARIF 2.1.0 log; ignored findings are in it, marked as suppressed.

    Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
    """
    driver = {
        "name": "Wikiwright",
        "version": __version__,
        "rules": [_sarif_rule(entry.rule.id) for entry in registered()],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [result for linted in files for result in _sarif_results(linted)],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1)


def _sarif_rule(rule: str) -> dict[str, Any]:
    entry = next(entry.rule for entry in registered() if entry.rule.id == rule)
    explanation = explain(rule)
    return {
        "id": rule,
        "shortDescription": {"text": entry.title},
        "fullDescription": {"text": explanation.sections.get("What it does", entry.title)},
        "help": {"text": explanation.markdown, "markdown": explanation.markdown},
        "defaultConfiguration": {"level": _SARIF_LEVEL[entry.severity]},
    }


def _sarif_results(linted: Linted) -> Iterator[dict[str, Any]]:
    index = LineIndex(linted.text)
    uri = linted.file.replace("\\", "/")
    for finding in (*linted.findings, *linted.hidden):
        result: dict[str, Any] = {
            "ruleId": finding.rule,
            "level": _SARIF_LEVEL[finding.severity],
            "message": {"text": finding.message},
            "locations": [_sarif_location(uri, index, finding.span.start, finding.span.end)],
        }
        if finding.related:
            result["relatedLocations"] = [
                _sarif_location(uri, index, place.span.start, place.span.end) | {"message": {"text": place.message}}
                for place in finding.related
            ]
        if finding.fix:
            result["fixes"] = [_sarif_fix(uri, index, finding.fix)]
        if finding in linted.hidden:
            result["suppressions"] = [{"kind": "external"}]
        yield result


def _sarif_region(index: LineIndex, start: int, end: int) -> dict[str, int]:
    first, column = index.line_column(start)
    last, end_column = index.line_column(end)
    return {
        "startLine": first,
        "startColumn": column,
        "endLine": last,
        "endColumn": end_column,
        "charOffset": start,
        "charLength": end - start,
    }


def _sarif_location(uri: str, index: LineIndex, start: int, end: int) -> dict[str, Any]:
    return {
        "physicalLocation": {"artifactLocation": {"uri": uri}, "region": _sarif_region(index, start, end)},
    }


def _sarif_fix(uri: str, index: LineIndex, fix: Fix) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": _sarif_region(index, edit.span.start, edit.span.end),
            "insertedContent": {"text": edit.replacement},
        }
        for edit in fix.edits
    ]
    change = {"artifactLocation": {"uri": uri}, "replacements": replacements}
    return {"description": {"text": fix.label}, "artifactChanges": [change]}
