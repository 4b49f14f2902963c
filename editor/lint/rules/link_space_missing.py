"""## What it does
Finds a word glued to the front of a link.

## Why
The reader sees two words run together.

## Example
```wikitext
It followed the[[treaty]].
```

## Better
```wikitext
It followed the [[treaty]].
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, insert
from editor.spelling import dictionary
from editor.text import Span
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule("link-space-missing", say("No blank before a link"), Group.LINKS, Severity.WARNING, triggers=("[[",))

_WORD = re.compile(r"(?<![\w'\u2019-])[A-Za-z]+$")
_PREFIXES = frozenset(
    [
        "a",
        "anti",
        "arch",
        "auto",
        "bi",
        "bio",
        "co",
        "counter",
        "cross",
        "cyber",
        "de",
        "di",
        "dis",
        "e",
        "eco",
        "electro",
        "ex",
        "extra",
        "geo",
        "hyper",
        "il",
        "im",
        "in",
        "infra",
        "inter",
        "intra",
        "ir",
        "macro",
        "mega",
        "meta",
        "micro",
        "mid",
        "mini",
        "mono",
        "multi",
        "neo",
        "neuro",
        "non",
        "out",
        "over",
        "para",
        "photo",
        "poly",
        "post",
        "pre",
        "pro",
        "proto",
        "pseudo",
        "quasi",
        "re",
        "retro",
        "semi",
        "socio",
        "sub",
        "super",
        "tele",
        "trans",
        "tri",
        "ultra",
        "un",
        "under",
        "uni",
        "up",
    ]
)


def check(block: Block) -> Iterator[Finding]:
    """Yield page links with a letter right before them, save those behind a prefix."""
    for link in block.reading.links:
        start = link.span.start
        if link.kind is not LinkKind.PAGE or not link.bracketed or not block.text[start - 1 : start].isalpha():
            continue
        word = _WORD.search(block.text, max(0, start - 40), start)
        if word is None or word.group().lower() in _PREFIXES or block.page.site.lang != "en":
            continue
        if start == 0 or (block.text[start - 1].isupper() and len(word.group()) < 2):
            continue
        fix = insert(say("Insert a blank"), start, " ")
        # Other languages build words this way, so only a word for certain is parted without asking.
        sure = dictionary.english().knows(word.group())
        yield RULE.finding(
            Span(word.start(), link.span.end),
            say("The reader sees this word and the link run together."),
            fix=fix if sure else None,
            suggestions=() if sure else (fix,),
        )
