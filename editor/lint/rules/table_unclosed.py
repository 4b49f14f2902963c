"""## What it does
Finds `{|` without its `|}`.

## Why
The text below the table becomes part of its last cell.

## Example
```wikitext
{| class="wikitable"
| signed || 1933
```

## Better
```wikitext
{| class="wikitable"
| signed || 1933
|}
```

## Source
https://www.mediawiki.org/wiki/Help:Tables
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Article, Group, Rule, Scope, insert
from editor.text import Span

RULE = Rule("table-unclosed", "Table never closed", Group.MARKUP, Severity.ERROR, Scope.ARTICLE, triggers=("{|",))

_END = re.compile(r"\{\{\s*(?:[\w -]*\b(?:end|bottom|foot|close)\b|s-end|e\b|!\))", re.IGNORECASE)
_LAST = re.compile(r"^[ \t:]*[|!].*$", re.MULTILINE)

_MOST = 20  # of tables that all run to the end, the innermost ones


def check(article: Article) -> Iterator[Finding]:
    """Yield tables that run on to the end, save those that a template may close."""
    unclosed = [table for table in article.facts.tables if not table.closed]
    ends = max((found.start() for found in _END.finditer(article.text)), default=-1) if unclosed else -1
    for table in unclosed[-_MOST:]:
        if ends > table.span.start:
            continue
        line_end = article.text.find("\n", table.span.start)
        line_end = len(article.text) if line_end < 0 else line_end
        blank = re.compile(r"\n[ \t]*\n(?![ \t]*[|!])|\n(?==)|\Z").search(article.text, table.span.start)
        stop = blank.start() if blank else len(article.text)
        last = line_end
        for row in _LAST.finditer(article.text, line_end, stop):
            last = row.end()
        fixes = (
            insert("Close the table here", last, "\n|}"),
            insert("Close it at the end of the paragraph", stop, "\n|}"),
        )
        message = "All text below becomes part of this table, for it is never closed."
        yield RULE.finding(Span(table.span.start, line_end), message, suggestions=fixes[: 1 if last == stop else 2])
