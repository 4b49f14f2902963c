"""
## What it does
Finds chains of verbs that no grammar knows: *were been*, *has went*, *did took*.

## Why
The reader stumbles, and may take the sentence for its opposite.

## Example
```wikitext
Relations were always been difficult.
```

## Better
```wikitext
Relations had always been difficult.
```

## Source
<https://en.wikipedia.org/wiki/English_verbs>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import grammar_findings
from editor.lint.rule import Block, Group, Rule
from editor.spelling import phrase
from editor.wording import say

RULE = Rule("grammar-verb-form", say("Verb form that does not exist"), Group.LANGUAGE, Severity.WARNING)


def check(block: Block) -> Iterator[Finding]:
    """Yield what the patterns find."""
    yield from grammar_findings(RULE, block, phrase.VERB_FORM, Severity.INFO)
