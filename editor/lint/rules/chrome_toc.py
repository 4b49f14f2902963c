"""
## What it does
Finds a table of contents that was copied as text.

## Why
The wiki builds the table from the headings; a copy goes stale at once.

## Example
```wikitext
Contents [hide]
1 Range
2 Diet

== Range ==
Herons live near water.
```

## Better
```wikitext
== Range ==
Herons live near water.
```

## Source
<https://www.mediawiki.org/wiki/Help:Table_of_contents>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint import furniture
from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Group, Rule, Scope
from editor.wording import say

RULE = Rule("chrome-toc", say("Pasted table of contents"), Group.CHROME, Severity.ERROR, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the lines that were copied."""
    yield from furniture.findings(
        RULE, article, say("The reader sees “{line}”, a line of a table of contents that was copied.")
    )
