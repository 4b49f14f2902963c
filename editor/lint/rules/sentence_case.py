"""
## What it does
Finds a small letter behind the end of a sentence.

## Why
The reader cannot tell whether a sentence ended.

## Example
```wikitext
Herons eat fish. they nest in trees.
```

## Better
```wikitext
Herons eat fish. They nest in trees.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Capital_letters>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of, replacement
from editor.lint.rule import Block, Group, Rule
from editor.spelling import dictionary
from editor.text import Span
from editor.wording import say

RULE = Rule("sentence-case", say("Sentence starts in lower case"), Group.LANGUAGE, Severity.INFO)

_START = re.compile(r"\.\x01* +\x01*(?P<word>[a-z]{2,})(?= \x01*[a-z])")
_LEFT = re.compile(r"(?<![\w.-])[a-z]{4,}\Z")
# What ends in a full stop without ending a sentence.
_SHORT = frozenset(
    {
        "sing",
        "approx",
        "circa",
        "dept",
        "incl",
        "resp",
        "spec",
        "abbr",
        "transl",
        "illus",
        "orig",
        "publ",
        "edit",
        "prof",
        "subsp",
    }
)


def check(block: Block) -> Iterator[Finding]:
    """Yield sentences that start with a small letter."""
    knows = dictionary.english().has
    prose = prose_of(block)
    for found in _START.finditer(prose):
        word = found["word"]
        before = _LEFT.search(prose, max(0, found.start() - 30), found.start())
        if before is None or before[0] in _SHORT or not knows(before[0]) or not knows(word):
            continue
        yield RULE.finding(
            found.span("word"),
            say("The reader sees a sentence that starts in lower case, with “{word}”.", word=word),
            suggestions=(replacement(Span(*found.span("word")), word.capitalize()),),
            confidence=0.7,
        )
