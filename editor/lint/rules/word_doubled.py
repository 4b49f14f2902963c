"""
## What it does
Finds short words that stand twice in a row.

## Why
The eye skips them when reading one's own text, and the reader's does not.

## Example
```wikitext
Herons eat the the fish.
```

## Better
```wikitext
Herons eat the fish.
```

## Source
<https://en.wikipedia.org/wiki/Reduplication>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import compact_of
from editor.lint.rule import Block, Group, Rule, replace
from editor.spelling import repetition
from editor.wording import say

RULE = Rule("word-doubled", say("Word written twice"), Group.LANGUAGE, Severity.WARNING)


def check(block: Block) -> Iterator[Finding]:
    """Yield words that stand twice in a row."""
    for slip in repetition.slips(compact_of(block)):
        span = slip.span
        source = block.text[span.start : span.end]
        keep = replace(say("Keep one “{right}”", right=slip.right[0]), span, slip.right[0])
        plain = source == slip.wrong and "\n" not in source
        yield RULE.finding(
            span, slip.message, fix=keep if plain else None, subject=slip.right[0].lower(), confidence=0.9
        )
