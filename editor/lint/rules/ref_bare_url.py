"""## What it does
Finds references whose whole content is a web address.

## Why
The reader sees an address without title, publisher or date, and when the page moves nothing tells what was cited.

## Example
```wikitext
It was signed.<ref>https://example.org/treaty</ref>
```

## Better
```wikitext
It was signed.<ref>[https://example.org/treaty The treaty], Example Office, 1990</ref>
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Bare_URLs
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule(
    "ref-bare-url",
    say("Reference is only an address"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=(
        "<ref",
        "<Ref",
        "<REF",
    ),
)

_URL = re.compile(r"\s*(?:https?://[^\s\[\]<>|{}]+|\[https?://[^\s\[\]<>|{}]+\]|\{\{[Bb]are URL[^{}]*\}\})[\s.,;]*$")


def check(block: Block) -> Iterator[Finding]:
    """Yield references that hold an address alone."""
    for ref in block.reading.refs:
        if ref.content is not None and _URL.match(block.text[ref.content.start : ref.content.end]):
            message = say("The footnote shows only an address: no title, no publisher, no date.")
            yield RULE.finding(ref.span, message)
