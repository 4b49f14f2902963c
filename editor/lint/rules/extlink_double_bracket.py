"""## What it does
Finds `[[https://… text]]`.

## Why
The reader sees brackets around the link.

## Example
```wikitext
[[https://example.org/treaty The treaty]]
```

## Better
```wikitext
[https://example.org/treaty The treaty]
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit, Span
from editor.wikitext.model import (
    LinkFault,
)
from editor.wording import say

RULE = Rule(
    "extlink-double-bracket", say("External link in double brackets"), Group.LINKS, Severity.ERROR, triggers=("[[",)
)

_URL = re.compile(r"\s*(?:https?:|ftps?:)?//[^\s|\[\]]+")


def check(block: Block) -> Iterator[Finding]:
    """Yield double brackets around an address."""
    for broken in block.reading.broken_links:
        if broken.fault is not LinkFault.URL:
            continue
        found = _URL.match(block.text, broken.span.start + 2, broken.span.end)
        if found is None:
            continue
        start, end = broken.span
        edits = [Edit(Span(start, start + 2), "["), Edit(Span(end - 2, end), "]")]
        if block.text[found.end() : found.end() + 1] == "|":
            edits.insert(1, Edit(Span(found.end(), found.end() + 1), " "))
        fix = Fix(say("Use single brackets"), tuple(edits))
        yield RULE.finding(broken.span, say("The reader sees brackets around this external link."), fix=fix)
