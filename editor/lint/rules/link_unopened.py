"""## What it does
Finds `]]` without its `[[`.

## Why
The reader sees the brackets, and there is no link.

## Example
```wikitext
The [treaty]] was signed.
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
from editor.lint.rule import Block, Group, Rule, insert
from editor.wording import say

RULE = Rule("link-unopened", say("Link never opened"), Group.LINKS, Severity.ERROR, triggers=("]]",))


def check(block: Block) -> Iterator[Finding]:
    """Yield lone closers."""
    for lone in block.lone_marks:
        if lone.fault is Fault.LINK_UNOPENED:
            message = say("The reader sees ]] instead of a link, for it is never opened.")
            fixes = (
                (insert(say("Insert {marks}", marks=lone.replacement), lone.repair.start, lone.replacement),)
                if lone.repair
                else ()
            )
            yield RULE.finding(lone.span, message, suggestions=fixes)
