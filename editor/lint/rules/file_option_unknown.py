"""## What it does
Finds options such as `thmub` or `300p` that MediaWiki does not know.

## Why
The picture is not shown as meant, and the word may appear as its caption.

## Example
```wikitext
[[File:Treaty.jpg|thmub|The treaty]]
```

## Better
```wikitext
[[File:Treaty.jpg|thumb|The treaty]]
```

## Source
https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.image import guess, option_of, options
from editor.lint.rule import Block, Group, Rule, remove, replace
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule(
    "file-option-unknown",
    say("Unknown option of a picture"),
    Group.LINKS,
    Severity.WARNING,
    triggers=("[[",),
    english=True,
)


def check(block: Block) -> Iterator[Finding]:
    """Yield options that are nearly known, or single words that a later caption displaces."""
    for link in block.reading.links:
        if link.kind is not LinkKind.FILE or not link.options:
            continue
        unknown = [(span, text) for span, text in options(block.text, link) if text and option_of(text) is None]
        for index, (span, text) in enumerate(unknown):
            near = guess(text)
            last = index == len(unknown) - 1
            if near is None and (last or re.search(r"\s", text) or len(text) > 20):
                continue
            if last and near and (len(text) < 4 or len(unknown) > 1 or not text.islower()):
                continue
            fixes = (
                (replace(say('Write "{right}"', right=near), span, near),)
                if near
                else (remove(say("Remove it"), (span.start - 1, span.end)),)
            )
            message = say('The picture is not shown as meant, for it knows no option "{text}".', text=text)
            yield RULE.finding(span, message, suggestions=fixes, subject=text)
