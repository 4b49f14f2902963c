"""## What it does
Finds `[https://…]` without a text outside of references.

## Why
The reader sees a number such as [1] that looks like a footnote.

## Example
```wikitext
The treaty [https://example.org/treaty] was signed.
```

## Better
```wikitext
The [https://example.org/treaty treaty] was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule("extlink-no-label", say("External link shown as a number"), Group.LINKS, Severity.INFO, triggers=("[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield bracketed addresses without a text."""
    for link in block.reading.external_links:
        at = link.span.start
        if link.bracketed and link.label is None and at not in block.footnotes and at not in block.calls:
            yield RULE.finding(link.span, say("The reader sees a bare number in brackets that looks like a footnote."))
