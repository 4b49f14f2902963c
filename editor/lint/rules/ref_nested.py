"""## What it does
Finds a `<ref>` inside the content of another `<ref>`.

## Why
The outer reference ends at the first `</ref>`: the rest of its text, and the second end tag, are printed.

## Example
```wikitext
The treaty was signed.<ref>Smith 1990, see also<ref>Jones 1991</ref> on this</ref>
```

## Better
```wikitext
The treaty was signed.<ref>Smith 1990</ref><ref>Jones 1991</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Related, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "ref-nested",
    say("Reference inside a reference"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "<ref",
        "<REF",
        "<Ref",
    ),
)

_INNER = re.compile(r"<ref\b[^<>/]*>", re.IGNORECASE)


def check(block: Block) -> Iterator[Finding]:
    """Yield references whose content opens another, where a left-over end tag follows."""
    ends = [stray.span.start for stray in block.reading.stray if stray.mark.startswith("</") and stray.name == "ref"]
    for ref in block.reading.refs:
        if ref.content is None or ref.inside_ref or ref.function:
            continue
        inner = _INNER.search(block.text, *ref.content)
        if inner and ends and ref.span.end <= ends[-1]:
            message = say("The footnote ends at the first </ref>, and the reader sees the rest of it in the text.")
            related = (Related(Span(*inner.span()), say("the inner reference opens here")),)
            yield RULE.finding(Span(ref.span.start, ref.content.start), message, related=related)
