"""## What it does
Finds HTML tags and line breaks inside headings.

## Why
Links to the section and the table of contents become fragile.

## Example
```wikitext
== Early<br>history ==
It was signed.
```

## Better
```wikitext
== Early history ==
It was signed.
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Section_headings
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace, within
from editor.wording import say

RULE = Rule("heading-html", say("HTML in a heading"), Group.STRUCTURE, Severity.INFO, triggers=("==",))

_HARMLESS = frozenset({"sub", "sup", "span", "i", "em", "bdi", "abbr", "s", "del", "code", "kbd", "var"})


def check(block: Block) -> Iterator[Finding]:
    """Yield tags within headings."""
    for heading in block.reading.headings:
        for tag in within(block.reading.tags, heading.title):
            styled = tag.name == "span" and "style" in block.text[tag.attributes.start : tag.attributes.end].lower()
            if tag.name not in _HARMLESS or styled:
                by = " " if tag.name == "br" else ""
                fixes = (replace(say("Remove the tag <{tag}>", tag=tag.name), tag.span, by),)
                message = say("The heading holds the HTML tag <{tag}>.", tag=tag.name)
                yield RULE.finding(tag.span, message, suggestions=fixes, subject=heading.text)
