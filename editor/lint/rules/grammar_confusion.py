"""
## What it does
Finds words written for others that sound alike: *could of*, *it's own*, *more then*, *in May 5*.

## Why
No dictionary finds them, for they are words.

## Example
```wikitext
It was larger then the other.
```

## Better
```wikitext
It was larger than the other.
```

## Source
<https://en.wiktionary.org/wiki/Appendix:English_misspellings>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import grammar_findings
from editor.lint.rule import Block, Group, Rule
from editor.spelling import phrase
from editor.wording import say

RULE = Rule("grammar-confusion", say("Word taken for another"), Group.LANGUAGE, Severity.WARNING)


def check(block: Block) -> Iterator[Finding]:
    """Yield what the patterns find."""
    yield from grammar_findings(RULE, block, phrase.CONFUSION, Severity.HINT)
