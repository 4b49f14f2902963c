"""## What it does
Finds a reference that has neither a name nor a content.

## Why
The reader sees an error message in place of the footnote mark.

## Example
```wikitext
It was signed.<ref></ref>
```

## Better
```wikitext
It was signed.<ref>Smith 1990</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule(
    "ref-empty",
    say("Reference with nothing in it"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "<ref",
        "<Ref",
        "<REF",
    ),
)

_NAMED = ("name", "follow", "nmae")


def check(block: Block) -> Iterator[Finding]:
    """Yield references that say nothing."""
    for ref in block.reading.refs:
        if ref.text or ref.name or ref.function or any(row[0] != "group" for row in ref.attributes):
            continue
        if ref.content is not None and block.text[ref.content.start : ref.content.end].strip():
            continue
        message = say("The reader sees an error in place of a footnote, for the reference is empty.")
        yield RULE.finding(ref.span, message, fix=remove(say("Remove the empty reference"), ref.span))
