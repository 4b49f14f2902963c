"""
## What it does
Finds *a* before a vowel sound and *an* before a consonant sound.

## Why
The reader hears it at once.

## Example
```wikitext
It is a old tree.
```

## Better
```wikitext
It is an old tree.
```

## Source
<https://en.wikipedia.org/wiki/English_articles#Indefinite_article>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import compact_of, replacement
from editor.lint.rule import Block, Group, Rule
from editor.spelling import indefinite
from editor.wording import say

RULE = Rule("article-a-an", say("a for an, or an for a"), Group.LANGUAGE, Severity.WARNING)


def check(block: Block) -> Iterator[Finding]:
    """Yield articles that do not go with the sound behind them."""
    for slip in indefinite.slips(compact_of(block)):
        yield RULE.finding(
            slip.span,
            slip.message,
            suggestions=(replacement(slip.span, slip.right[0]),),
            severity=None if slip.sure else Severity.HINT,
            confidence=0.8 if slip.sure else 0.5,
            subject=slip.wrong,
        )
