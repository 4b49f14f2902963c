"""## What it does
Finds articles without a single link to another page.

## Why
The page is a dead end: the reader cannot go on from it.

## Example
```wikitext
The treaty was signed in May by the envoys of both countries, who met in the old palace of the capital.
```

## Better
```wikitext
The [[treaty]] was signed in May by the envoys of both countries, who met in the old palace of the capital.
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Dead-end_pages
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import PAGE_LINKS
from editor.lint.rule import Group, Rule, Scope
from editor.wording import say

RULE = Rule("lead-no-links", say("No link on the whole page"), Group.STRUCTURE, Severity.INFO, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the first line of prose of a page without links."""
    if article.has(PAGE_LINKS):
        return
    for found in re.finditer(r"^(?![ \t|!{*#:;=<_\[])\S[^\n]{60,}", article.searched, re.MULTILINE):
        start, block = article.part_at(found.start())
        if found.start() - start not in block.calls:
            yield RULE.finding(found.span(), say("The reader cannot go on from here, for no other page is linked."))
            return
