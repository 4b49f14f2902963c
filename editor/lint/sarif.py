"""Findings as a SARIF 2.1.0 log.

Columns and offsets count code points, which the log says. What is not to be told is in it all the same, marked as
suppressed: ``inSource`` by a comment, ``external`` by a baseline.

Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from editor import __version__
from editor.lint.explain import explain
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.output import Linted
from editor.lint.registry import Registered, registered
from editor.text import LineIndex, Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

# SARIF has no level below a note: that a finding is a hint stands in its properties.
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note", Severity.HINT: "note"}
_BY_COMMENT = {"kind": "inSource", "justification": "A lint-disable comment."}
_BY_BASELINE = {"kind": "external", "justification": "Known to the baseline."}


def as_sarif(files: Sequence[Linted], *, failures: Sequence[str] = (), baseline: bool = False) -> str:
    """Return the log of one run.

    Args:
        files: What was found.
        failures: What could not be read or written, as sentences.
        baseline: A baseline was given, so that every result is new or unchanged.
    """
    driver = {"name": "Wikiwright", "version": __version__, "rules": [_rule(entry) for entry in registered()]}
    invocation: dict[str, Any] = {"executionSuccessful": not failures}
    if failures:
        invocation["toolExecutionNotifications"] = [
            {"level": "error", "message": {"text": failure}} for failure in failures
        ]
    run = {
        "tool": {"driver": driver},
        "invocations": [invocation],
        "columnKind": "unicodeCodePoints",
        "results": [result for linted in files for result in _results(linted, baseline)],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1)


def _rule(entry: Registered) -> dict[str, Any]:
    rule, explanation = entry.rule, explain(entry.rule.id)
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": explanation.sections.get("What it does", rule.title)},
        "help": {"text": explanation.markdown, "markdown": explanation.markdown},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"group": rule.group.value, "severity": rule.severity.word},
    }


def _results(linted: Linted, baseline: bool) -> Iterator[dict[str, Any]]:
    place = _Places(linted)
    seen: Counter[tuple[str, str]] = Counter()
    told = [(finding, None) for finding in linted.findings]
    silenced = [(finding, _BY_COMMENT) for finding in linted.silenced]
    known = [(finding, _BY_BASELINE) for finding in linted.known]
    for finding, suppression in sorted([*told, *silenced, *known], key=lambda pair: pair[0].span):
        result = _result(finding, place)
        seen[finding.rule, finding.message] += 1
        # As the baseline does, so that it survives moved lines.
        print_ = f"{finding.rule}\0{finding.message}\0{seen[finding.rule, finding.message]}"
        result["partialFingerprints"] = {"ruleMessageCount/v1": hashlib.sha256(print_.encode()).hexdigest()[:32]}
        if suppression is not None:
            result["suppressions"] = [suppression]
        if baseline:
            result["baselineState"] = "unchanged" if suppression is _BY_BASELINE else "new"
        yield result


def _result(finding: Finding, place: _Places) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": _rule_numbers()[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [place.location(finding.span)],
        "properties": {"severity": finding.severity.word, "confidence": finding.confidence},
    }
    if finding.related:
        result["relatedLocations"] = [
            {**place.location(related.span), "message": {"text": related.message}} for related in finding.related
        ]
    fixes = [place.fix(finding.fix, safe=True)] if finding.fix else []
    fixes += [place.fix(fix, safe=False) for fix in finding.suggestions]
    if fixes:
        result["fixes"] = fixes
    return result


class _Places:
    """Where things lie in one file."""

    def __init__(self, linted: Linted) -> None:
        self._lines = LineIndex(linted.text)
        self._artifact = {"uri": address(linted.file)}

    def location(self, span: Span) -> dict[str, Any]:
        return {"physicalLocation": {"artifactLocation": self._artifact, "region": self._region(span)}}

    def fix(self, fix: Fix, *, safe: bool) -> dict[str, Any]:
        replacements = [
            {"deletedRegion": self._region(edit.span), "insertedContent": {"text": edit.replacement}}
            for edit in fix.edits
        ]
        return {
            "description": {"text": fix.label},
            "artifactChanges": [{"artifactLocation": self._artifact, "replacements": replacements}],
            "properties": {"safe": safe, "cosmetic": fix.cosmetic},
        }

    def _region(self, span: Span) -> dict[str, int]:
        (first, column), (last, end_column) = map(self._lines.line_column, span)
        return {
            "startLine": first,
            "startColumn": column,
            "endLine": last,
            "endColumn": end_column,
            "charOffset": span.start,
            "charLength": span.end - span.start,
        }


def address(file: str) -> str:
    """Return a path as a reference in a URI: relative ones stay so."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), safe="/")


@cache
def _rule_numbers() -> dict[str, int]:
    return {entry.rule.id: at for at, entry in enumerate(registered())}
