"""
## What it does
Finds turns that house styles advise against: *different than*, *is comprised of*, *re-open*.

## Why
They are a matter of taste, and of consistency.

## Example
```wikitext
It is different than the other.
```

## Better
```wikitext
It is different from the other.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import grammar_findings
from editor.lint.rule import Block, Group, Rule
from editor.spelling import phrase
from editor.wording import say

RULE = Rule("grammar-idiom", say("Turn of phrase that many reject"), Group.LANGUAGE, Severity.HINT)


def check(block: Block) -> Iterator[Finding]:
    """Yield what the patterns find."""
    yield from grammar_findings(RULE, block, phrase.IDIOM, Severity.HINT)
