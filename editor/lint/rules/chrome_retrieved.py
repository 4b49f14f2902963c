"""
## What it does
Finds the footer of a printed or copied page: where it was retrieved, when it was last edited, its licence line.

## Why
The wiki prints a footer of its own.

## Example
```wikitext
The '''heron''' is a bird.

This page was last edited on 3 May 2012, at 10:12.
```

## Better
```wikitext
The '''heron''' is a bird.
```

## Source
The skins' messages, <https://www.mediawiki.org/wiki/Manual:Footer>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint import furniture
from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Group, Rule, Scope
from editor.wording import say

RULE = Rule("chrome-retrieved", say("Pasted page footer"), Group.CHROME, Severity.ERROR, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the lines that were copied."""
    yield from furniture.findings(
        RULE, article, say("The reader sees “{line}”, which belongs below the page, not in it.")
    )
