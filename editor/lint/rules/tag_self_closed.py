"""## What it does
Finds `<div/>`, `<span />` and the like.

## Why
Browsers read the tag as an opening one, and what it does goes on.

## Example
```wikitext
It was <span id="signed"/> signed in May.
```

## Better
```wikitext
It was <span id="signed"></span> signed in May.
```

## Source
https://www.mediawiki.org/wiki/Help:Lint_errors/self-closed-tag
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("tag-self-closed", say("Self-closed tag that cannot be"), Group.MARKUP, Severity.ERROR, triggers=("/>",))

_VOID = frozenset({"br", "hr", "wbr", "img", "link", "meta"})


def check(block: Block) -> Iterator[Finding]:
    """Yield such tags with both things they may have been meant to be."""
    for tag in block.reading.tags:
        written = block.text[tag.span.start : tag.span.end]
        if tag.name in _VOID or not written.endswith("/>"):
            continue
        opening = re.sub(r"\s*/>$", ">", written)
        fixes: tuple[Fix, ...] = (replace(say("Close it at once"), tag.span, f"{opening}</{tag.name}>"),)
        if written.strip("</> ").lower() == tag.name:
            fixes = (replace(say("Make it an end tag"), tag.span, f"</{tag.name}>"), *fixes)
        message = say("What <{tag}> does goes on over the text behind it, for it cannot close itself.", tag=tag.name)
        yield RULE.finding(tag.span, message, suggestions=fixes, subject=tag.name)
