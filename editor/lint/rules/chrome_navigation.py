"""
## What it does
Finds menu entries and skip links of a wiki's skin on lines of their own.

## Why
They come along when a page is copied from the browser, and then stand in the article as text.

## Example
```wikitext
Jump to: navigation, search

The '''heron''' is a bird.
```

## Better
```wikitext
The '''heron''' is a bird.
```

## Source
The skins' messages, <https://www.mediawiki.org/wiki/Help:Navigation>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint import furniture
from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Group, Rule, Scope
from editor.wording import say

RULE = Rule("chrome-navigation", say("Pasted menu of the skin"), Group.CHROME, Severity.ERROR, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the lines that were copied."""
    yield from furniture.findings(RULE, article, say("The reader sees “{line}”, a piece of the wiki's menu."))
