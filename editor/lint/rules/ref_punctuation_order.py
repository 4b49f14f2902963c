"""## What it does
Finds a full stop or comma behind a footnote mark.

## Why
The house style of English wikis puts the mark behind the punctuation; the reader sees both ways on one page.

## Example
```wikitext
It was signed<ref>Smith 1990</ref>.
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

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit, Span
from editor.wording import say

RULE = Rule(
    "ref-punctuation-order",
    say("Punctuation behind the reference"),
    Group.REFERENCES,
    Severity.INFO,
    triggers=(
        "<ref",
        "<Ref",
        "<REF",
    ),
    english=True,
)

_BEHIND = re.compile(r"[ ]?([.,;:])(?![.\d])")
_BEFORE = re.compile(r"[\w)\]\"'}%\u2019\u201d]")


def check(block: Block) -> Iterator[Finding]:
    """Yield runs of references with punctuation behind and none before."""
    if block.page.site.lang != "en":
        return
    refs = [
        ref
        for ref in block.reading.refs
        if not ref.inside_ref and not ref.function and ref.span.start not in block.calls
    ]
    ends = {ref.span.end for ref in refs}
    # A template between two references parts them, as a comma set high; it is not the end of the sentence.
    separators = {call.span.end for call in block.reading.templates if call.span.start in ends}
    for index, ref in enumerate(refs):
        found = _BEHIND.match(block.text, ref.span.end)
        if found is None:
            continue
        first = index
        while first and refs[first - 1].span.end == refs[first].span.start:
            first -= 1
        start = refs[first].span.start
        if start and start not in separators and _BEFORE.match(block.text, start - 1):
            edits = (Edit(Span(start, start), found[1]), Edit(Span(*found.span()), ""))
            fix = Fix(say("Move the {mark} before the reference", mark=found[1]), edits)
            yield RULE.finding(
                Span(start, found.end()),
                say("The footnote mark stands before the {mark} instead of behind it.", mark=found[1]),
                fix=fix,
            )
