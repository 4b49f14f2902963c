"""## What it does
Finds pictures without `alt=`.

## Why
Readers who cannot see the picture learn nothing of it.

## Example
```wikitext
[[File:Treaty.jpg|thumb|The treaty]]
```

## Better
```wikitext
[[File:Treaty.jpg|thumb|alt=A sheet of parchment with two seals|The treaty]]
```

## Source
https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.image import option_of, options
from editor.lint.rule import Block, Group, Rule
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("file-alt-missing", say("Picture without alternative text"), Group.LINKS, Severity.HINT, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield pictures in brackets that give none."""
    for link in block.reading.links:
        if link.kind is not LinkKind.FILE or not link.bracketed or link.colon:
            continue
        if all(option_of(text) != "alt" for _, text in options(block.text, link)):
            yield RULE.finding(link.span, say("Readers who cannot see this picture learn nothing of it."))
