"""
## What it does
Finds the line that a wiki prints below a page's title.

## Why
The wiki prints it by itself; in the text it stands twice, or names another site.

## Example
```wikitext
From Wikipedia, the free encyclopedia

The '''heron''' is a bird.
```

## Better
```wikitext
The '''heron''' is a bird.
```

## Source
<https://www.mediawiki.org/wiki/Manual:Interface/Tagline>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint import furniture
from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Group, Rule, Scope
from editor.wording import say

RULE = Rule("chrome-tagline", say("Pasted tagline"), Group.CHROME, Severity.ERROR, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the lines that were copied."""
    yield from furniture.findings(RULE, article, say("The reader sees “{line}”, which the wiki prints below titles."))
