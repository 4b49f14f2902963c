"""## What it does
Finds prefixes such as `Fiel:` and `Tempalte:`.

## Why
The reader sees a red link in place of the picture.

## Example
```wikitext
[[Fiel:Treaty.jpg|thumb|The treaty]]
```

## Better
```wikitext
[[File:Treaty.jpg|thumb|The treaty]]
```

## Source
https://www.mediawiki.org/wiki/Help:Namespaces
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.closeness import closest
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.text import Span
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule(
    "link-namespace-misspelled",
    say("Misspelled namespace"),
    Group.LINKS,
    Severity.ERROR,
    triggers=("[[",),
    english=True,
)

_EXTENSION = re.compile(r"\.(?:jpe?g|png|gif|svg|tiff?|webp|webm|og[gvax]|pdf|djvu|mp[34]|wav)$", re.IGNORECASE)


def check(block: Block) -> Iterator[Finding]:
    """Yield links whose prefix is nearly the name of a namespace."""
    names = block.page.site.namespace_numbers
    pages = [link.target for link in block.reading.links if link.kind is LinkKind.PAGE and link.namespace == 0]
    for place in [*pages, *(broken.target for broken in block.reading.broken_links)]:
        target = block.text[place.start : place.end]
        prefix, colon, rest = target.partition(":")
        if not colon or not prefix.strip().isalpha():
            continue
        word = prefix.strip()
        files = [name for name, number in names.items() if number == 6]
        others = [name for name, number in names.items() if number in (10, 12) and len(name) > 4]
        near = closest(word.lower(), files, 2) if _EXTENSION.search(rest.strip()) else closest(word.lower(), others, 1)
        if near is None:
            continue
        start = place.start + target.index(word)
        span = Span(start, start + len(word))
        fixes = (replace(say('Write "{right}"', right=near.capitalize()), span, near.capitalize()),)
        yield RULE.finding(
            span,
            say('The reader sees a red link, for there is no namespace "{word}".', word=word),
            suggestions=fixes,
            subject=word,
        )
