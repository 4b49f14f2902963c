"""## What it does
Finds `[[File:…` without its `]]`.

## Why
The reader sees the source in place of the picture.

## Example
```wikitext
[[File:Treaty.jpg|thumb|The treaty
```

## Better
```wikitext
[[File:Treaty.jpg|thumb|The treaty]]
```

## Source
https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.bracket import Fault
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("file-unclosed", say("Picture never closed"), Group.LINKS, Severity.ERROR, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield lone openers of a file."""
    for lone in block.lone_marks:
        if lone.fault is Fault.FILE_UNCLOSED:
            fixes = (
                (replace(say("Insert {marks}", marks=lone.replacement), lone.repair, lone.replacement),)
                if lone.repair
                else ()
            )
            yield RULE.finding(lone.span, say("The reader sees the source in place of the picture."), suggestions=fixes)
