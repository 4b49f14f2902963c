"""## What it does
Finds spellings such as `ISBN-13: 978…` and `ISBN: 978…`.

## Why
MediaWiki recognises only `ISBN 978…`; the reader gets plain text.

## Example
```wikitext
Smith, ''The Treaty'', ISBN-13: 978-0-306-40615-7.
```

## Better
```wikitext
Smith, ''The Treaty'', ISBN 978-0-306-40615-7.
```

## Source
https://www.mediawiki.org/wiki/Help:Magic_links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "isbn-syntax",
    say("ISBN written in a way that does not link"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=(
        "ISBN",
        "isbn",
    ),
)

_ODD = re.compile(
    r"\bISBN(?:[- ]?1[03])?(?:\s*[:#=]\s*|-(?=\d))(?=97[89][\d -]|\d[\d -]{7,}[\dX])"
    r"|\bISBN[- ]1[03] (?=\d)"
    r"|\bISBN(?=\d[\d -]{8})"
)


def check(block: Block) -> Iterator[Finding]:
    """Yield odd spellings in running text."""
    for found in _ODD.finditer(block.text):
        at = found.start()
        if at in block.unread or at in block.urls or at in block.calls:
            continue
        fix = replace(say('Write "ISBN "'), found.span(), "ISBN ")
        yield RULE.finding(found.span(), say("The number is not recognised as an ISBN in this spelling."), fix=fix)
