from __future__ import annotations

import json

from editor.lint.linting import lint_text
from editor.lint.output import Linted, as_json, as_jsonl, as_text
from editor.wikitext.site import default_site

TEXT = "== History ==\nIt was signed.<ref></ref>\n[[Category:A]]\n"
LINTED = Linted("a.wiki", TEXT, lint_text(TEXT, title="A", site=default_site()))


def test_text_counts_from_one() -> None:
    assert any(line.startswith("a.wiki:2:15: error: ") and line.endswith("[ref-empty]") for line in as_text(LINTED))


def test_json_lines_hold_offsets_and_fix() -> None:
    rows = [json.loads(line) for line in as_jsonl(LINTED)]
    row = next(row for row in rows if row["rule"] == "ref-empty")
    assert (row["file"], row["start"], row["end"], row["severity"]) == ("a.wiki", 28, 39, "error")
    assert row["fix"]["edits"] == [{"start": 28, "end": 39, "text": ""}]
    assert json.loads(as_json([LINTED])) == rows
