"""## What it does
Finds `[[x}}` and `{{x]]`.

## Why
The reader sees the source, and there is neither a link nor a template.

## Example
```wikitext
The [[treaty}} was signed.
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

RULE = Rule(
    "link-braces-mixed",
    say("Brackets closed by braces"),
    Group.LINKS,
    Severity.ERROR,
    triggers=(
        "[[",
        "{{",
    ),
)


def check(block: Block) -> Iterator[Finding]:
    """Yield pairs of which the closer does not fit."""
    for lone in block.lone_marks:
        if lone.fault is Fault.MIXED and lone.repair:
            fix = replace(say("Close it with {marks}", marks=lone.replacement), lone.repair, lone.replacement)
            yield RULE.finding(lone.span, say("The reader sees the source, for opener and closer do not fit."), fix=fix)
