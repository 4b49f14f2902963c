"""## What it does
Finds a blank between a sentence and its footnote mark.

## Why
The mark may be torn from its sentence at the end of a line.

## Example
```wikitext
It was signed. <ref>Smith 1990</ref>
```

## Better
```wikitext
It was signed.<ref>Smith 1990</ref>
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Punctuation_and_footnotes
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule(
    "ref-space-before",
    say("Blank before a reference"),
    Group.REFERENCES,
    Severity.INFO,
    triggers=(
        " <ref",
        " <Ref",
        " <REF",
        "\u00a0<ref",
    ),
)

_BLANK = re.compile(r"(?<=[\w.,;:!?)\]\"'}%>\u2019\u201d])[ \u00a0]+$")


def check(block: Block) -> Iterator[Finding]:
    """Yield blanks between text and reference."""
    for ref in block.reading.refs:
        start = ref.span.start
        if ref.in_list or ref.inside_ref or block.text[start - 1 : start] not in (" ", "\u00a0"):
            continue
        line = block.text.rfind("\n", 0, start) + 1
        found = _BLANK.search(block.text, line, start)
        if found and not re.match(r"[ \t]*[*#:;|!]*[ \t]*$", block.text[line:start]):
            fix = remove(say("Remove the blank"), found.span())
            yield RULE.finding(found.span(), say("The footnote mark is parted from its sentence by a blank."), fix=fix)
