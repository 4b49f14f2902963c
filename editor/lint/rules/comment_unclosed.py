"""## What it does
Finds `<!--` without its `-->`.

## Why
The reader sees nothing of the page from there on.

## Example
```wikitext
It was signed.<!-- check the date
```

## Better
```wikitext
It was signed.<!-- check the date -->
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, insert, remove
from editor.text import Span
from editor.wording import say

RULE = Rule("comment-unclosed", say("Comment never closed"), Group.MARKUP, Severity.ERROR, triggers=("<!--",))


def check(block: Block) -> Iterator[Finding]:
    """Yield comments that run to the end, or on to the end of another comment."""
    for comment in block.reading.comments:
        start = block.text.index("<!--", comment.span.start)
        second = block.text.find("<!--", start + 4, comment.span.end)
        if comment.closed and second < 0:
            continue
        end = block.text.find("\n", start)
        end = len(block.text) if end < 0 else end
        if 0 <= second < end:
            end = second
        fixes = (insert(say("Close it here"), end, " -->"), remove(say("Remove <!--"), (start, start + 4)))
        message = (
            say("The reader sees nothing of the page from here on, for this comment is never closed.")
            if second < 0
            else say("The reader sees nothing up to the end of the next comment, for this comment is never closed.")
        )
        yield RULE.finding(Span(start, end), message, suggestions=fixes)
