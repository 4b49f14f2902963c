"""## What it does
Finds headings set in bold.

## Why
Headings have their own weight; most readers see no difference, some see a heavier one than the others.

## Example
```wikitext
== '''History''' ==
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

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit, Span
from editor.wording import say

RULE = Rule("heading-bold", say("Bold in a heading"), Group.STRUCTURE, Severity.INFO, triggers=("'''",))

_MARKS = re.compile(r"(?<!')'''(?!')")


def check(block: Block) -> Iterator[Finding]:
    """Yield headings with a pair of bold marks."""
    for heading in block.reading.headings:
        marks = list(_MARKS.finditer(block.text, heading.title.start, heading.title.end))
        if len(marks) < 2 or len(marks) % 2:
            continue
        fix = Fix(say("Take the bold out"), tuple(Edit(Span(*mark.span()), "") for mark in marks))
        span = Span(marks[0].start(), marks[-1].end())
        yield RULE.finding(
            span, say("The heading is set in bold besides its own weight."), fix=fix, subject=heading.text
        )
