"""## What it does
Finds `http://http://` and its kin.

## Why
The link leads nowhere.

## Example
```wikitext
See [http://https://example.org the treaty].
```

## Better
```wikitext
See [https://example.org the treaty].
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule("extlink-scheme-double", say("http:// twice"), Group.LINKS, Severity.ERROR, triggers=("http",))

_TWICE = re.compile(r"(?<![\w/])(https?:?/{0,2}[ ]?(?:www\.)?(?=https?:))(https?:)/{1,2}(?=[\w-]+\.)", re.IGNORECASE)
_CAUSE = re.compile(r"https?:?/{0,2} ?(?:www\.)?https?:/")


def check(block: Block) -> Iterator[Finding]:
    """Yield doubled schemes at the start of an address."""
    if not _CAUSE.search(block.text.lower()):
        return
    for found in _TWICE.finditer(block.text):
        if found.start() not in block.unread:
            fix = remove(say("Remove the first one"), found.span(1))
            yield RULE.finding(found.span(), say("The link leads nowhere, for http:// stands there twice."), fix=fix)
