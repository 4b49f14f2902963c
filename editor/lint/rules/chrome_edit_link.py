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

RULE = Rule("chrome-edit-link", "Pasted edit link", Group.CHROME, Severity.ERROR, triggers=("edit]", "edit source]"))

_LINK = re.compile(
    r"(?P<gap>[ \t]*)(?<!\[)(?P<link>\[ ?edit(?: source)?(?: ?\| ?(?:edit(?: source| beta)?|hide|history))* ?\])(?!\])"
)


def check(block: Block) -> Iterator[Finding]:
    """Yield ``[edit]`` and its kin."""
    prose = prose_of(block)
    for found in _LINK.finditer(block.text):
        if prose[found.start("link")] != "[":
            continue
        tail = block.text[found.end() : found.end() + 1]
        start = found.start("link") if tail.strip() and tail != "=" else found.start()
        if block.text[found.end() : found.end() + 2].startswith(" =") or tail == "=":
            start = found.start()
        yield RULE.finding(
            found.span("link"),
            f"The reader sees “{found['link']}” as text; the wiki prints its own edit link.",
            fix=remove("Remove the edit link", (start, found.end())),
        )
