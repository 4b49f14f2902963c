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

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, Scope, insert
from editor.text import Span
from editor.wording import say

RULE = Rule("table-unclosed", say("Table never closed"), Group.MARKUP, Severity.ERROR, Scope.ARTICLE)

_END = re.compile(r"\{\{\s*(?:[\w -]*\b(?:end|bottom|foot|close)\b|s-end|e\b|!\))", re.IGNORECASE)
_LAST = re.compile(r"^[ \t:]*[|!].*$", re.MULTILINE)

_BREAK = re.compile(r"\n[ \t]*\n(?![ \t]*[|!])|\n(?==)|\Z")

_MOST = 20  # of tables that all run to the end, the innermost ones


def _unclosed(block: Block) -> Iterator[int]:
    return (table.span.start for table in block.reading.tables if not table.closed)


_UNCLOSED = Kind(_unclosed)


def check(article: Article) -> Iterator[Finding]:
    """Yield tables that run on to the end, save those that a template may close."""
    unclosed = [at + start for at, start in article.each(_UNCLOSED)]
    if not unclosed:
        return
    text = article.searched
    ends = max((found.start() for found in _END.finditer(text)), default=-1)
    for start in unclosed[-_MOST:]:
        if ends > start:
            continue
        line_end = text.find("\n", start)
        line_end = len(text) if line_end < 0 else line_end
        blank = _BREAK.search(text, start)
        stop = blank.start() if blank else len(text)
        last = line_end
        for row in _LAST.finditer(text, line_end, stop):
            last = row.end()
        fixes = (
            insert(say("Close the table here"), last, "\n|}"),
            insert(say("Close it at the end of the paragraph"), stop, "\n|}"),
        )
        message = say("All text below becomes part of this table, for it is never closed.")
        yield RULE.finding(Span(start, line_end), message, suggestions=fixes[: 1 if last == stop else 2])
