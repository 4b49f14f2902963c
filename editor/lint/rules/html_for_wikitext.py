"""## What it does
Finds `<b>`, `<i>`, `<ul>`, `<table>`, `<h2>` and others that wikitext has its own marks for.

## Why
The page shows the same; headings of this kind cannot be edited by section.

## Example
```wikitext
It was <b>signed</b> in May.
```

## Better
```wikitext
It was '''signed''' in May.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit
from editor.wikitext.model import (
    TagKind,
)
from editor.wording import say

RULE = Rule("html-for-wikitext", say("HTML where wikitext would do"), Group.MARKUP, Severity.HINT, triggers=("<",))

_QUOTES = {"b": "'''", "strong": "'''", "i": "''", "em": "''"}
_OTHERS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "p", "dl"})


def check(block: Block) -> Iterator[Finding]:
    """Yield pairs of such tags; bold and italics on one line are mended."""
    tags = block.reading.tags
    for tag in tags:
        if tag.kind is not TagKind.OPEN or (tag.name not in _QUOTES and tag.name not in _OTHERS):
            continue
        if tag.span.start in block.unread or not 0 <= tag.pair < len(tags):
            continue
        close = tags[tag.pair]
        marks = _QUOTES.get(tag.name)
        fix = None
        text = block.text[tag.span.end : close.span.start]
        around = block.text[tag.span.start - 1 : tag.span.start] + block.text[close.span.end : close.span.end + 1]
        plain = not block.text[tag.attributes.start : tag.attributes.end].strip()
        if marks and plain and text.strip() == text and text and not re.search(r"[\n'<|]", text) and "'" not in around:
            fix = Fix(say("Use {marks}", marks=marks), (Edit(tag.span, marks), Edit(close.span, marks)), cosmetic=True)
        elif marks and not plain:
            continue
        yield RULE.finding(
            tag.span, say("Wikitext has marks of its own for <{tag}>.", tag=tag.name), fix=fix, subject=tag.name
        )
