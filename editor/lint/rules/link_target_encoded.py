"""## What it does
Finds `%20` and its like in the target of a wikilink.

## Why
Without a text of its own the link shows the code to the reader.

## Example
```wikitext
The [[peace%20treaty]] was signed.
```

## Better
```wikitext
The [[peace treaty]] was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "link-target-encoded", say("Percent signs in a link's target"), Group.LINKS, Severity.WARNING, triggers=("%",)
)

_CODE = re.compile(r"%[0-9A-Fa-f]{2}")


def check(block: Block) -> Iterator[Finding]:
    """Yield targets with codes."""
    for link in block.reading.links:
        target = block.text[link.target.start : link.target.end]
        if not link.bracketed or not _CODE.search(target):
            continue
        plain = unquote(target, errors="replace").replace("_", " ")
        good = not re.search(r"[\[\]{}|<>\n\ufffd]", plain)
        fix = replace(say('Write "{right}"', right=plain), link.target, plain) if good else None
        yield RULE.finding(link.target, say("The reader sees codes such as %20 in this link."), fix=fix)
