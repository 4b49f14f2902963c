"""
## What it does
Finds characters that were UTF-8 and were read as another encoding.

## Why
The reader sees runs such as “â€™” for an apostrophe.

## Example
```wikitext
It is the heronâ€™s nest.
```

## Better
```wikitext
It is the heron's nest.
```

## Source
<https://en.wikipedia.org/wiki/Mojibake>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "char-mojibake", say("Text decoded wrongly"), Group.TYPOGRAPHY, Severity.ERROR, triggers=("Â", "Ã", "â", "Å", "Ä")
)

# What the bytes 80 to BF look like: as Latin-1, and as Windows has them.
_CONTINUED = (
    "\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c"
    "\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
)
_BROKEN = re.compile(
    f"(?:[ÂÃ][\u0080-\u00bf€™šœžŸƒ†‡‰Š‹ŒŽ•˜]|[ÅÄ][\u0080-\u00bf€™ƒ†‡‰‹•˜]|â[\u0080\u20ac\u0082\u0084\u2020\u201a\u201e][{_CONTINUED}])+"
)
# A no-break space of which the second half has become a blank, or vanished.
_LOST = re.compile(r"(?<=[a-z\d.,;:)])Â +(?=[A-Za-z\d(])|(?<=[.,;]) ?Â (?=[A-Za-z])")


def check(block: Block) -> Iterator[Finding]:
    """Yield runs that decode as UTF-8 once more."""
    for found in _LOST.finditer(block.text):
        yield RULE.finding(
            found.span(),
            say("The reader sees “Â”, which is left over from a no-break space."),
            suggestions=(replace(say("Leave a blank"), found.span(), " "),),
        )
    for found in _BROKEN.finditer(block.text):
        right = _decoded(found[0])
        if right is None:
            continue
        yield RULE.finding(
            found.span(),
            say("The reader sees “{found}” instead of “{right}”.", found=found[0], right=right),
            suggestions=(replace(say("Replace with “{right}”", right=right), found.span(), right),),
        )


def _decoded(run: str) -> str | None:
    raw = bytearray()
    for letter in run:
        try:
            raw += letter.encode("cp1252")
        except UnicodeEncodeError:
            if ord(letter) > 0xFF:
                return None
            raw.append(ord(letter))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
