"""
## What it does
Finds what a comparison, history or *Changes* page prints around an article's text.

## Why
Text copied from there brings headings and links of that page along.

## Example
```wikitext
Latest revision as of 10:12, 3 May 2012

The '''heron''' is a bird.
```

## Better
```wikitext
The '''heron''' is a bird.
```

## Source
<https://www.mediawiki.org/wiki/Help:Diff>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint import furniture
from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Group, Rule, Scope
from editor.wording import say

RULE = Rule("chrome-diff", say("Pasted from a comparison of versions"), Group.CHROME, Severity.ERROR, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the lines that were copied."""
    yield from furniture.findings(
        RULE, article, say("The reader sees “{line}”, which comes from a page that shows changes.")
    )
