"""## What it does
Finds links to other languages in running text, written without a leading colon.

## Why
The link vanishes from the sentence and turns up in the list of languages.

## Example
```wikitext
The treaty ([[fr:Traité]]) was signed.
```

## Better
```wikitext
The treaty ([[:fr:Traité|Traité]]) was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links#Interwiki_links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, insert
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("link-interwiki-inline", say("Language link inside prose"), Group.LINKS, Severity.INFO, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield language links that share their line with text."""
    for link in block.reading.links:
        if link.kind is not LinkKind.LANGUAGE or link.colon:
            continue
        start = block.text.rfind("\n", 0, link.span.start) + 1
        end = block.text.find("\n", link.span.end)
        line = block.text[start : end if end >= 0 else len(block.text)]
        if re.sub(r"\[\[[^\[\]]*\]\]|<!--.*?-->|\{\{[^{}]*\}\}", "", line).strip():
            fixes = (insert(say("Insert a colon, so that it is shown here"), link.span.start + 2, ":"),)
            message = say("The reader does not see this link here: it moves to the list of languages.")
            yield RULE.finding(link.span, message, suggestions=fixes)
