"""## What it does
Finds bare addresses that end in a quotation mark or in punctuation which MediaWiki takes for a part of them.

## Why
The link leads nowhere.

## Example
```wikitext
See “https://example.org/treaty”.
```

## Better
```wikitext
See “[https://example.org/treaty the treaty]”.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.text import Span
from editor.wording import say

RULE = Rule("extlink-punct", say("Punctuation swallowed by an address"), Group.LINKS, Severity.INFO, triggers=("//",))

_TAIL = re.compile(r"[\u2018\u2019\u201c\u201d\u00bb\u00ab\u2026\u3001\u3002\uff0c\uff09*]+[.,;:!?)]*$")


def check(block: Block) -> Iterator[Finding]:
    """Yield bare addresses with such an end."""
    for link in block.reading.external_links:
        if link.bracketed or link.span.start in block.calls:
            continue
        url = block.text[link.url.start : link.url.end]
        found = _TAIL.search(url)
        if found and found.start() > 10:
            span = Span(link.url.start + found.start(), link.url.end)
            fix = replace(say("Bracket the address"), Span(link.url.start, span.start), f"[{url[: found.start()]}]")
            yield RULE.finding(
                span,
                say("The link leads nowhere, for the punctuation behind it became part of it."),
                suggestions=(fix,),
            )
