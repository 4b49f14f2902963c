"""## What it does
Finds `font`, `center`, `tt`, `strike` and `big`.

## Why
The tags left HTML long ago; browsers and skins treat them differently.

## Example
```wikitext
It was <tt>signed</tt> in May.
```

## Better
```wikitext
It was <code>signed</code> in May.
```

## Source
https://www.mediawiki.org/wiki/Help:Lint_errors/obsolete-tag
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit
from editor.wikitext.model import (
    TagKind,
)
from editor.wording import say

RULE = Rule("tag-obsolete", say("Obsolete tag"), Group.MARKUP, Severity.INFO, triggers=("<",))

_INSTEAD = {
    "tt": ("<code>", "</code>"),
    "strike": ("<s>", "</s>"),
    "center": ('<div style="text-align: center;">', "</div>"),
    "big": ('<span style="font-size: larger;">', "</span>"),
    "font": ("", ""),
}


def check(block: Block) -> Iterator[Finding]:
    """Yield opening tags, with both tags replaced where they pair."""
    for tag in block.reading.tags:
        if tag.kind is TagKind.CLOSE or tag.name not in _INSTEAD:
            continue
        fixes: tuple[Fix, ...] = ()
        if 0 <= tag.pair < len(block.reading.tags):
            opening, closing = _INSTEAD[tag.name]
            close = block.reading.tags[tag.pair]
            colour = re.fullmatch(
                r"""\s*color\s*=\s*["']?(#?\w+)["']?\s*""", block.text[tag.attributes.start : tag.attributes.end]
            )
            if tag.name == "font" and colour:
                opening, closing = f'<span style="color: {colour[1]};">', "</span>"
            if opening:
                fixes = (Fix(say("Use {marks}", marks=opening), (Edit(tag.span, opening), Edit(close.span, closing))),)
            fixes += (Fix(say("Remove the tags"), (Edit(tag.span, ""), Edit(close.span, ""))),)
        message = say("The tag <{tag}> is obsolete, and readers see it differently.", tag=tag.name)
        yield RULE.finding(tag.span, message, suggestions=fixes, subject=tag.name)
