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

from editor.lint.article import Article
from editor.lint.finding import Finding, Related, Severity
from editor.lint.footer import categories, with_line
from editor.lint.rule import Group, Rule, Scope, remove
from editor.wikitext.model import (
    LinkFact,
)
from editor.wording import say

RULE = Rule("cat-duplicate", say("Category listed twice"), Group.CATEGORIES, Severity.WARNING, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield later tags of a category."""
    first: dict[str, tuple[int, LinkFact]] = {}
    for at, link in categories(article):
        known_at, known = first.setdefault(link.title, (at, link))
        if known is link and known_at == at:
            continue
        span = link.span.shifted(at)
        change = remove(say("Remove the second tag"), with_line(article.text, span))
        keys = [_sort_key(article.text, *row) for row in ((known_at, known), (at, link))]
        message = say('The page is put in "{title}" twice.', title=link.title)
        related = (Related(known.span.shifted(known_at), say("the first tag")),)
        same = keys[0] == keys[1] or not keys[1]
        fix, suggestions = (change, ()) if same else (None, (change,))
        yield RULE.finding(span, message, fix=fix, suggestions=suggestions, related=related, subject=link.title)


def _sort_key(text: str, at: int, link: LinkFact) -> str:
    return text[at + link.label.start : at + link.label.end].strip() if link.label else ""
