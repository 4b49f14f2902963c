"""## What it does
Finds external links with a text in paragraphs.

## Why
Readers of an encyclopedia expect links to other sites in references or in their own section.

## Example
```wikitext
The [https://example.org/treaty treaty] was signed in May.
```

## Better
```wikitext
The treaty was signed in May.<ref>[https://example.org/treaty The treaty]</ref>
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:External_links
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule("extlink-in-prose", say("External link in running text"), Group.LINKS, Severity.HINT, triggers=("[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield labelled links within prose lines."""
    for link in block.reading.external_links:
        at = link.span.start
        if not link.bracketed or link.label is None or at in block.footnotes or at in block.calls:
            continue
        line = block.text.rfind("\n", 0, at) + 1
        if block.text[line : line + 1] not in "*#:;|!{=[ " and block.text[line:at].strip():
            yield RULE.finding(link.span, say("The reader is led away from the article in the middle of a sentence."))
