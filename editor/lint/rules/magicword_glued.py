"""
## What it does
Finds a behaviour switch on a line with other content.

## Why
It works, but whoever edits the line does not expect it there.

## Example
```wikitext
Herons eat fish.__NOTOC__
```

## Better
```wikitext
Herons eat fish.
__NOTOC__
```

## Source
<https://www.mediawiki.org/wiki/Help:Magic_words#Behavior_switches>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "magicword-glued", say("Behaviour switch beside other text"), Group.METADATA, Severity.HINT, triggers=("__",)
)


def check(block: Block) -> Iterator[Finding]:
    """Yield switches that share their line."""
    text = block.text
    for switch in block.reading.switches:
        start, end = switch.span
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", end)
        line = text[line_start:start] + text[end : line_end if line_end >= 0 else len(text)]
        if not line.replace("_", "").strip() or line.strip().startswith("__"):
            continue
        word = text[start:end]
        lead = "\n" if text[line_start:start].strip() else ""
        tail = "\n" if text[end : end + 1] not in ("", "\n") else ""
        yield RULE.finding(
            switch.span,
            say("“{word}” shares its line with other text, where nobody looks for it.", word=word),
            suggestions=(replace(say("Put it on a line of its own"), switch.span, f"{lead}{word}{tail}"),),
        )
