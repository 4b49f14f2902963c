"""## What it does
Finds a template closed by three braces.

## Why
The reader sees the third brace.

## Example
```wikitext
It was {{convert|5|km}}} away.
```

## Better
```wikitext
It was {{convert|5|km}} away.
```

## Source
https://www.mediawiki.org/wiki/Help:Templates
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.text import Span
from editor.wording import say

RULE = Rule("tpl-extra-brace", say("One brace too many"), Group.TEMPLATES, Severity.WARNING, triggers=("}}}",))


def check(block: Block) -> Iterator[Finding]:
    """Yield templates with a lone brace right behind."""
    text = block.text
    for template in block.reading.templates:
        start, end = template.span
        if text[end : end + 1] != "}" or text[end + 1 : end + 2] == "}" or text[end - 3 : end - 2] == "|":
            continue
        if text[start - 1 : start] == "{" or end in block.calls or end in block.unread:
            continue
        line = text.rfind("\n", 0, start) + 1
        head = text[line:start].replace("{{", "").replace("}}", "")
        if head.count("{") <= head.count("}"):
            fix = remove(say("Remove the third brace"), (end, end + 1))
            yield RULE.finding(Span(start, end + 1), say("The reader sees a brace behind this template."), fix=fix)
