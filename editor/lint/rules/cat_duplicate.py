"""## What it does
Finds a category that the page is put in twice.

## Why
Only the last sort key counts; the list of categories is harder to keep.

## Example
```wikitext
[[Category:Treaties]]
[[Category:1933]]
[[Category:Treaties]]
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

from editor.lint.finding import Finding, Related, Severity
from editor.lint.footer import categories, with_line
from editor.lint.rule import Article, Group, Rule, Scope, remove
from editor.wikitext.model import (
    LinkFact,
)

RULE = Rule(
    "cat-duplicate", "Category listed twice", Group.CATEGORIES, Severity.WARNING, Scope.ARTICLE, triggers=("[[",)
)


def check(article: Article) -> Iterator[Finding]:
    """Yield later tags of a category."""
    first: dict[str, LinkFact] = {}
    for link in categories(article):
        known = first.setdefault(link.title, link)
        if known is link:
            continue
        change = remove("Remove the second tag", with_line(article.text, link.span))
        keys = [article.text[row.label.start : row.label.end].strip() if row.label else "" for row in (known, link)]
        message = f'The page is put in "{link.title}" twice.'
        related = (Related(known.span, "the first tag"),)
        same = keys[0] == keys[1] or not keys[1]
        fix, suggestions = (change, ()) if same else (None, (change,))
        yield RULE.finding(link.span, message, fix=fix, suggestions=suggestions, related=related, subject=link.title)
