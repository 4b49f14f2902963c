"""
## What it does
Finds characters that have no shape: zero-width spaces, soft hyphens, byte order marks, stray direction marks.

## Why
They come along when text is pasted; words with them are not found by a search, and links with them lead nowhere.

## Example
```wikitext
Her\u200bons eat fish.
```

## Better
```wikitext
Herons eat fish.
```

## Source
<https://www.unicode.org/versions/latest/core-spec/chapter-23/>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule("char-invisible", say("Invisible character"), Group.TYPOGRAPHY, Severity.WARNING)

_SIGNS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_NAMES = {
    "\u00ad": say("a soft hyphen"),
    "\u200b": say("a zero-width space"),
    "\u200c": say("a zero-width non-joiner"),
    "\u200d": say("a zero-width joiner"),
    "\u2060": say("a word joiner"),
    "\ufeff": say("a byte order mark"),
}
_DIRECTION = say("a direction mark")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+")
_JOINERS = "\u200c\u200d"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_AROUND = 40


def check(block: Block) -> Iterator[Finding]:
    """Yield characters without a shape, where no script needs them."""
    text = block.text
    if text.isascii() or not any(sign in text for sign in _SIGNS):
        return
    for found in _INVISIBLE.finditer(text):
        name = _NAMES.get(found[0][0], _DIRECTION)
        if name is _DIRECTION and _RIGHT_TO_LEFT.search(text, max(0, found.start() - _AROUND), found.end() + _AROUND):
            continue
        if found[0][0] in _JOINERS and not _between_latin(text, *found.span()):
            continue
        yield RULE.finding(
            found.span(),
            say("Here stands {name}, which nobody sees and which breaks searches and links.", name=name),
            fix=remove(say("Remove it"), found.span(), cosmetic=True),
        )


def _between_latin(text: str, start: int, end: int) -> bool:
    """Tell whether plain letters stand on both sides, where a joiner does nothing."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    return before.isascii() and before.isalpha() and behind.isascii() and behind.isalpha()
