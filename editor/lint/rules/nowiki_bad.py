"""## What it does
Finds `<nowiki>` without its end tag, and empty ones between words, where they do nothing.

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

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule(
    "nowiki-bad",
    say("Nowiki never closed"),
    Group.MARKUP,
    Severity.WARNING,
    triggers=(
        "nowiki",
        "NOWIKI",
    ),
)

_PLAIN = re.compile(r"(?:[a-z][.,;:]? |[a-z])\Z")
_WORD = re.compile(r" ?[A-Za-z]{2}")


def check(block: Block) -> Iterator[Finding]:
    """Yield stray tags of the kind."""
    for stray in block.reading.stray:
        if stray.name == "nowiki" and not stray.mark.startswith("</"):
            fixes = (remove(say("Remove the tag"), stray.span),)
            yield RULE.finding(
                stray.span, say("The reader sees the tag <nowiki> itself, for it is never closed."), suggestions=fixes
            )
    for extension in block.reading.extensions:
        start, end = extension.span
        empty = extension.inner is None or extension.inner.start == extension.inner.end
        if (
            extension.name == "nowiki"
            and empty
            and _PLAIN.search(block.text, 0, start)
            and _WORD.match(block.text, end)
        ):
            fix = remove(say("Remove the tag"), extension.span, cosmetic=True)
            yield RULE.finding(
                extension.span,
                say("This empty <nowiki> does nothing: no markup stands beside it."),
                fix=fix,
                severity=Severity.INFO,
            )
