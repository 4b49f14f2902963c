"""## What it does
Finds `<nowiki>` without its end tag, and the end tag without its beginning.

## Why
The reader sees the tag, and the wikitext is read all the same.

## Example
```wikitext
Write <nowiki>[[x]] for a link.
```

## Better
```wikitext
Write <nowiki>[[x]]</nowiki> for a link.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove

RULE = Rule(
    "nowiki-bad",
    "Nowiki never closed",
    Group.MARKUP,
    Severity.WARNING,
    triggers=(
        "nowiki",
        "NOWIKI",
    ),
)


def check(block: Block) -> Iterator[Finding]:
    """Yield stray tags of the kind."""
    for stray in block.reading.stray:
        if stray.name == "nowiki" and not stray.mark.startswith("</"):
            fixes = (remove("Remove the tag", stray.span),)
            yield RULE.finding(
                stray.span, "The reader sees the tag <nowiki> itself, for it is never closed.", suggestions=fixes
            )
