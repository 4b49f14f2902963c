"""## What it does
Finds `<ref name="x"/>text</ref>`: the first tag closes itself, so the text behind it is no footnote.

## Why
The citation and the tag `</ref>` are printed into the paragraph, and the name stays without content.

## Example
```wikitext
It was signed.<ref name="smith" />Smith 1990, p. 4</ref>
```

## Better
```wikitext
It was signed.<ref name="smith">Smith 1990, p. 4</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, last_before, replace
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "ref-self-close-content",
    say("Self-closed reference followed by content"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "</ref",
        "</REF",
        "</Ref",
    ),
)

_SLASH = re.compile(r"\s*/>$")


def check(block: Block) -> Iterator[Finding]:
    """Yield self-closed references whose line goes on to a stray end tag."""
    ends = [stray.span for stray in block.reading.stray if stray.mark.startswith("</") and stray.name == "ref"]
    for end in ends:
        ref = last_before(block.reading.refs, end.start)
        if ref is None or ref.content is not None:
            continue
        between = block.text[ref.span.end : end.start]
        slash = _SLASH.search(block.text, ref.span.start, ref.span.end)
        if not between.strip() or "\n" in between or "<" in between or slash is None:
            continue
        fix = replace(say("Open the reference instead of closing it"), slash.span(), ">")
        message = say(
            "The reader sees the citation and </ref> in the running text, for the reference closes itself before them."
        )
        yield RULE.finding(Span(ref.span.start, end.end), message, fix=fix)
