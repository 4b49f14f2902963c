"""## What it does
Finds pictures with two captions.

## Why
Only the last one is shown; the rest of the text is lost.

## Example
```wikitext
[[File:Treaty.jpg|thumb|The treaty of|the two kings]]
```

## Better
```wikitext
[[File:Treaty.jpg|thumb|The treaty of the two kings]]
```

## Source
https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.image import guess, option_of, options
from editor.lint.rule import Block, Group, Rule, remove, replace
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("file-caption-broken", say("Caption cut by a pipe"), Group.LINKS, Severity.WARNING, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield captions that a later one displaces."""
    for link in block.reading.links:
        if link.kind is not LinkKind.FILE or len(link.options) < 2:
            continue
        rows = [(span, text) for span, text in options(block.text, link) if option_of(text) is None]
        for (span, text), (later, _) in pairwise(rows):
            if not text or guess(text) is not None or not (re.search(r"\s", text) or len(text) > 20):
                continue
            joined = block.text[span.end : later.start]
            fixes: tuple[Fix, ...] = (
                (replace(say("Join the two captions"), (span.end, later.start), " "),) if joined == "|" else ()
            )
            fixes += (remove(say("Remove this text"), (span.start - 1, span.end)),)
            yield RULE.finding(
                span, say("The reader does not see this text: only the last caption is shown."), suggestions=fixes
            )
