"""## What it does
Finds category tags that share a line.

## Why
The page shows the same; changes to one of them are hard to see in a comparison.

## Example
```wikitext
[[Category:Treaties]] [[Category:1933]]
```

## Better
```wikitext
[[Category:Treaties]]
[[Category:1933]]
```

## Source
https://www.mediawiki.org/wiki/Help:Categories
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit, Span
from editor.wikitext.model import (
    LinkFact,
    LinkKind,
)
from editor.wording import say, say_count

RULE = Rule("cat-same-line", say("Several categories on one line"), Group.CATEGORIES, Severity.HINT, triggers=("[[",))


def check(block: Block) -> Iterator[Finding]:
    """Yield runs of tags with nothing but blanks between them, one finding a run."""
    tags = [
        link
        for link in block.reading.links
        if link.kind is LinkKind.CATEGORY and not link.colon and link.bracketed and link.span.start not in block.calls
    ]
    run: list[LinkFact] = []
    for link in tags:
        if run and block.text[run[-1].span.end : link.span.start].strip(" \t") == "":
            run.append(link)
            continue
        yield from _run(run)
        run = [link]
    yield from _run(run)


def _run(run: list[LinkFact]) -> Iterator[Finding]:
    if len(run) > 1:
        gaps = [Span(one.span.end, other.span.start) for one, other in pairwise(run)]
        fix = Fix(say("Put each on its own line"), tuple(Edit(gap, "\n") for gap in gaps), cosmetic=True)
        yield RULE.finding(
            Span(run[0].span.start, run[-1].span.end),
            say_count("One category has this line.", "{count} categories share this line.", len(run)),
            fix=fix,
        )
