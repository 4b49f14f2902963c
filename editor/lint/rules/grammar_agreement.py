"""
## What it does
Finds a plural subject with a verb in the singular, where both can be told for sure.

## Why
The reader stumbles.

## Example
```wikitext
Efforts to reach an agreement was in vain.
```

## Better
```wikitext
Efforts to reach an agreement were in vain.
```

## Source
<https://en.wikipedia.org/wiki/Agreement_(linguistics)>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import grammar_findings
from editor.lint.rule import Block, Group, Rule
from editor.spelling import phrase
from editor.wording import say

RULE = Rule("grammar-agreement", say("Subject and verb disagree"), Group.LANGUAGE, Severity.INFO)


def check(block: Block) -> Iterator[Finding]:
    """Yield what the patterns find."""
    yield from grammar_findings(RULE, block, phrase.AGREEMENT, Severity.HINT)
