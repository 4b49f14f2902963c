"""
## What it does
Finds four tildes, or a user's name with a date, in an article.

## Why
Signatures belong on talk pages; the history tells who wrote what.

## Example
```wikitext
Herons eat fish. ~~~~
```

## Better
```wikitext
Herons eat fish.
```

## Source
<https://www.mediawiki.org/wiki/Help:Signatures>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

_TALK = re.compile(r"(?:\w+ )?[Tt]alk:|(?:Wikipedia|Project|User|Help)(?: talk)?:")
RULE = Rule("signature", say("Signature in an article"), Group.METADATA, Severity.ERROR, triggers=("~~~", "(UTC)"))

_SIGN = re.compile(
    r"(?<!~)~{3,5}(?!~)"
    r"|\[\[ ?[Uu]ser(?: talk)? ?:[^\[\]\n]+\]\][^\n]{0,200}?\d\d:\d\d, \d{1,2} [A-Z][a-z]+ \d{4} \(UTC\)"
)
_LEAD = re.compile(r" ?(?:--|—|–)? ?\Z")


def check(block: Block) -> Iterator[Finding]:
    """Yield tildes that will become a signature, and dated signatures."""
    if _TALK.match(block.page.title):
        return
    for found in _SIGN.finditer(block.text):
        if found.start() in block.unread:
            continue
        lead = _LEAD.search(block.text, max(0, found.start() - 4), found.start())
        fix = remove(say("Remove the signature"), (lead.start() if lead else found.start(), found.end()))
        whole = found[0].count("(") == found[0].count(")")  # else it starts with a name before the link
        yield RULE.finding(
            found.span(),
            say("The reader sees who wrote this and when; articles are not signed."),
            fix=fix if whole else None,
            suggestions=() if whole else (fix,),
        )
