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

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Article, Group, Rule, Scope
from editor.wikitext.model import (
    LinkKind,
)

RULE = Rule("lead-no-links", "No link on the whole page", Group.STRUCTURE, Severity.INFO, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the first line of prose of a page without links."""
    if any(link.kind is LinkKind.PAGE for link in article.facts.links):
        return
    for found in re.finditer(r"^(?![ \t|!{*#:;=<_\[])\S[^\n]{60,}", article.text, re.MULTILINE):
        if found.start() not in article.calls:
            yield RULE.finding(found.span(), "The reader cannot go on from here, for no other page is linked.")
            return
