"""## What it does
Finds `[[` without its `]]`.

## Why
The reader sees the brackets, and there is no link.

## Example
```wikitext
The [[treaty] was signed.
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

from editor.lint.bracket import Fault
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("link-unclosed", say("Link never closed"), Group.LINKS, Severity.ERROR, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield lone openers that are meant for a page link."""
    for lone in block.lone_marks:
        if lone.fault is Fault.LINK_UNCLOSED:
            fixes = (
                (replace(say("Insert {marks}", marks=lone.replacement), lone.repair, lone.replacement),)
                if lone.repair
                else ()
            )
            yield RULE.finding(
                lone.span, say("The reader sees [[ instead of a link, for it is never closed."), suggestions=fixes
            )
