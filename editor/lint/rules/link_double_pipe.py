"""## What it does
Finds `[[x||y]]` and further pipes in the label of a page link.

## Why
The reader sees the pipe in the link's text.

## Example
```wikitext
The [[treaty||contract]] was signed.
```

## Better
```wikitext
The [[treaty|contract]] was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("link-double-pipe", say("Second pipe in a link"), Group.LINKS, Severity.WARNING, triggers=("[[",))

_KINDS = (LinkKind.PAGE, LinkKind.SELF, LinkKind.INTERWIKI)

# A file under a namespace of another language: its pipes part options.
_PICTURE = re.compile(r":.+\.(?:jpe?g|png|gif|svg|tiff?|webp|og[gvax]|pdf|djvu)\s*\Z", re.IGNORECASE)


def check(block: Block) -> Iterator[Finding]:
    """Yield page links whose label holds a pipe of its own."""
    for link in block.reading.links:
        if link.label is None or link.kind not in _KINDS or not link.bracketed:
            continue
        label = block.text[link.label.start : link.label.end]
        if "|" not in label or _PICTURE.search(block.text, link.target.start, link.target.end):
            continue
        plain = re.sub(
            r"\{\{.*?\}\}|\[\[.*?\]\]|<[^<>]*>", lambda found: " " * len(found.group()), label, flags=re.DOTALL
        )
        if "|" not in plain:
            continue
        at = link.label.start + plain.index("|")
        message = say("The reader sees a pipe in the text of this link.")
        if plain.startswith("|"):
            fix = remove(say("Remove the second pipe"), (at, at + len(plain) - len(plain.lstrip("|"))))
            yield RULE.finding(link.span, message, fix=fix)
        else:
            fixes = (
                remove(say("Keep only the last text"), (link.label.start, link.label.start + plain.rindex("|") + 1)),
            )
            yield RULE.finding(link.span, message, suggestions=fixes)
