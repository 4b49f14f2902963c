"""## What it does
Finds `[[:Category:X]]` among the categories at the foot of the page.

## Why
The reader sees a link, and the page is not in the category.

## Example
```wikitext
[[:Category:Treaties]]
[[Category:1933]]
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

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Article, Group, Rule, Scope, remove
from editor.wikitext.model import (
    LinkKind,
)

RULE = Rule(
    "cat-linked",
    "Category linked instead of given",
    Group.CATEGORIES,
    Severity.WARNING,
    Scope.ARTICLE,
    triggers=("[[:",),
)

_ALONE = re.compile(r"[ \t]*\n|[ \t]*$")


def check(article: Article) -> Iterator[Finding]:
    """Yield such links alone on their line right beside a category, or alone at the very foot of the page."""
    text = article.text
    tags = [link for link in article.facts.links if link.kind is LinkKind.CATEGORY and not link.colon]
    starts, ends = {link.span.start for link in tags}, {link.span.end for link in tags}
    for link in article.facts.links:
        if link.namespace != 14 or not link.colon or link.span.start in article.calls:
            continue
        start, end = link.span
        line_before = text[:start].endswith("\n") or start == 0
        if not line_before or not _ALONE.match(text, end):
            continue
        before = len(text[:start].rstrip()) if start else 0
        after = end + len(text[end:]) - len(text[end:].lstrip())
        if before in ends or after in starts:
            colon = text.index(":", start)
            fixes = (remove("Put the page in the category", (colon, colon + 1)),)
            message = "The reader sees a link here, and the page is not in the category."
            yield RULE.finding(link.span, message, suggestions=fixes, subject=link.title)
