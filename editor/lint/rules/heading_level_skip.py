"""## What it does
Finds a first heading deeper than level 2, and headings that skip a level.

## Why
The table of contents has gaps, and screen readers announce a section that is not there.

## Example
```wikitext
== History ==
==== Signing ====
It was signed.
```

## Better
```wikitext
== History ==
=== Signing ===
It was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.gathered import HEADINGS
from editor.lint.rule import Group, Rule, Scope
from editor.text import Edit, Span
from editor.wording import say

RULE = Rule("heading-level-skip", say("Heading too deep"), Group.STRUCTURE, Severity.WARNING, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield headings deeper than the one above allows."""
    previous = 1
    top = 0
    for at, heading in article.each(HEADINGS):
        orphan = previous > 1 and top > 2 and heading.level == top
        if heading.level > previous + 1 or orphan:
            span = heading.span.shifted(at)
            level = 2 if previous == 1 or orphan else previous + 1
            yield RULE.finding(
                span,
                say(
                    "This heading is of level {present} instead of {level}: the table of contents has a gap.",
                    present=heading.level,
                    level=level,
                ),
                suggestions=_at_level(article.text, span, heading.level, level),
                subject=heading.text,
            )
        top = heading.level if not top else min(top, heading.level)
        previous = heading.level


def _at_level(text: str, span: Span, present: int, level: int) -> tuple[Fix, ...]:
    line = text[span.start : span.end]
    left = len(line) - len(line.lstrip("="))
    body = line.rstrip()
    closing = re.search(r"=+(?=[ \t]*(?:<!--.*-->[ \t]*)*$)", body, re.DOTALL)
    if closing is None or left != present or len(closing.group()) != present:
        return ()
    start = span.start
    edits = (
        Edit(Span(start, start + left), "=" * level),
        Edit(Span(start + closing.start(), start + closing.end()), "=" * level),
    )
    return (Fix(say("Make it level {level}", level=level), edits),)
