"""## What it does
Finds headings written in capitals throughout.

## Why
The heading shouts, and differs from the others.

## Example
```wikitext
== EARLY HISTORY ==
It was signed.
```

## Better
```wikitext
== Early history ==
It was signed.
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Capital_letters
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("heading-caps", say("Heading in capitals"), Group.STRUCTURE, Severity.INFO, triggers=("==",))


def check(block: Block) -> Iterator[Finding]:
    """Yield headings of several words, or one long word, without a small letter."""
    for heading in block.reading.headings:
        text = heading.text.strip()
        letters = [sign for sign in text if sign.isalpha()]
        if len(letters) < 7 or not text.isupper() or re.search(r"\d", text):
            continue
        title = block.text[heading.title.start : heading.title.end]
        fixes = (
            (replace(say('Write "{right}"', right=title.capitalize()), heading.title, title.capitalize()),)
            if title == text
            else ()
        )
        yield RULE.finding(
            heading.title, say("The reader sees this heading in capitals."), suggestions=fixes, subject=text
        )
