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

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.footer import back_over_blanks
from editor.lint.gathered import CATEGORY_TAGS, SWALLOWING
from editor.lint.rule import Group, Rule, Scope
from editor.text import Span
from editor.wording import say

RULE = Rule("cat-missing", say("No category"), Group.CATEGORIES, Severity.WARNING, Scope.ARTICLE, of_the_wiki=True)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding at the end of an article without a category."""
    title, names = article.page.title, article.page.site.namespace_numbers
    if ":" in title and names.get(title.partition(":")[0].lower(), 0) != 0:
        return
    if not article.page.site.wants_categories or article.has(CATEGORY_TAGS) or article.has(SWALLOWING):
        return
    text = article.searched
    end = back_over_blanks(text, len(text))
    if end and not re.match(r"\s*#\w+\s*:?\s*\[\[", text):
        start = text.rfind("\n", 0, end) + 1
        yield RULE.finding(Span(start, end), say("Readers who browse do not find this page, for it is in no category."))
