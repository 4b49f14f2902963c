"""
## What it does
Finds words between underscores that are nearly a behaviour switch.

## Why
A switch with a slip is text: the reader sees it, and it does nothing.

## Example
```wikitext
__NOTOCC__
Herons eat fish.
```

## Better
```wikitext
__NOTOC__
Herons eat fish.
```

## Source
<https://www.mediawiki.org/wiki/Help:Magic_words#Behavior_switches>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.text.distance import distance
from editor.wording import say

RULE = Rule(
    "magicword-misspelled",
    say("Behaviour switch misspelled"),
    Group.METADATA,
    Severity.ERROR,
    triggers=("__", "_ ", "_N", "_F", "_T"),
)

_SWITCH = re.compile(
    r"(?P<lead>_{1,3}) ?(?P<word>[A-Za-z][A-Za-z ]{1,24}[A-Za-z]) ?(?P<tail>_{1,3})(?![\w_])"
    r"|__(?P<open>[A-Z]{3,24})(?![\w_])"
    r"|(?P<close>[A-Z]{3,24})__(?![\w_])"
)
_GLUED = re.compile(r"[\w/]")


def check(block: Block) -> Iterator[Finding]:
    """Yield what is nearly a switch."""
    taken = {switch.span.start for switch in block.reading.switches}
    site = block.page.site
    for found in _SWITCH.finditer(block.text):
        word = (found["word"] or found["open"] or found["close"]).replace(" ", "").upper()
        start = found.start()
        if start in taken or start in block.unread or _GLUED.match(block.text[start - 1 : start]):
            continue
        underscores = len((found["lead"] or "") + (found["tail"] or "")) if found["word"] else 2
        right = _nearest(word, sorted({name.strip("_").upper() for name in site.switch_ids}), underscores)
        if right:
            yield RULE.finding(
                found.span(),
                say("The reader sees “{found}”, and the switch does nothing.", found=found[0]),
                suggestions=(replace(say("Write __{right}__", right=right), found.span(), f"__{right}__"),),
            )


def _nearest(word: str, names: list[str], underscores: int) -> str:
    """Return the switch meant, or "". With few underscores around, only the name itself will do."""
    if word in names:
        return word
    if underscores < 3 or len(word) < 3:
        return ""
    near = min(names, key=lambda name: distance(word, name))
    return near if distance(word, near) <= (1 if len(near) < 5 else 2) else ""
