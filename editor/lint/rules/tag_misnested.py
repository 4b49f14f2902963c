"""## What it does
Finds `<a><b></a></b>`.

## Why
Browsers mend it each in their way; the text after it may look wrong.

## Example
```wikitext
<b><u>signed</b></u>
```

## Better
```wikitext
<b><u>signed</u></b>
```

## Source
https://www.mediawiki.org/wiki/Help:Lint_errors/misnested-tag
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Related, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit
from editor.wikitext.model import (
    TagFact,
    TagKind,
)
from editor.wording import say

RULE = Rule("tag-misnested", say("Tags that cross"), Group.MARKUP, Severity.WARNING, triggers=("</",))


def check(block: Block) -> Iterator[Finding]:
    """Yield pairs that begin inside another and end outside of it."""
    tags = block.reading.tags
    open_pairs: list[tuple[TagFact, TagFact]] = []
    for tag in tags:
        if tag.kind is not TagKind.OPEN or not 0 <= tag.pair < len(tags):
            continue
        close = tags[tag.pair]
        open_pairs = [pair for pair in open_pairs if pair[1].span.start > tag.span.start][-20:]
        for outer, outer_close in open_pairs:
            if outer_close.span.start < close.span.start:
                message = say("<{tag}> begins inside <{outer}> and ends outside of it.", tag=tag.name, outer=outer.name)
                first, second = outer_close.span, close.span
                edits = (
                    Edit(first, block.text[second.start : second.end]),
                    Edit(second, block.text[first.start : first.end]),
                )
                adjacent = not block.text[first.end : second.start].strip()
                fixes = (Fix(say("Swap the end tags"), edits),) if adjacent else ()
                related = (Related(outer.span, say("<{outer}> begins here", outer=outer.name)),)
                yield RULE.finding(tag.span, message, suggestions=fixes, related=related, subject=tag.name)
                break
        open_pairs.append((tag, close))
