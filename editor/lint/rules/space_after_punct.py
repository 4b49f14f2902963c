"""
## What it does
Finds two words with a full stop or comma between them and no blank.

## Why
The reader sees one odd word, and the line cannot break there.

## Example
```wikitext
Herons eat fish.They nest in trees.
```

## Better
```wikitext
Herons eat fish. They nest in trees.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Punctuation>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, insert
from editor.spelling import dictionary
from editor.wording import say

RULE = Rule(
    "space-after-punct", say("No blank after a full stop or comma"), Group.TYPOGRAPHY, Severity.WARNING, english=True
)

_MARK = re.compile(r"[.,;](?=\x01*[A-Za-z])")
_LEFT = re.compile(r"(?<![\w./@#:\\-])(?:[A-Za-z]*[a-z]{2,}|\d{2,})\)?\Z")
_CAPITAL = re.compile(r"\x01*(?P<word>[A-Z][a-z]*)(?=[ ,.;:\x01'’\n]|\Z)")
_SMALL = re.compile(r"\x01*(?P<word>[a-z]{3,})(?![\w./@(=-])")
_NAMES = frozenset({"Com", "Net", "Org", "Edu", "Gov", "Js"})


def check(block: Block) -> Iterator[Finding]:
    """Yield marks between two words with no blank."""
    prose = prose_of(block)
    for found in _MARK.finditer(prose):
        at = found.start()
        before = _LEFT.search(prose, max(0, at - 30), at)
        behind = _CAPITAL.match(prose, at + 1) or (_SMALL.match(prose, at + 1) if found[0] != "." else None)
        if before is None or behind is None:
            continue
        left, right = before[0].rstrip(")"), behind["word"]
        initials = len(right) < 3 and prose[behind.end() : behind.end() + 1] == "."
        if initials or right in _NAMES or not _are_words(left, right):
            continue
        yield RULE.finding(
            found.span(),
            say("The reader sees “{words}” as one word.", words=f"{before[0]}{found[0]}{right}"),
            suggestions=(insert(say("Insert a blank"), _behind_footnotes(block, at + 1), " "),),
            confidence=0.9,
        )


def _are_words(left: str, right: str) -> bool:
    knows = dictionary.english().knows
    return (left.isdigit() and right.istitle()) or (knows(left) and (knows(right) or right.istitle()))


def _behind_footnotes(block: Block, at: int) -> int:
    """Return where the blank belongs: behind the footnotes that follow the mark."""
    for ref in block.reading.refs:
        if ref.span.start == at:
            at = ref.span.end
    return at
