"""## What it does
Finds `[[x|x]]` and `[[x|xs]]`.

## Why
The source is longer than need be; the reader sees no difference.

## Example
```wikitext
Two [[bus|buses]].
```

## Better
```wikitext
Two [[bus]]es.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("link-label-same", say("Text of the link repeats its target"), Group.LINKS, Severity.HINT, triggers=("[[",))

_ENDING = re.compile(r"[a-z]*$")


def check(block: Block) -> Iterator[Finding]:
    """Yield labels that say what the target says."""
    for link in block.reading.links:
        if link.kind is not LinkKind.PAGE or link.label is None or link.colon or not link.bracketed:
            continue
        target = block.text[link.target.start : link.target.end].strip().replace("_", " ")
        label = block.text[link.label.start : link.label.end]
        if (
            not target
            or link.fragment
            or label[:1].lower() != target[:1].lower()
            or not label[1:].startswith(target[1:])
        ):
            continue
        ending = label[len(target) :]
        if not _ENDING.match(ending) or (ending and block.page.site.lang != "en"):
            continue
        short = f"[[{label[: len(target)]}]]{ending}"
        message = say("The text of this link only repeats its target.")
        yield RULE.finding(
            link.span, message, fix=replace(say("Write {right}", right=short), link.span, short, cosmetic=True)
        )
