"""## What it does
Finds underscores, doubled and outer blanks in the target of a link.

## Why
The source is harder to read and to search; with no text of its own, the reader sees the underscores.

## Example
```wikitext
The [[peace_treaty|treaty]] was signed.
```

## Better
```wikitext
The [[peace treaty|treaty]] was signed.
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

RULE = Rule(
    "link-target-space", say("Blanks or underscores in a link's target"), Group.LINKS, Severity.HINT, triggers=("[[",)
)

_ODD = re.compile(r"_|[ \u00a0]{2,}|\u00a0|^[ \t]+|[ \t]+$")
_PREFIXED = re.compile(r":?[\w-]+:\S")


def check(block: Block) -> Iterator[Finding]:
    """Yield page targets with odd blanks."""
    for link in block.reading.links:
        if link.kind is not LinkKind.PAGE or not link.bracketed or not link.title:
            continue
        target = block.text[link.target.start : link.target.end]
        if not _ODD.search(target) or "\n" in target or "{" in target:
            continue
        if link.label and "[[" in block.text[link.label.start : link.label.end]:
            continue  # no link, but source that the reader sees
        clean = re.sub(r"[_ \u00a0]+", " ", target).strip()
        fix = replace(say('Write "{right}"', right=clean), link.target, clean, cosmetic=link.label is not None)
        # Behind a prefix of another wiki or a catalogue an underscore may be part of the number.
        foreign = not link.namespace and _PREFIXED.match(clean) is not None
        yield RULE.finding(
            link.target,
            say("The target of this link has underscores or needless blanks."),
            fix=None if foreign else fix,
            suggestions=(fix,) if foreign else (),
        )
