"""## What it does
Finds attributes of HTML tags given twice, and values whose quotation marks do not pair.

## Why
The attribute does nothing, or another is lost.

## Example
```wikitext
<span class="note" class="small">signed</span>
```

## Better
```wikitext
<span class="note small">signed</span>
```

## Source
https://www.mediawiki.org/wiki/Help:HTML_in_wikitext
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.text import Span
from editor.wording import say

RULE = Rule("attr-bad", say("Broken or repeated attribute"), Group.MARKUP, Severity.WARNING, triggers=("<",))

_NAME = re.compile(r"""([\w:-]+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")


def check(block: Block) -> Iterator[Finding]:
    """Yield repeated names and odd quotation marks."""
    for tag in block.reading.tags:
        written = block.text[tag.attributes.start : tag.attributes.end]
        if not written.strip(" /") or "{" in written or "\x7f" in written:
            continue
        outside = re.sub(r"\"[^\"]*\"|'[^']*'", "", written)
        if '"' in outside or re.search(r"=\s*[\u201c\u201d\u2018\u2019]", written):
            message = say("The attributes of <{tag}> do nothing, for their quotation marks do not pair.", tag=tag.name)
            yield RULE.finding(tag.span, message, subject=tag.name)
            continue
        seen: set[str] = set()
        for found in _NAME.finditer(written):
            name = found[1].lower()
            if found[2] and name in seen:
                start = tag.attributes.start + found.start()
                span = Span(start, tag.attributes.start + found.end())
                message = say('Of the two attributes "{name}" of <{tag}> one is lost.', name=name, tag=tag.name)
                yield RULE.finding(
                    span, message, suggestions=(remove(say("Remove the second one"), span),), subject=name
                )
            seen.add(name)
