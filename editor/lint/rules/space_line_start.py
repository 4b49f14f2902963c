"""
## What it does
Finds a line of prose that starts with a blank.

## Why
A blank at the start of a line means *as typed*: a box, type of fixed width, no line breaks.

## Example
```wikitext
 Herons are long-legged birds that live near water and eat mostly fish and frogs.
```

## Better
```wikitext
Herons are long-legged birds that live near water and eat mostly fish and frogs.
```

## Source
<https://www.mediawiki.org/wiki/Help:Formatting#Preformatted_text>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule("space-line-start", say("Blank at the start of a line"), Group.TYPOGRAPHY, Severity.WARNING)

_WORD = re.compile(r"[a-z]{2,}")
_ENOUGH = 8  # a line of fewer words may be meant to stand as typed


def check(block: Block) -> Iterator[Finding]:
    """Yield lines of prose that a blank turns into preformatted text."""
    text = block.text
    if "\n " not in text and not text.startswith(" "):
        return
    prose = block.prose
    for start, end in block.lines:
        if text[start : start + 1] != " ":
            continue
        first = start + len(text[start:end]) - len(text[start:end].lstrip(" "))
        shown = prose[start:end]
        if not prose[first : first + 1].strip("\n\ufffc|!{*#:;=<") or prose[start] != " ":
            continue
        if len(_WORD.findall(shown)) >= _ENOUGH and not _is_meant(text, start, end):
            yield RULE.finding(
                (start, first),
                say("The reader sees this paragraph in a box and in type of fixed width, running out of the page."),
                suggestions=(remove(say("Remove the blank"), (start, first)),),
            )


def _is_meant(text: str, start: int, end: int) -> bool:
    """Tell whether a line beside it starts with a blank too, as in text that is to stand as typed."""
    before = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : start]
    return text[end + 1 : end + 2] == " " or before.startswith(" ")
