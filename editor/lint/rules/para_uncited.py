"""## What it does
Finds long paragraphs that cite nothing.

## Why
The reader cannot tell where the statements come from.

## Example
```wikitext
The treaty was signed in the spring of 1933 by the envoys of both countries, after long talks in the old \
palace of the capital. It settled the border along the river, opened the ports of the south to the ships of \
both, and let the merchants of the north trade without duties for ten years. Both governments praised it in \
public, and both had doubts in private, which their letters of that summer show.
```

## Better
```wikitext
The treaty was signed in the spring of 1933 by the envoys of both countries, after long talks in the old \
palace of the capital.<ref>Smith 1990, p. 4</ref>
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Verifiability
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule("para-uncited", say("Long paragraph without a reference"), Group.REFERENCES, Severity.HINT)

_LONG = 300


def check(block: Block) -> Iterator[Finding]:
    """Yield long lines of prose without a reference or a template in them."""
    if len(block.text) < _LONG:
        return
    for line in block.lines:
        if line.end - line.start < _LONG:
            continue
        text = block.text[line.start : line.end]
        if not text[0].isalpha() or "<ref" in text.lower() or "{{" in text:
            continue
        if line.start in block.calls or line.start in block.unread or line.start in block.footnotes:
            continue
        yield RULE.finding(line, say("The reader cannot tell where this paragraph's statements come from."))
