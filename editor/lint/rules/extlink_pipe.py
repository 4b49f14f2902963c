"""## What it does
Finds `[https://…|text]`: external links part address and text by a blank.

## Why
The pipe becomes part of the address, and the link leads nowhere.

## Example
```wikitext
[https://example.org/treaty| The treaty]
```

## Better
```wikitext
[https://example.org/treaty The treaty]
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove, replace
from editor.text import Span
from editor.wording import say

RULE = Rule("extlink-pipe", say("Pipe in an external link"), Group.LINKS, Severity.ERROR, triggers=("|",))


def check(block: Block) -> Iterator[Finding]:
    """Yield pipes in the address, or before the text."""
    message = say("The link leads nowhere, for the pipe becomes part of its address.")
    for link in block.reading.external_links:
        if not link.bracketed:
            continue
        url = block.text[link.url.start : link.url.end]
        if url.endswith("|"):
            start = link.url.start + len(url.rstrip("|"))
            span = Span(start, link.url.end)
            spaced = link.label is not None and block.text[span.end : span.end + 1] == " "
            fix = (
                remove(say("Remove the |"), span)
                if spaced or link.label is None
                else replace(say("Replace | with a blank"), span, " ")
            )
            yield RULE.finding(span, message, fix=fix)
        elif "|" in url:
            at = link.url.start + url.rindex("|")
            span = Span(at, at + 1)
            change = replace(say("Replace | with a blank"), span, " ")
            wordy = re.match(r"[^\W\d_][^=&%/?]*$", url[url.rindex("|") + 1 :]) and link.label is not None
            good = change if wordy or re.match(r"[^\W\d_]+$", url[url.rindex("|") + 1 :]) else None
            yield RULE.finding(span, message, fix=good, suggestions=() if good else (change,))
        elif link.label and block.text[link.label.start : link.label.start + 1] == "|":
            end = link.label.start + 1
            end += block.text[end : end + 1] == " "
            fix = remove(say("Remove the |"), (link.label.start, end))
            yield RULE.finding(
                Span(link.label.start, link.label.start + 1),
                say("The reader sees a pipe before the text of this link."),
                fix=fix,
            )
