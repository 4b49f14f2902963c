"""## What it does
Finds articles that are in no category.

## Why
Readers who browse do not find the page.

## Example
```wikitext
The treaty was signed in May.
```

## Better
```wikitext
The treaty was signed in May.

[[Category:Treaties]]
```

## Source
https://www.mediawiki.org/wiki/Help:Categories
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Article, Group, Rule, Scope
from editor.text import Span
from editor.wikitext.model import (
    LinkKind,
)

RULE = Rule("cat-missing", "No category", Group.CATEGORIES, Severity.WARNING, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding at the end of an article without a category."""
    title, names = article.page.title, article.page.site.namespace_numbers
    if ":" in title and names.get(title.partition(":")[0].lower(), 0) != 0:
        return
    if article.is_swallowed or not article.text.strip() or re.match(r"\s*#\w+\s*:?\s*\[\[", article.text):
        return
    if not any(link.kind is LinkKind.CATEGORY and not link.colon for link in article.facts.links):
        end = len(article.text.rstrip())
        start = article.text.rfind("\n", 0, end) + 1
        yield RULE.finding(Span(start, end), "Readers who browse do not find this page, for it is in no category.")
