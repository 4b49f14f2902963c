"""## What it does
Finds text in a table that is in no cell.

## Why
The reader sees it above the table.

## Example
```wikitext
{| class="wikitable"
|-
signed in May
| 1933
|}
```

## Better
```wikitext
{| class="wikitable"
|-
| signed in May
| 1933
|}
```

## Source
https://www.mediawiki.org/wiki/Help:Lint_errors/fostered
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, Stretches, insert
from editor.wording import say

RULE = Rule("table-fostered", say("Text between the rows of a table"), Group.MARKUP, Severity.WARNING, triggers=("{|",))

_AFTER = re.compile(r"^[ \t:]*(?:\{\||\|-)[^\n]*\n(?:[ \t]*\n)*([^\s|!{<\[&][^\n]*)", re.MULTILINE)


def check(block: Block) -> Iterator[Finding]:
    """Yield text right behind the beginning of a table or row."""
    tables = Stretches(table.span for table in block.reading.tables)
    for found in _AFTER.finditer(block.text):
        at = found.start(1)
        if at in tables and at not in block.calls and at not in block.unread and not found[1].startswith("__"):
            fixes = (insert(say("Make it a cell"), at, "| "),)
            yield RULE.finding(
                found.span(1),
                say("The reader sees this text above the table, for it is in no cell."),
                suggestions=fixes,
            )
