"""## What it does
Finds references that begin with `www.`.

## Why
Without `https://` the address is plain text that nobody can click.

## Example
```wikitext
It was signed.<ref>www.example.org/treaty Treaty</ref>
```

## Better
```wikitext
It was signed.<ref>https://www.example.org/treaty Treaty</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, insert
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "ref-url-no-scheme",
    say("Address in a reference without https://"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=("www.",),
)

_BARE = re.compile(r"\s*\[?(?=www\.[\w-]+\.)")


def check(block: Block) -> Iterator[Finding]:
    """Yield references whose address has no scheme."""
    for ref in block.reading.refs:
        if ref.content is None:
            continue
        found = _BARE.match(block.text, *ref.content)
        if found:
            span = Span(found.end(), found.end() + len("www."))
            message = say("The reader cannot click the address in this footnote, for it lacks https://.")
            yield RULE.finding(span, message, fix=insert(say("Insert https://"), found.end(), "https://"))
