"""## What it does
Finds an external link whose text runs over a line break.

## Why
The reader sees brackets and the bare address, for a link ends with its line.

## Example
```wikitext
See [https://example.org/treaty The
treaty].
```

## Better
```wikitext
See [https://example.org/treaty The treaty].
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

RULE = Rule("extlink-newline", say("Line break in an external link"), Group.LINKS, Severity.ERROR, triggers=("[",))

_BREAK = re.compile(r"[^\[\]\n<{]*?[ \t]*(\n)(?![\n*#:;={|!])[^\[\]\n]*\](?!\])")


def check(block: Block) -> Iterator[Finding]:
    """Yield bracketed addresses whose closing bracket is on the next line."""
    for link in block.reading.external_links:
        start = link.span.start - 1
        if link.bracketed or start < 0 or block.text[start] != "[" or block.text[start - 1 : start] == "[":
            continue
        found = _BREAK.match(block.text, link.url.end)
        if found:
            fix = replace(say("Put the link on one line"), found.span(1), " ")
            message = say("The reader sees the brackets and the address, for the link runs over the end of its line.")
            yield RULE.finding(Span(start, found.end()), message, fix=fix)
