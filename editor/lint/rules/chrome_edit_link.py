"""
## What it does
Finds the edit link that a skin prints behind a heading, copied along with the heading.

## Why
The reader sees it twice, and the second one does nothing; in a heading it also stands in the table of contents.

## Example
```wikitext
== Range [edit] ==
Herons live near water.
```

## Better
```wikitext
== Range ==
Herons live near water.
```

## Source
<https://www.mediawiki.org/wiki/Manual:Section_editing>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule(
    "chrome-edit-link", say("Pasted edit link"), Group.CHROME, Severity.ERROR, triggers=("edit]", "edit source]")
)

_LINK = re.compile(r"\[ ?edit(?: source)?(?: ?\| ?(?:edit(?: source| beta)?|hide|history))* ?\](?!\])")


def check(block: Block) -> Iterator[Finding]:
    """Yield ``[edit]`` and its kin."""
    text, prose = block.text, prose_of(block)
    for found in _LINK.finditer(text):
        start, end = found.span()
        if prose[start] != "[" or text[start - 1 : start] == "[":
            continue
        tail = text[end : end + 2].strip()
        before = len(text[:start].rstrip(" \t")) if not tail or tail.startswith("=") else start
        yield RULE.finding(
            found.span(),
            say("The reader sees “{found}” as text; the wiki prints its own edit link.", found=found[0]),
            fix=remove(say("Remove the edit link"), (before, end)),
        )
