"""## What it does
Finds `[[File:File:…` and `[[File:Image:…`.

## Why
No such file exists: the reader sees a red link.

## Example
```wikitext
[[File:Image:Treaty.jpg|thumb|The treaty]]
```

## Better
```wikitext
[[File:Treaty.jpg|thumb|The treaty]]
```

## Source
https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.text import Span
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("file-prefix-double", say("Prefix of a file twice"), Group.LINKS, Severity.ERROR, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield files whose name begins with a prefix again."""
    names = block.page.site.namespace_numbers
    for link in block.reading.links:
        if link.kind is not LinkKind.FILE:
            continue
        parts = block.text[link.target.start : link.target.end].split(":")
        if len(parts) > 2 and names.get(parts[1].strip().lower()) in (6, -2):
            start = link.target.start + len(parts[0]) + 1
            span = Span(start, start + len(parts[1]) + 1)
            fix = remove(say("Remove the second prefix"), span)
            yield RULE.finding(span, say("The reader sees a red link in place of the picture."), fix=fix)
