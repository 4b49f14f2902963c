"""## What it does
Finds two headings with the same words at the same level below the same parent.

## Why
Links to the section lead to the first of them only.

## Example
```wikitext
== History ==
It was signed.
== History ==
It was broken.
```

## Better
```wikitext
== Signing ==
It was signed.
== Breach ==
It was broken.
```

## Source
https://en.wikipedia.org/wiki/Help:Section
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Related, Severity
from editor.lint.rule import Article, Group, Rule, Scope
from editor.wikitext.model import (
    HeadingFact,
)

RULE = Rule("heading-duplicate", "Same heading twice", Group.STRUCTURE, Severity.INFO, Scope.ARTICLE, triggers=("==",))


def check(article: Article) -> Iterator[Finding]:
    """Yield later headings that repeat a sibling."""
    path: list[tuple[int, str]] = []
    first: dict[tuple[tuple[int, str], ...], HeadingFact] = {}
    for heading in article.facts.headings:
        text = heading.text.strip()
        while path and path[-1][0] >= heading.level:
            path.pop()
        path.append((heading.level, text.lower()))
        if not text:
            continue
        known = first.setdefault(tuple(path), heading)
        if known is not heading:
            message = f'Links to "{text}" lead to the earlier section of that name.'
            yield RULE.finding(heading.span, message, related=(Related(known.span, "the earlier one"),), subject=text)
