"""## What it does
Finds a `</ref>` that closes nothing.

## Why
The reader sees the tag in the text, and often a whole citation before it.

## Example
```wikitext
The treaty was signed in May.</ref>
```

## Better
```wikitext
The treaty was signed in May.
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, last_before, remove, swallows
from editor.wording import say

RULE = Rule(
    "ref-unopened",
    say("End tag of a reference without a reference"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "</ref",
        "</REF",
        "</Ref",
    ),
)

_NESTED = re.compile(r"<ref\b[^<>/]*>", re.IGNORECASE)


def check(block: Block) -> Iterator[Finding]:
    """Yield stray end tags, save those that a nested or self-closed reference or an open comment leaves over."""
    if swallows(block.text, block.reading):
        return
    nested = [ref.span.end for ref in block.reading.refs if ref.content and _NESTED.search(block.text, *ref.content)]
    for stray in block.reading.stray:
        if stray.name != "ref" or not stray.mark.startswith("</"):
            continue
        start = stray.span.start
        if (nested and nested[0] <= start) or _follows_self_closed(block, start):
            continue
        fixes = (remove(say("Remove </ref>"), stray.span),)
        yield RULE.finding(stray.span, say("The reader sees the end tag </ref> in the text."), suggestions=fixes)


def _follows_self_closed(block: Block, end: int) -> bool:
    """Tell whether only text on the same line lies between a self-closed reference and `end`."""
    ref = last_before(block.reading.refs, end)
    between = block.text[ref.span.end : end] if ref and ref.content is None else ""
    return bool(between.strip()) and "<" not in between and "\n" not in between
