"""## What it does
Finds links inside headings.

## Why
The heading differs in colour, and a click meant for the section leads away from the page.

## Example
```wikitext
== [[Treaty|History]] ==
It was signed.
```

## Better
```wikitext
== History ==
It was signed.
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Section_headings
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace, within
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("heading-link", say("Link in a heading"), Group.STRUCTURE, Severity.INFO, triggers=("==",))


def check(block: Block) -> Iterator[Finding]:
    """Yield links within headings."""
    message = say("The heading is a link, and leads away from the page.")
    for heading in block.reading.headings:
        for link in within(block.reading.links, heading.span):
            if link.kind is LinkKind.PAGE:
                text = link.label or link.target
                fixes = (replace(say("Keep only the text"), link.span, block.text[text.start : text.end]),)
                yield RULE.finding(link.span, message, suggestions=fixes, subject=heading.text)
        for outside in within(block.reading.external_links, heading.span):
            label = outside.label
            words = block.text[label.start : label.end].strip() if label else ""
            fixes = (replace(say("Keep only the text"), outside.span, words),)
            yield RULE.finding(outside.span, message, suggestions=fixes, subject=heading.text)
