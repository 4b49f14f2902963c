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
from editor.lint.rule import Block, Group, Rule, remove

RULE = Rule(
    "ref-unopened",
    "End tag of a reference without a reference",
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
    """Yield stray end tags, save those a nested reference leaves over."""
    nested = [ref.span.end for ref in block.reading.refs if ref.content and _NESTED.search(block.text, *ref.content)]
    for stray in block.reading.stray:
        if stray.name != "ref" or not stray.mark.startswith("</"):
            continue
        if any(end <= stray.span.start for end in nested):
            continue
        if any(
            ref.content is None
            and not block.text[ref.span.end : stray.span.start].strip("\n") == ""
            and "<" not in block.text[ref.span.end : stray.span.start]
            for ref in block.reading.refs
            if ref.span.end <= stray.span.start
        ):
            continue
        fixes = (remove("Remove </ref>", stray.span),)
        yield RULE.finding(stray.span, "The reader sees the end tag </ref> in the text.", suggestions=fixes)
