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

from editor.lint.article import Article
from editor.lint.finding import Finding, Related, Severity
from editor.lint.gathered import HEADINGS
from editor.lint.rule import Group, Rule, Scope
from editor.text import Span
from editor.wording import say

RULE = Rule("heading-duplicate", say("Same heading twice"), Group.STRUCTURE, Severity.INFO, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield later headings that repeat a sibling."""
    path: list[tuple[int, str]] = []
    first: dict[tuple[tuple[int, str], ...], Span] = {}
    for at, heading in article.each(HEADINGS):
        text = heading.text.strip()
        while path and path[-1][0] >= heading.level:
            path.pop()
        path.append((heading.level, text.lower()))
        if not text:
            continue
        span = heading.span.shifted(at)
        known = first.setdefault(tuple(path), span)
        if known is not span:
            message = say('Links to "{text}" lead to the earlier section of that name.', text=text)
            yield RULE.finding(span, message, related=(Related(known, say("the earlier one")),), subject=text)
