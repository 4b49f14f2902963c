"""## What it does
Finds a `<ref>` without its `</ref>`, and one that is closed only by the end tag of a later reference.

## Why
MediaWiki either prints the tag with the whole citation into the paragraph, or swallows all text up to the next
`</ref>` into one footnote.

## Example
```wikitext
The treaty was signed in May.<ref>{{cite web|url=https://example.org|title=Treaty}} It was ratified in June.
```

## Better
```wikitext
The treaty was signed in May.<ref>{{cite web|url=https://example.org|title=Treaty}}</ref> It was ratified in June.
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Related, Severity
from editor.lint.rule import Block, Group, Rule, insert, replace
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "ref-unclosed",
    say("Reference never closed"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "<ref",
        "<REF",
        "<Ref",
    ),
)

_INNER = re.compile(r"<ref\b[^<>/]*>", re.IGNORECASE)
_CITATION = re.compile(r"\s*\{\{[^{}]*\}\}")
_TYPED_WRONG = re.compile(r"\s*\{\{[^{}]*\}\}(<ref>)", re.IGNORECASE)


def check(block: Block) -> Iterator[Finding]:
    """Yield openers that never close, and references that hold the opener of another."""
    previous = -1
    for stray in block.reading.stray:
        if stray.name != "ref" or stray.mark.startswith("</") or stray.span.start in block.footnotes:
            continue
        message = say("The reader sees the <ref> tag and its citation in the text, for the reference is never closed.")
        closer = _CITATION.fullmatch(block.text, previous, stray.span.start) if previous >= 0 else None
        previous = stray.span.end
        if closer is None:
            fixes = _closings(block.text, stray.span.end, len(block.text))
            typed = _TYPED_WRONG.match(block.text, stray.span.end)
            if typed:
                fixes = (replace(say("Turn the second <ref> into </ref>"), typed.span(1), "</ref>"), *fixes)
            yield RULE.finding(stray.span, message, suggestions=fixes)
    ends = [stray.span.start for stray in block.reading.stray if stray.mark.startswith("</") and stray.name == "ref"]
    for ref in block.reading.refs:
        if ref.content is None or ref.inside_ref or ref.function:
            continue
        inner = _INNER.search(block.text, ref.content.start, ref.content.end)
        if inner is None or (ends and ref.span.end <= ends[-1]):
            continue
        opener = Span(ref.span.start, ref.content.start)
        message = say(
            "All text up to the next </ref> disappears into this footnote, for the reference is not closed before it."
        )
        related = (Related(Span(*inner.span()), say("another reference opens here")),)
        typed_wrong = _CITATION.fullmatch(block.text, ref.content.start, inner.start())
        swap = (replace(say("Turn the second <ref> into </ref>"), inner.span(), "</ref>"),) if typed_wrong else ()
        closing = _closings(block.text, ref.content.start, inner.start())
        yield RULE.finding(opener, message, suggestions=swap + closing, related=related)


def _closings(text: str, start: int, limit: int) -> tuple[Fix, ...]:
    """Return where the end tag may go: behind a citation template, else at the end of the line."""
    line_end = text.find("\n", start, limit)
    end = limit if line_end < 0 else line_end
    template = _CITATION.match(text, start, end)
    places = [template.end()] if template else []
    return tuple(insert(say("Insert </ref> here"), place, "</ref>") for place in dict.fromkeys([*places, end]))
