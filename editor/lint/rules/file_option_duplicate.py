"""## What it does
Finds an option of a picture that is repeated or contradicted.

## Why
Only one of the two counts, and not always the one that is meant.

## Example
```wikitext
[[File:Treaty.jpg|thumb|right|thumb|The treaty]]
```

## Better
```wikitext
[[File:Treaty.jpg|thumb|right|The treaty]]
```

## Source
https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Related, Severity
from editor.lint.image import option_of, options
from editor.lint.rule import Block, Group, Rule, remove
from editor.text import Span
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule(
    "file-option-duplicate", say("Option of a picture given twice"), Group.LINKS, Severity.WARNING, triggers=("[[",)
)


def check(block: Block) -> Iterator[Finding]:
    """Yield later options of a kind that was given before."""
    for link in block.reading.links:
        if link.kind is not LinkKind.FILE or not link.options:
            continue
        first: dict[str, tuple[Span, str]] = {}
        for span, text in options(block.text, link):
            kind = option_of(text)
            if kind is None:
                continue
            known = first.setdefault(kind, (span, text))
            if known[0] == span:
                continue
            change = remove(say("Remove the second one"), (span.start - 1, span.end))
            same = known[1] == text
            yield RULE.finding(
                span,
                say('Only one of "{first}" and "{text}" counts for this picture.', first=known[1], text=text)
                if not same
                else say('"{text}" stands here twice.', text=text),
                fix=change if same else None,
                suggestions=()
                if same
                else (change, remove(say("Remove the first one"), (known[0].start - 1, known[0].end))),
                related=(Related(known[0], say("the first one")),),
            )
