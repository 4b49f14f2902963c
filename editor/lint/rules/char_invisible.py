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

RULE = Rule("char-invisible", "Invisible character", Group.TYPOGRAPHY, Severity.WARNING)

_NAMES = {
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u200c": "a zero-width non-joiner",
    "\u200d": "a zero-width joiner",
    "\u2060": "a word joiner",
    "\ufeff": "a byte order mark",
}
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+|(?<=[A-Za-z ])[\u200c\u200d]+(?=[A-Za-z ])"
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_AROUND = 40


def check(block: Block) -> Iterator[Finding]:
    """Yield characters without a shape, where no script needs them."""
    text = block.text
    for found in _INVISIBLE.finditer(text):
        name = _NAMES.get(found[0][0], "a direction mark")
        if name == "a direction mark" and _RIGHT_TO_LEFT.search(
            text, max(0, found.start() - _AROUND), found.end() + _AROUND
        ):
            continue
        yield RULE.finding(
            found.span(),
            f"Here stands {name}, which nobody sees and which breaks searches and links.",
            fix=remove("Remove it", found.span(), cosmetic=True),
        )
