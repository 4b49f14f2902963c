"""## What it does
Finds a link with three brackets on one side.

## Why
The reader sees the third bracket beside the link.

## Example
```wikitext
The [[[treaty]] was signed.
```

## Better
```wikitext
The [[treaty]] was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, Stretches, remove
from editor.text import Span
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule(
    "link-extra-bracket",
    say("One bracket too many"),
    Group.LINKS,
    Severity.ERROR,
    triggers=(
        "[[[",
        "]]]",
    ),
)


def check(block: Block) -> Iterator[Finding]:
    """Yield links with a lone bracket beside them."""
    text = block.text
    outside = Stretches(fact.span for fact in block.reading.external_links if fact.bracketed)
    for link in block.reading.links:
        if not link.bracketed or link.span.start in outside or link.kind is LinkKind.FILE:
            continue
        start, end = link.span
        before = text[start - 1 : start] == "[" and text[start - 2 : start - 1] != "["
        label = text[link.label.start : link.label.end] if link.label else ""
        after = text[end : end + 1] == "]" and text[end + 1 : end + 2] != "]" and label.count("[") <= label.count("]")
        if before == after:
            continue
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", end)
        rest = text[end : line_end if line_end >= 0 else len(text)].replace("[[", "").replace("]]", "")
        head = text[line_start:start].replace("[[", "").replace("]]", "")
        if before and rest.count("]") <= rest.count("["):
            fix = remove(say("Remove the third ["), (start - 1, start))
            yield RULE.finding(Span(start - 1, end), say("The reader sees a lone [ before this link."), fix=fix)
        elif after and head.count("[") <= head.count("]"):
            fix = remove(say("Remove the third ]"), (end, end + 1))
            yield RULE.finding(Span(start, end + 1), say("The reader sees a lone ] behind this link."), fix=fix)
