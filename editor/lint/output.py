"""Findings as text, JSON and JSON lines; as SARIF in `editor.lint.sarif`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from editor.lint.finding import Finding, Fix
from editor.text import LineIndex


@dataclass(frozen=True, slots=True)
class Linted:
    """One file's findings.

    Attributes:
        file: The path as it is to be shown.
        text: What its spans count in.
        findings: Those to tell, in text order.
        silenced: Those that a comment in the text silences.
        known: Those that a baseline knows.
    """

    file: str
    text: str
    findings: Sequence[Finding]
    silenced: Sequence[Finding] = ()
    known: Sequence[Finding] = ()


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
