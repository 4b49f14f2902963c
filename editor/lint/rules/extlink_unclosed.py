"""## What it does
Finds `[https://… text` without its `]`.

## Why
The reader sees the bracket and the bare address.

## Example
```wikitext
* [https://example.org/treaty The treaty
```

## Better
```wikitext
* [https://example.org/treaty The treaty]
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, insert
from editor.text import Span
from editor.wording import say

RULE = Rule("extlink-unclosed", say("External link never closed"), Group.LINKS, Severity.ERROR, triggers=("[",))

_REST = re.compile(r"[^\[\]\n<{]*")


def check(block: Block) -> Iterator[Finding]:
    """Yield bare addresses with an opening bracket before and no closing one behind."""
    text = block.text
    for link in block.reading.external_links:
        start = link.span.start - 1
        if link.bracketed or start < 0 or text[start] != "[" or text[start - 1 : start] == "[":
            continue
        rest = _REST.match(text, link.url.end)
        end = rest.end() if rest else link.url.end
        following = text.find("\n", end)
        if text[end : end + 1] == "\n" and re.match(r"\n[^\[\]\n]*\]", text[end:]) and following >= 0:
            continue
        end = link.url.end + len(text[link.url.end : end].rstrip())
        fixes = (insert(say("Insert ]"), end, "]"),)
        yield RULE.finding(
            Span(start, end),
            say("The reader sees the bracket and the address, for the link is never closed."),
            suggestions=fixes,
        )
